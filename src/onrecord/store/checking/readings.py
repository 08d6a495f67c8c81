"""Each line: its words stand in the text where its spans say, its id follows from them.

statement 12: it has 'The bridge is saf', the article 'The bridge is safe'
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, select

from onrecord.article import digest
from onrecord.store import schema
from onrecord.store.checking import Fault

_PARTS = ("content", "cue", "source")


def faults(connection: Connection) -> Iterator[Fault]:
    """Yields lines that their article doesn't bear out, and links that lead out of a reading."""
    reading, article = schema.reading, schema.article
    joined = select(reading.c.number, article.c.id, article.c.text).join(
        article, article.c.number == reading.c.article
    )
    for number in list(connection.execute(select(reading.c.number)).scalars()):
        for row in connection.execute(joined.where(reading.c.number == number)).mappings():
            yield from _faults_of(connection, row)


def _faults_of(connection: Connection, reading: RowMapping) -> Iterator[Fault]:
    number, text = reading["number"], reading["text"]
    entities = {row["number"] for row in _rows(connection, schema.entity, number)}
    for table, links in _LINKS.items():
        for row in _rows(connection, table, number):
            where = f"{table.name} {row['number']} ({row['id']})"
            for link in links:
                if row[link] is not None and row[link] not in entities:
                    yield Fault(where, f"its {link} is no entity of its reading")
            try:
                yield from _span_faults(table, row, text, reading["id"], where)
            except (ValueError, TypeError, KeyError, AttributeError) as error:
                yield Fault(where, f"its spans can't be read ({error})")


_LINKS: dict[Table, tuple[str, ...]] = {
    schema.statement: ("speaker", "addressee", "act_target"),
    schema.event: ("actor", "target", "according_to"),
    schema.entity: (),
}


def _rows(connection: Connection, table: Table, reading: int) -> Sequence[Any]:
    asked = select(table).where(table.c.reading == reading).order_by(table.c.number)
    return connection.execute(asked).mappings().all()


def _span_faults(
    table: Table, row: RowMapping, text: str, article: str, where: str
) -> Iterator[Fault]:
    if table is schema.entity:
        yield from _outside(json.loads(row["mentions"]), text, where)
        return
    spans = json.loads(row["spans"])
    for name, given in spans.items():
        yield from _outside(
            [given] if isinstance(given[0], int) else given, text, f"{where}.{name}"
        )
    if table is schema.event:
        yield from _unlike(row["words"], spans.get("evidence", []), text, where)
        yield from _wrong_id(row, [article, "event", row["type"], *_ends(spans, "evidence")], where)
        return
    for name, part in (("words", "content"), ("cue", "cue"), ("source", "source")):
        yield from _unlike(row[name], spans.get(part, []), text, where)
    parts = [f"{part}:{ends}" for part in _PARTS for ends in _ends(spans, part)]
    yield from _wrong_id(row, [article, *parts], where)


def _ends(spans: Mapping[str, Any], part: str) -> list[str]:
    return [f"{start}:{end}" for start, end in spans.get(part, [])]


def _outside(spans: Sequence[Sequence[int]], text: str, where: str) -> Iterator[Fault]:
    for start, end in spans:
        if not 0 <= start < end <= len(text):
            yield Fault(where, f"{start}:{end} is no stretch of {len(text)} characters")


def _unlike(kept: str, spans: Sequence[Sequence[int]], text: str, where: str) -> Iterator[Fault]:
    right = " … ".join(text[start:end] for start, end in spans)
    if kept != right:
        yield Fault(where, f"it has {kept[:60]!r}, the article {right[:60]!r}")


def _wrong_id(row: RowMapping, parts: Sequence[str], where: str) -> Iterator[Fault]:
    if (right := digest(*parts)) != row["id"]:
        yield Fault(where, f"its spans or its article have changed: its id is {right}")
