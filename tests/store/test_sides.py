"""Lines and events follow those who are on their sides."""

from pathlib import Path

from onrecord.store.opening import writing
from onrecord.store.sides import give_lines, given_lines
from weston import weston


def test_lines_and_events_are_given_to_whom_their_entities_are(tmp_path: Path) -> None:
    with weston(tmp_path) as record, writing(record.engine) as connection:
        before = given_lines(connection, [], [1])
        assert {key[0] for key in before} == {"line", "happening"}
        connection.exec_driver_sql("UPDATE line SET person = NULL")
        connection.exec_driver_sql("UPDATE happening SET actor = NULL")
        give_lines(connection, [1])
        assert given_lines(connection, [], [1]) == before
