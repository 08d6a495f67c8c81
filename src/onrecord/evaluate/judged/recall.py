"""Pages judged whole → how many of their statements were found rightly, by kind.

A page's statements are its lines judged right and those that its judge listed as missed; a line
judged wrong is listed again, with its right words.
"""

from collections.abc import Iterable, Iterator, Mapping

from onrecord.attribution import Kind
from onrecord.evaluate.judged.carried import answered
from onrecord.evaluate.judged.lines import Judgement, Line
from onrecord.evaluate.judged.moved import moved
from onrecord.evaluate.judged.pages import ReadPage
from onrecord.evaluate.judged.precision import ALL
from onrecord.evaluate.judged.shares import Share, share
from onrecord.evaluate.matching import agree

Flags = list[tuple[Kind, bool]]


def statements(judgements: Iterable[Judgement]) -> list[Judgement]:
    """The judgements that tell what is on the page: right lines and missed ones, posts left out.

    A line that is not said or written, but thought, counts in precision by its own label alone and
    is none of these.
    """
    return [
        j
        for j in judgements
        if (j.right or j.missed) and "mode" not in j.labels and j.line.kind is not Kind.POST
    ]


def recall(judgements: Iterable[Judgement]) -> dict[str, Share]:
    """Of the pages' statements those that were found rightly, by kind and over all."""
    return _by_kind([(j.line.kind, j.right) for j in statements(judgements)])


def recall_now(judgements: Iterable[Judgement], pages: Iterable[ReadPage]) -> dict[str, Share]:
    """The same for the lines that a reader finds on the pages today.

    Found is what shares half of the content's words and a word of the source.
    """
    by_hash = {page.sha256: page for page in pages}
    flags: Flags = []
    of_page: dict[str, list[tuple[Kind, Line]]] = {}
    for judgement in statements(judgements):
        line = moved(judgement.line, by_hash)
        if line is None:
            flags.append((judgement.line.kind, False))
        else:
            of_page.setdefault(line.article, []).append((judgement.line.kind, line))
    for hashed, lines in of_page.items():
        found = answered([line for _, line in lines], by_hash[hashed], agree)
        flags += [(kind, i in found) for i, (kind, _) in enumerate(lines)]
    return _by_kind(flags)


def _by_kind(flags: Flags) -> dict[str, Share]:
    found = {ALL: share([right for _, right in flags])}
    for kind in (Kind.DIRECT, Kind.MIXED, Kind.INDIRECT):
        found[kind.value] = share([right for of, right in flags if of is kind])
    return found


def recall_lines(shares: Mapping[str, Share]) -> Iterator[str]:
    """The shares as text, a row a kind."""
    return (f"{kind:<9} found {one}" for kind, one in shares.items())
