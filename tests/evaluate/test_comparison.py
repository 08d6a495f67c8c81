import json

import pytest

from onrecord.evaluate.comparison import compared
from onrecord.evaluate.parts import Parts
from onrecord.evaluate.tally import GoldDocument

FOUND = Parts(((9, 17),), ((0, 3),), ((4, 8),))
DOCUMENTS = [GoldDocument(name, "Kim said it rains.", (FOUND,)) for name in ("one", "two")]
HALF = {"one": [FOUND]}
WHOLE = {"one": [FOUND], "two": [FOUND]}


def test_both_scores_and_what_lies_between():
    result = compared(DOCUMENTS, HALF, WHOLE)
    assert result["full f1"]["all"] == [pytest.approx(2 / 3), 1.0]
    assert result["counts"]["became right"]["indirect"] == 1
    assert [change["doc"] for change in result["changes"]] == ["two"]
    assert "texts" not in result
    assert "gain 95% interval" not in result


def test_words_where_asked():
    [one] = compared(DOCUMENTS, HALF, WHOLE, limit=1)["texts"]["became right"]
    assert one["gold"] == "[source:Kim] [cue:said] [content:it rains]"


def test_the_gain_has_an_interval_of_its_own():
    low, high = compared(DOCUMENTS, HALF, WHOLE, bootstrap=200)["gain 95% interval"]
    assert 0 <= low < 1 / 3 < high <= 1
    assert compared(DOCUMENTS, HALF, HALF, bootstrap=9)["gain 95% interval"] == (0, 0)


def test_a_run_of_other_gold_is_refused():
    with pytest.raises(ValueError, match="predictions without gold: three"):
        compared(DOCUMENTS, {"three": []}, WHOLE)


def test_it_is_ready_for_json():
    result = compared(DOCUMENTS, HALF, WHOLE, bootstrap=9, limit=9)
    assert json.loads(json.dumps(result))["counts"] == result["counts"]
