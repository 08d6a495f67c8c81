import pytest

from onrecord.evaluate.parts import Page, Parts

TEXT = 'Kim calls it "odd" today. "It is," Lee said. "Very."'


def at(*pieces):
    return tuple((TEXT.index(p), TEXT.index(p) + len(p)) for p in pieces)


def measured(*parts, cut=False):
    return Page.of(TEXT).measured(parts, cut=cut)


@pytest.mark.parametrize(
    ("content", "type_"),
    [(at('"It is,"'), "direct"), (at('it "odd" today'), "mixed"), (at("today"), "indirect")],
)
def test_the_type_goes_by_how_much_stands_within_marks(content, type_):
    [one] = measured(Parts(content))
    assert one.type == type_


def test_parts_are_sets_of_words():
    [one] = measured(Parts(at("It is,", "Very."), source=at("Lee"), cue=at("said")))
    assert (len(one.content), len(one.source), len(one.cue)) == (3, 1, 1)
    assert [TEXT[s:e] for s, e in one.fragments] == ["It is", "Very"]


def test_cut_makes_one_of_each_fragment():
    assert len(measured(Parts(at("It is,", "Very.")), cut=True)) == 2


def test_content_without_a_word_is_left_out():
    assert measured(Parts(((25, 26),)), Parts(())) == []


def test_a_span_past_the_end_says_so():
    with pytest.raises(ValueError, match=r"0:400 is not within the 52 characters"):
        measured(Parts(((0, 400),)))
