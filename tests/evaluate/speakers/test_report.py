"""Judgements of speakers, counted."""

from evaluate.speakers.drawn import stories
from onrecord.evaluate.speakers.lines import Judged, spoken_of
from onrecord.evaluate.speakers.report import report

LINES = list(spoken_of("harrow", stories()["harrow"]))


def judged(*verdicts, round=1):
    return [
        Judged(spoken=line, verdict=verdict, round=round, date="2024-05-01")
        for line, verdict in zip(LINES, verdicts, strict=False)
    ]


def test_right_counts_those_answered():
    told = "\n".join(report({1: judged("ok", "wrong")}))
    assert "right    1 of 2, 50.0 %" in told
    assert "answered 2 of 2" in told


def test_lines_that_nobody_says_are_in_no_share():
    assert "right    1 of 1" in "\n".join(report({1: judged("ok", "nobody")}))


def test_two_rounds_are_compared():
    told = list(report({1: judged("ok", "wrong"), 2: judged("ok", "ok", round=2)}))
    assert told[-1].startswith("Agreement of rounds 1 and 2: same 1 of 2")


def test_nothing_judged_is_said_so():
    assert list(report({})) == ["no speakers are judged yet"]
