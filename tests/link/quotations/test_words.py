"""A quotation's words, folded so that outlets' habits don't count."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.link.quotations.words import is_edited, listed_words, read_words, words_of


def shown(text: str) -> str:
    """Words that stand in brackets have a star, words after a gap a caret."""
    return " ".join(
        "^" * word.after_gap + word.folded + "*" * word.bracketed for word in read_words(text)
    )


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("It’s late, it's LATE, it is late.", "it is late it is late it is late"),
        ("We don’t, won’t and can't.", "we do not will not and can not"),
        (
            "I'd go; they've gone, we're off, you'll see",
            "i would go they have gone we are off you will see",
        ),
        ("Harvik’s ships and the crews' pay", "harvik ships and the crews pay"),
        ("ten per cent, 10 percent, 10%", "10 percent 10 percent 10 percent"),
        ("$1,000.50, 20,000 and 1,5", "$1000.50 20000 and 1.5"),
        ("climate-proof, well\u2011known", "climate proof well known"),
        ("the U.S. and the US", "the us and the us"),
        ("Café naïve", "cafe naive"),
        ("the 21st of June", "the 21st of june"),
        ("gonna leave ’em", "going to leave em"),
        ("", ""),
        ("— “ ” …", ""),
    ],
)
def test_outlets_habits_fold_together(text: str, folded: str) -> None:
    assert " ".join(words_of(text)) == folded


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("[The minister] lied", "the* minister* lied"),
        ("[W]e are utter[ly] lost", "we* are utterly* lost"),
        ("[ The minister ] lied", "the* minister* lied"),
        ("He (the minister) lied", "he the* minister* lied"),
        ("I went … and saw ... him", "i went ^and saw ^him"),
        ("I went [...] and (…) saw", "i went ^and ^saw"),
        ("I seen [sic] him", "i seen him"),
        ("an [open bracket", "an open bracket"),
    ],
)
def test_what_a_writer_did_is_marked(text: str, marked: str) -> None:
    assert shown(text) == marked


def test_a_word_knows_its_characters() -> None:
    text = "She doesn’t [know]."
    assert [text[w.start : w.end] for w in read_words(text)] == ["She", "does", "n’t", "know"]


def test_a_capital_within_a_sentence_is_told() -> None:
    words = read_words("We sail. The Ada leaves Port Ellen, we hope")
    assert [w.folded for w in words if w.capital] == ["ada", "port", "ellen"]


def test_an_edited_quotation_is_told() -> None:
    assert is_edited(read_words("[He] left"))
    assert is_edited(read_words("He left … early"))
    assert not is_edited(read_words("He left early"))


def test_a_class_of_words_is_read_from_its_list() -> None:
    assert "not" in listed_words("turning")


@given(st.text(alphabet=st.characters() | st.sampled_from("[]().…'’ aA1,$%"), max_size=80))
def test_whatever_the_text_words_stand_in_it_in_order(text: str) -> None:
    words = read_words(text)
    assert all(0 <= w.start < w.end <= len(text) for w in words)
    assert all(a.start <= b.start for a, b in itertools.pairwise(words))
    assert all(w.folded for w in words)
