"""A record tells by which rules it was worked out."""

from pathlib import Path

from kept import kept
from onrecord.store.opening import writing
from onrecord.store.rules import RULES, note_rules, rules_of


def test_a_new_record_is_by_the_rules_of_today(tmp_path: Path) -> None:
    with kept(tmp_path).engine.connect() as connection:
        assert rules_of(connection) == RULES


def test_what_is_noted_is_told(tmp_path: Path) -> None:
    record = kept(tmp_path)
    with writing(record.engine) as connection:
        note_rules(connection, 7)
    with record.engine.connect() as connection:
        assert rules_of(connection) == 7
