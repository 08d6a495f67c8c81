"""People against people, on an article that two of three annotated alike."""

import pytest

from onrecord.evaluate.people import agreement

ANNOTATION = """T1\tSource 0 3\tKim
T2\tCue 4 8\tsaid
T3\tContent 9 {end}\t{content}
E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
"""
WHOLE = ANNOTATION.format(end=17, content="it rains")
HALF = ANNOTATION.format(end=11, content="it")


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "text").mkdir()
    (tmp_path / "attributions").mkdir()
    (tmp_path / "text/west_1.txt").write_text("Kim said it rains.", "utf-8")
    return tmp_path


def annotate(folder, **annotators):
    for who, annotation in annotators.items():
        (folder / f"attributions/west_1_{who}.ann").write_text(annotation, "utf-8")


def test_each_pair_is_scored_once(folder):
    annotate(folder, a=WHOLE, b=WHOLE, c=HALF)
    result = agreement(folder)
    assert result["documents"] == 3
    assert result["scores"]["all"]["full"]["f1"] == 1  # half of the words are enough
    assert result["span by span"]["content"]["r"] == pytest.approx(1 / 3)
    assert result["by publisher"]["west"]["gold attributions"] == 3


def test_one_person_agrees_with_nobody(folder):
    annotate(folder, a=WHOLE)
    with pytest.raises(ValueError, match="no document that two people annotated"):
        agreement(folder)
