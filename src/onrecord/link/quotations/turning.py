"""What a change of words may do to the sense: a "not" that is gone, a condition cut off, figures.

    We will not sell, unless we must.  →  We will sell          "not" is left out
    We will not sell, unless we must.  →  We will not sell      "unless" and what follows is cut off
    We lost 40 men.                    →  We lost 4 men         figures differ

What is left out counts as far as it can bear on what is kept: to the end of its sentence. Where
only pieces of sentences are quoted, nothing is told of what stands around and between them, which
is the reporter's. A sign and no proof: many a "but" is cut off and nothing is lost. A person must
read both.
"""

from collections.abc import Iterable, Iterator
from functools import cache

from onrecord.link.quotations.diff import Change, Step, steps
from onrecord.link.quotations.wording import Wording
from onrecord.link.quotations.words import Word, listed_words

_ENDS = frozenset(".!?;")
_AT_THE_CUT = 8  # words after a cut within which a condition still belongs to what was kept


def turns(original: Wording, quoted: Wording, *, pieces: bool = False) -> tuple[str, ...]:
    """Why the sense of the quoted words may differ from that of the original; empty if it won't.

    Of `pieces`, as in: she would not say that it was “safe” or “dry”, only what stands within one.
    """
    found: list[str] = []
    way = steps(original.folded, quoted.folded)
    for at, step in enumerate(way):
        lost = original.folded[step.start : step.end]
        new = quoted.folded[step.other_start : step.other_end]
        if step.change is Change.KEPT or (pieces and _outside(original, quoted, way, at)):
            continue
        if figures := _figures(lost, new):
            found.append(figures)
        found += _turned(_near(original, way, at), _put_in(quoted, step))
    return tuple(dict.fromkeys(found))


def turns_within(original: Wording, quoted: Wording) -> tuple[str, ...]:
    """The words that turn the sense and were changed, put in, or left out between kept words."""
    found: list[str] = []
    way = steps(original.folded, quoted.folded)
    for at, step in enumerate(way):
        # "[Reyes] will sell" for "But I will sell": what an editor puts at an end stands for a cut.
        put = quoted.words[step.other_start : step.other_end]
        within = 0 < at < len(way) - 1 or not all(word.bracketed for word in put)
        if step.change is not Change.KEPT and within:
            found += _turned(_near(original, way, at), _put_in(quoted, step))
    return tuple(dict.fromkeys(found))


def _outside(original: Wording, quoted: Wording, way: tuple[Step, ...], at: int) -> bool:
    """Whether a change lies at an end of pieces of sentences, or between two of them."""
    if at in (0, len(way) - 1):
        return True
    step, after = way[at], way[at + 1]  # a mark of what is left out stands before a word
    here = original.words[step.start : after.start + 1]
    there = quoted.words[step.other_start : after.other_start + 1]
    return any(word.after_gap for word in (*here, *there))


def _near(original: Wording, way: tuple[Step, ...], at: int) -> tuple[str, ...]:
    """The words left out that can bear on what is kept beside them: those of its sentence."""
    step = way[at]
    lost = range(step.start, step.end)
    if step.change is not Change.LEFT_OUT or len(way) == 1:
        return _folded(original, lost)
    reached: set[int] = set()
    if at > 0:
        reached.update(_within_sentence(original, lost, 1))
    if at < len(way) - 1:
        # Of "I was proud, but never …" the "but" only joined what was cut.
        but = original.folded[lost[-1]] == "but"
        reached.update(_within_sentence(original, lost[: -1 if but else None][::-1], 0))
    return _folded(original, sorted(reached))


def _put_in(quoted: Wording, step: Step) -> tuple[str, ...]:
    return _folded(quoted, range(step.other_start, step.other_end))


def _folded(wording: Wording, some: Iterable[int]) -> tuple[str, ...]:
    """These words as they are compared, without the month in "I told them in May"."""
    words = (wording.words[at] for at in some)
    return tuple(word.folded for word in words if not _is_month(wording, word))


def _is_month(wording: Wording, word: Word) -> bool:
    return word.folded == "may" and word.capital and wording.text[word.start : word.end] == "May"


def _within_sentence(original: Wording, outwards: range, before: int) -> Iterator[int]:
    """The words from a cut on, until a sentence ends `before` one of them or after it."""
    for word in outwards[:_AT_THE_CUT]:
        if _sentences_apart(original, word - before):
            break
        yield word


def _sentences_apart(original: Wording, word: int) -> bool:
    """Whether a sentence ends after this word."""
    words = original.words
    between = original.text[words[word].end : words[word + 1].start]
    return not _ENDS.isdisjoint(between) and not words[word + 1].after_gap


def _turned(lost: tuple[str, ...], new: tuple[str, ...]) -> Iterator[str]:
    for word in lost:
        if word in turning_words() and word not in new:
            yield f"“{word}” is left out"
    for word in new:
        if word in turning_words() and word not in lost:
            yield f"“{word}” is put in"


def _figures(lost: tuple[str, ...], new: tuple[str, ...]) -> str:
    ours, theirs = ([w for w in side if any(map(str.isdigit, w))] for side in (lost, new))
    if not ours or not theirs or set(ours) & set(theirs):
        return ""
    return f"figures differ: {', '.join(ours)} and {', '.join(theirs)}"


@cache
def turning_words() -> frozenset[str]:
    """Words that deny, limit or make conditional what stands beside them."""
    return frozenset(listed_words("turning"))
