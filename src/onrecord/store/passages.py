"""The paragraphs of articles, hashed, so that a reprint is seen: "the same four paragraphs"."""

import re
from collections.abc import Collection, Iterator
from hashlib import blake2b

from sqlalchemy import Connection, delete, select

from onrecord.store import schema
from onrecord.store.direct import asked, done

LEAST_WORDS = 12  # a shorter paragraph may stand in any article
MOST = 200  # paragraphs of one article
_WORD = re.compile(r"\w+")


def passages(text: str) -> Iterator[int]:
    """The hash of each paragraph that is long enough to tell, by its words alone."""
    for number, paragraph in enumerate(text.split("\n")):
        words = _WORD.findall(paragraph.casefold())
        if len(words) >= LEAST_WORDS and number < 10 * MOST:
            written = " ".join(words).encode("utf-8", "surrogatepass")
            yield int.from_bytes(blake2b(written, digest_size=8).digest(), "big") >> 1


def show_passages(connection: Connection, article: int) -> None:
    """Writes an article's paragraphs down, if they are not there."""
    if asked(connection, "SELECT 1 FROM passage WHERE article = ?", (article,)).fetchone():
        return
    ((text,),) = asked(connection, "SELECT text FROM article WHERE number = ?", (article,))
    rows = ((one, article) for one in sorted(set(passages(text)))[:MOST])
    done(connection, "INSERT INTO passage(hash, article) VALUES (?, ?)", rows)


def hide_passages(connection: Connection, article: int) -> None:
    """Takes an article's paragraphs out."""
    connection.execute(delete(schema.passage).where(schema.passage.c.article == article))


def passages_of(connection: Connection, articles: Collection[int]) -> dict[int, frozenset[int]]:
    """The hashes of each article's paragraphs."""
    table, found = schema.passage, {number: set[int]() for number in articles}
    some = sorted(articles)
    for start in range(0, len(some), 400):
        part = select(table).where(table.c.article.in_(some[start : start + 400]))
        for row in connection.execute(part):
            found[row.article].add(row.hash)
    return {number: frozenset(hashes) for number, hashes in found.items()}
