"""The texts whose speakers are judged: those of a folder of gold, or of pages, the English ones."""

from collections.abc import Iterator
from pathlib import Path

from onrecord.article import Article
from onrecord.evaluate.folder import layout_of, read_gold
from onrecord.evaluate.gold_pages import gold_pages
from onrecord.intake import take


def articles_of(folder: Path) -> Iterator[tuple[str, Article]]:
    """Each text or page by its name, as the article that intake makes of it."""
    pages = layout_of(folder) == "pages"
    for name, data in _pages(folder) if pages else _texts(folder):
        for taken in take(data, name="" if pages else "words.txt"):
            article = taken.article
            if article is not None and not (pages and article.language != "en"):
                yield name, article


def _pages(folder: Path) -> Iterator[tuple[str, bytes]]:
    return ((page.name, page.data) for page in gold_pages(folder))


def _texts(folder: Path) -> Iterator[tuple[str, bytes]]:
    return ((one.name, one.text.encode("utf-8")) for one in read_gold(folder).documents)
