import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.laid_out import sheet
from onrecord.extract.tagged.stretches import LENGTH, stretches

# Texts with "|" where a stretch of at most 20 characters ends.
STRETCHES = {
    "one": "It rained.\nIt was.",
    "whole paragraphs": "It rained.\n|It rained all day.\n|So.\nIt was.\nNow.",
    "a long one is cut at a space": "So.\n|It rained all day |and all the night.\n|It was.",
    "or where it comes": "So.\n|Ithasbeenrainingalld|ay.\nAndso.",
    "nothing": "",
}


@pytest.mark.parametrize("case", STRETCHES.values(), ids=STRETCHES)
def test_where_stretches_end(case: str) -> None:
    text = case.replace("|", "")
    paragraphs = sheet(text).paragraphs
    starts = [group[0].start for group in stretches(text, paragraphs, 20)][1:]
    assert "".join(f"|{c}" if i in starts else c for i, c in enumerate(text)) == case


@given(st.text(st.sampled_from("ab .\n“”\u2028"), max_size=300), st.integers(1, 40))
def test_every_character_of_a_paragraph_is_in_one_stretch(text: str, length: int) -> None:
    paragraphs = sheet(text).paragraphs
    groups = list(stretches(text, paragraphs, length))
    told = [i for group in groups for part in group for i in range(part.start, part.end)]
    assert told == [i for p in paragraphs for i in range(p.start, p.end)]
    assert all(group[-1].end - group[0].start <= length for group in groups)


def test_a_story_is_one_stretch() -> None:
    text = "It rained all day.\n" * 500
    assert len(list(stretches(text, sheet(text).paragraphs))) == 1 + len(text) // LENGTH == 1
