"""The loop over feeds, with a web and a clock of its own."""

from dataclasses import replace
from datetime import timedelta

import pytest

from onrecord.fetch.fetched import Failed, Fetched
from onrecord.watch.loop import Watched, watch
from onrecord.watch.opml import Feed
from onrecord.watch.state import Polled, Remembered, as_json, from_json
from watch.answers import MINUTE, NOON, PIER, QUAY, Web, answer, rss

STORIES = ["https://quay.example/a", "https://quay.example/b"]


class Stop(Exception):  # noqa: N818
    """Somebody stops the watch."""


def once(web: Web, state: Remembered, feeds: list[Feed] | None = None) -> Watched:
    return watch(
        feeds or [QUAY],
        state,
        web.fetch,
        web.add,
        web.clock,
        web.sleep,
        once=True,
        tell=web.told.append,
        chance=lambda: 0.5,
    )


def test_what_is_new_is_added_once() -> None:
    state = Remembered()
    web = Web().answers(QUAY.url, answer(rss("a", "b"), etag='"1"'), answer(status=304))
    assert once(web, state) == Watched(asked=1, added=2)
    assert once(web, state) == Watched(asked=1)
    assert web.added == STORIES
    assert web.asked == [(QUAY.url, None), *((s, None) for s in STORIES), (QUAY.url, '"1"')]
    assert web.told == [f"{QUAY.url}: 2 new", *(f"{story}: added" for story in STORIES)]
    assert web.slept == []


def test_one_story_of_each_feed_in_turn_and_each_once() -> None:
    web = (
        Web()
        .answers(QUAY.url, answer(rss("a", "b", "c")))
        .answers(PIER.url, answer(rss("x", "y", host="pier.example")))
        .answers("https://quay.example/sport", answer(rss("b", "d")))
    )
    feeds = [QUAY, PIER, Feed("https://quay.example/sport")]
    assert once(web, Remembered(), feeds).added == 6
    assert [story[8:] for story in web.added] == [
        *("quay.example/a", "pier.example/x", "quay.example/b"),
        *("pier.example/y", "quay.example/d", "quay.example/c"),
    ]


def test_what_fails_is_told_and_stops_nothing() -> None:
    web = (
        Web()
        .answers(QUAY.url, Failed(QUAY.url, "no answer"))
        .answers(PIER.url, answer(rss("x", "y", host="pier.example")))
        .answers("https://pier.example/x", answer(status=403))
    )
    assert once(web, Remembered(), [QUAY, PIER]) == Watched(asked=2, silent=1, added=1, lost=1)
    assert f"{QUAY.url}: no answer" in web.told
    assert "https://pier.example/x: given up: status 403" in web.told


def test_it_goes_on_where_it_was_stopped() -> None:
    state = Remembered()
    web = Web().answers(QUAY.url, answer(rss("a", "b", "c"), etag='"1"'), answer(status=304))
    added: list[str] = []

    def add(fetched: Fetched) -> None:
        if len(added) == 1:
            raise Stop
        added.append(fetched.url)

    with pytest.raises(Stop):
        watch([QUAY], state, web.fetch, add, web.clock, web.sleep, once=True)
    kept = Remembered({url: from_json(as_json(polled)) for url, polled in state.known.items()})
    once(web, kept)
    assert added + web.added == [f"https://quay.example/{i}" for i in "abc"]
    assert kept.known[QUAY.url].waiting == ()


def test_a_story_that_ends_the_program_each_time_is_given_up() -> None:
    state = Remembered()
    web = Web().answers(QUAY.url, answer(rss("bad", "b")))

    def add(fetched: Fetched) -> None:
        if fetched.url.endswith("bad"):
            raise Stop
        web.add(fetched)

    ends = 0
    for _ in range(9):
        try:
            watch([QUAY], state, web.fetch, add, web.clock, web.sleep, once=True)
        except Stop:
            ends += 1
    assert ends == 5
    assert web.added == ["https://quay.example/b"]


def test_it_watches_until_it_is_stopped() -> None:
    state = Remembered()
    web = Web().answers(QUAY.url, answer(rss("a")), answer(rss("b", "a")), answer(status=304))

    def sleep(seconds: float) -> None:
        web.sleep(seconds)
        if web.now > NOON + 100 * MINUTE:
            raise Stop

    with pytest.raises(Stop):
        watch([QUAY], state, web.fetch, web.add, web.clock, sleep, chance=lambda: 0.5)
    assert web.added == STORIES
    assert [url for url, _ in web.asked].count(QUAY.url) == 4  # at 0, 30, 60 and 90 minutes
    assert max(web.slept) <= 5 * 60  # a machine may have slept, and its clock gone on
    assert min(web.slept) >= 1


def test_a_feed_that_has_moved_is_asked_at_its_new_address() -> None:
    state = Remembered()
    new = "https://quay.example/new"
    web = Web().answers(QUAY.url, answer(rss(), url=new, hops=[301])).answers(new, answer(rss()))
    once(web, state)
    once(web, state)
    assert [url for url, _ in web.asked] == [QUAY.url, new]


def test_stories_that_wait_are_had_later() -> None:
    state = Remembered()
    web = Web().answers(QUAY.url, answer(rss("a")), answer(status=304))
    web.answers(STORIES[0], answer(status=503), answer(b"news", url=STORIES[0]))
    assert once(web, state).added == 0
    web.now += timedelta(hours=2)
    assert once(web, state).added == 1


def test_a_feed_whose_state_is_of_a_wrong_clock_is_asked() -> None:
    state = Remembered()
    state.put(Polled(QUAY.url, due=NOON + timedelta(days=9999), resting=True))
    assert once(Web().answers(QUAY.url, answer(rss())), state).asked == 1
    state.put(replace(state.known[QUAY.url], gone=True))
    assert once(Web(), state).asked == 0
