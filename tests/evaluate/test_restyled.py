import pytest

from onrecord.evaluate.folder import read_gold
from onrecord.evaluate.quotation_styles import STYLES
from onrecord.evaluate.restyled import (
    full_f1,
    losses,
    main,
    read_restyled,
    scores_by_style,
    table,
)

ARTICLE = (
    "“[1.content:The bridge is safe],” [1.source=Ana Reyes:Ana Reyes] [1.cue:said].\n"
    "[2.source=Tom Hale:Tom Hale] [2.cue:said] [2.content:it was “quite safe” for now].\n"
    # Enough of plain English that a language is told by its words and not by its marks.
    "The road over the river has been shut for a week and will be open again in the summer.\n"
)


@pytest.fixture
def gold(tmp_path):
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    return tmp_path


@pytest.mark.parametrize("style", STYLES)
def test_what_is_found_in_a_style_is_told_in_places_of_the_text_as_written(gold, style):
    [document] = read_gold(gold).documents
    found = read_restyled([document], STYLES[style], "rules")
    sources = {document.text[slice(*span)] for parts in found["a"] for span in parts.source}
    assert sources == {"Ana Reyes", "Tom Hale"}


def test_types_are_those_of_the_text_as_written(gold):
    documents = read_gold(gold).documents
    for by_type in scores_by_style(
        documents, styles=["as written", "single", "guillemets"]
    ).values():
        assert by_type == {"direct": 1, "mixed": 1, "indirect": 0, "all": 1}


def test_a_loss_shows_the_words_in_the_style(gold):
    documents = read_gold(gold).documents
    before = read_restyled(documents, STYLES["as written"], "rules")
    nothing = {"a": before["a"][1:]}
    [loss] = losses(documents, before, nothing, STYLES["guillemets"])
    assert (loss.document, loss.type) == ("a", "direct")
    assert loss.words.startswith("«The bridge is safe,» Ana Reyes said.")
    assert full_f1(documents, nothing)["direct"] == 0
    assert list(losses(documents, before, before, STYLES["guillemets"])) == []


def test_the_table_shows_what_a_style_costs():
    scores = {"as written": {"direct": 0.877, "all": 0.5}, "single": {"direct": 0.87, "all": 0.512}}
    assert list(table(scores)) == [
        "full F1                direct         all            ",
        "as written             87.7           50.0",
        "single                 87.0 (-0.7)    51.2 (+1.2)",
    ]


def test_the_command(gold, tmp_path_factory, capsys):
    assert main([str(gold), "--lost", "3"]) == 0
    printed = capsys.readouterr().out
    assert [row.split("  ")[0] for row in printed.splitlines()[1 : len(STYLES) + 1]] == list(STYLES)
    assert "single: 0 lost" in printed
    assert main([str(tmp_path_factory.mktemp("empty"))]) == 2
    assert "no gold that onrecord knows" in capsys.readouterr().err
