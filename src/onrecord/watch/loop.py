"""Feeds asked in turn, and the stories that are new in them added, until somebody stops it.

watch(feeds, state, fetcher.fetch, add, clock, sleep, once=True)
"""

import random
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import chain, zip_longest
from typing import Protocol, TypeAlias

from onrecord.fetch.fetched import Fetched, NotFetched
from onrecord.watch.opml import Feed
from onrecord.watch.schedule import EVERY, Rhythm, after, due, is_time, next_due
from onrecord.watch.state import FeedState, Polled, Waiting
from onrecord.watch.stories import Outcome, outcome_of

# The longest sleep, so that a machine that wakes from its own sleep soon looks at its clock.
NAP = timedelta(minutes=5)
# A sleep is at the least so long, so that a moment that has just not come doesn't spin.
BLINK = timedelta(seconds=1)


class Fetch(Protocol):
    """Asks for an address, as `Fetcher.fetch` does."""

    def __call__(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None
    ) -> Fetched:
        """The answer. Raises NotFetched where there is none."""


# Takes a story into the record; it must bear to be given the same one twice.
Add: TypeAlias = Callable[[Fetched], object]


@dataclass(frozen=True, slots=True)
class Watched:
    """What one round did."""

    asked: int = 0  # feeds
    silent: int = 0  # feeds among them that could not be had
    added: int = 0  # stories
    lost: int = 0  # stories given up


@dataclass(frozen=True, slots=True)
class _Means:
    state: FeedState
    fetch: Fetch
    add: Add
    clock: Callable[[], datetime]
    tell: Callable[[str], object]
    every: timedelta
    chance: Callable[[], float]
    # The stories had of late: an outlet lists one in several of its feeds.
    had: deque[str] = field(default_factory=lambda: deque(maxlen=2000))

    def rhythm(self) -> Rhythm:
        return Rhythm(self.every, self.chance())


def watch(
    feeds: Sequence[Feed],
    state: FeedState,
    fetch: Fetch,
    add: Add,
    clock: Callable[[], datetime],
    sleep: Callable[[float], object],
    *,
    once: bool = False,
    every: timedelta = EVERY,
    tell: Callable[[str], object] = lambda _: None,
    chance: Callable[[], float] = random.random,
) -> Watched:
    """Asks the feeds that are due, fetches what is new and adds it; with `once`, a single time.

    What is done is put into `state` step by step: wherever it stops, it goes on there the next
    time. `clock` gives the moment in UTC; `tell` is told what happens, a line at a time. What
    `add` raises ends the watch; its story is tried again the next time, and not for ever.
    """
    means = _Means(state, fetch, add, clock, tell, every, chance)
    while True:
        done = _round(feeds, means, once=once)
        if once:
            return done
        wait = next_due(feeds, state, clock()) - clock()
        sleep(min(max(wait, BLINK), NAP).total_seconds())


def _round(feeds: Sequence[Feed], means: _Means, *, once: bool) -> Watched:
    asked = due(feeds, means.state, means.clock(), once=once)
    silent = sum(not _ask(feed, means) for feed in asked)
    came = Counter(_have(url, story, means) for url, story in _in_turns(feeds, means))
    return Watched(len(asked), silent, came[Outcome.HAD], came[Outcome.LOST])


def _ask(feed: Feed, means: _Means) -> bool:
    """Asks one feed, and says whether it went well."""
    polled = means.state.get(feed.url) or Polled(feed.url)
    answer = _answer(polled.at or feed.url, means, polled.etag, polled.last_modified)
    later = after(polled, answer, means.clock(), means.rhythm())
    means.state.put(later)
    if later.trouble:
        means.tell(f"{feed.url}: {later.trouble}")
    elif new := len(later.waiting) - len(polled.waiting):
        means.tell(f"{feed.url}: {new} new")
    return not later.trouble


def _answer(
    url: str, means: _Means, etag: str | None = None, last_modified: str | None = None
) -> Fetched | NotFetched:
    try:
        return means.fetch(url, etag=etag, last_modified=last_modified)
    except NotFetched as error:
        return error


def _in_turns(feeds: Iterable[Feed], means: _Means) -> Iterator[tuple[str, Waiting]]:
    """The stories that are to be had now, one of each feed in turn, so that no host is hurried."""
    now = means.clock()
    lists = [
        [(feed.url, each) for each in polled.waiting if is_time(each.due, now)]
        for feed in feeds
        if (polled := means.state.get(feed.url))
    ]
    return (pair for pair in chain.from_iterable(zip_longest(*lists)) if pair is not None)


def _have(url: str, story: Waiting, means: _Means) -> Outcome:
    """Fetches one story and adds it. `url` is its feed's."""
    if story.link in means.had:
        _put(url, story, None, means)
        return Outcome.KNOWN
    answer = _answer(story.link, means)
    outcome, later, reason = outcome_of(story, answer, means.clock(), means.rhythm())
    if outcome is Outcome.HAD and isinstance(answer, Fetched):
        # Counted before it is done: a story that ends the program does so a few times at most.
        begun = replace(story, begun=story.begun + 1)
        _put(url, story, begun, means)
        means.add(answer)
        means.had.append(story.link)
        story = begun
    _put(url, story, later, means)
    means.tell(f"{story.link}: {reason}")
    return outcome


def _put(url: str, old: Waiting, new: Waiting | None, means: _Means) -> None:
    """Puts a story in another's place, or takes it out of those that wait."""
    polled = means.state.get(url) or Polled(url)
    kept = ((new if each == old else each) for each in polled.waiting)
    means.state.put(replace(polled, waiting=tuple(each for each in kept if each)))
