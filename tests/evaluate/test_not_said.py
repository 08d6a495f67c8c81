"""The table of what is not said, and its shares."""

import pytest

from onrecord.evaluate.not_said import TABLE, answers, main, read_table, shares

LINES = "# head\nspeech | negated | - | Ms. Varga never [said] that the dam was safe.\n"


def test_reads_a_line(tmp_path):
    (tmp_path / "part.txt").write_text(LINES, encoding="utf-8")
    (line,) = read_table(tmp_path / "part.txt")
    assert line.text[line.word.start : line.word.end] == "said"
    assert (line.gold.negated, line.gold.hypothetical, line.gold.act) == (True, False, None)
    assert shares(answers(tmp_path / "part.txt"))["all four"] == 1.0


def test_a_line_without_brackets_names_its_place(tmp_path):
    (tmp_path / "part.txt").write_text("speech | - | - | She said so.\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"part\.txt:1"):
        list(read_table(tmp_path / "part.txt"))


def test_the_table_has_150_sentences_or_more():
    assert sum(len(list(read_table(path))) for path in TABLE.glob("*.txt")) >= 150


def test_prints_the_failures(capsys):
    assert main(["--part", "development", "--model", "rules"]) == 0
    assert "development: 579 lines" in capsys.readouterr().out
