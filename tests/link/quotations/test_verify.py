"""Whether words that somebody is said to have said are on record."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.link.quotations.diff import Change
from onrecord.link.quotations.verify import Candidate, Finding, verify

RECORD = (
    Candidate(
        "sell",
        "We will not sell the bridge, whatever the ministry says. Not this year.",
        ("Ana Reyes",),
        "a",
        10,
    ),
    Candidate(
        "ferry",
        "The ferry is another matter.",
        ("Ana Reyes",),
        "a",
        90,
        "said Reyes. The council has debated the sale for months, she added.",
    ),
    Candidate("asked", "Nobody asked the islanders about the bridge.", ("Bo Lee",), "a", 200),
    Candidate("pier", "We will repair the pier if the ministry pays for it.", (), "b", 300),
)


@pytest.mark.parametrize(
    ("words", "speaker", "verdict"),
    [
        ("We will not sell the bridge, whatever the ministry says.", "Reyes", "verbatim sell"),
        ("“We won’t sell the bridge, whatever the ministry says”", None, "verbatim sell"),
        ("Not this year", "Mayor Reyes", "verbatim sell"),
        ("not sell the bridge", "Ana Reyes", "trimmed sell"),
        ("We will not sell [it] … Not this year", "Reyes", "trimmed sell"),
        ("We will sell the bridge, whatever the ministry says", "Reyes", "altered sell"),
        ("We will never sell the bridge, whatever the ministry says", "Reyes", "altered sell"),
        ("Not this year. The ferry is another matter.", "Reyes", "verbatim sell ferry"),
        ("Nobody asked the islanders about the bridge", "Reyes", "someone_else asked"),
        ("We will repair the pier", "Reyes", "trimmed pier"),
        ("The council has debated the sale for months", "Reyes", "not_on_record ferry"),
        ("Thank you", "Reyes", "not_on_record asked"),
        ("", None, "not_on_record "),
    ],
)
def test_verdicts(words: str, speaker: str | None, verdict: str) -> None:
    found = verify(words, RECORD, speaker)
    assert f"{found.finding} {' '.join(found.statements)}" == verdict, found


def test_a_cut_condition_is_told() -> None:
    found = verify("We will repair the pier", RECORD)
    assert "“if” is left out" in found.because


def test_a_record_without_a_speaker_says_so() -> None:
    found = verify("We will repair the pier", RECORD, "Reyes")
    assert "the record names no speaker for these words" in found.because


def test_words_that_only_the_reporter_has_are_told_apart() -> None:
    found = verify("The council has debated the sale for months", RECORD)
    assert found.because == ("the article has these words, but the record gives them to nobody",)


def test_who_said_it_is_told() -> None:
    found = verify("Nobody asked the islanders about the bridge", RECORD, "Reyes")
    assert found.because[0] == "verbatim on record, said by Bo Lee"


def test_the_diff_is_from_the_record_to_the_claim() -> None:
    words = "We will never sell the bridge"
    found = verify(words, RECORD)
    (changed,) = (part for part in found.diff if part.change is Change.CHANGED)
    assert found.text is not None
    assert changed.first is not None
    assert changed.second is not None
    assert found.text[changed.first.start : changed.first.end] == "not"
    assert words[changed.second.start : changed.second.end] == "never"


def test_words_picked_from_all_over_are_no_quotation() -> None:
    speech = Candidate(
        "speech",
        "We came. You know the ferry. They will build. Nobody can sell. It was late on the pier.",
    )
    assert verify("we will sell the pier", [speech]).finding is Finding.NOT_ON_RECORD


def test_nothing_on_record() -> None:
    assert verify("We sail at dawn", []).because == ("nothing on record is like it",)


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=8) | st.none())
def test_whatever_the_words_there_is_a_verdict(words: str, text: str, speaker: str | None) -> None:
    assert verify(words, [Candidate("1", text, ("Ana Reyes",), around=text)], speaker).because
