"""A quotation over all articles, as JSON and as a table."""

from pathlib import Path

from asking import FIRST, REST, SECOND, said
from kept import kept
from onrecord.export.asked.answers import written
from onrecord.export.asked.quotations import quotations_answer

THIRD = said(f"The bridge is {REST}", "Marit Solberg", "Tide", "2024-03-15")


def test_what_is_at_odds_is_told_once(tmp_path: Path) -> None:
    answer = quotations_answer(kept(tmp_path, FIRST, SECOND, THIRD).variants("lorries"))
    text = "".join(written(answer, "table"))
    assert text.count("! sense: “not” is left out") == 1
    assert "3 articles" in text


def test_a_row_is_an_article_s_wording(tmp_path: Path) -> None:
    answer = quotations_answer(kept(tmp_path, FIRST, SECOND).variants("lorries"))
    assert [row["outlet"] for row in answer.rows] == ["Bay Post", "Star"]
    assert answer.value[0]["fullest"].startswith("“The bridge is not safe")


def test_wordings_that_end_in_another_comma_are_one_row(tmp_path: Path) -> None:
    other = said(f"The bridge is not {REST}.", "Marit Solberg", "Tide", "2024-03-15")
    answer = quotations_answer(kept(tmp_path, FIRST, other).variants("lorries"))
    text = "".join(written(answer, "table"))
    assert text.count("identical") == 1
    assert "Tide 2024-03-15" in text


def test_none_is_told() -> None:
    assert "".join(written(quotations_answer([]), "table")) == "No quotation of the record fits.\n"
