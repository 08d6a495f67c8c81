"""Judged speakers read anew: a verdict holds for the speaker that was judged."""

from dataclasses import replace

import pytest

from evaluate.speakers.drawn import TEXT, stories
from onrecord.evaluate.speakers.anew import anew, counted
from onrecord.evaluate.speakers.lines import Judged, spoken_of
from onrecord.pipeline import RULES


@pytest.fixture
def folder(tmp_path):
    """A folder of gold that holds the text."""
    for name in ("text", "attributions"):
        (tmp_path / name).mkdir()
    (tmp_path / "text" / "harrow.txt").write_text(TEXT, "utf-8")
    (tmp_path / "attributions" / "harrow_a.ann").write_text("", "utf-8")
    return tmp_path


def judged(*verdicts):
    spoken = spoken_of("harrow", stories()["harrow"])
    return [
        Judged(spoken=one, verdict=verdict, round=1, date="2024-05-01")
        for one, verdict in zip(spoken, verdicts, strict=False)
    ]


def test_each_line_has_its_verdict(folder):
    found = list(anew(judged("ok", "wrong"), folder, RULES))
    assert [one.right for one in found] == [True, False]
    assert found[0].evidence["he or she"] == 1


def test_a_line_that_is_given_to_somebody_else_since_is_left_out(folder):
    one = judged("ok")[0]
    other = replace(one, spoken=replace(one.spoken, name=one.spoken.line.source[0]))
    assert list(anew([other], folder, RULES)) == []


def test_what_is_in_no_share_counts_for_nothing():
    first, last = judged("ok", "ok"), judged("ok", "?")
    assert counted({1: first, 2: last}) == last[:1]
    silent = [replace(last[0], spoken=replace(last[0].spoken, name=None))]
    assert counted({1: silent}) == []
    assert counted({}) == []
