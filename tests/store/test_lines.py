"""What is searched is the newest reading of each article."""

from pathlib import Path

from kept import faults, kept, read_again
from onrecord.record.settling import hide
from onrecord.store.lines import newest_readings
from onrecord.store.opening import writing
from stories import BRIDGE


def test_the_newest_reading_is_searched(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE, read_again(BRIDGE, statements=BRIDGE.statements[1:2]))
    assert [hit.line.words for hit in record.search("bolts").hits] == [
        "that Tom Hale had said “the bolts are <old>”"
    ]
    assert record.search("bridge").hits == ()
    with record.engine.connect() as connection:
        assert newest_readings(connection) == [2]
    assert faults(record) == []


def test_a_hidden_article_leaves_nothing_behind(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    with writing(record.engine) as connection:
        hide(connection, 1)
        for table in ("line", "wording", "person", "happening", "fingerprint", "person_name"):
            asked = f"SELECT count(*) FROM {table}"  # noqa: S608
            assert connection.exec_driver_sql(asked).scalar() == 0, table
    assert record.search("bridge").hits == ()
    assert [fault for fault in faults(record) if fault.startswith("index")] == []
