import pytest

from onrecord.article import Span
from onrecord.attribution import Attribution, Kind
from onrecord.resolve.nesting import depths, enclosing


def said(start: int, end: int, kind: Kind = Kind.DIRECT, post: int | None = None) -> Attribution:
    return Attribution(kind=kind, content=(Span(start, end),), post=post, found_by="test")


@pytest.mark.parametrize(
    ("attributions", "within"),
    [
        ([said(0, 50), said(10, 20)], (None, 0)),
        ([said(0, 50), said(10, 40), said(15, 20), said(45, 50)], (None, 0, 1, 0)),
        ([said(15, 20), said(10, 40), said(0, 50)], (1, 2, None)),
        ([said(0, 50), said(0, 50)], (None, None)),
        ([said(0, 30), said(20, 50)], (None, None)),
        ([said(0, 50), said(0, 20)], (None, 0)),
    ],
)
def test_the_innermost_that_covers_it(
    attributions: list[Attribution], within: tuple[int | None, ...]
) -> None:
    assert enclosing(attributions) == within


def test_a_cue_outside_keeps_a_quotation_out() -> None:
    outer = said(0, 50)
    inner = Attribution(
        kind=Kind.DIRECT, content=(Span(10, 20),), cue=(Span(52, 56),), found_by="test"
    )
    assert enclosing([outer, inner]) == (None, None)


def test_content_in_pieces_covers_what_lies_in_several() -> None:
    outer = Attribution(
        kind=Kind.DIRECT, content=(Span(0, 20), Span(30, 60)), cue=(Span(62, 66),), found_by="test"
    )
    inner = Attribution(
        kind=Kind.DIRECT, content=(Span(30, 60),), cue=(Span(10, 15),), found_by="test"
    )
    assert enclosing([outer, inner]) == (None, 0)


def test_a_report_that_closes_what_another_tells_lies_within() -> None:
    """“No,” [Reyes said], according to Poe: the words and “Reyes said” are Poe’s."""
    inner = Attribution(
        kind=Kind.DIRECT, content=(Span(0, 5),), cue=(Span(12, 16),), found_by="test"
    )
    assert enclosing([said(0, 16), inner]) == (None, 0)


def test_what_stands_in_a_post_lies_within_it() -> None:
    post = Attribution(kind=Kind.POST, content=(Span(0, 10), Span(30, 40)), post=0, found_by="test")
    assert enclosing([post, said(5, 35, post=0)]) == (None, 0)


def test_depths() -> None:
    assert depths((None, 0, 1, 0, None)) == (0, 1, 2, 1, 0)
    assert depths((1, 2, None)) == (2, 1, 0)
