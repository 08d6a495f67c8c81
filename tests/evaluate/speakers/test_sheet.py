"""Lines and their speakers as a sheet, and a filled sheet read."""

import pytest

from evaluate.speakers.drawn import fill, sheet
from onrecord.evaluate.speakers.sheet import read


def test_the_speaker_stands_below_the_words_and_who_named_her(tmp_path):
    path, lines = sheet(tmp_path)
    told = path.read_text()
    assert len(lines) == 2
    assert "speaker: Ana Reyes (person" in told
    assert "[source:she] [cue:said]" in told
    assert "opened the bridge" in told


def test_lines_without_a_verdict_are_not_judged(tmp_path):
    path, _ = sheet(tmp_path)
    fill(path, "OK")
    assert [j.verdict for j in read(path, "2024-05-01")] == ["ok"]


def test_an_unknown_word_is_told_with_its_row(tmp_path):
    path, _ = sheet(tmp_path)
    fill(path, "ok", "maybe")
    with pytest.raises(ValueError, match=r"row \d+: 'maybe'; write one of ok, wrong"):
        read(path, "2024-05-01")


def test_a_verdict_of_no_line_is_told(tmp_path):
    path, _ = sheet(tmp_path)
    path.write_text(path.read_text() + "\nverdict 9: ok\n")
    with pytest.raises(ValueError, match="the sheet has no line 9"):
        read(path, "2024-05-01")


def test_a_sheet_is_never_written_over(tmp_path):
    sheet(tmp_path)
    with pytest.raises(FileExistsError, match="move it away"):
        sheet(tmp_path)
