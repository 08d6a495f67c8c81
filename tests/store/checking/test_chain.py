"""A kept row that was changed, taken out or slipped in is found and named."""

from pathlib import Path

import pytest

from kept import faults, kept, write
from onrecord.store.checking.chain import last_link
from stories import BRIDGE


@pytest.mark.parametrize(
    ("forged", "told"),
    [
        ("UPDATE article SET outlet = 'The Key'", "article 1: it has changed since it was kept"),
        ("UPDATE statement SET negated = 1 WHERE number = 2", "reading 1: it has changed"),
        ("UPDATE entity SET name = 'Ann' WHERE number = 1", "reading 1: it has changed"),
        ("UPDATE run SET hand = 'nobody'", "run 1: it has changed"),
        ("UPDATE problem SET message = ''", "problem 1: it has changed"),
        ("DELETE FROM problem", "problem 1: its row is gone, and no gap says"),
        ("INSERT INTO problem VALUES (9, 'x', 1, 1, 'x', 'x', 'x')", "problem 9: no line of the"),
        ("DELETE FROM entry WHERE number = 2", "entry 3: 2 should come here"),
        ("UPDATE entry SET at = '2020-01-01' WHERE number = 2", "entry 2: it does not follow"),
        ("INSERT INTO feed VALUES ('u', '{}', 'x')", "feed u: where it stands has changed"),
    ],
)
def test_a_forgery_is_found(tmp_path: Path, forged: str, told: str) -> None:
    record = kept(tmp_path, BRIDGE)
    write(record, forged)
    assert told in "\n".join(faults(record))


def test_a_forged_line_cannot_be_sealed_again_without_breaking_the_next(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    write(record, "UPDATE entry SET link = 'forged' WHERE number = 1")
    assert [fault[:8] for fault in faults(record)] == ["entry 1:", "entry 2:"]


def test_an_end_cut_off_is_found_by_a_link_that_was_noted(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    with record.engine.connect() as connection:
        noted = last_link(connection)
    assert list(record.check(head=noted)) == []
    write(record, "DELETE FROM problem")
    write(record, "DELETE FROM entry WHERE kind = 'problem'")
    assert [str(fault) for fault in record.check()] == []
    [fault] = record.check(head=noted)
    assert "lines are gone from its end" in str(fault)
