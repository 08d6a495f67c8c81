"""What someone speaks about, by the words that they use more than others do, and when.

bridge 12 lines (2022-05 to 2022-11), bolts 4 lines

A word tells by how often they use it against how rare it is in the record (tf-idf, Sparck Jones
1972); it is shown as it is most often written.
"""

import math
import re
from bisect import insort
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select, text

from onrecord.lexicons import listed
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
    uses = _uses(connection, statements)
    total = connection.execute(select(func.count()).select_from(schema.line)).scalar() or 1
    scored: list[tuple[float, str]] = []
    for word, told in sorted(uses.items(), key=lambda one: (-len(one[1]), one[0])):
        most = _score(len(told), len(told), total)
        if len(told) < LEAST_LINES or (len(scored) >= MOST and most < -scored[MOST - 1][0]):
            break  # no word from here on can tell more than those that were found
        everywhere = _lines_with(connection, word) or len(told)
        # In a small record everything is frequent, so the bound is never under a few lines.
        if everywhere <= max(_COMMON * total, 3 * len(told)):
            insort(scored, (-_score(len(told), everywhere, total), word))
    return tuple(_topic(uses[word]) for _, word in scored[:MOST])


_Uses = list[tuple[str, str | None]]  # of a word: as it is written, and the day


def _uses(connection: Connection, statements: Sequence[int]) -> dict[str, _Uses]:
    """Each word of these lines with its uses, one a line."""
    stop = frozenset(listed("quotation_words", "stop"))  # to count these everywhere takes long
    uses: dict[str, _Uses] = defaultdict(list)
    for words, day in _lines(connection, statements):
        for word, written in {word.casefold(): word for word in _WORD.findall(words)}.items():
            if word not in stop:
                uses[word].append((written, day))
    return uses


def _score(lines: int, everywhere: int, total: int) -> float:
    """How much a word of so many lines tells that stands in so many everywhere."""
    return lines * math.log(1 + total / everywhere)


def _topic(uses: _Uses) -> Topic:
    known = sorted(day for _, day in uses if day)
    written = Counter(form for form, _ in uses)
    shown = max(sorted(written), key=lambda form: written[form])
    return Topic(shown, len(uses), known[0] if known else None, known[-1] if known else None)


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
