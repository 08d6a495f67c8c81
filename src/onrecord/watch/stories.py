"""A story that a feed lists, after it was asked for: had, to be asked for later, or lost."""

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from onrecord.fetch.fetched import Fetched, NotFetched, NotNow, Refused
from onrecord.watch.schedule import Rhythm
from onrecord.watch.state import Waiting

TRIES = 4  # in vain, after which a story is given up: by the usual rhythm, after seven hours
BEGUN = 5  # times that adding it ended the program; then it is that story, and not the weather
# Answers that won't be others tomorrow: a wall, or gone. A 404 may be a page not there yet.
FINAL = frozenset((401, 402, 403, 410, 451))


class Outcome(StrEnum):
    """What came of asking for a story."""

    HAD = "had"
    KNOWN = "known"  # had already, by another feed
    LATER = "later"
    LOST = "lost"


def outcome_of(
    story: Waiting, answer: Fetched | NotFetched, now: datetime, rhythm: Rhythm
) -> tuple[Outcome, Waiting | None, str]:
    """What came of it, the story as it waits on, and a word for a person."""
    if isinstance(answer, NotNow):  # nobody was asked, so it doesn't count
        later = now + timedelta(seconds=answer.seconds)
        return Outcome.LATER, replace(story, due=later), answer.reason
    if isinstance(answer, Fetched) and answer.ok:
        if story.begun >= BEGUN:
            return Outcome.LOST, None, f"given up: adding it failed {BEGUN} times"
        return Outcome.HAD, None, "added"
    reason = answer.reason if isinstance(answer, NotFetched) else f"status {answer.status}"
    tries = story.tries + 1
    if tries >= TRIES or _is_final(answer):
        return Outcome.LOST, None, f"given up: {reason}"
    rest = (answer.retry_after or 0) if isinstance(answer, Fetched) else 0
    due = now + rhythm.wait(tries, timedelta(seconds=rest))
    return Outcome.LATER, replace(story, due=due, tries=tries), f"{reason}; asked again later"


def _is_final(answer: Fetched | NotFetched) -> bool:
    if isinstance(answer, Fetched):
        return answer.status in FINAL
    return isinstance(answer, Refused)
