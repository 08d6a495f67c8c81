"""When each feed is asked next. Nothing here asks, sleeps or looks at a clock.

due(feeds, state, now)  →  ask  →  after(polled, answer, now, …)  →  state.put
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from onrecord.fetch.fetched import Fetched, NotFetched, NotNow
from onrecord.watch.arrivals import new_among, seen_after
from onrecord.watch.entries import Entries, entries_in
from onrecord.watch.opml import Feed
from onrecord.watch.state import FeedState, Polled, Waiting

EVERY = timedelta(minutes=30)
LONGEST = timedelta(days=1)  # between two askings of a feed that fails
# A moment further ahead than any wait we grant: a clock was wrong when it was written.
ABSURD = timedelta(days=8)
CROWDED = 1000  # stories of one feed that wait
# Failures after which a feed that had moved is asked at its old address again.
BACK = 3


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often feeds are asked, and by how much chance: `chance` is from 0 to 1."""

    every: timedelta = EVERY
    chance: float = 0.5

    def wait(self, failures: int = 0, least: timedelta = timedelta(0)) -> timedelta:
        """The wait after so many failures: twice as long each time, and a tenth more or less."""
        doubled: timedelta = self.every * 2 ** min(failures, 12)
        wait = max(min(doubled, max(LONGEST, self.every)), least)
        # Never sooner than was asked for; and not all at once after a failure of our own network.
        return max(wait * (0.9 + 0.2 * self.chance), least)


def due(
    feeds: Iterable[Feed], state: FeedState, now: datetime, *, once: bool = False
) -> list[Feed]:
    """The feeds to ask now, those first that have waited longest.

    With `once`, whoever calls keeps the time: all are due but those that fail or asked for rest.
    """
    known = [(feed, state.get(feed.url) or Polled(feed.url)) for feed in feeds]
    ready = [(polled.due, feed) for feed, polled in known if _is_due(polled, now, once=once)]
    return [feed for _, feed in sorted(ready, key=lambda pair: pair[0])]


def next_due(feeds: Iterable[Feed], state: FeedState, now: datetime) -> datetime:
    """When something is to be done next: a feed to ask, or a story that waits."""
    moments = [now + LONGEST]
    for feed in feeds:
        polled = state.get(feed.url) or Polled(feed.url)
        moments += [now if is_time(each.due, now) else each.due for each in polled.waiting]
        if not polled.gone:
            moments.append(now if _is_due(polled, now) else polled.due)
    return max(min(moments), now)


def is_time(moment: datetime, now: datetime) -> bool:
    """Whether a moment has come."""
    return not now < moment <= now + ABSURD


def _is_due(polled: Polled, now: datetime, *, once: bool = False) -> bool:
    return not polled.gone and (is_time(polled.due, now) or (once and not polled.resting))


def after(polled: Polled, answer: Fetched | NotFetched, now: datetime, rhythm: Rhythm) -> Polled:
    """What is known of a feed after an answer, or after there was none.

    Stories that are new wait in it. A feed that fails is asked ever more seldom, at the least once
    a day; one that is gone (410), never again.
    """
    if isinstance(answer, NotNow):  # nobody has been asked
        least = timedelta(seconds=answer.seconds)
        return replace(polled, due=now + least, resting=True, trouble=answer.reason)
    if isinstance(answer, NotFetched):
        return _failed(polled, answer.reason, now, rhythm)
    if answer.unchanged:
        return _well(polled, now, rhythm)
    if answer.status == 410:
        return replace(
            polled, gone=True, trouble="gone for good (status 410); take it off your list"
        )
    if not answer.ok:
        rest = timedelta(seconds=answer.retry_after or 0)
        return _failed(polled, f"status {answer.status}", now, rhythm, rest)
    found = entries_in(answer.body, answer.url)
    if found.trouble:
        return _failed(polled, found.trouble, now, rhythm)
    return _listed(polled, answer, found, now, rhythm)


def _well(polled: Polled, now: datetime, rhythm: Rhythm, rest: timedelta = timedelta(0)) -> Polled:
    due = now + rhythm.wait(least=rest)
    return replace(polled, due=due, failures=0, resting=rest > rhythm.every, trouble="")


def _failed(
    polled: Polled,
    trouble: str,
    now: datetime,
    rhythm: Rhythm,
    rest: timedelta = timedelta(0),
) -> Polled:
    failures = polled.failures + 1
    return replace(
        polled,
        due=now + rhythm.wait(failures, rest),
        failures=failures,
        resting=True,
        at=None if failures >= BACK else polled.at,
        trouble=trouble,
    )


def _listed(
    polled: Polled, answer: Fetched, found: Entries, now: datetime, rhythm: Rhythm
) -> Polled:
    """A feed that answered with what it lists."""
    if len(polled.waiting) >= CROWDED:  # the same again next time, with the etag as it was
        trouble = f"{len(polled.waiting)} stories of it wait; more are taken when fewer do"
        return replace(_well(polled, now, rhythm, found.rest), trouble=trouble)
    links = dict.fromkeys(entry.link for entry in new_among(found.entries, polled.seen))
    waiting = {each.link for each in polled.waiting}
    new = tuple(Waiting(link, now) for link in links if link not in waiting)
    return replace(
        _well(polled, now, rhythm, found.rest),
        at=answer.url if answer.moved_for_good else polled.at,
        etag=answer.etag,
        last_modified=answer.last_modified,
        seen=seen_after(found.entries, polled.seen),
        waiting=polled.waiting + new,
    )
