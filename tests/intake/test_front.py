"""Headline, standfirst and the order of the rest."""

from dataclasses import replace

import pytest
from lxml import html

from onrecord.intake.blocks import blocks_of
from onrecord.intake.body import column_of, plain_votes, story_blocks
from onrecord.intake.front import pieces_of
from onrecord.intake.metadata import Metadata

HEADLINE = "Bridge at Port Ellen shut after a crack is found"
ONE = "The bridge over the harbour was shut on Monday after divers found a crack."
TWO = "Nobody could say on Tuesday when the first lorry would cross the bridge again."
ABOUT = Metadata(
    title=HEADLINE,
    headlines=(HEADLINE,),
    descriptions=(),
    byline=("Tom Ode",),
    outlet=None,
    url=None,
    published=None,
    modified=None,
    language=None,
    body="",
)


def pieces(
    top: str, about: Metadata = ABOUT, story: str = f"<p>{ONE}</p><p>{TWO}</p>"
) -> list[str]:
    page = f"<html><body>{top}<div class='text'>{story}</div></body></html>"
    blocks = blocks_of(html.document_fromstring(page)).blocks
    votes = plain_votes(blocks)
    inside = [
        vote and b.element.getparent().get("class") == "text"
        for vote, b in zip(votes, blocks, strict=True)
    ]
    column = column_of(blocks, inside)
    assert column is not None
    found = pieces_of(blocks, story_blocks(blocks, inside, column), about)
    return [f"{piece.kind.value if piece.kind else 'body'}: {piece.words}" for piece in found]


REST = [f"body: {ONE}", f"body: {TWO}"]


@pytest.mark.parametrize(
    ("top", "headline"),
    [
        (f"<h1>{HEADLINE}</h1>", HEADLINE),
        ("<h1>The Ellen Gazette</h1><p>x</p>", HEADLINE),
        (f"<h1>Gazette</h1><h1>{HEADLINE.upper()}!</h1>", f"{HEADLINE.upper()}!"),
        (
            "<h1>Port Ellen bridge shut: divers find a crack</h1>",
            "Port Ellen bridge shut: divers find a crack",
        ),
        ("", HEADLINE),
    ],
)
def test_the_headline_as_the_page_shows_it(top: str, headline: str) -> None:
    assert pieces(top) == [f"headline: {headline}", *REST]


@pytest.mark.parametrize(
    "top",
    [
        "<p class='standfirst'>The mayor promises boats by Friday</p>",
        "<h2>The mayor promises boats by Friday, and the ministry does not</h2>",
    ],
)
def test_a_standfirst_by_its_class_or_its_tag(top: str) -> None:
    assert pieces(f"<h1>{HEADLINE}</h1>{top}")[1].startswith("standfirst: The mayor promises")


def test_a_standfirst_by_the_pages_description() -> None:
    about = replace(ABOUT, descriptions=("The mayor promises boats by Friday.",))
    top = f"<h1>{HEADLINE}</h1><div>The mayor promises boats by Friday</div>"
    assert pieces(top, about)[1] == "standfirst: The mayor promises boats by Friday"


@pytest.mark.parametrize(
    "top",
    [
        "<p class='standfirst'>Tom Ode 24 May 2022, 9.15 in the morning</p>",
        f"<p class='standfirst'>{HEADLINE}</p>",
        "<p class='standfirst'>Sign up for our newsletter about the bridge</p>",
        "<p class='standfirst'>Harbour</p>",
        "<p>The mayor promises boats by Friday</p>",
    ],
)
def test_what_stands_in_its_place_and_is_none(top: str) -> None:
    assert pieces(f"<h1>{HEADLINE}</h1>{top}") == [f"headline: {HEADLINE}", *REST]


def test_a_byline_in_the_story_is_told() -> None:
    story = f"<p>By Tom Ode</p><p>{ONE}</p><p>{TWO}</p>"
    assert pieces("", story=story) == [f"headline: {HEADLINE}", "byline: By Tom Ode", *REST]


def test_what_a_page_holds_twice_stands_once() -> None:
    story = (
        f"<p>{HEADLINE}</p><figure><figcaption>{ONE}</figcaption></figure><p>{ONE}</p><p>{ONE}</p>"
        f"<blockquote class='pullquote'>Nobody could say on Tuesday</blockquote><p>{TWO}</p>"
    )
    assert pieces("", story=story) == [f"headline: {HEADLINE}", *REST]


def test_a_quotation_set_large_that_the_story_lacks_stays() -> None:
    story = f"<p>{ONE}</p><blockquote class='pullquote'>I never saw it.</blockquote><p>{TWO}</p>"
    assert "body: I never saw it." in pieces("", story=story)
