import random
import time

from onrecord.article import Span
from onrecord.attribution import Attribution, Kind
from onrecord.extract.tagged.claims import Claims, claims_of, likeness, overlap, shared

HELD = {"abc": Span(0, 3), "all": Span(0, 9), "def": Span(3, 6), "hi": Span(7, 9)}


def test_tells_who_has_a_stretch_over_a_span():
    claims = Claims((span, name) for name, span in HELD.items())
    assert sorted(claims.over([Span(2, 4)])) == ["abc", "all", "def"]
    assert sorted(claims.over([Span(6, 7)])) == ["all"]
    assert claims.over([Span(9, 12)]) == []


def test_tells_each_once():
    claims = Claims((span, name) for name, span in HELD.items())
    assert sorted(claims.over([Span(0, 1), Span(2, 3)])) == ["abc", "all"]


def test_agrees_with_looking_at_all_of_them():
    chance = random.Random(1)  # the same spans each time
    held = [Span(at, at + chance.randint(1, 9)) for at in range(0, 300, 5)]
    claims = Claims((span, span) for span in held)
    for at in range(300):
        asked = Span(at, at + 4)
        assert sorted(claims.over([asked])) == [span for span in held if span.overlaps(asked)]


def test_a_pile_of_stretches_takes_linear_time():
    claims = Claims((Span(at, 100_000), at) for at in range(20_000))
    before = time.perf_counter()
    for at in range(20_000):
        claims.over([Span(at, at + 1)])
    assert time.perf_counter() - before < 3


def test_holds_contents_and_cues_of_attributions():
    said = Attribution(
        kind=Kind.DIRECT, content=(Span(0, 9),), cue=(Span(14, 18),), found_by="reported"
    )
    assert claims_of([said]).over([Span(15, 16)]) == [said]
    assert claims_of([said]).over([Span(10, 13)]) == []


def test_likeness_is_what_two_contents_share_of_what_either_has():
    assert likeness([Span(0, 4), Span(6, 10)], [Span(2, 8)]) == 4 / 10
    assert likeness([Span(0, 4)], [Span(0, 4)]) == 1
    assert likeness([Span(0, 4)], []) == 0
    assert likeness([], []) == 0


def test_parts_that_share_a_character_overlap():
    assert shared([Span(6, 10), Span(0, 4)], [Span(3, 7)]) == 2
    assert overlap([Span(0, 4)], [Span(3, 5)])
    assert not overlap([Span(0, 4)], [Span(4, 5)])
