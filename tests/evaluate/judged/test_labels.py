from pathlib import Path

import pytest

from onrecord.evaluate.judged.labels import LABELS, QUESTIONS, faults, read_verdict

VERDICTS = {
    "": None,
    "  ": None,
    "ok": (),
    "OK": (),
    "long who": ("long", "who"),
    "who, long": ("long", "who"),
    "who who": ("who",),
    "kind=mixed": ("kind=mixed",),
    "?": ("?",),
}


@pytest.mark.parametrize(("written", "labels"), VERDICTS.items(), ids=repr)
def test_what_a_judge_writes(written, labels):
    assert read_verdict(written) == labels


@pytest.mark.parametrize(
    "written", ["yes", "ok long", "kind=post office", "who=she", "long=", "missed"]
)
def test_what_is_no_verdict(written):
    with pytest.raises(ValueError, match="is no verdict; write ok, or some of nobody, long"):
        read_verdict(written)


def test_which_questions_labels_answer_with_no():
    assert faults(("long", "short", "who")) == {"content", "source"}
    assert faults(("kind=mixed",)) == {"kind"}
    assert faults(("edge", "part", "cue", "mode")) == frozenset()
    assert {label.question for label in LABELS.values()} - {None} == set(QUESTIONS)


def test_every_label_is_told_of_in_the_guide():
    guide = (Path(__file__).parents[3] / "docs" / "judging.md").read_text("utf-8")
    assert [name for name in LABELS if f"`{name}`" not in guide] == []
