"""Pairs are drawn by a seed, written for a judge and read back."""

from pathlib import Path

import pytest

from evaluate.variants.drawn import grouping
from onrecord.evaluate.variants.judged import GROUPED, pair_id
from onrecord.evaluate.variants.sheet import draw, filled, rows, save


def test_the_same_seed_draws_the_same_pairs() -> None:
    drawn = [draw(grouping().reworded(), 2, "a") for _ in range(2)]
    assert [[pair_id(*two) for two in one] for one in drawn[:1]] == [
        [pair_id(*two) for two in one] for one in drawn[1:]
    ]


def test_a_filled_sheet_is_read(tmp_path: Path) -> None:
    pairs, path = draw(grouping().reworded(), 3), tmp_path / "sheet.md"
    save(pairs, GROUPED, "seed", path)
    text = path.read_text("utf-8").replace("verdict 1: ", "verdict 1: one")
    path.write_text(text.replace("verdict 3: ", "verdict 3: two"), "utf-8")
    found = filled(path, "2024-05-04")
    assert [(one.pair, one.verdict) for one in found] == [
        (pair_id(*pairs[0]), "one"),
        (pair_id(*pairs[2]), "two"),
    ]


def test_a_word_that_is_no_verdict_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sheet.md"
    save(draw(grouping().reworded(), 1), GROUPED, "seed", path)
    path.write_text("verdict 1: perhaps\n", "utf-8")
    with pytest.raises(ValueError, match=r"row 1: 'verdict 1: perhaps'; write one of one, two"):
        filled(path, "")


def test_a_sheet_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "sheet.md").write_text("verdict 1: one")
    with pytest.raises(FileExistsError):
        save([], GROUPED, "seed", tmp_path / "sheet.md")


def test_a_sheet_shows_both_wordings() -> None:
    text = "\n".join(rows(draw(grouping().reworded(), 1)))
    assert text.count("- 2024-05-0") == 2
