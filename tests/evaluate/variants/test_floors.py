"""Scores of grouping do not fall unseen."""

import pytest

from evaluate.variants.drawn import grouping
from onrecord.evaluate.variants.__main__ import QUOTEBANK, main
from onrecord.evaluate.variants.floors import fallen
from onrecord.evaluate.variants.judged import GROUPED, Judged, pair_id
from onrecord.evaluate.variants.quotebank import Pair

FOUND, LOST = (
    Pair("2024-05-04-1", "2024-05-05-1", 11, 1),
    Pair("2024-05-04-1", "2024-05-06-1", 15, 2),
)


def test_every_floor_that_is_broken_is_told() -> None:
    found = grouping()
    judged = [Judged(pair_id(*two), GROUPED, "s", "two", "") for two in found.reworded()]
    rows = list(fallen(found, [LOST], judged))
    assert len(rows) == 4
    assert rows[0] == "silver pairs in one group, all: 0.0000, below 0.932"


def test_what_holds_is_not_told() -> None:
    assert list(fallen(grouping(), [FOUND], [])) == []


def test_the_command_says_what_it_cannot_read(tmp_path, capsys) -> None:
    assert main(["print", str(tmp_path)]) == 1
    assert "quotes.csv.gz" in capsys.readouterr().err


@pytest.mark.skipif(not QUOTEBANK.is_dir(), reason="no ../shared/data/quotebank_dev here")
def test_the_folder_of_quotebank_has_its_files() -> None:
    assert (QUOTEBANK / "quotes.csv.gz").exists()
