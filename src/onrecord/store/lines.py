"""What is searched: the lines of the newest reading of each article, and the index of their words.

A newer reading takes the place of the one before, whose rows stay kept. All here follows from
kept rows, so `check` can work it out again.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, func, select

from onrecord.store import schema
from onrecord.store.direct import asked, done, named, put
from onrecord.store.meanings import forget_meaning

_ADD_WORDS = "INSERT INTO words_fts(rowid, words) VALUES (?, ?)"
_DROP_WORDS = "INSERT INTO words_fts(words_fts, rowid, words) VALUES ('delete', ?, ?)"
_SAME = ("said_first", "said_last", "kind", "mode", "act", "medium", "confidence")
CORRECTED = ("words", "content", "named")
COLUMNS = ("statement", "article", "person", "addressee", "day", *_SAME, *CORRECTED)


def show_lines(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Writes lines down and puts their words into the index."""
    if rows:
        put(connection, schema.line, rows)
        done(connection, _ADD_WORDS, _words(connection, rows[0]["article"]))


def hide_lines(connection: Connection, article: int) -> None:
    """Takes an article's lines out, their words out of the index, and what they mean."""
    forget_meaning(connection, article)
    if words := _words(connection, article):
        done(connection, _DROP_WORDS, words)
        asked(connection, "DELETE FROM line WHERE article = ?", (article,))


def hide_people(connection: Connection, article: int) -> dict[str, int]:
    """Parts an article's entities from their people, who are unsettled then; id → person."""
    rows = asked(connection, _PEOPLE, (article,)).fetchall()
    done(connection, "DELETE FROM person_entity WHERE entity = ?", ((row[0],) for row in rows))
    people = sorted({row[2] for row in rows})
    done(connection, _UNSETTLE, ((number,) for number in people))
    return {row[1]: row[2] for row in rows}


_PEOPLE = """
SELECT entity.number, entity.id, person_entity.person FROM reading
JOIN entity ON entity.reading = reading.number
JOIN person_entity ON person_entity.entity = entity.number
WHERE reading.article = ?
"""
_UNSETTLE = "INSERT OR IGNORE INTO unsettled(person) VALUES (?)"


def entities_shown(connection: Connection, article: int) -> list[int]:
    """The numbers of an article's entities that are somebody."""
    part, entity, reading = schema.person_entity, schema.entity, schema.reading
    numbers = (
        select(entity.c.number)
        .join(part, part.c.entity == entity.c.number)
        .join(reading, reading.c.number == entity.c.reading)
        .where(reading.c.article == article)
    )
    return list(connection.execute(numbers).scalars())


def newest_readings(connection: Connection) -> list[int]:
    """The number of the newest reading of each article, in the articles' order."""
    reading = schema.reading
    newest = select(func.max(reading.c.number)).group_by(reading.c.article)
    return list(connection.execute(newest.order_by(reading.c.article)).scalars())


def line_rows(connection: Connection, reading: int) -> list[dict[str, Any]]:
    """The lines of a reading with the numbers of their people, before they are corrected."""
    return named(connection, _LINES, (reading,))


_LINES = f"""
SELECT statement.number AS statement, statement.id, statement.spans, article.number AS article,
  article.day, speaker.person, hearer.person AS addressee,
  {", ".join(f"statement.{name}" for name in _SAME)}
FROM statement JOIN reading ON reading.number = statement.reading
JOIN article ON article.number = reading.article
LEFT JOIN person_entity AS speaker ON speaker.entity = statement.speaker
LEFT JOIN person_entity AS hearer ON hearer.entity = statement.addressee
WHERE statement.reading = ? ORDER BY statement.number
"""  # noqa: S608


def article_id(connection: Connection, article: int) -> str:
    """The id of an article by its number."""
    ((id,),) = asked(connection, "SELECT id FROM article WHERE number = ?", (article,))
    return str(id)


def text_of(connection: Connection, reading: int) -> str:
    """The text of a reading's article."""
    text = (
        select(schema.article.c.text)
        .join(schema.reading, schema.reading.c.article == schema.article.c.number)
        .where(schema.reading.c.number == reading)
    )
    return str(connection.execute(text).scalar_one())


def _words(connection: Connection, article: int) -> list[tuple[int, str]]:
    return asked(connection, _LINE_WORDS, (article,)).fetchall()


_LINE_WORDS = """
SELECT statement.number, coalesce(line.words, statement.words)
FROM line JOIN statement ON statement.number = line.statement
WHERE line.article = ? ORDER BY statement.number
"""
