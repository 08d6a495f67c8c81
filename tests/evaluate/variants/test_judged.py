"""Judgements are kept as hashes, without text."""

from pathlib import Path

from evaluate.variants.drawn import grouping
from onrecord.evaluate.variants.judged import FILE, GROUPED, Judged, keep, pair_id, read


def test_a_pair_is_the_same_in_either_order() -> None:
    first, second = next(iter(grouping().reworded()))
    assert pair_id(first, second) == pair_id(second, first)


def test_what_is_judged_anew_replaces(tmp_path: Path) -> None:
    path = tmp_path / "variants.jsonl"
    assert read(path) == []
    keep([Judged("p", GROUPED, "s", "one", "2024-05-04")], path)
    keep(
        [Judged("p", GROUPED, "s", "two", "2024-05-05"), Judged("q", GROUPED, "s", "one", "")], path
    )
    assert [(one.pair, one.verdict) for one in read(path)] == [("p", "two"), ("q", "one")]


def test_the_judgements_kept_are_words_that_we_know() -> None:
    assert {one.verdict for one in read(FILE)} == {"one", "two"}
