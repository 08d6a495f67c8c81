"""Searching: the lines that hold the words, with what met them marked."""

from pathlib import Path

import pytest

from kept import kept
from onrecord.record.front import Record
from onrecord.store.views.filters import Filters
from onrecord.store.views.search import as_query
from stories import BRIDGE


@pytest.fixture
def record(tmp_path: Path) -> Record:
    return kept(tmp_path, BRIDGE)


def words(record: Record, asked: str) -> list[str]:
    return [
        "".join(f"[{line.words[s:e]}]" if (s, e) in hit.marks else "" for s, e in hit.marks)
        + " of "
        + line.words
        for hit in record.search(asked).hits
        for line in [hit.line]
    ]


def test_the_words_that_met_are_marked(record: Record) -> None:
    assert words(record, "BRIDGE safe") == ["[bridge][safe] of The bridge is safe,"]


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        ("bridge", 2),
        ("bridge safe", 1),
        ('"is safe"', 1),
        ('"safe is"', 0),
        ("brid*", 2),
        ("brid", 0),
        ("near(bridge safe)", 1),
        ("safe OR winter", 2),
        ("bridge NOT now", 1),
        ("", 6),
        ("Bridge 🌉", 2),
    ],
)
def test_how_words_are_asked_for(record: Record, asked: str, number: int) -> None:
    assert len(record.search(asked).hits) == number


@pytest.mark.parametrize("asked", ['"open', "OR bridge", "bridge OR", "NOT", "!?", '""'])
def test_what_is_no_question_is_told(record: Record, asked: str) -> None:
    with pytest.raises(ValueError, match=r"needs words|no word|without its other"):
        record.search(asked)


@pytest.mark.parametrize(
    "asked", ["words:bridge", "a^b", "(", "bridge)", "-x", "{a}", "a AND b", "'"]
)
def test_nothing_is_taken_for_the_index_s_own_language(record: Record, asked: str) -> None:
    try:
        record.search(asked)
    except ValueError as error:
        assert "no word" in str(error)  # noqa: PT017


def test_words_become_a_query() -> None:
    assert as_query('bridge "is safe" bolt*') == '"bridge" AND "is safe" AND "bolt"*'


@pytest.mark.parametrize("most_asked", [0, 2_000])
@pytest.mark.parametrize(
    ("filters", "number"),
    [
        (Filters(), 2),
        (Filters(kind=("direct",)), 1),
        (Filters(since="2000-01-01", until="2100-01-01"), 2),
        (Filters(until="2000-01-01"), 0),
        (Filters(since="2100-01-01"), 0),
        (Filters(speaker="nobody at all"), 0),
    ],
)
def test_of_words_that_very_many_have_the_newest_come_first(
    record: Record,
    monkeypatch: pytest.MonkeyPatch,
    filters: Filters,
    number: int,
    most_asked: int,
) -> None:
    weighed = record.search("bridge", filters=filters)
    monkeypatch.setattr("onrecord.store.views.search.MOST_WEIGHED", 0)
    monkeypatch.setattr("onrecord.store.views.search.MOST_ASKED", most_asked)
    newest = record.search("bridge", filters=filters)
    numbers = [hit.line.number for hit in newest.hits]
    assert (weighed.weighed, newest.weighed, len(numbers)) == (True, False, number)
    assert numbers == sorted(numbers, reverse=True)
    assert {hit.line.number: hit.marks for hit in weighed.hits} == {
        hit.line.number: hit.marks for hit in newest.hits
    }
