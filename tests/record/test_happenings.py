"""What events of many articles tell of is one happening, whatever the order they come in."""

from pathlib import Path

import onrecord
from kept import faults
from onrecord.record.front import Record
from weston import put

ACCOUNTS = (
    ("Mayor Ana Reyes resigned on Monday.\n", "The Quay", "2022-05-24"),
    ("Weston’s mayor Ana Reyes resigned.\n", "Post", "2022-05-25"),
    ("Mayor Ana Reyes resigned on Sunday.\n", "Star", "2022-05-24"),
    ("Mayor Ana Reyes resigned on Monday, again.\n", "Olm News", "2022-08-23"),
)


def told(folder: Path, order: tuple[int, ...]) -> tuple[Record, list[list[str | None]]]:
    record = onrecord.open_record(folder / "x.db")
    for number in order:
        put(record, *ACCOUNTS[number])
    people = [one.number for one in record.people("Ana Reyes")]
    if len(people) > 1:
        record.merge(*people, reason="one mayor")
    found = [sorted(t.outlet or "" for t in h.accounts) for h in record.happenings()]
    return record, found


def test_accounts_of_one_day_are_joined_by_an_undated_one(tmp_path: Path) -> None:
    record, found = told(tmp_path, (0, 1, 2, 3))
    assert found == [["Olm News"], ["Post", "Star", "The Quay"]]
    assert record.happenings()[1].differ["date"] == ("2022-05-22", "2022-05-23")
    assert faults(record) == []


def test_the_order_of_adding_changes_nothing(tmp_path: Path) -> None:
    record, found = told(tmp_path, (3, 2, 0, 1))
    assert found == [["Olm News"], ["Post", "Star", "The Quay"]]
    assert faults(record) == []


def test_what_is_no_one_s_any_more_falls_apart(tmp_path: Path) -> None:
    record, _ = told(tmp_path, (0, 1, 2))
    record.forget(record.to_forget(name=record.happenings()[0].accounts[1].article), reason="asked")
    assert [len(h.accounts) for h in record.happenings()] == [1, 1]
    assert faults(record) == []
