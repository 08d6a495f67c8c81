"""Whether somebody said these words: each verdict, with the lines that bear it out."""

from pathlib import Path

import pytest

import onrecord
from onrecord.record.front import Record
from weston import put

LONG = "We will not sell the old bridge to the harbour company, but the ferry is another matter"


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Record:
    record = onrecord.open_record(tmp_path_factory.mktemp("verifying") / "x.db")
    text = f"“{LONG},” Ana Reyes said.\n\nIt rained on all the empty stalls.\n"
    put(record, text, "The Quay", "2022-05-24")
    put(record, f"“{LONG},” Reyes said, Ana Reyes’s office said.\n", "Post", "2022-05-25")
    return record


@pytest.mark.parametrize(
    ("words", "speaker", "finding"),
    [
        (LONG, "Ana Reyes", "verbatim"),
        (LONG, None, "verbatim"),
        (LONG.upper(), "reyes", "verbatim"),
        ("not sell the old bridge to the harbour company", "Ana Reyes", "trimmed"),
        (LONG.replace(" not", ""), "Ana Reyes", "altered"),
        (LONG.replace("sell", "burn"), "Ana Reyes", "altered"),
        (LONG, "Tom Hale", "someone_else"),
        ("I never ate a whole lemon on a Tuesday", "Ana Reyes", "not_on_record"),
        ("", None, "not_on_record"),
        ('" OR NEAR( *', None, "not_on_record"),
    ],
)
def test_verdicts(record: Record, words: str, speaker: str | None, finding: str) -> None:
    found = record.verify(words, speaker=speaker)
    assert found.verdict.finding.value == finding
    if finding != "not_on_record":
        assert found.lines[0].outlet in ("The Quay", "Post")


def test_words_that_an_article_has_as_nobody_s_are_told(record: Record) -> None:
    found = record.verify("It rained on all the empty stalls.")
    assert found.verdict.finding == "not_on_record"
    assert [(outlet, day) for _, outlet, day in found.articles] == [("The Quay", "2022-05-24")]


def test_corrected_words_are_what_is_on_record(tmp_path: Path) -> None:
    with onrecord.open_record(tmp_path / "x.db") as record:
        put(record, f"“{LONG},” Ana Reyes said.\n", "The Quay", "2022-05-24")
        [hit] = record.search("ferry").hits
        start = hit.line.content[0][0] + 1
        record.correct_words(hit.line.id, (start, start + LONG.index(",")), reason="cut")
        claim = LONG[: LONG.index(",")]
        assert record.verify(claim, speaker="Ana Reyes").verdict.text == claim
