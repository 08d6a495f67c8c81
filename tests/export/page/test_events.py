"""What was done: who did what to whom, when, why, according to whom, and where the text says so."""

import re
from dataclasses import replace

import pytest

from onrecord.event import Event, EventType
from onrecord.export.page.events import did, event_list
from onrecord.export.page.place import Place
from onrecord.export.wording import lines
from onrecord.statement import When
from onrecord.story import Story
from stories import BRIDGE, EMAIL, SAFE, UNREADABLE, at

ACCUSED = Event(
    id="v1",
    type=EventType.ACCUSE,
    actor="e1",
    target="e2",
    date=When("2022-05", "2022-05-01", "2022-05-31"),
    why=at("the bolts are <old>"),
    according_to="e2",
    statements=(EMAIL.id, "of another story"),
    evidence=(at("She wrote in an email that Tom Hale"), at("she feared the winter")),
)
TOLD = Event(id="v2", type=EventType.TALK, target="e3", evidence=(at("told reporters"),))


def shown(*events: Event, place: Place | None = None) -> str:
    story = replace(BRIDGE, events=events)
    return str(event_list(story, list(lines(story)), place or Place()))


def words(html: str) -> str:
    return " ".join(re.sub("<[^>]*>", " ", html).split())


def test_an_event_reads_as_a_sentence_with_its_facts() -> None:
    told = words(shown(ACCUSED))
    assert told.startswith("2022-05 Ana Reyes accused Tom Hale She wrote in an email")
    assert told.endswith("Why the bolts are &lt;old&gt; According to Tom Hale Told in 2")


def test_each_place_that_tells_of_it_is_linked() -> None:
    html = shown(ACCUSED, place=Place("2-", 2))
    assert '<li id="2-e1">' in html
    assert '<a href="#2-e1m1" dir="auto">She wrote in an email that Tom Hale</a>' in html
    assert "<details><summary>told at 1 more place</summary><ul><li>" in html
    assert '<a href="#2-e1m2" dir="auto">she feared the winter</a>' in html


def test_one_place_needs_no_opening_and_one_who_is_not_named_is_said_to_be_so() -> None:
    html = shown(TOLD)
    assert "<details>" not in html
    assert words(html) == "Someone not named talked with reporters told reporters"


def test_a_day_that_was_worked_out_says_so() -> None:
    date = When("2022-05-23", "2022-05-23", "2022-05-23", inferred=True)
    assert "Day worked out" in words(shown(replace(TOLD, date=date)))


def test_where_nothing_was_done_there_is_no_list() -> None:
    assert event_list(BRIDGE, [], Place()) is None
    assert event_list(UNREADABLE, [], Place()) is None


def test_a_hostile_story_stays_text() -> None:
    hale = replace(BRIDGE.entities[1], name="</ol><script>")
    story: Story = replace(BRIDGE, entities=(BRIDGE.entities[0], hale), events=(ACCUSED,))
    assert "<script>" not in str(event_list(story, list(lines(story)), Place()))


@pytest.mark.parametrize(
    ("type", "to_someone", "alone"),
    [
        (EventType.CALL_ON, "called on", "called for action"),
        (EventType.MEET, "met", "met"),
        (EventType.WITHDRAW, "withdrew from", "withdrew"),
        (EventType.SEIZE, "seized", "seized"),
        (EventType.ATTACK, "attacked", "attacked"),
    ],
)
def test_what_was_done_is_told_as_past(type: EventType, to_someone: str, alone: str) -> None:
    assert (did(type, to_someone=True), did(type, to_someone=False)) == (to_someone, alone)


def test_statements_that_tell_of_it_are_numbered_as_on_the_page() -> None:
    assert "Told in 1 2" in words(shown(replace(TOLD, statements=(SAFE.id, EMAIL.id))))
