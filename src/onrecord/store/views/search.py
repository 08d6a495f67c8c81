"""Lines by their words: `bridge "is safe" bolt*` → those that hold all of it, the best first.

Words are met whatever their case and accents; "…" is a phrase; * ends a beginning; near(a b) wants
the words within ten of each other; OR and NOT stand between words, in capitals.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, TextClause, func, select, text

from onrecord.store import schema
from onrecord.store.views.filters import ALL, Filters, conditions
from onrecord.store.views.found import Found, found

# Of more lines that hold the words the newest come first, for to weigh them all takes long and
# tells little.
MOST_WEIGHED = 8_000
# Where the filters leave so few lines, each is asked for the words; else those with the words are
# gone through until enough of them fit.
MOST_ASKED = 2_000
MOST_SHOWN = 10_000
_TOKEN = re.compile(r'near\(([^()]{1,200})\)|"([^"]*)"|([^\s"]+)', re.I)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Hit:
    """A line that answers a search, and which characters of its words met it."""

    line: Found
    marks: tuple[tuple[int, int], ...]  # into `line.words`
    nearness: float | None = None  # in meaning, up to 1; None where words were searched


@dataclass(frozen=True, slots=True)
class Hits:
    """The lines that answer a search, and whether they come by weight or the newest first."""

    hits: tuple[Hit, ...]
    weighed: bool


def search(connection: Connection, words: str, filters: Filters = ALL, *, limit: int = 50) -> Hits:
    """The lines that hold the words, the best first; without words, the newest that fit.

    Raises ValueError where the words are no question: "OR bridge", a mark without its other.
    """
    if not words.strip():
        return Hits(tuple(Hit(line, ()) for line in _newest(connection, filters, limit)), False)
    query = as_query(words)
    weighed = not _is_met_by_more(connection, query, MOST_WEIGHED)
    order = _weighed if weighed else _newest_with
    numbers = order(connection, query, filters, min(limit, MOST_SHOWN))
    marked = _marked(connection, query, numbers)
    lines = found(connection, numbers)
    return Hits(tuple(Hit(line, _marks(marked[line.number])) for line in lines), weighed)


def _is_met_by_more(connection: Connection, query: str, most: int) -> bool:
    asked = text("SELECT 1 FROM words_fts WHERE words_fts MATCH :query LIMIT 1 OFFSET :most")
    return connection.execute(asked, {"query": query, "most": most}).first() is not None


def _with_words() -> Select[Any]:
    line = schema.line
    joined = select(line.c.statement).join(_WORDS, text("words_fts.rowid = line.statement"))
    return joined.where(text("words_fts MATCH :query"))


def _weighed(connection: Connection, query: str, filters: Filters, limit: int) -> list[int]:
    asked = _with_words().where(*conditions(connection, filters))
    best = asked.order_by(text("bm25(words_fts), line.statement")).limit(limit)
    return list(connection.execute(best, {"query": query}).scalars())


def _newest_with(connection: Connection, query: str, filters: Filters, limit: int) -> list[int]:
    """The newest lines with the words that fit the filters, found from the index's end."""
    fit, line = conditions(connection, filters), schema.line
    few = select(line.c.statement).where(*fit).limit(1).offset(MOST_ASKED)
    if fit and connection.execute(few).first() is None:
        asked = select(line.c.statement).where(*fit, text(_HAS_WORDS))
        asked = asked.order_by(line.c.statement.desc())
    else:
        # By the index's own number: by the line's, SQLite would first gather all that there are.
        asked = _with_words().where(*fit).order_by(text("words_fts.rowid DESC"))
        if filters.since or filters.until:
            asked = asked.where(_between(connection, filters))
    return list(connection.execute(asked.limit(limit), {"query": query}).scalars())


_WORDS = text("words_fts")
_HAS_WORDS = (
    "EXISTS (SELECT 1 FROM words_fts WHERE words_fts MATCH :query AND rowid = line.statement)"
)


def _between(connection: Connection, filters: Filters) -> TextClause:
    """Between which lines those of the filters' days lie, so that the others are passed over."""
    line = schema.line
    asked = select(func.min(line.c.statement), func.max(line.c.statement))
    if filters.since:
        asked = asked.where(line.c.day >= filters.since)
    if filters.until:
        asked = asked.where(line.c.day <= filters.until)
    first, last = connection.execute(asked).one()
    bounds = text("words_fts.rowid BETWEEN :first AND :last")
    return bounds.bindparams(first=first or 0, last=last or 0)


def _marked(connection: Connection, query: str, numbers: Sequence[int]) -> dict[int, str]:
    """The words of these lines, with signs around those that met the query."""
    if not numbers:
        return {}
    asked = text(
        "SELECT rowid, highlight(words_fts, 0, char(2), char(3)) FROM words_fts"
        " WHERE words_fts MATCH :query AND rowid IN (SELECT value FROM json_each(:numbers))"
    )
    values = {"query": query, "numbers": json.dumps(list(numbers))}
    return {row[0]: row[1] for row in connection.execute(asked, values)}


def as_query(words: str) -> str:
    """The words as FTS5 asks for them; nothing in them is taken for its own language.

    Raises ValueError where they can't be asked for.
    """
    if words.count('"') % 2:
        raise ValueError(f'{words!r} has a quotation mark without its other: write "is safe"')
    parts: list[str] = []
    for near, phrase, word in _TOKEN.findall(words):
        parts += _part(near, phrase, word)
    return _joined(parts, words)


def _part(near: str, phrase: str, word: str) -> list[str]:
    if near:
        inner = " ".join(_quoted(one) for one in near.split() if _WORD.search(one))
        return [f"NEAR({inner}, 10)"] if inner else []
    if phrase:
        return [_quoted(phrase)] if _WORD.search(phrase) else []
    if word in ("OR", "NOT", "AND"):
        return [word]
    if not _WORD.search(word):
        return []
    return [_quoted(word[:-1]) + "*"] if word.endswith("*") else [_quoted(word)]


def _joined(parts: list[str], words: str) -> str:
    """The parts with AND between those that have nothing between them."""
    joined: list[str] = []
    for part in parts:
        between = part in ("OR", "NOT", "AND")
        if between and (not joined or joined[-1] in ("OR", "NOT", "AND")):
            raise ValueError(f"{part} in {words!r} needs words on both sides")
        if not between and joined and joined[-1] not in ("OR", "NOT", "AND"):
            joined.append("AND")
        joined.append(part)
    if not joined or joined[-1] in ("OR", "NOT", "AND"):
        raise ValueError(f"{words!r} holds no word to look for")
    return " ".join(joined)


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _newest(connection: Connection, filters: Filters, limit: int) -> list[Found]:
    line = schema.line
    asked = (
        select(line.c.statement)
        .where(*conditions(connection, filters))
        .order_by(line.c.day.desc(), line.c.statement.desc())
        .limit(min(limit, MOST_SHOWN))
    )
    return found(connection, list(connection.execute(asked).scalars()))


def _marks(highlighted: str) -> tuple[tuple[int, int], ...]:
    """Where the highlighter's signs stand, as spans of the words without them."""
    marks, start, at = [], 0, 0
    for char in highlighted:
        if char == "\x02":
            start = at
        elif char == "\x03":
            marks.append((start, at))
        else:
            at += 1
    return tuple(marks)
