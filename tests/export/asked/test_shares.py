"""An audit, as JSON and as a table of shares."""

from pathlib import Path

from kept import kept
from onrecord.export.asked.answers import written
from onrecord.export.asked.shares import LEAST_WIDTH, audit_answer
from stories import BRIDGE


def test_shares_are_counts_in_json_and_per_cents_in_the_table(tmp_path: Path) -> None:
    answer = audit_answer(kept(tmp_path, BRIDGE).audit())
    [row] = answer.rows
    assert (row["outlet"], row["lines"], row["named"], row["officials"]) == ("The Quay", 6, 5, 3)
    assert row["most_quoted"][0] == {"name": "Ana Reyes", "lines": 3}
    assert "83 %" in "".join(written(answer, "table"))


def test_each_period_has_its_line(tmp_path: Path) -> None:
    answer = audit_answer(kept(tmp_path, BRIDGE).audit(period="week"))
    for width in (LEAST_WIDTH - 1, LEAST_WIDTH):
        assert "2022-W21" in "".join(written(answer, "table", width=width))


def test_none_is_told() -> None:
    assert "".join(written(audit_answer([]), "table")) == "No line of the record fits.\n"
