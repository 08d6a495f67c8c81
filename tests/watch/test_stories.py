"""What comes of asking for a story."""

import pytest

from onrecord.fetch.fetched import Failed, Fetched, NotFetched, NotNow, Refused
from onrecord.watch.schedule import Rhythm
from onrecord.watch.state import Waiting
from onrecord.watch.stories import BEGUN, TRIES, Outcome, outcome_of
from watch.answers import MINUTE, NOON, answer

HALF = Rhythm(30 * MINUTE, 0.5)
STORY = Waiting("https://quay.example/a", NOON)


def outcome(story: Waiting, said: Fetched | NotFetched) -> tuple[Outcome, Waiting | None, str]:
    return outcome_of(story, said, NOON, HALF)


def test_had() -> None:
    assert outcome(STORY, answer(b"news")) == (Outcome.HAD, None, "added")


@pytest.mark.parametrize("said", [answer(status=404), answer(status=500), Failed("a", "no answer")])
def test_asked_again_later_and_later_and_then_given_up(said: Fetched | NotFetched) -> None:
    story: Waiting | None = STORY
    waits = []
    while story is not None:
        came, story, reason = outcome(story, said)
        waits.append((story.due - NOON) / MINUTE if story else None)
    assert waits == [60, 120, 240, None]
    assert len(waits) == TRIES
    assert came is Outcome.LOST
    assert reason.startswith("given up: ")


@pytest.mark.parametrize(
    "said", [answer(status=403), answer(status=410), answer(status=451), Refused("a", "private")]
)
def test_given_up_at_once(said: Fetched | NotFetched) -> None:
    assert outcome(STORY, said)[:2] == (Outcome.LOST, None)


def test_a_busy_host_is_asked_when_it_said() -> None:
    came, story, _ = outcome(STORY, answer(status=503, retry_after="36000"))
    assert came is Outcome.LATER
    assert story == Waiting(STORY.link, NOON + 600 * MINUTE, tries=1)


def test_one_that_was_not_asked_has_not_failed() -> None:
    came, story, reason = outcome(STORY, NotNow("a", "busy", 120))
    assert (came, story, reason) == (Outcome.LATER, Waiting(STORY.link, NOON + 2 * MINUTE), "busy")


def test_one_that_ends_the_program_each_time_is_given_up() -> None:
    assert outcome(Waiting(STORY.link, NOON, 0, BEGUN - 1), answer(b"news"))[0] is Outcome.HAD
    came, story, reason = outcome(Waiting(STORY.link, NOON, 0, BEGUN), answer(b"news"))
    assert (came, story) == (Outcome.LOST, None)
    assert "adding it failed" in reason
