"""Breaks quotation marks as careless pages do: “It is safe, she said.

A mark that is gone takes nothing else along: the words are still what was said.
"""

from random import Random

from onrecord.extract.marks import Quotation
from training.augment.edits import Edit, rewritten
from training.augment.marks import quotations
from training.example import Example

ALL = 0.15  # share of broken articles that lose every mark


def break_marks(example: Example, random: Random) -> Example:
    """The example without one closing mark, without one opening mark, or without any."""
    found = quotations(example.text)
    if not found:
        return example
    if random.random() < ALL:
        return rewritten(example, [e for q in found for e in (_opening(q), _closing(q)) if e])
    drop = random.choice((_opening, _closing))
    edit = drop(random.choice(found))
    return rewritten(example, [edit] if edit else [])


def _opening(quotation: Quotation) -> Edit:
    return Edit(quotation.span.start, quotation.words.start, "")


def _closing(quotation: Quotation) -> Edit | None:
    if not quotation.closed:
        return None
    return Edit(quotation.words.end, quotation.span.end, "")
