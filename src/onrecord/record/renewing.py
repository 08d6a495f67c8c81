"""Working out a whole record anew, by the rules of the onrecord that is installed.

What was read and decided is left as it is; who spoke which line, which quotations are one and what
happened once follow from it. A run that was cut off is begun again by the next.
"""

from collections.abc import Callable

from sqlalchemy import Connection, Engine, select

from onrecord.record.settling import settle
from onrecord.record.showing import show_again
from onrecord.store import schema
from onrecord.store.clearing import clear
from onrecord.store.opening import writing
from onrecord.store.passages import show_passages
from onrecord.store.rules import note_rules

AT_ONCE = 20  # articles in one transaction, so that others who write need not wait long
HALF_DONE = 0  # by no rules


def renew(engine: Engine, advance: Callable[[str], None] = lambda _: None) -> int:
    """Works everything out anew; how many articles there are. `advance` is told of each."""
    with writing(engine) as connection:
        note_rules(connection, HALF_DONE)
        clear(connection)
    settle(engine)
    with engine.connect() as connection:
        articles = articles_read(connection)
    for start in range(0, len(articles), AT_ONCE):
        with writing(engine) as connection:
            some = articles[start : start + AT_ONCE]
            show_again(connection, some)
            for article in some:
                show_passages(connection, article)
                advance(str(article))
    with writing(engine) as connection:
        note_rules(connection)
    return len(articles)


def articles_read(connection: Connection) -> list[int]:
    """The numbers of all articles that have a reading, in their order."""
    reading = schema.reading.c.article
    return list(connection.execute(select(reading).distinct().order_by(reading)).scalars())
