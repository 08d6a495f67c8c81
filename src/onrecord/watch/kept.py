"""Where `watch` stands, and the stories it brings, kept in a record."""

from dataclasses import dataclass

from onrecord.fetch.fetched import Fetched
from onrecord.record.adding import Given
from onrecord.record.front import Record
from onrecord.watch.state import Polled, as_json, from_json


@dataclass(frozen=True, slots=True)
class KeptState:
    """The state of feeds in a record; it is kept when `put` returns."""

    record: Record

    def get(self, url: str) -> Polled | None:
        """What is known of a feed, or None where it was never asked."""
        state = self.record.feed_state(url)
        return None if state is None else from_json(state)

    def put(self, polled: Polled) -> None:
        """Keeps it, in place of what was known."""
        self.record.keep_feed_state(polled.url, as_json(polled))


def given(fetched: Fetched) -> Given:
    """A story as the record takes it."""
    return Given(fetched.body, fetched.url, fetched.at.isoformat(timespec="seconds"))
