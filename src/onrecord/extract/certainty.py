"""How often a find of its sort is right: the confidence that a rule can give.

    “It is safe,” she said.       reported, direct, speech        94 of 100 are right
    She wants to stay.            reported, indirect, intention   35 of 100

A share is that of finds whose content matches what people marked and whose source overlaps theirs,
on PolNeAR's train set (Newell et al., LREC 2018), on which the rules were made; so it is a little
too high elsewhere. `python -m onrecord.evaluate.certainty FOLDER` prints it. Where PolNeAR marks no
such thing (posts, speech within speech, transcripts, who did not comment) there is no figure.
"""

from dataclasses import replace

from onrecord.attribution import Attribution, Kind, Mode

Sort = tuple[str, Kind, str]  # found by which finder, of which kind and mode

SHARE_RIGHT: dict[Sort, float] = {
    ("according", Kind.INDIRECT, "showing"): 0.81,
    ("according", Kind.INDIRECT, "speech"): 0.87,
    ("according", Kind.MIXED, "speech"): 0.75,
    ("described", Kind.DIRECT, "speech"): 0.59,
    ("described", Kind.MIXED, "speech"): 0.73,
    ("labelled", Kind.INDIRECT, "speech"): 0.50,
    ("reported", Kind.DIRECT, "speech"): 0.94,
    ("reported", Kind.INDIRECT, "attitude"): 0.43,
    ("reported", Kind.INDIRECT, "decree"): 0.47,
    ("reported", Kind.INDIRECT, "intention"): 0.34,
    ("reported", Kind.INDIRECT, "showing"): 0.78,
    ("reported", Kind.INDIRECT, "speech"): 0.76,
    ("reported", Kind.INDIRECT, "thought"): 0.50,
    ("reported", Kind.MIXED, "intention"): 0.18,
    ("reported", Kind.MIXED, "speech"): 0.83,
    ("reported", Kind.MIXED, "thought"): 0.23,
}


def sort_of(attribution: Attribution) -> Sort:
    """The sort of find: by which finder, of which kind and mode; writing counts as speech."""
    mode = Mode.SPEECH if attribution.mode == Mode.WRITING else attribution.mode
    return attribution.found_by, attribution.kind, mode.value


def with_confidence(attribution: Attribution) -> Attribution:
    """The attribution with the share of its sort that is right, or None where none is known."""
    return replace(attribution, confidence=SHARE_RIGHT.get(sort_of(attribution)))
