"""Where `watch` stands with each feed, as text, sealed so that `check` sees a change."""

from sqlalchemy import Connection, delete, insert, select

from onrecord.store.schema import feed
from onrecord.store.seals import seal_of


def feed_state(connection: Connection, url: str) -> str | None:
    """What was kept of a feed last; None where it was never asked."""
    return connection.execute(select(feed.c.state).where(feed.c.url == url)).scalar()


def keep_feed_state(connection: Connection, url: str, state: str) -> None:
    """Keeps what is known of a feed in the place of what was."""
    row = {"url": url, "state": state}
    connection.execute(delete(feed).where(feed.c.url == url))
    connection.execute(insert(feed), {**row, "seal": seal_of([row])})
