"""What is searched is the newest reading of each article."""

from pathlib import Path

from kept import faults, kept, read_again
from onrecord.store.lines import hide_article, newest_readings
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


def test_a_hidden_article_leaves_nothing_behind(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    with writing(record.engine) as connection:
        hide_article(connection, 1)
        assert connection.exec_driver_sql("SELECT count(*) FROM line").scalar() == 0
    assert record.search("bridge").hits == ()
    assert [fault for fault in faults(record) if fault.startswith("index")] == []
