"""What lines mean, as vectors, a row of the table an article: worked out when it is first asked.

Adding stories need not wait for it, and an article's row goes when its lines do. Each row names
the vectors that it was made with, so that a newer version's are not compared with it.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from onrecord.store.direct import asked, done

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]
    Rows = NDArray[np.int8]

_AT_ONCE = 5_000_000  # bytes of rows held at a time, or one article's


def unmeant(connection: Connection, vectors: str) -> list[int]:
    """The numbers of the articles whose lines have no vectors yet, or other ones."""
    return [number for (number,) in asked(connection, _UNMEANT, (vectors,))]


_UNMEANT = """
SELECT number FROM article WHERE NOT EXISTS (
  SELECT 1 FROM meaning WHERE meaning.article = article.number AND meaning.vectors = ?
)
"""


def words_of(connection: Connection, article: int) -> list[tuple[int, str]]:
    """The lines of an article: the statement's number and its words."""
    return asked(connection, _WORDS, (article,)).fetchall()


_WORDS = """
SELECT statement.number, coalesce(line.words, statement.words)
FROM line JOIN statement ON statement.number = line.statement
WHERE line.article = ? ORDER BY statement.number
"""


def keep_meanings(
    connection: Connection, vectors: str, rows: Sequence[tuple[int, Sequence[int], "Rows"]]
) -> None:
    """Writes down the vectors of articles: the article, its statements, a row for each."""
    import numpy as np

    values = (
        (article, vectors, np.array(numbers, "<i8").tobytes(), row.tobytes())
        for article, numbers, row in rows
    )
    done(connection, "INSERT OR REPLACE INTO meaning VALUES (?, ?, ?, ?)", values)


def kept_meanings(connection: Connection, vectors: str) -> Iterator[tuple[int, list[int], bytes]]:
    """What is kept, an article at a time: its number, its statements, their rows."""
    import numpy as np

    found = "SELECT article, lines, rows FROM meaning WHERE vectors = ?"
    for article, lines, rows in asked(connection, found, (vectors,)):
        whole = lines[: len(lines) // 8 * 8]  # damage may have cut it
        yield article, np.frombuffer(whole, "<i8").tolist(), rows


def forget_meaning(connection: Connection, article: int) -> None:
    """Takes out what an article's lines mean."""
    asked(connection, "DELETE FROM meaning WHERE article = ?", (article,))


def meanings(
    connection: Connection, vectors: str, width: int
) -> Iterator[tuple["Numbers", "Rows"]]:
    """All statements' numbers and their rows, some tens of thousands at a time."""
    lines: list[bytes] = []
    rows: list[bytes] = []
    held = 0
    for some, row in asked(connection, _MEANINGS, (vectors, width)):
        lines.append(some)
        rows.append(row)
        held += len(row)
        if held > _AT_ONCE:
            yield _joined(lines, rows, width)
            lines, rows, held = [], [], 0
    yield _joined(lines, rows, width)


# What damage has cut is passed over; `check` tells of it.
_MEANINGS = """
SELECT lines, rows FROM meaning WHERE vectors = ? AND length(rows) * 8 = length(lines) * ?
"""


def _joined(lines: list[bytes], rows: list[bytes], width: int) -> tuple["Numbers", "Rows"]:
    import numpy as np

    numbers = np.frombuffer(b"".join(lines), "<i8").astype(np.int64, copy=False)
    return numbers, np.frombuffer(b"".join(rows), np.int8).reshape(-1, width)
