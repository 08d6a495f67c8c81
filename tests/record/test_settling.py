"""People who are unsettled are worked out anew by the next run; what hangs on them follows."""

from pathlib import Path

from kept import faults, kept, write
from onrecord.record.settling import hide, settle
from onrecord.store.opening import writing
from stories import BRIDGE
from weston import speakers, weston


def test_what_is_unsettled_is_made_right(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        before = speakers(record)
        write(record, "UPDATE line SET person = 2 WHERE person = 1")
        write(record, "UPDATE person SET name = 'Zed' WHERE number = 1")
        for number in (1, 2, 999):
            write(record, f"INSERT INTO unsettled VALUES ({number})")  # noqa: S608
        settle(record.engine)
        assert speakers(record) == before
        assert faults(record) == []


def test_a_hidden_article_takes_its_people_away(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        with writing(record.engine) as connection:
            hide(connection, 1)
        assert record.people("Tom Hale") == []
        assert [one.lines for one in record.people("Ana Reyes")] == [1]
        assert [len(one.accounts) for one in record.happenings()] == [1]


def test_where_nobody_is_unsettled_nothing_is_written(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    before = record.path.stat().st_size, record.stats()
    settle(record.engine)
    assert (record.path.stat().st_size, record.stats()) == before
