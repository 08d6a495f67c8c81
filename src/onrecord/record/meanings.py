"""Searching by meaning: "cheaper public transport" → “They ought to lower the bus fare”.

What each line means is worked out from its words when it is first asked for, and kept; so is what
was added since. Lines are compared by `models.vectors`, which says what that can't tell.
"""

from collections.abc import Iterator

from sqlalchemy import Connection, Engine

from onrecord.models.nearness import asked_of, near
from onrecord.models.vectors import SCALE, Vectors, load_vectors
from onrecord.store.checking import Fault
from onrecord.store.meanings import keep_meanings, kept_meanings, unmeant, words_of
from onrecord.store.opening import writing
from onrecord.store.views.filters import Filters
from onrecord.store.views.found import found
from onrecord.store.views.nearest import nearest
from onrecord.store.views.search import MOST_SHOWN, Hit, Hits

# What is less near is not told. On the development questions this keeps an answer among the first
# five for 23 of 26, of 25 who have it there at all; of 10 that nothing answers, 3 find nothing. A
# higher bound loses answers faster than it gains silence: the error to make is to show too much.
LEAST = 0.28
_AT_ONCE = 200  # articles a transaction, so that others need not wait long
MOST_WEIGHED = 200  # lines that are nearest as wholes are compared word by word too


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
    asked = asked_of(vectors, words)
    if asked is None:
        raise ValueError(f"{words!r} holds no word whose meaning is known")
    whole = (asked.whole / SCALE).astype(np.float32)
    most = max(MOST_WEIGHED, min(limit, MOST_SHOWN))
    likely = nearest(connection, _digest(vectors), whole, filters, least=0.0, limit=most)
    lines = found(connection, [number for number, _ in likely])
    weighed = [(near(vectors, asked, line.words), line) for line in lines]
    weighed = [one for one in weighed if one[0].nearness >= LEAST]
    weighed.sort(key=lambda one: (-one[0].nearness, -one[1].number))
    hits = (Hit(line, how.marks, round(how.nearness, 2)) for how, line in weighed[:limit])
    return Hits(tuple(hits), weighed=True)


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
