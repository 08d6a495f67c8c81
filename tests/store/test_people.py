"""People as rows: written, found by key, taken out with all that is theirs."""

from pathlib import Path

from kept import kept, read_again
from onrecord.store.opening import writing
from onrecord.store.people import (
    entities_of,
    erase_people,
    first_numbers,
    names_of,
    people_of,
    person_row,
    sharing,
)
from stories import BRIDGE
from weston import weston


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


def test_the_first_entity_of_an_id_is_that_of_the_first_reading(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE, read_again(BRIDGE))
    with record.engine.connect() as connection:
        assert first_numbers(connection, ["e1", "e2", "none"]) == {"e1": 1, "e2": 2}
