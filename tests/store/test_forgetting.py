"""A gap tells what went, when, by whom and why; the chain stays whole around it."""

from pathlib import Path

from kept import faults, keep, kept, read_again, write
from onrecord.store.forgetting import gap_of
from stories import BRIDGE
from weston import POST, article, put, weston


def test_all_readings_problems_and_decisions_go(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE, read_again(BRIDGE))
    record.correct_speaker(
        BRIDGE.statements[0].id, record.one_called("Tom Hale"), reason="mixed up"
    )
    record.forget(record.to_forget(name=BRIDGE.article.id), reason="the court’s order")
    with record.engine.connect() as connection:
        for table in ("article", "reading", "entity", "statement", "problem", "decision", "line"):
            asked = f"SELECT count(*) FROM {table}"  # noqa: S608
            assert connection.exec_driver_sql(asked).scalar() == 0, table
        at, hand, reason = gap_of(connection, BRIDGE.article.id)
        assert gap_of(connection, "none") is None
    assert at.startswith("20")
    assert hand
    assert reason == "the court’s order"
    assert faults(record) == []
    keep(record, BRIDGE)  # what is kept after it gets numbers that were never given
    assert faults(record) == []


def test_a_gap_can_neither_be_forged_nor_taken_away(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        record.forget(record.to_forget(name=article(record, "The Quay")), reason="asked")
        assert faults(record) == []
        write(record, "UPDATE gap SET reason = 'no reason'")
        assert faults(record) != []
        write(record, "DELETE FROM gap")
        assert faults(record) != []


def test_one_address_may_be_forgotten_twice(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        for text in (POST, f"{POST}\n\nCorrected.\n"):
            put(record, text, "Weston Post", "2022-05-25")
            name = record.timeline("spokesman OR shut")[0].line.article
            record.forget(record.to_forget(name=name), reason="asked")
        assert record.stats().articles == 1
        assert faults(record) == []
