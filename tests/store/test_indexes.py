"""The views are made, and name things as people call them."""

from pathlib import Path

from kept import kept
from stories import BRIDGE


def test_the_view_of_statements_reads_as_a_table_of_who_said_what(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    asked = "SELECT words, source, outlet, said FROM statements WHERE kind = 'direct' LIMIT 1"
    with record.engine.connect() as connection:
        row = connection.exec_driver_sql(asked).one()
    assert tuple(row) == ("The bridge is safe,", "Ana Reyes", "The Quay", "2022-05-23")
