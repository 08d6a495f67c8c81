"""One story is an object, several are a list; JSONL has a line for each, read or not."""

import json

from onrecord.export.formats import FORMATS, as_json, as_jsonl, as_table
from onrecord.export.record_json import record
from stories import BRIDGE, UNREADABLE


def test_one_story_is_an_object() -> None:
    assert json.loads("".join(as_json([BRIDGE]))) == record(BRIDGE)


def test_several_stories_are_a_list() -> None:
    loaded = json.loads("".join(as_json(iter([BRIDGE, UNREADABLE, BRIDGE]))))
    assert loaded == [record(BRIDGE), record(UNREADABLE), record(BRIDGE)]


def test_no_story_is_an_empty_list() -> None:
    assert json.loads("".join(as_json([]))) == []


def test_jsonl_is_a_line_a_story() -> None:
    lines = "".join(as_jsonl([BRIDGE, UNREADABLE])).splitlines()
    assert [json.loads(line)["article"] is None for line in lines] == [False, True]


def test_a_story_is_written_before_the_next_is_read() -> None:
    def stories():  # type: ignore[no-untyped-def]
        yield BRIDGE
        raise AssertionError("the second story was read before the first was written")

    assert json.loads(next(as_jsonl(stories())))


def test_tables_are_set_apart() -> None:
    tables = "".join(as_table(80, colour=False)([BRIDGE, BRIDGE]))
    assert "1 problem\n\nBridge" in tables


def test_every_format_writes_something_of_every_story() -> None:
    for write in FORMATS.values():
        assert "".join(write([BRIDGE, UNREADABLE]))
