import json

import pytest

from evaluate.judged.told import SHUT, judged, page
from onrecord.evaluate.judged.lines import (
    judgement_from,
    judgement_json,
    line_from,
    line_json,
    read_judgements,
    write_jsonl,
)

[LINE] = page(SHUT).lines


def test_a_line_and_its_judgement_survive_json():
    assert line_from(line_json(LINE)) == LINE
    judgement = judged(LINE, "kind=mixed", "who", round=2)
    assert judgement_from(json.loads(json.dumps(judgement_json(judgement)))) == judgement


def test_no_word_of_a_page_is_kept():
    written = json.dumps(judgement_json(judged(LINE, "who")))
    assert [word for word in ("shut", "Reyes", "said") if word in written] == []


def test_right_is_what_has_no_fault_and_could_be_told():
    assert judged(LINE).right
    assert judged(LINE, "edge").right
    assert not judged(LINE, "who").right
    assert not judged(LINE, "?").right
    assert not judged(LINE, "missed").right


def test_files_and_folders_of_judgements(tmp_path):
    write_jsonl([judgement_json(judged(LINE))], tmp_path / "a-1.jsonl")
    write_jsonl([judgement_json(judged(LINE, "who"))], tmp_path / "b-1.jsonl")
    assert [j.labels for j in read_judgements(tmp_path)] == [(), ("who",)]
    assert [j.labels for j in read_judgements(tmp_path / "b-1.jsonl")] == [("who",)]


def test_a_broken_file_is_told_with_its_row(tmp_path):
    broken = tmp_path / "a-1.jsonl"
    broken.write_text("\n{oh", "utf-8")
    with pytest.raises(ValueError, match=r"a-1.jsonl, line 2: no object of JSON"):
        read_judgements(broken)


def test_a_label_that_is_none_is_refused():
    with pytest.raises(ValueError, match="'fine' is no verdict"):
        judgement_from(judgement_json(judged(LINE, "fine")))
