"""The newest reading is shown, corrected: by a line's id, or since it has the corrected words."""

import json
from pathlib import Path

import pytest

from kept import faults, keep, kept, read_again
from onrecord.record.showing import line_rows, show_again
from onrecord.store.decisions import NOT_SAID, SPEAKER, WORDS, Decision
from onrecord.store.opening import writing
from stories import BRIDGE, SAFE, at

SPAN = at("The bridge is safe,")


def decision(kind: str, subject: str = SAFE.id, **value: object) -> Decision:
    plain = {"other": None, "article": None, "reason": "x", "confidence": 1.0, "undoes": None}
    return Decision(number=1, kind=kind, subject=subject, value=value, run=1, **plain)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("spans", "corrected"),
    [
        ([[SPAN.start, SPAN.end]], True),
        ([[SPAN.start + 4, SPAN.end]], True),
        ([[SPAN.start, SPAN.start + 5]], False),
        ([[0, 5]], False),
        (None, False),
    ],
)
def test_a_line_is_known_again_by_its_words(
    tmp_path: Path, spans: list[list[int]] | None, corrected: bool
) -> None:
    record = kept(tmp_path, BRIDGE)
    with record.engine.connect() as connection:
        rows = line_rows(connection, 1, [decision(NOT_SAID, "another’s", spans=spans)])
    assert len(rows) == 6 - corrected


def test_the_later_correction_counts(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    decided = [
        decision(SPEAKER, entity="e2"),
        decision(SPEAKER, entity=None),
        decision(WORDS, content=[[SPAN.start, SPAN.start + 10], [SPAN.start + 14, SPAN.end - 1]]),
    ]
    with record.engine.connect() as connection:
        [row] = [r for r in line_rows(connection, 1, decided) if r["words"]]
    assert (row["person"], row["words"]) == (None, "The bridge … safe")
    assert json.loads(row["content"])[0] == [SPAN.start, SPAN.start + 10]


def test_showing_again_changes_nothing(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    keep(record, read_again(BRIDGE))
    before = record.timeline(), record.variants("bridge OR bolts OR close")
    with writing(record.engine) as connection:
        show_again(connection, [1, 99])
    assert (record.timeline(), record.variants("bridge OR bolts OR close")) == before
    assert faults(record) == []
