"""Varies the verbs of saying: said → stated, argued, told reporters.

As in PolNeAR, to whom it was said is no part of the cue: "[told] reporters".
"""

from random import Random

from training.augment.edits import Edit, rewritten, said_in
from training.augment.pool import cues, hearers
from training.example import Example, Offsets, Parts

CHANCE = 0.25  # for each cue that can be varied

_NOT_AFTER = (" of ", " to ", " in ", " about ", " on ", " at ", " during ")


def vary_cues(example: Example, random: Random) -> Example:
    """The example with some of its cues in other words."""
    edits = [edit for said in said_in(example) for edit in _varied(example.text, said, random)]
    return rewritten(example, edits)


def _varied(text: str, said: Parts, random: Random) -> list[Edit]:
    if len(said.cue) != 1 or random.random() >= CHANCE:
        return []
    start, end = said.cue[0]
    head, _, verb = text[start:end].rpartition(" ")
    whole = text[start:end] in cues()
    verbs = cues().get(text[start:end]) or (
        cues().get(verb) if head in ("has", "have", "had", "also") else None
    )
    if not verbs:
        return []
    at = start if whole else end - len(verb)
    if verb == "said" and _may_tell(text, said.cue[0], said) and random.random() < 0.4:
        hearer = random.choice(hearers())
        return [Edit(at, end, "told"), Edit(end, end, f" {hearer}")]
    return [Edit(at, end, random.choice(verbs))]


def _may_tell(text: str, cue: Offsets, said: Parts) -> bool:
    """Not "told reporters Lee", nor "told reporters of the plan"."""
    turned = any(start >= cue[1] for start, _ in said.source)
    return not turned and not text.startswith(_NOT_AFTER, cue[1])
