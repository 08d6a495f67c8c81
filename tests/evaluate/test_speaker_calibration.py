"""Speakers' confidence is fitted to what is free, and judged by weights of other documents."""

import json
from pathlib import Path

import pytest

from onrecord.evaluate import speaker_calibration
from onrecord.evaluate.reliability import error
from onrecord.evaluate.speaker_calibration import (
    NEWS,
    PRONOUN,
    Answer,
    answers,
    by_chance,
    cross_fitted,
    fitted,
    keep,
    lines,
    main,
    shown,
)
from onrecord.models import available

DATA = Path(__file__).parents[2] / "../shared/data"


def of(document, sort, right, wrong, lead):
    told = {"always": 1.0, "lead": lead}
    return [Answer(document, sort, told, one) for one in [True] * right + [False] * wrong]


STEADY = [
    one
    for n in range(10)
    for one in (
        *of(f"paper_{n}", NEWS, 9, 1, 2.0),
        *of(f"GUM_bio_{n}", PRONOUN, 9, 1, 2.0),
        *of(f"GUM_fiction_{n}", PRONOUN, 3, 7, 0.0),
    )
]


def test_what_is_the_same_in_every_document_is_said_rightly():
    said = {one.evidence["lead"]: f for one, f in zip(STEADY, cross_fitted(STEADY), strict=True)}
    assert said == {2.0: pytest.approx(0.9, abs=0.05), 0.0: pytest.approx(0.3, abs=0.05)}


def test_no_document_is_judged_by_itself():
    odd = [one for one in STEADY if one.document != "paper_0"] + of("paper_0", NEWS, 0, 20, 2.0)
    said = [f for one, f in zip(odd, cross_fitted(odd), strict=True) if one.document == "paper_0"]
    assert min(said) > 0.85


def test_the_table_tells_each_part_and_both_together():
    printed = "\n".join(lines(STEADY))
    for part in ("PolNeAR and GUM   ", "judged, PolNeAR   ", "GUM, pronouns", "GUM's other genres"):
        assert part in printed


def test_weights_are_kept_of_what_is_free(tmp_path):
    path = tmp_path / "confidence.json"
    keep(STEADY, path)
    told = json.loads(path.read_text("utf-8"))
    assert told["made_from"].startswith("100 speakers judged by hand")
    assert (
        "100 pronouns and descriptions of GUM's genres academic, bio, voyage" in told["made_from"]
    )
    free = fitted([one for one in STEADY if "fiction" not in one.document])
    assert told["speaker"] == {name: round(weight, 4) for name, weight in free.items()}


def test_the_command_draws_the_picture(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(speaker_calibration, "answers", lambda *_: STEADY)
    drawn = tmp_path / "drawn.svg"
    assert main(["data", "--model", "rules", "--picture", str(drawn)]) == 0
    assert "How often speakers" in drawn.read_text("utf-8")
    assert capsys.readouterr().out.startswith("by weights of other documents")


def test_true_figures_have_an_error_too_where_answers_are_few():
    assert by_chance([0.8] * 4000) < 0.02 < by_chance([0.8] * 100)
    assert by_chance([1.0] * 100) == 0


@pytest.mark.skipif(not (DATA.is_dir() and available()), reason="no ../shared/data or no model")
def test_confidence_holds_on_documents_that_it_was_not_fitted_on():
    found = list(answers(DATA, available()[0]))
    said = cross_fitted(found)
    rows = shown(found, said)
    assert error(rows) <= 0.06
    # Of some 190 answers: were every figure true, chance alone would make it 0.05.
    assert error([(f, o.right) for o, f in zip(found, said, strict=True) if o.sort == NEWS]) <= 0.07
