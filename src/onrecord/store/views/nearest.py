"""The lines nearest in meaning to a vector: all are compared, so none is missed.

    asked "cheaper public transport"  →  [(812, 0.43), (97, 0.38)]      statement, cosine

A million lines take less than a second, and some hundred megabytes however many there are:
benchmarks/meaning.py measures it.
"""

from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from onrecord.store import schema
from onrecord.store.meanings import meanings
from onrecord.store.views.filters import ALL, Filters, conditions

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from onrecord.store.meanings import Numbers

    Floats = NDArray[np.float32]


def nearest(
    connection: Connection,
    vectors: str,
    asked: "Floats",
    filters: Filters = ALL,
    *,
    least: float,
    limit: int,
) -> list[tuple[int, float]]:
    """The statements whose rows are at least so near, the nearest first; and how near.

    `asked` is scaled so that its product with a row is their cosine.
    """
    import numpy as np

    fit = _fitting(connection, filters)
    numbers, near = np.zeros(0, np.int64), np.zeros(0, np.float32)
    for some, rows in meanings(connection, vectors, len(asked)):
        cosines = rows.astype(np.float32) @ asked
        kept = np.flatnonzero(cosines >= least)
        if fit is not None:
            kept = kept[np.isin(some[kept], fit)]
        numbers = np.concatenate([numbers, some[kept]])
        near = np.concatenate([near, cosines[kept]])
        best = np.lexsort((-numbers, -near))[:limit]  # of those equally near the newest first
        numbers, near = numbers[best], near[best]
        if len(best) == limit:
            least = float(near[-1])  # what is less near can't come in any more
    return list(zip(numbers.tolist(), near.tolist(), strict=True))


def _fitting(connection: Connection, filters: Filters) -> "Numbers | None":
    """The statements that fit the filters; None where all do."""
    import numpy as np

    if not (fit := conditions(connection, filters)):
        return None
    asked = select(schema.line.c.statement).where(*fit)
    return np.fromiter(connection.execute(asked).scalars(), np.int64)
