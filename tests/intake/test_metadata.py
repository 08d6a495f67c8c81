"""What a page says of itself, read together."""

import pytest
from lxml import html

from onrecord.article import Outlet
from onrecord.intake.metadata import Metadata, metadata_of


def about(head: str, body: str = "<p>x</p>", lang: str = "") -> Metadata:
    page = f"<html{lang}><head>{head}</head><body>{body}</body></html>"
    return metadata_of(html.document_fromstring(page))


@pytest.mark.parametrize(
    ("head", "body", "byline"),
    [
        ("<meta name='author' content='By Ana Reyes and Tom Ode'>", "", ("Ana Reyes", "Tom Ode")),
        ("<meta property='article:author' content='https://example.com/ana'>", "", ()),
        ("", "<a rel='author' href='/ana'>Ana  Reyes</a>", ("Ana Reyes",)),
        ("", "<span class='c-byline__name'>Ana Reyes</span>", ("Ana Reyes",)),
        ("<meta name='author' content='Ana Reyes, Ana Reyes'>", "", ("Ana Reyes",)),
        ("<meta name='author' content='@anareyes'>", "", ()),
    ],
)
def test_authors_are_names(head: str, body: str, byline: tuple[str, ...]) -> None:
    assert about(head, body or "<p>x</p>").byline == byline


@pytest.mark.parametrize(
    ("lang", "head", "language"),
    [
        (" lang='en-GB'", "", "en"),
        ("", "<meta property='og:locale' content='de_DE'>", "de"),
        (" lang='english'", "", None),
        ("", "", None),
    ],
)
def test_the_language_as_stated(lang: str, head: str, language: str | None) -> None:
    assert about(head, lang=lang).language == language


def test_the_outlets_name_may_stand_in_the_title_alone() -> None:
    head = (
        "<title>Bridge at Port Ellen shut – Ellen Gazette</title>"
        "<link rel='canonical' href='https://gazette.example.com/a/b'>"
    )
    found = about(head, "<h1>Bridge at Port Ellen shut</h1>")
    assert found.title == "Bridge at Port Ellen shut"
    assert found.outlet == Outlet("Ellen Gazette", "gazette.example.com")


def test_a_page_that_says_nothing() -> None:
    found = about("")
    assert (found.title, found.outlet, found.url, found.published) == (None, None, None, None)
    assert (found.headlines, found.byline, found.body) == ((), (), "")
