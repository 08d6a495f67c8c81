"""What was worked out is taken out; what was kept stays, and people keep their numbers."""

from pathlib import Path

from onrecord.store.clearing import clear
from onrecord.store.opening import writing
from onrecord.store.people import unsettled_people
from weston import weston


def test_lines_go_and_people_are_unsettled(tmp_path: Path) -> None:
    with weston(tmp_path) as record, writing(record.engine) as connection:
        count = "SELECT (SELECT count(*) FROM line), count(*) FROM person"
        lines, people = connection.exec_driver_sql(count).one()
        assert lines > 0
        clear(connection)
        assert connection.exec_driver_sql(count).one() == (0, people)
        assert len(unsettled_people(connection)) == people
        told = "SELECT count(*) FROM words_fts WHERE words_fts MATCH 'bridge'"
        assert connection.exec_driver_sql(told).scalar() == 0
