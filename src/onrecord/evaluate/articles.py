"""Gold as marked articles: a folder of NAME.txt in the notation of `onrecord.evaluate.marked`."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from onrecord.evaluate.marked import Marked, parse
from onrecord.evaluate.parts import Parts
from onrecord.evaluate.polnear import read_exactly
from onrecord.evaluate.tally import GoldDocument


@dataclass(frozen=True, slots=True)
class MarkedArticle:
    """One article of the gold and its marks."""

    name: str
    marked: Marked

    @property
    def said(self) -> list[int]:
        """The numbers of its attributions; a post stands for itself and is none."""
        return [n for n in self.marked.numbers if self.marked.of(n, "content")]

    @property
    def posts(self) -> list[int]:
        """The numbers of its posts."""
        return [n for n in self.marked.numbers if self.marked.of(n, "post")]

    def parts(self, number: int) -> Parts:
        """One attribution, as scores see it."""
        return Parts(*(self._offsets(number, role) for role in ("content", "source", "cue")))

    def name_of(self, number: int, role: str) -> str | None:
        """The name that a mark of this role carries: "Ana Reyes", "interview"; None for none."""
        return next((m.name for m in self.marked.of(number, role) if m.name), None)

    def speaker(self, number: int) -> str | None:
        """Who speaks, where the gold says so: on the source or, without one, the cue or content."""
        names = (self.name_of(number, role) for role in ("source", "cue", "content"))
        return next((name for name in names if name), None)

    def _offsets(self, number: int, role: str) -> tuple[tuple[int, int], ...]:
        return tuple((m.span.start, m.span.end) for m in self.marked.of(number, role))


def is_marked(folder: Path) -> bool:
    """Whether the folder holds marked articles."""
    return any("content:" in read_exactly(path) for path in sorted(folder.glob("*.txt"))[:1])


def read_marked(folder: Path) -> Iterator[MarkedArticle]:
    """The folder's articles by name. Raises ValueError where a mark is wrong, and says which."""
    for path in sorted(folder.glob("*.txt"), key=lambda path: path.name):
        try:
            article = MarkedArticle(path.stem, parse(read_exactly(path)))
        except ValueError as error:
            raise ValueError(f"{path}: {error}") from error
        _check(article, path)
        yield article


def _check(article: MarkedArticle, path: Path) -> None:
    for number in article.marked.numbers:
        if number not in article.said and number not in article.posts:
            raise ValueError(f"{path}: number {number} has parts, but neither content nor post")


def gold_document(article: MarkedArticle) -> GoldDocument:
    """The article as scores see it."""
    gold = tuple(article.parts(number) for number in article.said)
    return GoldDocument(article.name, article.marked.text, gold)
