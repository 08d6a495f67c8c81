"""Searching by meaning: "cheaper public transport" → “They ought to lower the bus fare”.

What each line means is worked out from its words when it is first asked for, and kept; so is what
was added since. Lines are compared by `models.vectors`, which says what that can't tell.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine

from onrecord.models.vectors import SCALE, Vectors, load_vectors
from onrecord.store.checking import Fault
from onrecord.store.meanings import keep_meanings, kept_meanings, unmeant, words_of
from onrecord.store.opening import writing
from onrecord.store.views.filters import Filters
from onrecord.store.views.found import found
from onrecord.store.views.nearest import nearest
from onrecord.store.views.search import MOST_SHOWN, Hit, Hits

if TYPE_CHECKING:
    from onrecord.models.vectors import Bytes

# Of the development half's questions that nothing answers, FIGURE find something so near; of those
# that something answers, FIGURE find it.
LEAST = 0.3
_AT_ONCE = 200  # articles a transaction, so that others need not wait long
_OF_THE_BEST = 0.5  # a word that gives half as much as the one that gives most is marked


def missing(connection: Connection) -> int:
    """How many articles have lines whose meaning is still to be worked out."""
    return len(unmeant(connection, _digest(load_vectors())))


def work_out(engine: Engine) -> Iterator[int]:
    """Works out what lines mean that wait for it; yields the number of each article done."""
    vectors = load_vectors()
    with engine.connect() as connection:
        waiting = unmeant(connection, _digest(vectors))
    for start in range(0, len(waiting), _AT_ONCE):
        some = waiting[start : start + _AT_ONCE]
        with writing(engine) as connection:
            _keep(connection, vectors, some)
        yield from some


def _keep(connection: Connection, vectors: Vectors, articles: list[int]) -> None:
    lines = {article: words_of(connection, article) for article in articles}
    rows = vectors.of([words for some in lines.values() for _, words in some])
    kept, at = [], 0
    for article, some in lines.items():
        kept.append((article, [number for number, _ in some], rows[at : at + len(some)]))
        at += len(some)
    keep_meanings(connection, _digest(vectors), kept)


def search_by_meaning(connection: Connection, words: str, filters: Filters, *, limit: int) -> Hits:
    """The lines nearest in meaning to the words, with how near, and the words that made it so.

    Raises ValueError where nothing is known of the words.
    """
    import numpy as np

    vectors = load_vectors()
    [asked] = vectors.of([words])
    if not asked.any():
        raise ValueError(f"{words!r} holds no word whose meaning is known")
    scaled = asked.astype(np.float32) / np.float32(SCALE**2)
    least, most = LEAST, min(limit, MOST_SHOWN)
    near = nearest(connection, _digest(vectors), scaled, filters, least=least, limit=most)
    how_near = {number: round(min(1.0, cosine), 2) for number, cosine in near}
    lines = found(connection, list(how_near))
    hits = (Hit(one, _marks(vectors, one.words, asked), how_near[one.number]) for one in lines)
    return Hits(tuple(hits), weighed=True)


def _marks(vectors: Vectors, words: str, asked: "Bytes") -> tuple[tuple[int, int], ...]:
    """The words that give most to how near a line is."""
    shares = vectors.shares(words, asked)
    least = max((share for _, _, share in shares), default=0.0) * _OF_THE_BEST
    return tuple((start, end) for start, end, share in shares if share >= least > 0)


def _digest(vectors: Vectors) -> str:
    return vectors.sha256[:16]


def faults(connection: Connection) -> Iterator[Fault]:
    """Yields the articles whose vectors are not those of their lines."""
    vectors = load_vectors()
    for article, lines, rows in kept_meanings(connection, _digest(vectors)):
        words = words_of(connection, article)
        right = vectors.of([one for _, one in words])
        if lines != [number for number, _ in words] or rows != right.tobytes():
            yield Fault(f"meaning of article {article}", "it is not that of its lines")
