"""Spans count code points; an article's id is its words at its address."""

from datetime import date

import pytest

from onrecord.article import Article, Original, Part, PartKind, Post, Span, digest

TEXT = "🌉 Señora Núñez said no."


def article(text: str = TEXT, **told: object) -> Article:
    return Article(text=text, original=Original(text.encode(), "text/plain"), **told)  # type: ignore[arg-type]


def test_a_span_counts_code_points_not_bytes() -> None:
    assert article()[Span(2, 14)] == "Señora Núñez"


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 2)])
def test_a_span_that_is_empty_or_backwards_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="start < end"):
        Span(start, end)


def test_a_span_past_the_text_is_refused_and_the_message_says_where() -> None:
    with pytest.raises(IndexError, match=r"past the 23 characters of https:"):
        article(url="https://a.example")[Span(0, 24)]


def test_spans_that_touch_do_not_overlap() -> None:
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert Span(0, 4).overlaps(Span(3, 5))
    assert Span(0, 5).covers(Span(3, 5))
    assert not Span(0, 4).covers(Span(3, 5))


def test_the_id_is_of_the_words_and_the_address_alone() -> None:
    ours = article(url="https://a.example")
    assert ours.id == article(url="https://a.example", published="2022-05-24", title="No").id
    assert ours.id != article(url="https://b.example").id
    assert ours.id != article("Another text.", url="https://a.example").id


def test_parts_of_an_id_do_not_run_together() -> None:
    assert digest("ab", "c") != digest("a", "bc")


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("2022-05-24", date(2022, 5, 24)),
        ("2022-05-24T00:30:00+02:00", date(2022, 5, 24)),  # the day there, not the day in UTC
        ("last week", None),
        (None, None),
    ],
)
def test_the_day_is_the_day_where_the_outlet_is(published: str | None, day: date | None) -> None:
    assert article(published=published).day == day


def test_two_posts_of_an_article_have_ids_of_their_own() -> None:
    ours = article()
    assert ours.post_id(Post(spans=(Span(0, 3),))) != ours.post_id(Post(spans=(Span(0, 4),)))


def test_the_original_is_named_by_its_bytes() -> None:
    abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert Original(b"abc", "text/plain").sha256 == abc
    assert "abc" not in repr(Original(b"abc", "text/plain"))


def test_a_part_is_called_what_the_record_calls_it() -> None:
    assert Part(PartKind.STANDFIRST, Span(0, 1)).kind == "standfirst"
