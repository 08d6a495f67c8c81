"""Each article: its bytes unpack to their hash, its text and url make its id.

article 3: its bytes are not those that came in
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


def _faults_of(row: RowMapping) -> Iterator[Fault]:
    where = f"article {row['number']} ({row['id']}), {row['came_from']}"
    try:
        data = original_of(row)
    except (ValueError, TypeError) as error:
        yield Fault(where, str(error))
    else:
        if sha256(data).hexdigest() != row["original_sha256"]:
            yield Fault(where, "its bytes are not those that came in")
    if text_sha256(row["text"]) != row["sha256"]:
        yield Fault(where, "its text has changed")
    if digest(row["url"] or "", row["text"]) != row["id"]:
        yield Fault(where, "its text and url are not those of its id")
