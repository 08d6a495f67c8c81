"""When each feed is asked next: all of it without a clock."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.fetch.fetched import Failed, Fetched, NotFetched, NotNow, Refused
from onrecord.watch import schedule
from onrecord.watch.opml import Feed
from onrecord.watch.schedule import LONGEST, Rhythm, after, due, is_time, next_due
from onrecord.watch.state import Polled, Remembered, Waiting
from watch.answers import MINUTE, NOON, PIER, QUAY, answer, rss

HALF = Rhythm(30 * MINUTE, 0.5)  # no more and no less by chance
KNOWN = Polled(QUAY.url, etag='"1"', due=NOON)


def minutes(polled: Polled) -> float:
    return (polled.due - NOON) / MINUTE


def keeping(*known: Polled) -> Remembered:
    return Remembered({polled.url: polled for polled in known})


# ── which feeds are due ──


def test_a_feed_never_asked_is_due() -> None:
    assert due([QUAY], Remembered(), NOON) == [QUAY]


def test_those_that_waited_longest_come_first() -> None:
    state = keeping(Polled(QUAY.url, due=NOON), Polled(PIER.url, due=NOON - MINUTE))
    assert due([QUAY, PIER], state, NOON) == [PIER, QUAY]
    assert due([QUAY, PIER], state, NOON - MINUTE) == [PIER]


def test_one_that_is_gone_is_never_due() -> None:
    assert due([QUAY], keeping(replace(KNOWN, gone=True)), NOON + 999 * LONGEST) == []


def test_once_asks_all_but_those_that_rest() -> None:
    later = NOON + 10 * MINUTE
    state = keeping(Polled(QUAY.url, due=later), Polled(PIER.url, due=later, resting=True))
    assert due([QUAY, PIER], state, NOON) == []
    assert due([QUAY, PIER], state, NOON, once=True) == [QUAY]
    assert due([QUAY, PIER], state, later, once=True) == [QUAY, PIER]


def test_a_moment_too_far_ahead_is_of_a_wrong_clock() -> None:
    assert not is_time(NOON + timedelta(days=7), NOON)
    assert is_time(NOON + timedelta(days=9), NOON)
    assert is_time(NOON, NOON)


def test_when_something_is_to_be_done_next() -> None:
    state = keeping(
        Polled(QUAY.url, due=NOON + 9 * MINUTE, waiting=(Waiting("a", NOON + 5 * MINUTE),)),
        Polled(PIER.url, due=NOON + 7 * MINUTE),
    )
    assert next_due([QUAY, PIER], state, NOON) == NOON + 5 * MINUTE
    assert next_due([PIER], state, NOON) == NOON + 7 * MINUTE
    assert next_due([PIER, Feed("new")], state, NOON) == NOON
    assert next_due([], state, NOON) == NOON + LONGEST


# ── after an answer ──


def test_new_entries_wait() -> None:
    polled = after(KNOWN, answer(rss("a", "b"), etag='"2"', last_modified="Tue"), NOON, HALF)
    assert [each.link for each in polled.waiting] == [
        "https://quay.example/a",
        "https://quay.example/b",
    ]
    assert (polled.etag, polled.last_modified, minutes(polled)) == ('"2"', "Tue", 30)
    again = after(replace(polled, waiting=()), answer(rss("c", "a")), NOON, HALF)
    assert [each.link for each in again.waiting] == ["https://quay.example/c"]
    assert again.etag is None  # it sent none this time


def test_what_waits_already_is_not_doubled() -> None:
    waiting = (Waiting("https://quay.example/a", NOON, 2),)
    polled = after(replace(KNOWN, waiting=waiting), answer(rss("a", "b")), NOON, HALF)
    assert [(each.link[-1], each.tries) for each in polled.waiting] == [("a", 2), ("b", 0)]


def test_unchanged() -> None:
    failed = replace(KNOWN, failures=3, resting=True, trouble="status 500")
    polled = after(failed, answer(status=304), NOON, HALF)
    assert (polled.failures, polled.resting, polled.trouble, polled.etag) == (0, False, "", '"1"')
    assert minutes(polled) == 30


def test_gone() -> None:
    polled = after(KNOWN, answer(status=410), NOON, HALF)
    assert polled.gone
    assert "gone for good" in polled.trouble


@pytest.mark.parametrize(
    "failed",
    [
        answer(status=404),
        answer(status=500),
        answer(b"<html/>"),
        Failed("a", "b"),
        Refused("a", "b"),
    ],
)
def test_one_that_fails_is_asked_ever_more_seldom(failed: Fetched | NotFetched) -> None:
    polled, waits = KNOWN, []
    for _ in range(20):
        polled = after(polled, failed, NOON, HALF)
        waits.append(minutes(polled))
    day = 24 * 60
    assert waits[:7] == [60, 120, 240, 480, 960, day, day]
    assert max(waits) == day
    assert polled.trouble
    assert (polled.etag, polled.resting) == ('"1"', True)
    assert minutes(after(polled, answer(rss()), NOON, HALF)) == 30


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_one_is_asked_when_it_said(status: int) -> None:
    assert minutes(after(KNOWN, answer(status=status, retry_after="36000"), NOON, HALF)) == 600
    assert minutes(after(KNOWN, answer(status=status, retry_after="5"), NOON, HALF)) == 60
    assert minutes(after(KNOWN, answer(status=status), NOON, HALF)) == 60


def test_one_that_was_not_asked_has_not_failed() -> None:
    polled = after(KNOWN, NotNow(QUAY.url, "busy", 120), NOON, HALF)
    assert (minutes(polled), polled.failures, polled.resting) == (2, 0, True)


def test_one_that_asks_for_rest_gets_it() -> None:
    polled = after(KNOWN, answer(rss(ttl="120")), NOON, HALF)
    assert (minutes(polled), polled.resting) == (120, True)
    assert minutes(after(KNOWN, answer(rss(ttl="5")), NOON, HALF)) == 30


def test_one_that_has_moved_for_good_is_asked_there() -> None:
    new = "https://quay.example/new"
    moved = after(KNOWN, answer(rss("a"), url=new, hops=[301, 308]), NOON, HALF)
    assert moved.at == new
    assert after(KNOWN, answer(rss("a"), url=new, hops=[302]), NOON, HALF).at is None
    assert after(KNOWN, answer(b"<html/>", url=new, hops=[301]), NOON, HALF).at is None
    for _ in range(schedule.BACK):
        assert moved.at == new
        moved = after(moved, answer(status=404), NOON, HALF)
    assert moved.at is None


def test_while_very_many_wait_no_more_are_taken() -> None:
    crowd = tuple(Waiting(f"https://quay.example/{n}") for n in range(schedule.CROWDED))
    polled = after(replace(KNOWN, waiting=crowd), answer(rss("a"), etag='"2"'), NOON, HALF)
    assert polled.waiting == crowd
    assert (polled.etag, polled.seen) == ('"1"', ())
    assert "1000 stories" in polled.trouble


def test_chance_keeps_feeds_from_beating_in_time() -> None:
    moments = {
        minutes(after(KNOWN, answer(rss()), NOON, Rhythm(30 * MINUTE, c / 10))) for c in range(11)
    }
    assert (min(moments), max(moments), len(moments)) == (27, 33, 11)


ANSWERS = st.one_of(
    st.builds(answer, st.binary(max_size=50), st.sampled_from([200, 301, 304, 404, 429, 503])),
    st.just(answer(rss("a", "b", ttl="9999999"), retry_after="5")),
    st.just(answer(status=503, retry_after="99999999999")),
    st.builds(NotNow, st.just("a"), st.just("b"), st.floats(0, 7 * 24 * 3600)),
    st.just(Failed("a", "b")),
)


@given(
    st.lists(ANSWERS, max_size=40),
    st.integers(5, 7 * 24 * 60),
    st.floats(0, 1),
    st.datetimes(datetime(1990, 1, 1), datetime(2190, 1, 1)),
)
def test_whatever_it_answers_it_is_asked_again_within_eight_days_and_not_at_once(
    answers: list[Fetched | NotFetched], every: int, chance: float, moment: datetime
) -> None:
    now = moment.replace(tzinfo=NOON.tzinfo)
    polled = Polled(QUAY.url)
    for each in answers:
        polled = after(polled, each, now, Rhythm(every * MINUTE, chance))
        assert polled.due >= now
        if not isinstance(each, NotNow):
            assert polled.due >= now + every * MINUTE * 0.89
        assert not is_time(polled.due, now) or isinstance(each, NotNow)
        assert is_time(polled.due, polled.due)
        assert polled.due <= now + timedelta(days=8)
        now = polled.due
