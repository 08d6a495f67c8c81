"""Text is cut where parts start and end, so that parts may nest and overlap."""

from hypothesis import given
from hypothesis import strategies as st

from onrecord.article import Span
from onrecord.event import Event, EventType
from onrecord.export.page.marking import MOST_AT_ONCE, Mark, event_marks, marks, pieces
from stories import EMAIL, SAFE, TEXT, at

TEXT_LENGTH = 30
SPANS = st.tuples(st.integers(0, TEXT_LENGTH - 1), st.integers(1, TEXT_LENGTH)).filter(
    lambda edges: edges[0] < edges[1]
)


def cut(text: str, *spans: tuple[int, int]) -> list[tuple[str, str]]:
    marked = [Mark(Span(*span), "content", n, "direct") for n, span in enumerate(spans, 1)]
    return [
        (text[p.span.start : p.span.end], "".join(str(m.number) for m in p.marks))
        for p in pieces(len(text), marked)
    ]


def test_without_marks_the_text_is_one_piece() -> None:
    assert cut("abc") == [("abc", "")]
    assert cut("") == []


def test_nested() -> None:
    assert cut("abcdef", (0, 5), (2, 4)) == [("ab", "1"), ("cd", "12"), ("e", "1"), ("f", "")]


def test_overlapping() -> None:
    assert cut("abcdef", (0, 4), (2, 6)) == [("ab", "1"), ("cd", "12"), ("ef", "2")]


def test_of_two_that_start_together_the_shorter_is_the_inner_one() -> None:
    assert cut("abcd", (0, 2), (0, 4)) == [("ab", "21"), ("cd", "2")]


@given(st.lists(SPANS, max_size=MOST_AT_ONCE))
def test_the_pieces_are_the_text_and_each_knows_what_it_is_in(spans: list[tuple[int, int]]) -> None:
    marked = [Mark(Span(*span), "content", n, "direct") for n, span in enumerate(spans, 1)]
    found = list(pieces(TEXT_LENGTH, marked))
    assert [place for p in found for place in range(p.span.start, p.span.end)] == list(
        range(TEXT_LENGTH)
    )
    for piece in found:
        inside = {mark.number for mark in marked if mark.span.covers(piece.span)}
        assert {mark.number for mark in piece.marks} == inside
        assert inside == {mark.number for mark in marked if mark.span.overlaps(piece.span)}


def test_ten_thousand_around_one_another_name_the_innermost_alone() -> None:
    size = 20_001
    marked = [Mark(Span(n, size - n), "content", n, "direct") for n in range(10_000)]
    middle = list(pieces(size, marked))[9_999]
    assert [mark.number for mark in middle.marks] == list(range(9_994, 10_000))


def test_every_part_that_the_text_shows_is_marked() -> None:
    found = [(m.number, m.role, TEXT[m.span.start : m.span.end]) for m in marks([SAFE, EMAIL])]
    assert found == [
        (1, "content", "The bridge is safe,"),
        (1, "source", "Ana Reyes"),
        (1, "cue", "told"),
        (1, "addressee", "reporters"),
        (1, "said", "Monday"),
        (2, "content", "that Tom Hale had said “the bolts are <old>”"),
        (2, "source", "She"),
        (2, "cue", "wrote"),
        (2, "medium", "in an email"),
    ]


def test_what_tells_of_an_event_is_counted_apart_from_statements() -> None:
    done = Event(id="v1", type=EventType.WARN, evidence=(at("Ana Reyes"), at("Tom Hale")))
    found = [(m.of, m.number, TEXT[m.span.start : m.span.end]) for m in event_marks([done])]
    assert found == [("e", 1, "Ana Reyes"), ("e", 1, "Tom Hale")]
    assert {mark.of for mark in marks([SAFE])} == {"s"}
