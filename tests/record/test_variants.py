"""One quotation over all articles: where it was first, who has it from whom, what is at odds."""

from pathlib import Path

import pytest

import onrecord
from kept import faults
from onrecord.record.front import Record
from onrecord.record.variants import quotation
from weston import put

WORDS = "We will not sell the old bridge to the harbour company this year"
AROUND = (
    "The council met until midnight in the old town hall, where some forty people waited in the"
    " rain for news of the bridge and of the ferry that was to take its place."
)


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Record:
    record = onrecord.open_record(tmp_path_factory.mktemp("variants") / "x.db")
    mayor = "Ana Reyes, the mayor of Weston"
    put(record, f"{AROUND}\n\n“{WORDS},” {mayor}, said.\n", "Post", "2022-05-26")
    put(record, f"“{WORDS},” {mayor}, said.\n", "The Quay", "2022-05-24")
    copied = f"{AROUND}\n\n“{WORDS},” {mayor}, said.\n\nThe ferry sails at noon.\n"
    put(record, copied, "Island Star", "2022-05-27")
    trimmed = WORDS.replace(" not", "")
    put(record, f"“{trimmed},” {mayor}, said.\n", "Olm News", "2022-05-28")
    return record


def test_all_wordings_from_the_earliest_on(record: Record) -> None:
    [found] = record.variants("harbour")
    assert (found.first.outlet, found.first.published) == ("The Quay", "2022-05-24")
    assert WORDS in found.fullest
    same, altered = found.wordings
    assert [one.outlet for one in same.lines] == ["The Quay", "Post", "Island Star"]
    assert [one.outlet for one in altered.lines] == ["Olm News"]
    [gone] = [part for part in altered.diff if part.change == "left_out"]
    assert found.fullest[gone.first.start : gone.first.end] == "not"
    assert faults(record) == []


def test_reprints_are_one_source(record: Record) -> None:
    [found] = record.variants("harbour")
    assert [len(source.carriers) for source in found.sources] == [2, 1, 1]
    assert "one text stands in the other" in found.sources[0].because[0]


def test_a_lost_not_is_a_conflict(record: Record) -> None:
    [found] = record.variants("harbour")
    assert {odd.conflict.value for odd in found.conflicts} == {"sense"}
    assert found.conflicts[0].because == ("“not” is left out",)


def test_it_is_named_by_a_line_or_a_number_and_listed_unasked(record: Record) -> None:
    [found] = record.variants("harbour")
    assert record.variants(found.first.id) == [found]
    assert record.variants(str(found.number)) == [found]
    assert record.variants() == [found]
    assert record.variants("9" * 40) == []
    with record.engine.connect() as connection, pytest.raises(KeyError, match="no quotation 77"):
        quotation(connection, 77)


def test_two_translations_of_one_speech_are_one_quotation(tmp_path: Path) -> None:
    one = "The ministry promised repairs, the harbour wall crumbles and fishermen pay taxes"
    other = "Fishermen pay taxes while the harbour wall crumbles; the ministry promised repairs"
    with onrecord.open_record(tmp_path / "x.db") as record:
        put(record, f"“{one},” Ana Reyes, the mayor of Weston, said.\n", "Post", "2022-05-26")
        put(record, f"“{other},” Ana Reyes, the mayor of Weston, said.\n", "Quay", "2022-05-27")
        [found] = record.variants("fishermen")
        assert {worded.relation for worded in found.wordings} == {"identical", "retranslated"}
        assert found.conflicts == ()
        assert faults(record) == []
