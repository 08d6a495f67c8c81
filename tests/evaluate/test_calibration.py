"""Confidence is fitted and judged on gold; no find is judged by weights that it made itself."""

import json
from pathlib import Path

import pytest

from onrecord.evaluate import calibration
from onrecord.evaluate.calibration import FOLDS, SOURCE, STATEMENT, Find, cross_fitted, lines, main
from onrecord.evaluate.reliability import error
from onrecord.evaluate.verdicts import Verdict
from onrecord.models import available

DEV = Path(__file__).parents[2] / "../shared/data/polnear/dev"
HERE = pytest.mark.skipif(
    not (DEV.is_dir() and available()), reason="no ../shared/data/polnear or no model here"
)


def finds(document, right, wrong, marks):
    """Finds of one document, in marks or not, so many right and so many wrong."""
    told = {"always": 1.0, "marks": float(marks)}
    verdicts = [Verdict("direct", True, True)] * right + [Verdict("direct", True, False)] * wrong
    return [Find(document, told, verdict) for verdict in verdicts]


STEADY = [
    find
    for document in range(10)
    for find in (*finds(document, 9, 1, True), *finds(document, 3, 7, False))
]


def test_what_is_the_same_in_every_document_is_said_rightly():
    said = {find.evidence["marks"]: figure for find, figure in cross_fitted(STEADY, STATEMENT)}
    assert said == {1.0: pytest.approx(0.9, abs=0.05), 0.0: pytest.approx(0.3, abs=0.05)}


def test_no_document_is_judged_by_itself():
    odd = [find for find in STEADY if find.document % FOLDS] + finds(0, 0, 20, True)
    said = [figure for find, figure in cross_fitted(odd, STATEMENT) if find.document == 0]
    assert min(said) > 0.85


def test_the_source_s_figure_is_of_finds_whose_content_matches():
    unmatched = [Find(0, {"always": 1.0, "marks": 1.0}, Verdict("direct", False, False))]
    assert len(list(cross_fitted(STEADY + unmatched, SOURCE))) == len(STEADY)
    assert len(list(cross_fitted(STEADY + unmatched, STATEMENT))) == len(STEADY) + 1


def test_the_table_tells_the_error_by_type():
    printed = list(lines(STEADY, STATEMENT))
    assert printed[0] == "statement: 200 finds, a tenth a row, by weights of other documents"
    assert printed[-1].startswith("  calibration error, direct: 0.0")


@HERE
def test_keeps_weights_and_draws_the_picture(tmp_path, monkeypatch, capsys):
    kept, drawn = tmp_path / "confidence.json", tmp_path / "reliability.svg"
    monkeypatch.setattr(calibration, "path_of", lambda _: kept)
    monkeypatch.setattr(calibration, "finds", lambda *_: STEADY)
    assert main([str(DEV), "--fit", "--picture", str(drawn)]) == 0
    told = json.loads(kept.read_text("utf-8"))
    assert told["made_from"] == "polnear/dev: 200 finds in 10 documents"
    assert told["statement"]["marks"] > 2
    assert drawn.read_text("utf-8").startswith("<svg")
    assert "calibration error, all" in capsys.readouterr().out


@HERE
def test_confidence_holds_on_documents_that_it_was_not_fitted_on():
    from onrecord.evaluate.folder import read_gold
    from onrecord.models import load

    documents = read_gold(DEV).documents[:40]
    found = list(calibration.finds(documents, load(available()[0])))
    rows = [(said, find.verdict.right) for find, said in cross_fitted(found, STATEMENT)]
    assert error(rows) < 0.06
