import time

import pytest

from onrecord.resolve.referents import marked_in, references_in
from resolve import told


def references(marked: str) -> list[str]:
    """Each reference as its words and how it stands: "she subject"."""
    return [f"{one.words} {one.stand.name.lower()}" for one in references_in(told.scene(marked))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ana Reyes left.", ["Ana Reyes subject"]),
        ("They feared Ana Reyes.", ["Ana Reyes object"]),
        ("Then Ana Reyes’s bridge fell.", ["Ana Reyes owner"]),
        ("He told her that his bridge fell on her hat.", [
            "he subject", "her object", "his owner", "her owner",
        ]),
        ("He’s there; she’ll come, she'd say.", ["he subject", "she subject", "she subject"]),
        ("Then the mayor left.", ["the mayor subject"]),
        ("Then my mother left.", ["my mother subject"]),
        ("Then the mayor, Ana Reyes, left.", ["Ana Reyes subject"]),
        ("Then Ana Reyes, 60, a doctor, left.", ["Ana Reyes subject"]),
        ("Then the major danger passed.", []),
        ("Then the bridge fell.", []),
    ],
)  # fmt: skip
def test_words_that_refer_to_a_person(text: str, found: list[str]) -> None:
    assert references(text) == found


def test_the_head_of_a_source_speaks() -> None:
    marked = "“[1.content:No,]” [1.cue:said] [1.source:Ana Roe’s aide, Tom Lee]. Then he left."
    speaks = {one.words: one.speaks for one in references_in(told.scene(marked))}
    assert speaks == {"Ana Roe": False, "Tom Lee": True, "he": False}


def test_a_source_that_is_described_is_one_reference() -> None:
    marked = "[1.source:The lead engineer] [1.cue:said] [1.content:it was safe]."
    (one,) = references_in(told.scene(marked))
    assert (one.words, one.noun, one.speaks) == ("lead engineer", "engineer", True)


def test_what_stands_in_quotation_marks() -> None:
    text = "He called it “a joke.” She said \"no\" and ''never.'' It's Roe's."
    marked = [text[span.start : span.end] for span in marked_in(told.scene(text))]
    assert marked == ["“a joke.”", '"no"', "''never.''"]


@pytest.mark.parametrize("text", ["'' a " * 20_000, "“ a" * 30_000, "the a b " * 20_000])
def test_takes_linear_time(text: str) -> None:
    scene = told.scene("Ana Reyes left.")
    long = told.story(text)[0]
    scene.article = long
    scene.layout = told.scene(text[:10]).layout
    start = time.process_time()
    marked_in(scene)
    assert time.process_time() - start < 2
