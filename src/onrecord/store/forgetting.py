"""Taking an article out of what is kept, on request, and leaving a gap that says so.

What is gone is overwritten in the file. The chain keeps its lines: their seals name what was there
without telling it, and the gap, itself sealed, says whose rows they were, who took them out, and
why.
"""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, Table, delete, select, text

from onrecord.store import schema
from onrecord.store.direct import asked
from onrecord.store.rows import as_json
from onrecord.store.writer import Run, keep


def forget_article(connection: Connection, run: Run, article: int, reason: str) -> int:
    """Removes an article with all that was read in it or decided about it; the gap's number."""
    reading = schema.reading
    readings = list(
        connection.execute(select(reading.c.number).where(reading.c.article == article)).scalars()
    )
    id = connection.execute(
        select(schema.article.c.id).where(schema.article.c.number == article)
    ).scalar_one()
    ids = _ids(connection, readings)
    copy = schema.copy
    wanted = select(copy.c.number, copy.c.id).where(copy.c.article == article)
    copies = {row.number: row.id for row in connection.execute(wanted)}
    sealed = [
        *_rows(connection, "decision", _about(connection, schema.decision, ids)),
        *_rows(connection, "proposal", _about(connection, schema.proposal, ids)),
        *_rows(connection, "problem", _problems(connection, article)),
        *_rows(connection, "copy", list(copies)),
        *_rows(connection, "reading", readings),
        *_rows(connection, "article", [article]),
    ]
    for table in (schema.statement, schema.event, schema.entity):
        connection.execute(delete(table).where(table.c.reading.in_(readings)))
    connection.execute(delete(reading).where(reading.c.number.in_(readings)))
    connection.execute(delete(schema.article).where(schema.article.c.number == article))
    gap = keep_gap(connection, run, "article", id, reason, sealed)
    for other in dict.fromkeys(other for other in copies.values() if other != id):
        keep_gap(connection, run, "article", other, reason, ())  # nor is it added again as a copy
    return gap


def forget_naming(connection: Connection, run: Run, ids: Collection[str], reason: str) -> set[str]:
    """Removes the corrections that name any of these entities; the articles that they are of."""
    rows = asked(connection, _NAMING, (as_json(sorted(ids)),)).fetchall()
    for number, subject, _ in rows:
        undoing = asked(connection, "SELECT number FROM decision WHERE undoes = ?", (number,))
        numbers = [*sorted((row[0] for row in undoing), reverse=True), number]
        sealed = _rows(connection, "decision", numbers)
        keep_gap(connection, run, "decision", subject, reason, sealed)
    return {article for _, _, article in rows if article}


_NAMING = """
SELECT number, subject, article FROM decision, json_each(?) AS named
WHERE kind IN ('speaker', 'event') AND named.value IN (
  json_extract(decision.value, '$.entity'),
  json_extract(decision.value, '$.actor'), json_extract(decision.value, '$.target')
) GROUP BY number ORDER BY number DESC
"""


def keep_gap(
    connection: Connection, run: Run, kind: str, subject: str, reason: str, sealed: Sequence[int]
) -> int:
    """Leaves a gap for the lines of the chain whose rows are gone."""
    row = {
        "kind": kind,
        "subject": subject,
        "reason": reason,
        "sealed": as_json(sorted(sealed)),
    }
    return keep(connection, run, schema.gap, row)


def gap_of(connection: Connection, article: str) -> tuple[str, str, str] | None:
    """When, by whom and why an article of that id was forgotten; None where it was not."""
    gap, run, entry = schema.gap, schema.run, schema.entry
    wanted = (
        select(entry.c.at, run.c.hand, gap.c.reason)
        .join(run, run.c.number == gap.c.run)
        .join(entry, (entry.c.kind == "gap") & (entry.c.subject == gap.c.number))
        .where(gap.c.kind == "article", gap.c.subject == article)
        .order_by(gap.c.number.desc())
    )
    row = connection.execute(wanted).first()
    return None if row is None else (row.at, row.hand, row.reason)


def _ids(connection: Connection, readings: Sequence[int]) -> list[str]:
    found: list[str] = []
    for table in (schema.entity, schema.statement, schema.event):
        wanted = select(table.c.id).where(table.c.reading.in_(list(readings)))
        found += connection.execute(wanted).scalars()
    return list(dict.fromkeys(found))


def _about(connection: Connection, table: Table, ids: Sequence[str]) -> list[int]:
    """The decisions or proposals that speak of these ids; they name people in their reasons."""
    found: set[int] = set()
    columns = table.c
    for start in range(0, len(ids), 400):
        part = ids[start : start + 400]
        for column in (columns.subject, columns.other):
            found |= set(
                connection.execute(select(columns.number).where(column.in_(part))).scalars()
            )
    if table is schema.decision:
        undoing = select(columns.number).where(columns.undoes.in_(sorted(found)))
        found |= set(connection.execute(undoing).scalars())
    return sorted(found, reverse=True)  # what undoes goes before what it undid


def _problems(connection: Connection, article: int) -> list[int]:
    problem = schema.problem
    wanted = select(problem.c.number).where(problem.c.article == article)
    return list(connection.execute(wanted).scalars())


def _rows(connection: Connection, name: str, numbers: Sequence[int]) -> list[int]:
    """Deletes rows, but for those of article and reading, and gives the lines that seal them."""
    entry, table = schema.entry, schema.metadata.tables[name]
    sealed: list[int] = []
    for number in numbers:
        wanted = select(entry.c.number).where(entry.c.kind == name, entry.c.subject == number)
        sealed += connection.execute(wanted).scalars()
        if name not in ("article", "reading"):
            connection.execute(delete(table).where(table.c.number == number))
    return sealed


def overwrite(connection: Connection) -> None:
    """Rebuilds the indexes of words, which may hold pieces of what is gone."""
    for index in ("words_fts", "names_fts"):
        connection.execute(text(f"INSERT INTO {index}({index}) VALUES ('rebuild')"))  # noqa: S608
