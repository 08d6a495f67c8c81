"""Judged lines that another reader finds again, so that what was judged once serves each version.

A line is found again where a reader's line on the same page shares half of the content's words and
names the same source. Only where all content words are the same does the verdict surely hold.
"""

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from onrecord.article import Span
from onrecord.evaluate.judged.lines import Judgement, Line
from onrecord.evaluate.judged.moved import moved
from onrecord.evaluate.judged.pages import ReadPage
from onrecord.evaluate.judged.shares import Share, share
from onrecord.evaluate.matching import JACCARD
from onrecord.evaluate.tokens import Tokens, tokenise

SameSource: TypeAlias = Callable[[frozenset[int], frozenset[int]], bool]


@dataclass(frozen=True, slots=True)
class Words:
    """A line in words, which its marks and points do not change."""

    content: frozenset[int]
    source: frozenset[int]

    @classmethod
    def of(cls, tokens: Tokens, content: Iterable[Span], source: Iterable[Span]) -> "Words":
        return cls(
            tokens.within((s.start, s.end) for s in content),
            tokens.within((s.start, s.end) for s in source),
        )

    def shared(self, other: "Words") -> float:
        """The share of the words of both contents that both hold (Jaccard)."""
        either = self.content | other.content
        return len(self.content & other.content) / len(either) if either else 0.0


@dataclass(frozen=True, slots=True)
class Carried:
    """What becomes of judged lines with the reader of today."""

    right: Share  # of the lines found again
    right_word_for_word: Share  # of those whose content has the very same words
    right_kept: Share  # of the lines judged right, those found again
    wrong_gone: Share  # of the lines judged wrong, those no longer found
    unjudged: int  # lines of today on the judged pages that answer to no judged one
    lost_pages: int  # judged lines whose words are on no page of today


def carried(judgements: Iterable[Judgement], pages: Iterable[ReadPage]) -> Carried:
    """Judgements of one round beside the lines that a reader finds on the pages now."""
    by_hash = {page.sha256: page for page in pages}
    judged = [j for j in judgements if j.decided and not j.missed]
    located = [(j, moved(j.line, by_hash)) for j in judged]
    here = [(j, line) for j, line in located if line is not None]
    found: list[tuple[Judgement, float]] = []
    unjudged = 0
    for page, lines in _by_page(here, by_hash).items():
        answers = answered([line for _, line in lines], by_hash[page])
        unjudged += len(by_hash[page].lines) - len({at for at, _ in answers.values()})
        found += [(lines[i][0], shared) for i, (_, shared) in answers.items()]
    again = {j.line.key for j, _ in found}
    return Carried(
        right=share([j.right for j, _ in found]),
        right_word_for_word=share([j.right for j, shared in found if shared == 1]),
        right_kept=share([j.line.key in again for j, _ in here if j.right]),
        wrong_gone=share([j.line.key not in again for j, _ in here if not j.right]),
        unjudged=unjudged,
        lost_pages=len(judged) - len(here),
    )


def _by_page(
    here: Iterable[tuple[Judgement, Line]], pages: Mapping[str, ReadPage]
) -> dict[str, list[tuple[Judgement, Line]]]:
    found: dict[str, list[tuple[Judgement, Line]]] = {hashed: [] for hashed in pages}
    for judgement, line in here:
        found[line.article].append((judgement, line))
    return {hashed: lines for hashed, lines in found.items() if lines}


def answered(
    judged: Sequence[Line], page: ReadPage, same_source: SameSource = operator.eq
) -> dict[int, tuple[int, float]]:
    """By judged line: the page's line that answers it, and the share of words; one to one."""
    tokens = tokenise(page.article.text)
    of_judged = [Words.of(tokens, line.content, line.source) for line in judged]
    of_page = [Words.of(tokens, line.content, line.source) for line in page.lines]
    pairs = sorted(
        (-shared, i, k)
        for i, a in enumerate(of_judged)
        for k, b in enumerate(of_page)
        if same_source(a.source, b.source) and (shared := a.shared(b)) >= JACCARD
    )
    found: dict[int, tuple[int, float]] = {}
    used: set[int] = set()
    for shared, i, k in pairs:
        if i not in found and k not in used:
            found[i] = (k, -shared)
            used.add(k)
    return found


def carried_lines(result: Carried) -> Iterator[str]:
    """The result as text."""
    yield f"of the lines found again, right: {result.right}"
    yield f"  content word for word as judged: {result.right_word_for_word}"
    yield f"lines judged right that are still found: {result.right_kept}"
    yield f"lines judged wrong that are gone: {result.wrong_gone}"
    yield f"lines on these pages that nobody judged: {result.unjudged}"
    if result.lost_pages:
        yield f"judged lines whose page is not here, or reads otherwise now: {result.lost_pages}"
