import json
from pathlib import Path

import pytest

from onrecord.evaluate.folder import evaluate_folder, layout_of, read_gold, score_predictions
from onrecord.evaluate.predictions import parts_of

ARTICLE = '"[1.content:The bridge is safe,]" [1.source=Ana Reyes:Ana Reyes] [1.cue:said].'


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    return tmp_path


def test_layouts(folder, tmp_path_factory):
    assert layout_of(folder) == "marked"
    pages = tmp_path_factory.mktemp("pages")
    (pages / "ground-truth.json").write_text("{}", "utf-8")
    assert layout_of(pages) == "pages"
    with pytest.raises(ValueError, match="no gold that onrecord knows in"):
        layout_of(tmp_path_factory.mktemp("empty"))
    with pytest.raises(ValueError, match="no such folder"):
        layout_of(Path("nowhere"))


def test_marked_gold_keeps_its_articles(folder):
    gold = read_gold(folder)
    assert (gold.layout, gold.names, list(gold.marked)) == ("marked", ("a",), ["a"])
    assert gold.documents[0].text == '"The bridge is safe," Ana Reyes said.'


def test_predictions_made_elsewhere_are_scored(folder, tmp_path_factory):
    path = tmp_path_factory.mktemp("out") / "p.jsonl"
    found = {"content": [[1, 20]], "source": [[22, 31]], "cue": [[32, 36]]}
    path.write_text(json.dumps({"doc": "a", "attributions": [found]}), "utf-8")
    result = score_predictions(folder, path, per_document=True)
    assert result["scores"]["direct"]["full+cue"]["f1"] == 1
    assert result["by document"]["a"]["matched pairs"] == 1


def test_the_pipeline_is_run_and_its_predictions_are_written(folder, tmp_path_factory):
    out = tmp_path_factory.mktemp("out") / "p.jsonl"
    told = []
    result = evaluate_folder(folder, predictions_out=out, progress=lambda *at: told.append(at))
    [line] = map(json.loads, out.read_text("utf-8").splitlines())
    assert line["doc"] == "a"
    assert result["raw predictions"] == len(parts_of(line))
    assert told == [(0, 1, "a")]
    assert set(result["details"]) == {"speaker", "addressee", "medium", "posts"}


def test_the_plainest_sentence_of_news_is_found_whole(folder):
    result = evaluate_folder(folder)
    assert result["scores"]["direct"]["full+cue"]["f1"] == 1
    assert result["details"]["speaker"]["right"] == 1


POLNEAR = """T1\tSource 0 3\tKim
T2\tCue 4 8\tsaid
T3\tContent 9 17\tit rains
E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
"""


def test_only_polnear_has_publishers(folder, tmp_path_factory):
    there = tmp_path_factory.mktemp("polnear")
    for path, text in (
        ("text/west_1.txt", "Kim said it rains."),
        ("attributions/west_1_a.ann", POLNEAR),
    ):
        (there / path).parent.mkdir()
        (there / path).write_text(text, "utf-8")
    assert evaluate_folder(there)["by publisher"]["west"]["gold attributions"] == 1
    assert "by publisher" not in evaluate_folder(folder)


def test_a_run_is_pinned_and_compared_with(folder, tmp_path_factory, monkeypatch):
    monkeypatch.chdir(tmp_path_factory.mktemp("here"))
    evaluate_folder(folder, pin="main")
    result = evaluate_folder(folder, against="last", pin="main")
    assert Path(result["against"]["run"]).stem == "main"
    assert result["against"]["changes"] == []


def test_a_run_may_replace_the_one_that_it_is_compared_with(folder, tmp_path_factory):
    path = tmp_path_factory.mktemp("out") / "p.jsonl"
    path.write_text(json.dumps({"doc": "a", "attributions": []}), "utf-8")
    first = evaluate_folder(folder, against=path, predictions_out=path, texts=1)
    assert first["against"]["counts"]["became right"]["all"] == 1
    assert first["against"]["texts"]["became right"][0]["doc"] == "a"
    assert score_predictions(folder, path, against=path)["against"]["changes"] == []


def test_pages_cannot_be_compared(tmp_path):
    (tmp_path / "ground-truth.json").write_text("{}", "utf-8")
    with pytest.raises(ValueError, match="only runs on texts can be compared"):
        evaluate_folder(tmp_path, pin="main")
