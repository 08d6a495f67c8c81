"""What is searched: the lines of the newest reading of each article, and the index of their words.

A newer reading takes the place of the one before, whose rows stay kept. All here follows from
kept rows, so `check` can work it out again.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, text

from onrecord.store import schema

_ADD_WORDS = text("INSERT INTO words_fts(rowid, words) VALUES (:number, :words)")
_DROP_WORDS = text(
    "INSERT INTO words_fts(words_fts, rowid, words) VALUES ('delete', :number, :words)"
)
_SAME = ("said_first", "said_last", "kind", "mode", "act", "medium", "confidence")
COLUMNS = ("statement", "article", "person", "addressee", "day", *_SAME, "words", "content")


def show_lines(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Writes lines down and puts their words into the index."""
    if rows:
        connection.execute(insert(schema.line), list(rows))
        words = _words(connection, rows[0]["article"])
        connection.execute(_ADD_WORDS, words)


def hide_lines(connection: Connection, article: int) -> None:
    """Takes an article's lines out, and their words out of the index."""
    if words := _words(connection, article):
        connection.execute(_DROP_WORDS, words)
        connection.execute(delete(schema.line).where(schema.line.c.article == article))


def hide_people(connection: Connection, article: int) -> dict[str, int]:
    """Parts an article's entities from their people, who are unsettled then; id → person."""
    part, entity = schema.person_entity, schema.entity
    asked = (
        select(entity.c.number, entity.c.id, part.c.person)
        .join(part, part.c.entity == entity.c.number)
        .join(schema.reading, schema.reading.c.number == entity.c.reading)
        .where(schema.reading.c.article == article)
    )
    rows = connection.execute(asked).all()
    if rows:
        connection.execute(delete(part).where(part.c.entity.in_([row.number for row in rows])))
        people = [{"person": number} for number in sorted({row.person for row in rows})]
        connection.execute(insert(schema.unsettled).prefix_with("OR IGNORE"), people)
    return {row.id: row.person for row in rows}


def entities_shown(connection: Connection, article: int) -> list[int]:
    """The numbers of an article's entities that are somebody."""
    part, entity, reading = schema.person_entity, schema.entity, schema.reading
    asked = (
        select(entity.c.number)
        .join(part, part.c.entity == entity.c.number)
        .join(reading, reading.c.number == entity.c.reading)
        .where(reading.c.article == article)
    )
    return list(connection.execute(asked).scalars())


def newest_readings(connection: Connection) -> list[int]:
    """The number of the newest reading of each article, in the articles' order."""
    reading = schema.reading
    asked = select(func.max(reading.c.number)).group_by(reading.c.article)
    return list(connection.execute(asked.order_by(reading.c.article)).scalars())


def line_rows(connection: Connection, reading: int) -> list[dict[str, Any]]:
    """The lines of a reading with the numbers of their people, before they are corrected."""
    statement, article = schema.statement, schema.article
    speaker, hearer = (schema.person_entity.alias(name) for name in ("speaker_", "hearer_"))
    asked = (
        select(
            statement.c.number.label("statement"), statement.c.id, statement.c.spans,
            article.c.number.label("article"), article.c.day,
            speaker.c.person, hearer.c.person.label("addressee"),
            *(statement.c[name] for name in _SAME),
        )
        .join(schema.reading, schema.reading.c.number == statement.c.reading)
        .join(article, article.c.number == schema.reading.c.article)
        .outerjoin(speaker, speaker.c.entity == statement.c.speaker)
        .outerjoin(hearer, hearer.c.entity == statement.c.addressee)
        .where(statement.c.reading == reading)
        .order_by(statement.c.number)
    )  # fmt: skip
    return [dict(row) for row in connection.execute(asked).mappings()]


def article_id(connection: Connection, article: int) -> str:
    """The id of an article by its number."""
    asked = select(schema.article.c.id).where(schema.article.c.number == article)
    return str(connection.execute(asked).scalar_one())


def text_of(connection: Connection, reading: int) -> str:
    """The text of a reading's article."""
    asked = (
        select(schema.article.c.text)
        .join(schema.reading, schema.reading.c.article == schema.article.c.number)
        .where(schema.reading.c.number == reading)
    )
    return str(connection.execute(asked).scalar_one())


def _words(connection: Connection, article: int) -> list[dict[str, Any]]:
    line, statement = schema.line, schema.statement
    words = func.coalesce(line.c.words, statement.c.words).label("words")
    asked = (
        select(statement.c.number, words)
        .join(statement, statement.c.number == line.c.statement)
        .where(line.c.article == article)
        .order_by(statement.c.number)
    )
    return [dict(row) for row in connection.execute(asked).mappings()]
