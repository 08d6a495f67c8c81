import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.resolve.antecedents import antecedents, person_like
from onrecord.resolve.cast import Figure
from resolve import told


def meant(marked: str) -> list[str]:
    """Each "he" and "she" of a text, and who is meant: "she Ana Reyes"."""
    scene = told.scene(marked)
    text = scene.article.text
    return [
        f"{text[at:].split()[0].strip('.,’').lower()} {one.known.words if one.known else '?'}"
        for at, one in sorted(antecedents(scene).items())
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ana Reyes met Tom Lee. She told him that her bridge was safe.",
            ["she Ana Reyes", "him Tom Lee", "her Ana Reyes"],
        ),
        ("It rained. In her letter, Ana Reyes said so.", ["her Ana Reyes"]),
        ("It rained. In her letter, the bridge was safe.", ["her ?"]),
        ("After he left, Mr. Quill ran.", ["he Quill"]),
        ("Ian Hale met Tom Lee. Hale told him so.", ["him Tom Lee"]),
        ("Tom Lee left. My mother stayed, and she said so.", ["she My mother"]),
        (
            "Ian Hale ran. “[1.content:He is safe,]” [1.cue:said] [1.source:Tom Lee].",
            ["he Ian Hale"],
        ),
        (
            "Ian Hale ran.\n\n[1.source:Tom Lee] [1.cue:said] [1.content:no]. “[2.content:Hale is late,]”"
            " [2.source:he] [2.cue:added].",
            ["he Tom Lee"],
        ),
        ("Ana Reyes left." + "\n\nIt rained." * 9 + " She ran.", ["she ?"]),
    ],
)  # fmt: skip
def test_whom_a_pronoun_means(text: str, found: list[str]) -> None:
    assert meant(text) == found


def test_a_long_quotation_takes_nobody_out_of_view() -> None:
    quoted = "“[1.content:" + "It is old. " * 20 + "It is bad,]”"
    story = f"[2.source:Ana Reyes] [2.cue:spoke]. {quoted} [1.source:she] [1.cue:said]."
    assert meant(story) == ["she Ana Reyes"]


def test_who_may_be_a_person() -> None:
    assert person_like(Figure("Zeb Quill"))
    assert not person_like(Figure("Quill"))
    assert not person_like(Figure("Zeb Quill", doubted=True))


@given(st.lists(st.sampled_from(["Ana Roe", "he", "She", "“", "”", ".", "said", "my mother", ",", "\n"]), max_size=40))  # fmt: skip
def test_whatever_the_text_a_pronoun_means_one_who_was_mentioned(words: list[str]) -> None:
    scene = told.scene(" ".join(words))
    figures = {*scene.cast.figures, None}
    assert all(m.known is None or m.known.figure in figures for m in antecedents(scene).values())
