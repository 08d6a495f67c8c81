"""The form of the file: its tables, marks and the sorts of its values are those of a record.

table events: its form is not that of a record
person: 1 row holds a value of a sort that it can't hold
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import Column, Connection, Float, Integer, LargeBinary, Table, Text

from onrecord.store import schema
from onrecord.store.checking import Fault

_Form: TypeAlias = dict[str, tuple[Any, ...]]

_MARKS = ("application_id", "encoding", "auto_vacuum")
_SORTS: tuple[tuple[type, str], ...] = (
    (Integer, "integer"),
    (Float, "real"),
    (Text, "text"),
    (LargeBinary, "blob"),
)
# The tables in which FTS5 keeps an index; it reads text in the place of bytes without a word.
_OF_INDEX = {
    "data": {"id": "integer", "block": "blob"},
    "idx": {"segid": "integer", "term": "blob", "pgno": "integer"},
    "docsize": {"id": "integer", "sz": "blob"},
    "config": {"k": "text", "v": "integer"},
}
INDEXES = ("words_fts", "names_fts")


def faults(connection: Connection) -> Iterator[Fault]:
    """Yields what differs from the form of a record made now."""
    found, right = _form(connection), _form_now()
    for name in sorted(right.keys() | found.keys()):
        if found.get(name) != right.get(name):
            what = "is not there" if name not in found else "is not that of a record"
            yield Fault(name, f"its form {what}")
    for table in schema.metadata.tables.values():
        yield from _other_sorts(connection, table.name, _sorts_of(table))
    for index in INDEXES:
        for end, columns in _OF_INDEX.items():
            sorts = {column: f"'{sort}'" for column, sort in columns.items()}
            yield from _other_sorts(connection, f"{index}_{end}", sorts)


def _form(connection: Connection) -> _Form:
    """The schema by name, and the few rows and marks that are the same in every record."""
    form: _Form = {}
    asked = "SELECT type, name, tbl_name, sql FROM sqlite_master"
    for kind, name, *rest in connection.exec_driver_sql(asked):
        form[f"table {name}"] = (kind, *rest)
    for mark in _MARKS:
        form[mark] = tuple(connection.exec_driver_sql(f"PRAGMA {mark}").one())
    for table in ("alembic_version", *(f"{index}_config" for index in INDEXES)):
        rows = connection.exec_driver_sql(f"SELECT * FROM {table}")  # noqa: S608
        form[f"rows of {table}"] = tuple(tuple(row) for row in rows)
    return form


@cache
def _form_now() -> _Form:
    from pathlib import Path
    from tempfile import TemporaryDirectory

    from onrecord.store.opening import open_store

    with TemporaryDirectory() as folder:
        engine = open_store(Path(folder) / "now.db", make=True)
        with engine.connect() as connection:
            form = _form(connection)
        engine.dispose()
    return form


def _sorts_of(table: Table) -> dict[str, str]:
    return {column.name: _sorts(column) for column in table.columns}


def _sorts(column: Column[Any]) -> str:
    sort = next(sort for type_, sort in _SORTS if isinstance(column.type, type_))
    return f"'{sort}', 'null'" if column.nullable else f"'{sort}'"


def _other_sorts(connection: Connection, table: str, sorts: dict[str, str]) -> Iterator[Fault]:
    """A fault where a value is not of its column's sort: bytes, say, where text should be."""
    wrong = _any(f'typeof("{column}") NOT IN ({given})' for column, given in sorts.items())
    asked = f'SELECT count(*) FROM "{table}" WHERE {wrong}'  # noqa: S608
    if number := connection.exec_driver_sql(asked).scalar():
        rows = "1 row holds" if number == 1 else f"{number:,} rows hold"
        yield Fault(table, f"{rows} a value of a sort that it can't hold")


def _any(conditions: Iterable[str]) -> str:
    return " OR ".join(conditions)
