"""An edit carries the spans along, or is not made."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from examples import example, names, shown, words
from training.augment.edits import Edit, recased, replacing, rewritten, spans_of
from training.example import Example, Name, Parts

SAID = "[content:It is safe,] [source:Ann Lee] [cue:said] on Friday."
TEXT = "It is safe, Ann Lee said on Friday."


def edited(*edits: tuple[str, str]) -> str:
    """The article with words replaced where they first stand; `before|` inserts there."""
    made = []
    for old, new in edits:
        at = TEXT.index(old.rstrip("|"))
        made.append(Edit(at, at if old.endswith("|") else at + len(old), new))
    return shown(rewritten(example(SAID), made))


@pytest.mark.parametrize(
    ("old", "new", "then"),
    [
        ("Ann Lee", "Bo", "[content:It is safe,] [source:Bo] [cue:said] on Friday."),
        (
            "Lee",
            "de la Cruz",
            "[content:It is safe,] [source:Ann de la Cruz] [cue:said] on Friday.",
        ),
        ("Ann|", "Mayor ", "[content:It is safe,] Mayor [source:Ann Lee] [cue:said] on Friday."),
        (" on|", " softly", "[content:It is safe,] [source:Ann Lee] [cue:said] softly on Friday."),
        ("safe|", "very ", "[content:It is very safe,] [source:Ann Lee] [cue:said] on Friday."),
        (" on Friday", "", "[content:It is safe,] [source:Ann Lee] [cue:said]."),
    ],
)
def test_carries_the_spans(old, new, then):
    assert edited((old, new)) == then


@pytest.mark.parametrize("old", ["safe, Ann", "Lee said", "said"])
def test_an_edit_that_cuts_a_span_or_empties_it_is_not_made(old):
    assert edited((old, "")) == SAID


def test_two_deletions_do_not_empty_a_span_together():
    assert edited(("Ann ", ""), ("Lee", "")) == SAID.replace("Ann ", "")


def test_of_two_edits_that_overlap_the_first_is_made():
    assert edited(("is safe", "holds"), ("safe", "mended")) == SAID.replace("is safe", "holds")


def test_new_words_bring_their_names():
    edit = Edit(0, 0, "OSLO — ", (Name(0, 4, "place"),))
    assert names(rewritten(example(SAID, person=("Ann Lee",)), [edit])) == [
        "OSLO (place)",
        "Ann Lee (person)",
    ]


@pytest.mark.parametrize(
    ("text", "old", "new", "then"),
    [
        ("an Iranian ship", "Iranian", "Kenyan", "a Kenyan ship"),
        ("A Kenyan ship", "Kenyan", "Omani", "An Omani ship"),
        ("the Kenyan ship", "Kenyan", "Omani", "the Omani ship"),
    ],
)
def test_an_article_goes_with_its_word(text, old, new, then):
    at = text.index(old)
    edits = replacing(text, at, at + len(old), new)
    assert rewritten(Example("one", text, ()), edits).text == then


def test_other_capitals_keep_their_length():
    changed = recased(Example("one", "Straße ﬁel", ()), [(0, 10)], str.upper)
    assert changed.text == "STRAßE ﬁEL"


@st.composite
def edited_examples(draw):
    text = draw(st.text("ab ,“”.\n", min_size=1, max_size=40))
    span = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    spans = draw(st.lists(span.filter(lambda s: s[0] < s[1]).map(tuple), max_size=6))
    parts = tuple(Parts((s,), (s,), (s,)) for s in spans)
    edits = draw(st.lists(st.tuples(span, st.text("XY", max_size=3)), max_size=6))
    return Example("one", text, parts), [Edit(*s, new) for s, new in edits]


@given(edited_examples())
def test_every_span_keeps_its_old_characters_that_no_edit_took(drawn):
    before, edits = drawn
    after = rewritten(before, edits)
    assert len(after.attributions) == len(before.attributions)
    for (s, e), (start, end) in zip(spans_of(before), spans_of(after), strict=True):
        assert 0 <= start < end <= len(after.text)
        kept = "".join(
            before.text[i] for i in range(s, e) if not any(x.start <= i < x.end for x in edits)
        )
        left = iter(c for c in after.text[start:end] if c not in "XY")
        assert all(c in left for c in kept), f"{kept!r} is not all in {after.text[start:end]!r}"


@given(edited_examples())
def test_a_span_that_no_edit_touches_keeps_its_words(drawn):
    before, edits = drawn
    after = rewritten(before, edits)
    for (s, e), (start, end) in zip(spans_of(before), spans_of(after), strict=True):
        if all(x.end <= s or x.start >= e for x in edits):
            assert after.text[start:end] == before.text[s:e]


def test_words_by_attribution():
    assert words(example(SAID)) == [
        {"source": ["Ann Lee"], "cue": ["said"], "content": ["It is safe,"]}
    ]
