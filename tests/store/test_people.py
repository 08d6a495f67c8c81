"""People as rows: written, found by key, taken out with all that is theirs."""

from pathlib import Path

from kept import keep, kept, read_again
from onrecord.store.opening import writing
from onrecord.store.people import (
    appearances,
    entities_of,
    erase_people,
    give_lines,
    given_lines,
    names_of,
    people_of,
    person_of,
    person_row,
    sharing,
)
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


def test_someone_is_found_by_key_and_taken_out(tmp_path: Path) -> None:
    with weston(tmp_path) as record, writing(record.engine) as connection:
        asked = "SELECT key FROM person_key WHERE person = 2"
        keys = list(connection.exec_driver_sql(asked).scalars())
        assert [row.name for row in sharing(connection, keys, most=9)] == ["Tom Hale"]
        assert sharing(connection, ["none"], most=9) == []
        assert names_of(connection, [2, 99]) == {2: ("Tom Hale",)}
        assert people_of(connection, entities_of(connection, [2])) == {2: 2}
        erase_people(connection, [2])
        assert person_row(connection, 2) is None
        assert sharing(connection, keys, most=9) == []
        asked = "SELECT person FROM line WHERE statement = 2"
        assert connection.exec_driver_sql(asked).scalar() is None


def test_lines_and_events_are_given_to_whom_their_entities_are(tmp_path: Path) -> None:
    with weston(tmp_path) as record, writing(record.engine) as connection:
        before = given_lines(connection, [], [1])
        assert {key[0] for key in before} == {"line", "happening"}
        connection.exec_driver_sql("UPDATE line SET person = NULL")
        connection.exec_driver_sql("UPDATE happening SET actor = NULL")
        give_lines(connection, [1])
        assert given_lines(connection, [], [1]) == before
