from onrecord.evaluate.parts import Parts
from onrecord.evaluate.predictions import write_predictions
from onrecord.evaluate.report import Asked, report
from onrecord.evaluate.scores import by_document, score
from onrecord.evaluate.table import table
from onrecord.evaluate.tally import GoldDocument

FOUND = Parts(((9, 17),), ((0, 3),), ((4, 8),))
DOCUMENTS = [GoldDocument("one", "Kim said it rains.", (FOUND,)), GoldDocument("two", "No.", ())]


def test_a_row_for_each_kind():
    lines = table(score(DOCUMENTS, {"one": [FOUND]})).split("\n")
    assert lines[0] == "documents 2, prediction lines 1, raw predictions 1"
    assert [line.split()[0] for line in lines[3:]] == ["all", "direct", "mixed", "indirect"]
    assert lines[3].startswith("all            1      1  100.0 100.0 100.0 ")


def test_fragments_and_intervals_are_told():
    shown = table(score(DOCUMENTS, {"one": [FOUND]}, fragments=True, bootstrap=9))
    assert "raw predictions 1, cut into fragments\n" in shown
    assert "F1 95% interval, all: exact " in shown
    assert "F1 95% interval, indirect: full 0.0-100.0" in shown


def test_spans_cues_and_publishers_where_they_are_told():
    asked = Asked(per_publisher=True)
    lines = table(report(DOCUMENTS, {"one": [FOUND]}, asked=asked)).split("\n")
    assert [line.split() for line in lines[7:]] == [
        [],
        ["span", "by", "span,", "line", "by", "line", "gold", "pred", "P", "R", "F1"],
        ["source", "1", "1", "100.0", "100.0", "100.0"],
        ["cue", "1", "1", "100.0", "100.0", "100.0"],
        ["content", "1", "1", "100.0", "100.0", "100.0"],
        [],
        ["by", "cue,", "recall", "gold", "matched", "full"],
        ["one", "word", "like", '"said"', "1", "100.0", "100.0"],
        ["content", "of", "1-3", "words", "1", "100.0", "100.0"],
        [],
        ["by", "publisher,", "full", "gold", "pred", "P", "R", "F1"],
        ["one", "1", "1", "100.0", "100.0", "100.0"],
        ["two", "0", "0", "0.0", "0.0", "0.0"],
    ]


def test_gains_and_losses_come_last(tmp_path):
    write_predictions([{"doc": "one", "attributions": []}], tmp_path / "before.jsonl")
    asked = Asked(against=tmp_path / "before.jsonl")
    lines = table(report(DOCUMENTS, {"one": [FOUND]}, asked=asked)).split("\n")
    assert lines[-6].split()[:2] == ["against", "before"]
    assert lines[-4].split() == ["became", "right", "1", "0", "0", "1"]


def test_details_say_how_many_of_how_many():
    result = score(DOCUMENTS, {"one": [FOUND]})
    result["details"] = {
        "speaker": {"stated": 4, "found": 3, "right": 2, "spurious": 0},
        "medium": {"stated": 0, "found": 0, "right": 0, "spurious": 5},
    }
    assert table(result).split("\n")[-2:] == [
        "speaker      2 of 4 (50.0 %); found 3",
        "medium       0 of 0; found 0, 5 where gold has none",
    ]


def test_a_line_for_each_document_where_asked():
    result = score(DOCUMENTS, {"one": [FOUND]})
    result["by document"] = by_document(DOCUMENTS, {"one": [FOUND]})
    assert table(result).split("\n")[-2] == "100.0 full F1,   1 of   1 matched  one"


def test_pages():
    result = {"layout": "pages", "pages": 3, "questions": {"title": {"right": 2, "of": 3}}}
    assert table(result).split("\n")[1].split() == ["title", "2", "of", "3", "66.7", "%"]
