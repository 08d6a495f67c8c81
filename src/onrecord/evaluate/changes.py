"""What one run gained and lost against another on the same gold.

    became right   a gold attribution that only the new run finds in full
    became wrong   one that only the old run found in full
    came           a prediction that answers no gold, and that the old run did not have so
    went           one that the old run had so, and the new one has not

In full: the content matches and the source overlaps, as in the table. Two predictions that answer
nothing are the same where their contents have the same words.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from onrecord.evaluate.answers import Answer, Answers, Unit
from onrecord.evaluate.parts import TYPES, Parts
from onrecord.evaluate.tokens import Offsets
from onrecord.export.wording import one_line

SORTS = ("became right", "became wrong", "came", "went")
PARTS = ("source", "cue", "content")
LONGEST = 200  # characters of one part that are shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One gain or loss: the gold, where it has any, and what either run makes of it."""

    sort: str  # one of SORTS
    doc: str
    type: str  # of the gold or, where there is none, of the prediction
    text: str  # the document's
    gold: Unit | None = None
    before: Unit | None = None  # what answered, or else the prediction that shares most words
    after: Unit | None = None


def changes(before: Iterable[Answers], after: Iterable[Answers]) -> list[Change]:
    """The changes in all documents, in their order; both runs must be of the same gold."""
    return [
        change
        for was, now in zip(before, after, strict=True)
        for change in (*_of_gold(was, now), *_of_spurious(was, now))
    ]


def _of_gold(was: Answers, now: Answers) -> Iterator[Change]:
    for old, new in zip(was.answers, now.answers, strict=True):
        if old.right != new.right:
            yield Change(
                sort="became right" if new.right else "became wrong",
                doc=now.document.name,
                type=new.gold.measured.type,
                text=now.document.text,
                gold=new.gold,
                before=_nearest(old, was),
                after=_nearest(new, now),
            )


def _nearest(answer: Answer, run: Answers) -> Unit | None:
    words = answer.gold.measured.content
    near = [unit for unit in run.predicted if words & unit.measured.content]
    return answer.found or max(
        near, key=lambda unit: len(words & unit.measured.content), default=None
    )


def _of_spurious(was: Answers, now: Answers) -> Iterator[Change]:
    document = now.document
    for unit in _without(now.spurious, was.spurious):
        type_ = unit.measured.type
        yield Change(sort="came", doc=document.name, type=type_, text=document.text, after=unit)
    for unit in _without(was.spurious, now.spurious):
        type_ = unit.measured.type
        yield Change(sort="went", doc=document.name, type=type_, text=document.text, before=unit)


def _without(units: Sequence[Unit], others: Sequence[Unit]) -> Iterator[Unit]:
    left = Counter(unit.measured.content for unit in others)
    for unit in units:
        if left[unit.measured.content] > 0:
            left[unit.measured.content] -= 1  # one to one: a second copy is a change
        else:
            yield unit


def counted(found: Iterable[Change]) -> dict[str, dict[str, int]]:
    """By sort, then by type: how many changes there are."""
    counts = {sort: dict.fromkeys(("all", *TYPES), 0) for sort in SORTS}
    for change in found:
        counts[change.sort]["all"] += 1
        counts[change.sort][change.type] += 1
    return counts


def as_lists(found: Iterable[Change]) -> list[dict[str, Any]]:
    """The changes ready for JSON: offsets alone, none of the text."""
    return [
        {"sort": c.sort, "doc": c.doc, "type": c.type}
        | {run: _offsets(unit) for run, unit in _runs(c) if unit is not None}
        for c in found
    ]


def texts(found: Sequence[Change], limit: int) -> dict[str, list[dict[str, str]]]:
    """By sort, up to `limit` changes in words, spread over the documents.

    {"gold": "[source:She] [cue:said] [content:it rains]", "before": "nothing", "after": …}
    """
    return {sort: [_in_words(c) for c in _spread(found, sort, limit)] for sort in SORTS}


def _spread(found: Iterable[Change], sort: str, limit: int) -> list[Change]:
    of_sort = [change for change in found if change.sort == sort]
    step = max(1, -(-len(of_sort) // limit))
    return of_sort[::step]


def _in_words(change: Change) -> dict[str, str]:
    words = {"doc": change.doc, "type": change.type}
    for run, unit in _runs(change):
        if unit is not None:
            words[run] = _marked(change.text, unit.parts)
        elif change.gold is not None:
            words[run] = "nothing"
    return words


def _runs(change: Change) -> tuple[tuple[str, Unit | None], ...]:
    return ("gold", change.gold), ("before", change.before), ("after", change.after)


def _offsets(unit: Unit) -> dict[str, list[list[int]]]:
    return {part: [list(span) for span in getattr(unit.parts, part)] for part in PARTS}


def _marked(text: str, parts: Parts) -> str:
    pieces = sorted((span, part) for part in PARTS for span in getattr(parts, part))
    return " ".join(f"[{part}:{_shortened(text, span)}]" for span, part in pieces)


def _shortened(text: str, span: Offsets) -> str:
    # Where a content ends is what runs differ in most, so it is the middle that is left out.
    words = one_line(text[slice(*span)])
    if len(words) <= LONGEST:
        return words
    return f"{words[: LONGEST // 2]} … {words[-LONGEST // 2 :]}"
