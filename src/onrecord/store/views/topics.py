"""What someone speaks about, by the words that they use more than others do, and when.

bridge 12 lines (2022-05 to 2022-11), bolts 4 lines

A word tells by how often they use it against how rare it is in the record (tf-idf, Sparck Jones
1972); it is shown as it is most often written.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select, text

from onrecord.store import schema

MOST = 12
LEAST_LINES = 2
_WORD = re.compile(r"[^\W\d_][\w’'-]{3,30}")
_COMMON = 0.05  # of all lines; a word in more of them is no topic


@dataclass(frozen=True, slots=True)
class Topic:
    """A word, the lines it is in, and the days between which they were printed."""

    word: str
    lines: int
    first: str | None
    last: str | None


def topics(connection: Connection, statements: Sequence[int]) -> tuple[Topic, ...]:
    """The words that tell these statements from others, the most telling first."""
    uses: dict[str, list[str | None]] = defaultdict(list)
    written: dict[str, Counter[str]] = defaultdict(Counter)
    for words, day in _lines(connection, statements):
        for word in {word.casefold(): word for word in _WORD.findall(words)}.values():
            uses[word.casefold()].append(day)
            written[word.casefold()][word] += 1
    total = connection.execute(select(func.count()).select_from(schema.line)).scalar() or 1
    scored = []
    for word, days in uses.items():
        if len(days) < LEAST_LINES:
            continue
        everywhere = _lines_with(connection, word) or len(days)
        # In a small record everything is frequent, so the bound is never under a few lines.
        if everywhere <= max(_COMMON * total, 3 * len(days)):
            scored.append((-len(days) * math.log(1 + total / everywhere), word))
    return tuple(_topic(uses[word], written[word]) for _, word in sorted(scored)[:MOST])


def _topic(days: list[str | None], written: Counter[str]) -> Topic:
    known = sorted(day for day in days if day)
    shown = max(sorted(written), key=lambda form: written[form])
    return Topic(shown, len(days), known[0] if known else None, known[-1] if known else None)


def _lines(connection: Connection, statements: Sequence[int]) -> list[tuple[str, str | None]]:
    line, statement = schema.line, schema.statement
    found: list[tuple[str, str | None]] = []
    for start in range(0, len(statements), 500):
        part = statements[start : start + 500]
        words = func.coalesce(line.c.words, statement.c.words)
        asked = select(words, line.c.day).join(line, line.c.statement == statement.c.number)
        rows = connection.execute(asked.where(statement.c.number.in_(part)))
        found += [(row[0], row[1]) for row in rows]
    return found


def _lines_with(connection: Connection, word: str) -> int:
    asked = text("SELECT doc FROM words_vocab WHERE term = :term")
    return int(connection.execute(asked, {"term": word}).scalar() or 0)
