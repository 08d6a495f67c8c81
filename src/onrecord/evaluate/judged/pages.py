"""Gold folders of real pages → the English ones, read, with the lines that the reader shows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from onrecord.article import Article
from onrecord.evaluate.gold_pages import gold_pages
from onrecord.evaluate.judged.lines import Line, anchor
from onrecord.export.choice import LIKELY, UTTERED, choose
from onrecord.export.record_json import text_sha256
from onrecord.statement import Statement
from onrecord.story import Story

# Real pages; other people's, so they lie beside a checkout and never in it.
_DATA = Path(__file__).parents[4] / "../shared/data"
FOLDERS = (_DATA / "html_fundus_dev", _DATA / "html_article_benchmark")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPage:
    """A page, the article on it, and the lines that a reader shows of it."""

    name: str
    folder: str  # which collection it is of: "html_fundus_dev"
    outlet: str  # its domain, from the folder's own list
    sha256: str  # of the text
    article: Article
    lines: tuple[Line, ...]


def read_pages(folders: Iterable[Path] = FOLDERS, model: str | None = None) -> Iterator[ReadPage]:
    """The English pages of the folders. Raises FileNotFoundError where a folder isn't there.

    Address and outlet are not told to the reader, as when somebody reads a page that they saved.
    """
    from onrecord.pipeline import read

    for folder in folders:
        if not folder.is_dir():
            raise FileNotFoundError(f"no such folder of pages: {folder}")
        for page in gold_pages(folder):
            story = read(page.data, model=model)
            if story.article is not None and story.article.language == "en":
                found = read_page(page.name, page.outlet_domain, story.article, story)
                yield replace(found, folder=folder.name)


def read_page(name: str, outlet: str, article: Article, story: Story) -> ReadPage:
    """The page with the lines of its story that a table shows."""
    hashed = text_sha256(article.text)
    model = story.made_by.model
    shown = choose(story, modes=UTTERED, min_confidence=LIKELY).statements
    lines = (line_of(name, article.text, hashed, model, statement) for statement in shown)
    return ReadPage(
        name=name,
        folder="",
        outlet=outlet,
        sha256=hashed,
        article=article,
        lines=tuple(lines),
    )


def line_of(page: str, text: str, hashed: str, model: str, statement: Statement) -> Line:
    """A statement as the line that is judged: its places, and hashes of its words."""
    found = statement.attribution
    line = Line(
        page=page,
        article=hashed,
        anchor="",
        content=found.content,
        cue=found.cue,
        source=found.source,
        kind=found.kind,
        mode=found.mode,
        model=model,
    )
    return replace(line, anchor=anchor(text, line.extent))
