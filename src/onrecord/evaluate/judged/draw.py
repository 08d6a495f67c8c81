"""Which lines and which pages are judged: a draw that anybody can repeat.

Each line has a ticket, the hash of the seed with its page and its words' places, and the lowest
tickets win; so what one page's reading gains or loses hardly moves the draw elsewhere. Outlets take
turns, a line each, so that no outlet with many pages or much talk has more of a say than others.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, zip_longest

from onrecord.article import digest
from onrecord.attribution import Kind
from onrecord.evaluate.judged.lines import Line
from onrecord.evaluate.judged.pages import ReadPage
from onrecord.evaluate.tokens import tokenise

# Committed; another seed is another draw. Two draws before it showed what to mend; the pages are
# of the first.
SEED = "third draw"
# Issued in thirds, since mixed lines are rare and each kind has a figure of its own. A post is
# layout, which the tests of intake look after: it is drawn only to fill up.
MIX = {Kind.DIRECT: 100, Kind.MIXED: 100, Kind.INDIRECT: 100}
MOST_PER_PAGE = 4
PAGES = 10
PAGE_WORDS = range(200, 1501)  # a page that a person can judge in a sitting
# A recipe has nothing to miss. Three of these are few enough that they choose no way of speaking.
_SPEECH = re.compile(r"\b(?:said|says|told|wrote|according)\b|[\"“”]", re.IGNORECASE)


def draw_lines(
    pages: Iterable[ReadPage],
    mix: Mapping[Kind, int] = MIX,
    seed: str = SEED,
    most_per_page: int = MOST_PER_PAGE,
) -> list[Line]:
    """So many lines of each kind; where a kind has too few, any others fill up. In mixed order."""
    pages = list(pages)
    drawn: list[Line] = []
    taken: Counter[str] = Counter()
    wanted = sum(mix.values())
    # The rarest kind first, for the places on a page are few.
    kinds = sorted(mix, key=lambda kind: (sum(line.kind is kind for line in _lines(pages)), kind))
    for kind in kinds:
        turns = _in_turns(pages, seed, {kind})
        drawn += _first(turns, mix[kind], most_per_page, taken)
    seen = {line.key for line in drawn}
    rest = (line for line in _in_turns(pages, seed, set(Kind)) if line.key not in seen)
    drawn += _first(rest, wanted - len(drawn), most_per_page, taken)
    return shuffled(drawn, f"{seed} round 1")


def draw_pages(pages: Iterable[ReadPage], count: int = PAGES, seed: str = SEED) -> list[ReadPage]:
    """So many pages, each of another outlet, the folders taking turns; whatever was found there."""
    by_folder: dict[str, list[ReadPage]] = {}
    outlets: set[str] = set()
    for page in sorted(pages, key=lambda page: digest(seed, "page", page.sha256)):
        if page.outlet not in outlets and _worth_a_sitting(page):
            outlets.add(page.outlet)
            by_folder.setdefault(page.folder, []).append(page)
    turns = zip_longest(*(by_folder[folder] for folder in sorted(by_folder)))
    return list(islice((page for turn in turns for page in turn if page is not None), count))


def _worth_a_sitting(page: ReadPage) -> bool:
    """Whether a page is neither a snippet nor a book, and shows signs of speech."""
    text = page.article.text
    words = len(tokenise(text).spans)
    return words in PAGE_WORDS and sum(1 for _ in islice(_SPEECH.finditer(text), 3)) == 3


def shuffled(lines: Iterable[Line], seed: str) -> list[Line]:
    """The lines in an order of chance, the same for the same seed."""
    return sorted(lines, key=lambda line: _ticket(line, seed))


def _lines(pages: Iterable[ReadPage]) -> Iterator[Line]:
    return (line for page in pages for line in page.lines)


def _in_turns(pages: Iterable[ReadPage], seed: str, kinds: set[Kind]) -> Iterator[Line]:
    """The lines of these kinds, outlet after outlet, a line each, and again from the first."""
    by_outlet: dict[str, list[Line]] = {}
    for page in pages:
        lines = [line for line in page.lines if line.kind in kinds]
        by_outlet.setdefault(page.outlet, []).extend(lines)
    outlets = sorted(by_outlet, key=lambda outlet: digest(seed, "outlet", outlet))
    for turn in zip_longest(*(shuffled(by_outlet[outlet], seed) for outlet in outlets)):
        yield from (line for line in turn if line is not None)


def _first(
    lines: Iterable[Line], count: int, most_per_page: int, taken: Counter[str]
) -> Iterator[Line]:
    for line in lines:
        if count <= 0:
            return
        if taken[line.page] < most_per_page:
            taken[line.page] += 1
            count -= 1
            yield line


def _ticket(line: Line, seed: str) -> str:
    places = (f"{s.start}:{s.end}" for s in (*line.content, *line.cue, *line.source))
    return digest(seed, line.article, *places)
