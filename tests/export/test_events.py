"""The events of a story, in words and in JSON."""

import csv
import json
from dataclasses import replace
from io import StringIO

from onrecord.event import Event, EventType, Plover
from onrecord.export.events import COLUMNS, as_csv, as_json, as_jsonl, event_lines, table
from onrecord.statement import When
from stories import BRIDGE, EMAIL, HALE, REYES, UNREADABLE, at

ACCUSES = Event(
    id="e" * 20,
    type=EventType.CALL_ON,
    plover=Plover("REQUEST"),
    actor=REYES.id,
    target=HALE.id,
    date=When("2022-05-23", "2022-05-23", "2022-05-23"),
    why=at("the winter"),
    according_to=HALE.id,
    statements=(EMAIL.id,),
    evidence=(at("She wrote in an email"), at("We will look,")),
)
QUITS = Event(id="f" * 20, type=EventType.RESIGN, target=HALE.id, evidence=(at("Tom Hale"),))
STORY = replace(BRIDGE, events=(ACCUSES, QUITS))


def test_an_event_in_words() -> None:
    line, other = event_lines(STORY)
    assert (line.date, line.did, line.actor, line.target) == (
        "2022-05-23",
        "call on",
        "Ana Reyes",
        "Tom Hale",
    )
    assert (line.why, line.according_to) == ("the winter", "Tom Hale")
    assert line.evidence == "She wrote in an email … We will look,"
    assert (other.date, other.actor, other.why) == ("", "", "")


def test_the_table() -> None:
    shown = table(STORY, width=120)
    assert "call on" in shown
    assert "not told" in shown
    assert "2 events" in shown
    assert "evidence" not in table(STORY, width=60)
    assert "could not be read" in table(UNREADABLE)


def test_json_and_jsonl_hold_the_same() -> None:
    both = json.loads("".join(as_json([STORY, UNREADABLE])))
    assert both == [json.loads(line) for line in as_jsonl([STORY, UNREADABLE])]
    assert both[0]["article"]["outlet"] == "The Quay"
    assert json.loads("".join(as_json([UNREADABLE]))) == []


def test_csv_has_a_line_an_event() -> None:
    text = "".join(as_csv([STORY, UNREADABLE]))
    rows = list(csv.DictReader(StringIO(text)))
    assert {len(line) for line in csv.reader(StringIO(text))} == {len(COLUMNS)}
    assert [row["type"] for row in rows] == ["call_on", "resign"]
    assert rows[0]["statements"] == EMAIL.id
    assert rows[1]["plover"] == ""
