"""Quotations in other marks."""

import pytest

from examples import example, seeded, shown
from training.augment import marks
from training.augment.marks import STYLES, move_commas, quotations, restyle_marks

SAID = "[content:“I heard ‘no,’ it’s odd,”] [source:Ann’s aide] [cue:said]."


@pytest.mark.parametrize("style", STYLES, ids="{0[0]}{0[1]}".format)
def test_every_style_is_put_around_the_same_words(style, monkeypatch):
    monkeypatch.setattr(marks, "STYLES", (style,))
    monkeypatch.setattr(marks, "WEIGHTS", (1,))
    opening, closing, inner, outer = style
    after = f"[content:{opening}I heard {inner}no,{outer} it’s odd,{closing}] [source:Ann’s aide] [cue:said]."
    assert shown(restyle_marks(example(SAID), seeded(1))) == after


def test_a_quotation_left_open_stays_open(monkeypatch):
    monkeypatch.setattr(marks, "STYLES", (("«", "»", "“", "”"),))
    monkeypatch.setattr(marks, "WEIGHTS", (1,))
    before = "[content:“One.]\n\n[content:“Two,”] [source:she] [cue:said]."
    after = "[content:«One.]\n\n[content:«Two,»] [source:she] [cue:said]."
    assert shown(restyle_marks(example(before), seeded(1))) == after


def test_british_commas_stand_outside():
    after = "[content:“I heard ‘no,’ it’s odd”], [source:Ann’s aide] [cue:said]."
    assert shown(move_commas(example(SAID), seeded(1))) == after


def test_content_without_its_marks_stays_without():
    before = '"[content:It is safe]," [source:she] [cue:said].'
    after = '"[content:It is safe]", [source:she] [cue:said].'
    assert shown(move_commas(example(before), seeded(1))) == after


@pytest.mark.parametrize("text", ["", "“", "”", '"' * 9, "don’t ‘x’", "\n\n“a\n\n"])
def test_any_text_has_an_answer(text):
    assert all(not quotation.single for quotation in quotations(text))
