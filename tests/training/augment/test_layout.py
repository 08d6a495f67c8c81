"""Datelines, bylines, longer and shorter paragraphs."""

import re

from examples import example, names, seeded, shown
from training.augment.layout import add_byline, add_dateline, join_paragraphs, split_paragraphs

HEAD = "Bridge is safe\n\n"
SAID = "[content:“It is safe,”] [source:Ann] [cue:said]. Nobody knew. It rained."


def test_a_dateline_stands_before_the_body():
    for seed in range(20):
        after = add_dateline(example(HEAD + SAID), seeded(seed))
        city = names(after)[0].removesuffix(" (place)")
        line = rf"{re.escape(HEAD + city)}(, \w+\.? \d+)?( \([^)\n]+\))?(?: — | - | – | -- |: )"
        assert re.fullmatch(line + re.escape(SAID), shown(after)), shown(after)


def test_a_dateline_is_enough():
    before = HEAD + "KENT, Ohio (AP) — " + SAID
    assert shown(add_dateline(example(before), seeded(1))) == before


def test_a_byline_is_a_line_that_names_a_person():
    for seed in range(20):
        after = add_byline(example(HEAD + SAID), seeded(seed))
        author = names(after)[0].removesuffix(" (person)")
        line = rf"{HEAD}(\w+( \w+)? )?{re.escape(author)}[^\n]*\n\n"
        assert re.fullmatch(line + re.escape(SAID), shown(after)), shown(after)


def test_paragraphs_join_but_not_the_headline_nor_an_open_quotation():
    before = HEAD + "[content:“One.]\n\n[content:“Two,”] [source:she] [cue:said].\n\nIt rained."
    joined = before.replace("].\n\nIt", "]. It")
    assert {shown(join_paragraphs(example(before), seeded(n))) for n in range(20)} == {
        before,
        joined,
    }


def test_paragraphs_split_between_sentences_but_not_within_what_is_said():
    before = (
        "[source:Ann] [cue:said] [content:it was so. It was odd]. Nobody knew. “I did. Us too.”"
    )
    split = {
        before,
        before.replace("odd]. N", "odd].\n\nN"),
        before.replace("knew. “", "knew.\n\n“"),
        before.replace("odd]. N", "odd].\n\nN").replace("knew. “", "knew.\n\n“"),
    }
    assert {shown(split_paragraphs(example(before), seeded(n))) for n in range(60)} == split


def test_an_empty_text_stays():
    for change in (add_dateline, add_byline, join_paragraphs, split_paragraphs):
        assert change(example(" \n"), seeded(1)).text == " \n"
