"""Pieces set one below the other, with what they are."""

from onrecord.article import Part, PartKind, Span
from onrecord.intake.embeds import Embed
from onrecord.intake.typeset import Piece, Typeset, typeset

POST = Embed(
    platform="twitter",
    said="It is shut. pic.twitter.com/aB3",
    byline="— Ana Reyes (@anareyes) May 23, 2022",
    author="Ana Reyes",
    handle="@anareyes",
    posted="2022-05-23",
)


def test_a_blank_line_stands_between_pieces() -> None:
    story = typeset([Piece("Bridge shut", PartKind.HEADLINE), Piece(""), Piece("It is shut.")])
    assert story.text == "Bridge shut\n\nIt is shut."
    assert story.parts == (Part(PartKind.HEADLINE, Span(0, 11)),)


def test_a_posts_words_its_byline_and_its_author_have_their_places() -> None:
    story = typeset([Piece("Before."), Piece(POST.words, embed=POST), Piece("After.")])
    (post,) = story.posts
    assert [story.text[s.start : s.end] for s in post.spans] == ["It is shut."]
    assert post.byline is not None
    assert post.author_span is not None
    assert story.text[post.byline.start : post.byline.end] == POST.byline
    assert story.text[post.author_span.start : post.author_span.end] == "Ana Reyes"
    assert story.text.endswith("May 23, 2022\n\nAfter.")


def test_an_address_stands_in_for_words_that_the_page_lacks() -> None:
    bare = Embed(platform="twitter", said="", url="https://twitter.com/i/status/1")
    story = typeset([Piece(bare.words, embed=bare)])
    (post,) = story.posts
    assert story.text == "https://twitter.com/i/status/1"
    assert post.spans == (Span(0, len(story.text)),)


def test_the_dateline_of_the_first_paragraph_is_told() -> None:
    line = "PORT ELLEN (Reuters) — The bridge over the harbour was shut on Monday."
    story = typeset([Piece("Bridge shut", PartKind.HEADLINE), Piece(line), Piece(line)])
    (dateline,) = (part for part in story.parts if part.kind is PartKind.DATELINE)
    assert story.text[dateline.span.start : dateline.span.end] == "PORT ELLEN (Reuters) —"
    assert dateline.span.start == len("Bridge shut\n\n")


def test_nothing_is_nothing() -> None:
    assert typeset([]) == Typeset()
