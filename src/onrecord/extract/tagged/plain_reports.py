"""Reports by rule that are as plain as can be, for where the learned reader finds nothing at all.

    [The tribunal] [rules] [that the strike is lawful].      [She] [wants] [to sell it].
    [Mr. Obama] [said] [they could stay].

Who, the verb and a clause stand side by side, in this order. Left out: "who said it", "voters want
to know", "said when he left", "he said something", and participles.
"""

from onrecord.attribution import Attribution, Kind, Mode
from onrecord.extract.clauses.grammar import (
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    MODAL,
    NEGATIVE,
    PREPOSITION,
    PRONOUN,
    SUBORDINATOR,
    TIME,
)

_SHORTEST = 4  # words of content
_POINTING = frozenset({"who", "which", "that", "it", "you", "we", "one"})
_TELLING = frozenset({"tell", "tells", "told"})
_ALONE = frozenset({"he", "she", "they"})
_SPOKEN = frozenset({Mode.SPEECH, Mode.WRITING})
_INTENDED = frozenset({Mode.INTENTION, Mode.ATTITUDE})


def is_plain(text: str, rule: Attribution) -> bool:
    """Whether a find of the rules is of this shape."""
    if rule.found_by != "reported" or rule.kind != Kind.INDIRECT or len(rule.source) != 1:
        return False
    (source,), cue, content = rule.source, rule.cue[0], rule.content[0]
    aside = cue.start == source.end + 2 and text[source.end] == ","  # Ana Reyes, a nurse, said
    in_order = source.end + 1 == cue.start or aside
    in_order = in_order and cue.end < content.start <= cue.end + 40
    verb = text[cue.start : cue.end].lower().split()
    if not in_order or verb[-1].endswith("ing") or not NEGATIVE.isdisjoint(verb):
        return False
    if not MODAL.isdisjoint(verb) and rule.mode not in _SPOKEN:
        return False  # judges would rule
    if verb[-1] in _TELLING and rule.addressee is None:
        return False  # what they told it
    said = text[content.start : content.end].split()
    if verb[-1].startswith(("deni", "deny")) or rule.mode == Mode.DECREE:
        whole = _is_clause(said, rule.mode) or (len(said) > 1 and said[0] != "that")
        who = text[source.start : source.end].split()
        return whole and (_names(who) or who == ["who"])
    return _names(text[source.start : source.end].split()) and _is_clause(said, rule.mode)


def _names(source: list[str]) -> bool:
    low = source[0].lower()
    if low in _POINTING or (low in _ALONE and len(source) > 1):
        return False
    return low in PRONOUN | DETERMINER or source[0][:1].isupper()


def _is_clause(said: list[str], mode: Mode) -> bool:
    """Whether a clause tells what: that …, or as many words as may be one."""
    low = said[0].lower()
    if low == "to":
        return mode in _INTENDED and len(said) > 2
    if len(said) < _SHORTEST or mode == Mode.INTENTION or (mode in _INTENDED and low != "that"):
        return False
    opens = low not in PREPOSITION | SUBORDINATOR | CONJUNCTION | TIME and not low.endswith("ly")
    return opens if low != "that" else said[1].lower() not in AUXILIARY  # rules that could lead
