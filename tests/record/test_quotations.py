"""Which words of a line are quoted, and that variants follow from the lines alone."""

from pathlib import Path

import pytest

import onrecord
from kept import faults
from onrecord.record.front import Record
from onrecord.record.quotations import quoted_words
from weston import put

LONG = "We will not sell the old bridge to the harbour company this year"


@pytest.mark.parametrize(
    ("kind", "words", "right"),
    [
        ("direct", "“It is safe,”", "“It is safe,”"),
        ("post", "Close it now!", "Close it now!"),
        ("indirect", "the bridge was “safe”", ""),
        ("mixed", "the bridge was “safe” and ‘dry as dust’", "safe … dry as dust"),
        ("mixed", 'it was "safe" and «sec»', "safe … sec"),
        ("mixed", "it was “never closed", ""),
    ],
)
def test_quoted_words(kind: str, words: str, right: str) -> None:
    assert quoted_words(kind, words) == right


def grouped(folder: Path, order: tuple[int, ...]) -> list[list[str | None]]:
    texts = [LONG, LONG.replace("old ", ""), f"{LONG}, and that is all there is to say", "It rains"]
    folder.mkdir()
    with onrecord.open_record(folder / "x.db") as record:
        for number in order:
            day = f"2022-05-{number + 1:02}"
            put(record, f"“{texts[number]},” Ana Reyes said.\n", f"Paper {number}", day)
        assert faults(record) == []
        numbers = [one.number for one in record.people("Ana Reyes")]
        record.merge(*numbers, reason="one")
        assert faults(record) == []
        return [sorted(one.outlet or "" for w in q.wordings for one in w.lines)
                for q in record.variants()]  # fmt: skip


def test_the_order_of_adding_changes_nothing(tmp_path: Path) -> None:
    first = grouped(tmp_path / "a", (0, 1, 2, 3))
    assert first == [["Paper 0", "Paper 1", "Paper 2"]]
    assert grouped(tmp_path / "b", (3, 2, 1, 0)) == first


def test_what_holds_two_wordings_together_may_be_forgotten(tmp_path: Path) -> None:
    with onrecord.open_record(tmp_path / "x.db") as record:
        for number, words in enumerate((LONG, LONG.replace("old ", ""), LONG)):
            put(
                record, f"“{words},” Ana Reyes said.\n\n{number}\n", f"Paper {number}", "2022-05-24"
            )
        record.forget(record.to_forget(name=record.variants()[0].first.article), reason="asked")
        assert [len(q.wordings) for q in record.variants()] == [2]
        assert faults(record) == []


def test_a_wording_s_text_is_that_of_the_first_line_that_is_left(tmp_path: Path) -> None:
    loud = LONG.replace("old bridge", "Old Bridge!")
    with onrecord.open_record(tmp_path / "x.db") as record:
        first = put(record, f"“{loud}”, Ana Reyes said.\n", "Paper 1", "2022-05-01")
        put(record, f"“{LONG},” Ana Reyes said.\n", "Paper 2", "2022-05-02")
        assert texts(record) == [f"“{loud}”"]
        record.forget(record.to_forget(name=first.article), reason="asked")
        assert texts(record) == [f"“{LONG},”"]
        assert faults(record) == []


def texts(record: Record) -> list[str]:
    with record.engine.connect() as connection:
        return list(connection.exec_driver_sql("SELECT text FROM wording").scalars())
