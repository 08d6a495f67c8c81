"""Lines by their words: `bridge "is safe" bolt*` → those that hold all of it, the best first.

Words are met whatever their case and accents; "…" is a phrase; * ends a beginning; near(a b) wants
the words within ten of each other; OR and NOT stand between words, in capitals.
"""

import re
from dataclasses import dataclass

from sqlalchemy import Connection, select, text

from onrecord.store import schema
from onrecord.store.views.filters import ALL, Filters, conditions
from onrecord.store.views.found import Found, found

# Above so many lines that hold the rarest word the newest come first, for to weigh them all takes
# long and tells little.
MOST_WEIGHED = 20_000
MOST_SHOWN = 10_000
_TOKEN = re.compile(r'near\(([^()]{1,200})\)|"([^"]*)"|([^\s"]+)', re.I)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Hit:
    """A line that answers a search, and which characters of its words met it."""

    line: Found
    marks: tuple[tuple[int, int], ...]  # into `line.words`


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
    weighed = _rarest(connection, query) <= MOST_WEIGHED
    line = schema.line
    order = text("bm25(words_fts), line.statement" if weighed else "line.statement DESC")
    asked = (
        select(line.c.statement, text("highlight(words_fts, 0, char(2), char(3))"))
        .select_from(line)
        .join(text("words_fts"), text("words_fts.rowid = line.statement"))
        .where(text("words_fts MATCH :query"), *conditions(connection, filters))
        .order_by(order)
        .limit(min(limit, MOST_SHOWN))
    )
    marked = {row[0]: row[1] for row in connection.execute(asked, {"query": query})}
    lines = found(connection, list(marked))
    return Hits(tuple(Hit(line, _marks(marked[line.number])) for line in lines), weighed)


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


def _rarest(connection: Connection, query: str) -> int:
    """In how many lines the rarest of the words stands, or more than any where an OR widens it."""
    asked = text("SELECT doc FROM words_vocab WHERE term = :term")
    terms = [term for term in _WORD.findall(_folded(query)) if term not in _OPERATORS]
    counts: list[int | None] = [
        connection.execute(asked, {"term": term}).scalar() for term in terms
    ]
    # A beginning ("bolt*") is no term of the index, and may stand for many.
    known = [count for count in counts if count is not None]
    if " OR " in query or not known:
        return sum(known) if "*" not in query else max(sum(known), 0)
    return min(known)


_OPERATORS = frozenset({"and", "or", "not", "near", "10"})


def _folded(words: str) -> str:
    import unicodedata

    apart = unicodedata.normalize("NFD", words.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


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
