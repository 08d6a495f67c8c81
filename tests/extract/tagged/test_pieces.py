import time
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.laid_out import sheet
from onrecord.extract.tagged.pieces import Pieces, cut, tokenizer_of
from onrecord.models import VOCABULARY

TOKENIZER = tokenizer_of(str(VOCABULARY))
SIGNS = {"marks": "·(-)+n", "shapes": " aAX1.¶"}
PARAGRAPH = 6


def pieces_of(text: str) -> Pieces:
    laid = sheet(text)
    return cut(text, laid.paragraphs, laid.quotations, TOKENIZER)


def drawn(text: str) -> str:
    """The pieces, each with its characters of the text in brackets: ⟦¶⟧⟦Go⟧⟦,⟧"""
    pieces = pieces_of(text)
    spans = zip(pieces.starts.tolist(), pieces.ends.tolist(), strict=True)
    return "".join(f"⟦{text[s:e] if s < e else '¶'}⟧" for s, e in spans)


def words(text: str) -> str:
    """The pieces as the vocabulary has them."""
    return " ".join(str(TOKENIZER.id_to_token(i)) for i in pieces_of(text).ids.tolist())


def signs(text: str, of: str) -> str:
    return "".join(SIGNS[of][value] for value in getattr(pieces_of(text), of).tolist())


# The pieces drawn on the text: what stands in each pair of brackets are the characters it is of.
CUTS = {
    "a quotation": "⟦¶⟧⟦‘⟧⟦It⟧⟦is⟧⟦safe⟧⟦,⟧⟦’⟧⟦Reyes⟧⟦told⟧⟦AP⟧⟦.⟧",
    "parts of a word": "⟦¶⟧⟦Una⟧⟦ppet⟧⟦ising⟧⟦.⟧",
    "a short form": "⟦¶⟧⟦U⟧⟦.⟧⟦S⟧⟦.⟧⟦3⟧⟦.⟧⟦5⟧⟦%⟧",
    "an accent of its own, which is of no piece": "⟦¶⟧⟦Cafe⟧⟦no⟧⟦.⟧",
    "an accent in the letter": "⟦¶⟧⟦Café⟧⟦no⟧⟦.⟧",
    "Turkish İ, which is two in small letters": "⟦¶⟧⟦İstanbul⟧⟦said⟧",
    "marks of two characters": "⟦¶⟧⟦'⟧⟦Go⟧⟦,⟧⟦'⟧⟦he⟧⟦said⟧",
    "brackets as the marker has": "⟦¶⟧⟦[⟧⟦SEP⟧⟦]⟧⟦she⟧⟦said⟧",
}
TEXTS = {
    "a quotation": "‘It is safe,’ Reyes told AP.",
    "parts of a word": "Unappetising.",
    "a short form": "U.S. 3.5%",
    "an accent of its own, which is of no piece": "Cafe\u0301 no.",
    "an accent in the letter": "Café no.",
    "Turkish İ, which is two in small letters": "İstanbul said",
    "marks of two characters": "''Go,'' he said",
    "brackets as the marker has": "[SEP] she said",
}


@pytest.mark.parametrize("case", CUTS)
def test_which_characters_each_piece_is_of(case: str) -> None:
    assert drawn(TEXTS[case]) == CUTS[case]


def test_a_marker_stands_before_each_paragraph() -> None:
    text = "Go.\r\n\r\n\tHe left.\u2028\n \nNow"
    assert words(text) == "[SEP] go . [SEP] he left . [SEP] now"
    assert pieces_of(text).paragraphs.tolist() == [0, 0, 0, 1, 1, 1, 1, 2, 2]


def test_marks_and_shapes_of_a_quotation() -> None:
    text = "‘It is 9,’ Reyes told AP."
    assert words(text) == '[SEP] " it is 9 , " reyes told ap .'
    assert signs(text, "marks") == "·(----)····"
    assert signs(text, "shapes") == "¶.Aa1..AaX."


def test_a_quotation_over_paragraphs_and_a_nested_one() -> None:
    text = "“A ‘b’ c.\n“D,” e."
    assert words(text) == '[SEP] " a " b " c . [SEP] " d , " e .'
    assert signs(text, "marks") == "·(+nnn++·(++)··"


def test_stops_count_the_sentences_before() -> None:
    assert pieces_of("Go. Is it? Yes! He left").stops.tolist() == [0, 0, 0, 1, 1, 1, 2, 2, 3, 3]


STYLES = {
    "curly": "“{}” she said. Reyes’s dog. “{}”",
    "straight": '"{}" she said. Reyes\'s dog. "{}"',
    "single": "‘{}’ she said. Reyes’s dog. ‘{}’",
    "single straight": "'{}' she said. Reyes's dog. '{}'",
    "guillemets": "«{}» she said. Reyes’s dog. «{}»",
    "low and high": "„{}“ she said. Reyes’s dog. „{}“",
}


@pytest.mark.parametrize("style", STYLES)
def test_the_style_of_marks_makes_no_difference(style: str) -> None:
    text, curly = (STYLES[s].format("It is safe,", "Go. Now.") for s in (style, "curly"))
    ours, theirs = pieces_of(text), pieces_of(curly)
    assert words(text) == words(curly)
    for name in ("marks", "shapes", "paragraphs", "stops", "starts", "ends"):
        assert getattr(ours, name).tolist() == getattr(theirs, name).tolist(), name


def assert_sound(text: str, pieces: Pieces) -> None:
    """Each piece stands on its own characters, in order, and each paragraph opens with a marker."""
    assert len({len(getattr(pieces, name)) for name in Pieces.__slots__}) == 1
    assert all(getattr(pieces, name).dtype == np.int32 for name in Pieces.__slots__)
    marker = pieces.shapes == PARAGRAPH
    assert (pieces.starts[marker] == pieces.ends[marker]).all()
    spans = list(zip(pieces.starts[~marker].tolist(), pieces.ends[~marker].tolist(), strict=True))
    assert all(0 <= start < end <= len(text) for start, end in spans)
    # Two pieces can share a character that is several to the vocabulary, and do no more.
    assert all(after[0] >= before[1] - 1 and after >= before for before, after in pairwise(spans))
    assert marker.sum() == len(sheet(text).paragraphs)


@settings(max_examples=300)
@given(
    st.text(
        st.one_of(
            st.characters(), st.sampled_from("ab .?“”‘’'\"«»\r\n\t\x00\u0301İßﬁ한😀\u200b\ud800")
        )
    )
)
def test_whatever_the_text_pieces_stand_on_its_characters(text: str) -> None:
    assert_sound(text, pieces_of(text))


@settings(max_examples=200)
@given(st.text(st.sampled_from("aBc .?!“”‘’'\"\n\r\u2028\u2029\x85\x0b\x1c é\u0301中\u3000")))
def test_paragraphs_are_cut_as_if_each_were_alone(text: str) -> None:
    """All are encoded in one go, for speed; that must not show."""
    laid = sheet(text)
    alone = [cut(text, (p,), laid.quotations, TOKENIZER) for p in laid.paragraphs]
    whole = pieces_of(text)
    for name in ("ids", "starts", "ends", "marks", "shapes"):
        assert getattr(whole, name).tolist() == [
            v for p in alone for v in getattr(p, name).tolist()
        ]


HOSTILE = {
    "no space": "a" * 2**20,
    "no space, capitals": "Ab" * 2**19,
    "marks": "“”" * 2**17,
    "opening marks": "“" * 2**17,
    "stops": "." * 2**18,
    "lines": "a\n" * 2**16,
    "accents": "\u0301" * 2**18,
    "emoji": "😀 " * 2**17,
    "nothing": "\x00" * 2**18,
}


@pytest.mark.parametrize("case", HOSTILE)
def test_time_for_texts_that_no_newsroom_sends(case: str) -> None:
    text = HOSTILE[case]
    laid = sheet(text)
    start = time.process_time()
    pieces = cut(text, laid.paragraphs, laid.quotations, TOKENIZER)
    assert time.process_time() - start < 5
    assert (pieces.starts <= pieces.ends).all()


def test_no_text_has_no_pieces() -> None:
    assert [len(pieces_of(text)) for text in ("", " \n\t")] == [0, 0]
