"""What a change of words may do to the sense: a "not" that is gone, a condition cut off, figures.

    We will not sell, unless we must.  →  We will sell          "not" is left out
    We will not sell, unless we must.  →  We will not sell      "unless" and what follows is cut off
    We lost 40 men.                    →  We lost 4 men         figures differ

A sign and no proof: many a "but" is cut off and nothing is lost. A person must read both.
"""

from collections.abc import Iterator
from functools import cache

from onrecord.link.quotations.diff import Change, Step, steps
from onrecord.link.quotations.wording import Wording
from onrecord.link.quotations.words import listed_words

_ENDS = frozenset(".!?;")
_AT_THE_CUT = 8  # words after a cut within which a condition still belongs to what was kept


def turns(original: Wording, quoted: Wording) -> tuple[str, ...]:
    """Why the sense of the quoted words may differ from that of the original; empty if it won't."""
    found: list[str] = []
    way = steps(original.folded, quoted.folded)
    for at, step in enumerate(way):
        lost = original.folded[step.start : step.end]
        new = quoted.folded[step.other_start : step.other_end]
        if step.change is Change.KEPT:
            continue
        if figures := _figures(lost, new):
            found.append(figures)
        found += _turned(_near(original, way, at), new)
    return tuple(dict.fromkeys(found))


def turns_within(original: Wording, quoted: Wording) -> bool:
    """Whether a word that turns the sense was changed, put in, or left out between kept words."""
    way = steps(original.folded, quoted.folded)
    for at, step in enumerate(way):
        # "[Reyes] will sell" for "But I will sell": what an editor puts at an end stands for a cut.
        put = quoted.words[step.other_start : step.other_end]
        within = 0 < at < len(way) - 1 or not all(word.bracketed for word in put)
        if step.change is not Change.KEPT and within:
            lost = original.folded[step.start : step.end]
            if any(_turned(lost, quoted.folded[step.other_start : step.other_end])):
                return True
    return False


def _near(original: Wording, way: tuple[Step, ...], at: int) -> tuple[str, ...]:
    """The words left out that can bear on what is kept: at the ends, those of its sentence."""
    step = way[at]
    lost = range(step.start, step.end)
    if way[at].change is Change.LEFT_OUT and len(way) > 1 and at in (0, len(way) - 1):
        # From the cut outwards, to the end of the sentence.
        outwards = lost[::-1] if at == 0 else lost
        # Of "I was proud, but never …" the "but" only joined what was cut.
        if at == 0 and original.folded[outwards[0]] == "but":
            outwards = outwards[1:]
        lost = range(0)
        for count, word in enumerate(outwards):
            if _sentences_apart(original, word if at == 0 else word - 1):
                break
            lost = outwards[: min(count + 1, _AT_THE_CUT)]
    return tuple(original.folded[word] for word in lost)


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
