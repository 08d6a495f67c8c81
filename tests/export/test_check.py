"""A record that was changed anywhere is refused, and the message says where."""

import json
from collections.abc import Callable
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.export.check import check
from onrecord.export.record_json import record
from stories import ARTICLE, BRIDGE, TEXT, UNREADABLE

Change = Callable[[dict[str, Any]], object]


def fresh() -> dict[str, Any]:
    """A record as it would come from a file."""
    loaded: dict[str, Any] = json.loads(json.dumps(record(BRIDGE)))
    return loaded


def after(change: Change) -> list[str]:
    changed = fresh()
    change(changed)
    return [str(fault) for fault in check(changed)]


def moved(span: dict[str, Any], by: int = 1) -> None:
    span["start"] += by
    span["end"] += by


def test_a_record_as_it_was_written_is_right() -> None:
    assert check(fresh()) == []
    assert check(fresh(), ARTICLE.original.data) == []
    assert check(record(UNREADABLE)) == []


REFUSED: dict[str, tuple[Change, str]] = {
    "a content span moved by one": (
        lambda r: moved(r["statements"][0]["content"][0]),
        "statements[0].content[0]: the record has 'The bridge is safe,',"
        " the article 'he bridge is safe,”'",
    ),
    "a span moved with its text": (
        lambda r: r["statements"][0]["content"][0].update(start=34, text="he bridge is safe,"),
        "statements[0].id: its spans or its article have changed: its id is",
    ),
    "a span past the end": (
        lambda r: moved(r["statements"][5]["source"][0], 500),
        "statements[5].source[0]: ",
    ),
    "an empty span": (
        lambda r: r["statements"][0]["cue"][0].update(start=60, end=60, text=""),
        "statements[0].cue[0]: 60:60 is no stretch of a text of",
    ),
    "a medium's span": (
        lambda r: moved(r["statements"][1]["medium"]["span"]),
        "statements[1].medium.span: the record has 'in an email'",
    ),
    "a span in a field of somebody's own": (
        lambda r: r["statements"][1].update(mine={"start": 0, "end": 2, "text": "No"}),
        "statements[1].mine: the record has 'No', the article 'Br'",
    ),
    "a character of the text": (
        lambda r: r["article"].update(text=TEXT.replace("safe,", "safe.")),
        "article.sha256: the text has changed",
    ),
    "a character of the text and its hash": (
        lambda r: r["article"].update(
            text=TEXT.replace("Monday", "Sunday"),
            sha256=record(BRIDGE)["article"]["id"] * 3 + "0000",
        ),
        "article.sha256: the text has changed",
    ),
    "the article's address": (
        lambda r: r["article"].update(url="https://elsewhere.example"),
        "article.id: the text or the url has changed",
    ),
    "a statement's id": (
        lambda r: r["statements"][3].update(id="0" * 20),
        "statements[3].id: its spans or its article have changed",
    ),
    "a statement twice": (
        lambda r: r["statements"].append(r["statements"][0]),
        "statements[6].id: is also the id of statements[0]",
    ),
    "a post's id": (
        lambda r: r["article"]["posts"][0].update(id="0" * 20),
        "article.posts[0].id: its spans have changed",
    ),
    "a post that is not there": (
        lambda r: r["statements"][4].update(post="0" * 20),
        "statements[4].post: the article has no post",
    ),
    "a speaker who is nobody": (
        lambda r: r["entities"].pop(0),
        "statements[0].speaker: the record has no entity 'e1'",
    ),
    "a speaker of another name": (
        lambda r: r["statements"][0]["speaker"].update(name="Bo Lee"),
        "statements[0].speaker: the entity of that id is 'Ana Reyes'",
    ),
    "an act's target who is nobody": (
        lambda r: r["statements"][1]["act"]["target"].update(id="e9"),
        "statements[1].act.target: the record has no entity 'e9'",
    ),
    "a statement within nothing": (
        lambda r: r["statements"][2].update(within="0" * 20),
        "statements[2].within: the record has no statement",
    ),
    "a statement within itself": (
        lambda r: r["statements"][2].update(within=r["statements"][2]["id"]),
        "statements[2].hops: is 1; the line around it makes it 2",
    ),
    "a count of hops": (
        lambda r: r["statements"][2].update(hops=0),
        "statements[2].hops: is 0; the line around it makes it 1",
    ),
    "a kind of no kind": (
        lambda r: r["statements"][0].update(kind="quoted"),
        "statements[0].kind: must be one of direct, indirect, mixed, post, not 'quoted'",
    ),
    "a field left out": (
        lambda r: r["statements"][0].pop("said"),
        "statements[0].said: is missing; what is absent must be null or []",
    ),
    "a confidence above one": (
        lambda r: r["statements"][0]["confidence"].update(speaker=1.2),
        "statements[0].confidence.speaker: must be a number from 0 to 1, not 1.2",
    ),
    "a confidence that is no number": (
        lambda r: r["statements"][0]["confidence"].update(speaker=float("nan")),
        "statements[0].confidence.speaker: must be a number from 0 to 1, not nan",
    ),
    "an offset that is true": (
        lambda r: r["statements"][0]["content"][0].update(start=True),
        "statements[0].content[0].start: must be a whole number from 0 up, not true",
    ),
    "no content": (
        lambda r: r["statements"][0].update(content=[]),
        "statements[0].content: must not be empty",
    ),
    "statements of no article": (
        lambda r: r.update(article=None),
        "statements: must be empty where there is no article",
    ),
}


@pytest.mark.parametrize(("change", "message"), REFUSED.values(), ids=REFUSED)
def test_a_changed_record_is_refused(change: Change, message: str) -> None:
    faults = after(change)
    assert any(fault.startswith(message) for fault in faults), faults


def test_every_span_is_looked_at() -> None:
    """Moving any one span of the record, whichever it is, is noticed."""
    count = len(list(_spans(fresh())))
    assert count > 15
    for number in range(count):
        changed = fresh()
        span = list(_spans(changed))[number]
        moved(span, -1 if span["end"] == len(TEXT) else 1)
        assert check(changed), f"span {number}, {span}, was moved and nobody noticed"


def test_every_character_of_the_text_counts() -> None:
    for place in range(len(TEXT)):
        changed = fresh()
        changed["article"]["text"] = f"{TEXT[:place]}~{TEXT[place + 1 :]}"
        assert check(changed)


def test_other_bytes_than_those_it_was_read_from_are_refused() -> None:
    faults = check(fresh(), TEXT.encode() + b" ")
    assert list(map(str, faults)) == [
        "article.original.sha256: it was read from other bytes than this file's"
    ]


def test_a_line_of_jsonl_is_an_original() -> None:
    line = b'{"text": "It is safe."}'
    story = fresh()
    assert check(story, b"{}\n" + line + b"\r\n")
    story["article"]["original"]["sha256"] = sha256(line).hexdigest()
    assert check(story, b"{}\n" + line + b"\r\n") == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=10,
)


@given(JSON)
def test_whatever_json_it_is_given_it_answers(value: object) -> None:
    assert check(value)


@given(st.data())
@settings(max_examples=500, deadline=None)
def test_a_record_with_any_one_value_replaced_gets_an_answer(data: st.DataObject) -> None:
    changed = fresh()
    places = list(_places(changed))
    holder, key = data.draw(st.sampled_from(places))
    holder[key] = data.draw(JSON)
    for fault in check(changed):
        assert "\n" not in str(fault)


def _spans(value: Any) -> Any:
    if isinstance(value, dict):
        if {"start", "end", "text"} == set(value):
            yield value
        for item in value.values():
            yield from _spans(item)
    elif isinstance(value, list):
        for item in value:
            yield from _spans(item)


def _places(value: Any) -> Any:
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for key, item in list(items):
        yield value, key
        if isinstance(item, dict | list):
            yield from _places(item)
