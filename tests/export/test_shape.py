"""A shape names each place where a value departs from it, and lets added fields be."""

import pytest

from onrecord.export.record_json import record
from onrecord.export.shape import RECORD, SPAN, Fault, shown
from stories import BRIDGE, UNREADABLE


@pytest.mark.parametrize("story", [BRIDGE, UNREADABLE])
def test_what_we_write_has_the_shape(story: object) -> None:
    assert list(RECORD(record(story), "")) == []  # type: ignore[arg-type]


def test_a_field_may_be_added() -> None:
    assert list(RECORD(record(BRIDGE) | {"reviewed_by": "MR"}, "")) == []


def test_every_departure_is_named_with_its_place() -> None:
    found = SPAN({"start": -1, "end": "9", "text": None}, "statements[2].cue[0]")
    assert list(map(str, found)) == [
        "statements[2].cue[0].start: must be a whole number from 0 up, not -1",
        "statements[2].cue[0].end: must be a whole number from 0 up, not '9'",
        "statements[2].cue[0].text: must be text, not null",
    ]


def test_something_else_altogether_is_one_fault() -> None:
    assert list(map(str, RECORD([1], ""))) == ["must be an object, not a list"]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "null"),
        (True, "true"),
        ({"a": 1}, "an object"),
        ("two\nlines", r"'two\nlines'"),
        ("x" * 100, repr("x" * 39 + "…")),
        (10**30, "a huge number"),
        (1.5, "1.5"),
    ],
)
def test_a_wrong_value_is_shown_on_one_short_line(value: object, words: str) -> None:
    assert shown(value) == words


def test_a_fault_of_the_whole_has_no_place() -> None:
    assert str(Fault("", "is no JSON")) == "is no JSON"
