"""Each article: its bytes unpack to their hash, its text and url make its id.

article 3: its bytes are not those that came in

So do the bytes of each copy; one without bytes has those of its article, or of another copy.
"""

from collections.abc import Iterator
from hashlib import sha256

from sqlalchemy import Connection, RowMapping, select

from onrecord.article import digest
from onrecord.store import schema
from onrecord.store.checking import Fault
from onrecord.store.rows import text_sha256
from onrecord.store.stories import original_of


def faults(connection: Connection) -> Iterator[Fault]:
    """Yields articles whose bytes, text or id do not fit one another."""
    numbers = list(connection.execute(select(schema.article.c.number)).scalars())
    for number in numbers:  # one at a time, for they may be large
        asked = select(schema.article).where(schema.article.c.number == number)
        for row in connection.execute(asked).mappings():
            yield from _faults_of(row)
    yield from _faults_of_copies(connection)


def _faults_of_copies(connection: Connection) -> Iterator[Fault]:
    article, copy = schema.article, schema.copy
    for number in list(connection.execute(select(copy.c.number)).scalars()):
        asked = select(copy, article.c.text).join(article).where(copy.c.number == number)
        for row in connection.execute(asked).mappings():
            where = f"copy {number}, {row['came_from']}"
            if row["original"] is not None:
                yield from _byte_faults(row, where)
            elif not _has_bytes(connection, row):
                yield Fault(where, "its bytes are not kept, by its article or another copy")
            if digest(row["url"] or "", row["text"]) != row["id"]:
                yield Fault(where, "its article's text and its url are not those of its id")


def _has_bytes(connection: Connection, row: RowMapping) -> bool:
    article, copy, sha256 = schema.article, schema.copy, row["original_sha256"]
    there = select(article.c.number).where(
        article.c.number == row["article"], article.c.original_sha256 == sha256
    )
    other = select(copy.c.number).where(
        copy.c.article == row["article"],
        copy.c.original_sha256 == sha256,
        copy.c.original.is_not(None),
    )
    return connection.execute(there.union_all(other)).first() is not None


def _faults_of(row: RowMapping) -> Iterator[Fault]:
    where = f"article {row['number']} ({row['id']}), {row['came_from']}"
    yield from _byte_faults(row, where)
    if text_sha256(row["text"]) != row["sha256"]:
        yield Fault(where, "its text has changed")
    if digest(row["url"] or "", row["text"]) != row["id"]:
        yield Fault(where, "its text and url are not those of its id")


def _byte_faults(row: RowMapping, where: str) -> Iterator[Fault]:
    try:
        data = original_of(row)
    except (ValueError, TypeError) as error:
        yield Fault(where, str(error))
    else:
        if sha256(data).hexdigest() != row["original_sha256"]:
            yield Fault(where, "its bytes are not those that came in")
