"""Entities of articles, as their newest readings tell of them."""

from pathlib import Path

from kept import keep, kept, read_again
from onrecord.store.appearances import appearances, last_seen
from onrecord.store.people import person_of
from stories import BRIDGE
from weston import weston


def test_ids_are_those_of_newest_readings(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    keep(record, read_again(BRIDGE, entities=BRIDGE.entities[1:], statements=(), events=()))
    with record.engine.connect() as connection:
        assert [one.name for one in appearances(connection, ids=["e1", "e2"])] == ["Tom Hale"]
        assert len(appearances(connection, reading=1)) == 3
        assert [one.id for one in appearances(connection, entities=[1])] == ["e1"]
        assert person_of(connection, "e1") is None
        assert person_of(connection, None) is None


def test_the_newest_articles_that_someone_is_in_come_first(tmp_path: Path) -> None:
    with weston(tmp_path) as record, record.engine.connect() as connection:
        assert [article for _, article in last_seen(connection, 1, most=9)] == [2, 1]
        assert [article for _, article in last_seen(connection, 1, most=1)] == [2]
        assert last_seen(connection, 99, most=9) == []
