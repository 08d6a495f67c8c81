from onrecord.evaluate.parts import Parts
from onrecord.evaluate.predictions import write_predictions
from onrecord.evaluate.report import Asked, report
from onrecord.evaluate.scores import score
from onrecord.evaluate.tally import GoldDocument

FOUND = Parts(((9, 17),), ((0, 3),), ((4, 8),))
DOCUMENTS = [GoldDocument("west_one", "Kim said it rains.", (FOUND,))]
OURS = {"west_one": [FOUND]}


def test_unasked_the_scores_spans_and_cues():
    scores = score(DOCUMENTS, OURS)
    result = report(DOCUMENTS, OURS, asked=Asked())
    assert {key: result[key] for key in scores} == scores
    assert set(result) - set(scores) == {"span by span", "by cue"}
    assert result["by cue"]['one word like "said"'] == {"gold": 1, "matched": 1, "full": 1}
    assert result["span by span"]["content"]["f1"] == 1


def test_all_that_can_be_asked_for(tmp_path):
    write_predictions([{"doc": "west_one", "attributions": []}], tmp_path / "before.jsonl")
    asked = Asked(
        bootstrap=9,
        per_document=True,
        per_publisher=True,
        against=tmp_path / "before.jsonl",
        texts=1,
    )
    result = report(DOCUMENTS, OURS, asked=asked)
    assert result["by publisher"]["west"]["full"]["f1"] == 1
    assert result["by document"]["west_one"]["full"]["f1"] == 1
    assert result["f1 95% interval"]["indirect"]["full"] == (1, 1)
    assert result["against"]["run"].endswith("before.jsonl")
    assert len(result["against"]["texts"]["became right"]) == 1
