"""An article that comes again: its text at its address, as another file or archive has it.

    folder/bridge.html   https://quay.example/bridge           the article
    week.warc.gz         https://quay.example/bridge?cmp=rss   a copy of it: its bytes are kept too

A story that its outlet corrected has another text, so it is an article beside the old one.
"""

import zlib
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from sqlalchemy import Connection

from onrecord.article import Article
from onrecord.store import schema
from onrecord.store.direct import asked
from onrecord.store.rows import Origin, text_sha256
from onrecord.store.writer import Run, keep

# What is put to an address to count who came by way of it; it tells no page from another.
_COUNTING = ("utm_", "fbclid", "gclid")


@dataclass(frozen=True, slots=True)
class First:
    """The article that came first of those that are one story: its row's number and its id."""

    number: int
    id: str


def first_of(connection: Connection, article: Article) -> First | None:
    """The article of the record that this one is, or is a copy of; None where there is none."""
    for question in (_BY_ID, _BY_COPY):
        if row := asked(connection, question, (article.id,)).fetchone():
            return First(*row)
    same_text = asked(connection, _BY_TEXT, (text_sha256(article.text),)).fetchall()
    for number, id, url in same_text:
        if one_address(url, article.url):
            return First(number, id)
    return None


_BY_ID = "SELECT number, id FROM article WHERE id = ?"
_BY_COPY = """
SELECT article.number, article.id FROM copy JOIN article ON article.number = copy.article
WHERE copy.id = ? ORDER BY copy.number
"""
_BY_TEXT = "SELECT number, id, url FROM article WHERE sha256 = ? ORDER BY number LIMIT 1000"


def one_address(one: str | None, other: str | None) -> bool:
    """Whether two addresses of one text are one page's.

    They may differ in www., in how letters are written, and in what one of them asks beyond the
    other; "?id=1" and "?id=2" are two, though both may say no more than "please log in".
    """
    here, there = _parts(one), _parts(other)
    if here is None or there is None or _place(here) != _place(there):
        return False
    asks, asked_there = _asks(here), _asks(there)
    return asks <= asked_there or asked_there <= asks


def _parts(url: str | None) -> SplitResult | None:
    try:
        parts = urlsplit(url or "")
        return parts if parts.hostname else None
    except ValueError:  # "https://[quay.example/"
        return None


def _place(parts: SplitResult) -> tuple[str, str, str]:
    host = (parts.hostname or "").removeprefix("www.")
    # Pages that are made by a script are told apart behind the mark: "#!/bridge".
    fragment = parts.fragment if parts.fragment.startswith(("!", "/")) else ""
    return host, unquote(parts.path).rstrip("/"), fragment


def _asks(parts: SplitResult) -> set[tuple[str, str]]:
    asks = parse_qsl(parts.query, keep_blank_values=True)
    return {(name, value) for name, value in asks if not name.startswith(_COUNTING)}


def is_kept(connection: Connection, first: First, article: Article) -> bool:
    """Whether these very bytes are kept of the article, under this very address."""
    values = (first.number, article.id, article.original.sha256)
    return any(asked(connection, question, values).fetchone() for question in (_FIRST, _COPY))


_FIRST = "SELECT 1 FROM article WHERE number = ? AND id = ? AND original_sha256 = ?"
_COPY = "SELECT 1 FROM copy WHERE article = ? AND id = ? AND original_sha256 = ?"


def keep_copy(
    connection: Connection, run: Run, first: First, article: Article, came_from: Origin
) -> bool:
    """Keeps a copy of an article, once; whether it is new."""
    if is_kept(connection, first, article):
        return False
    original = article.original
    values = {"article": first.number, "sha256": original.sha256}
    has_bytes = asked(connection, _BYTES, values).fetchone()
    row = {
        "article": first.number,
        "id": article.id,
        "url": article.url,
        "media_type": original.media_type,
        "original_sha256": original.sha256,
        "original_size": len(original.data),
        "original": None if has_bytes else zlib.compress(original.data, 6),
        "came_from": came_from.name,
        "place": came_from.place,
        "fetched": came_from.fetched,
    }
    keep(connection, run, schema.copy, row)
    return True


_BYTES = """
SELECT 1 FROM article WHERE number = :article AND original_sha256 = :sha256 UNION ALL
SELECT 1 FROM copy
WHERE article = :article AND original_sha256 = :sha256 AND original IS NOT NULL
"""
