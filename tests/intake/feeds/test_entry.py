import pytest

from onrecord.article import Original, Outlet
from onrecord.intake import Taken, Told
from onrecord.intake.feeds.entry import Entry, article_of

FULL = "<p>“It will stay shut,” the mayor said on Monday.</p><p>She left it there.</p>"
ORIGINAL = Original(b"<item/>", "application/rss+xml")
URL = "https://www.quay.example/1"


def read(told: Told = Told(), **fields: object) -> Taken:  # noqa: B008
    return article_of(Entry(**{"title": "Bridge shut", **fields}), ORIGINAL, "entry 1 of a", told)  # type: ignore[arg-type]


def test_full_content_is_the_story():
    taken = read(
        content=FULL, summary="Short.", url=URL, published="2022-05-24", byline=("Ana Reyes",)
    )
    article = taken.article
    assert article is not None
    assert article.text == (
        "Bridge shut\n\n“It will stay shut,” the mayor said on Monday.\n\nShe left it there."
    )
    assert (article.title, article.url, article.published) == ("Bridge shut", URL, "2022-05-24")
    assert (article.byline, article.original) == (("Ana Reyes",), ORIGINAL)
    assert (taken.problems, taken.where) == ((), "entry 1 of a")


@pytest.mark.parametrize(
    "fields",
    [
        {"summary": "The mayor said that it is shut."},
        {"summary": FULL, "content": "<p>Bridge.</p>"},
        {"content": "<p>The mayor said that it is shut […]</p>"},
        {"content": "<p>The mayor said that it is shut. <a href='/1'>Read more →</a></p>"},
    ],
    ids=["summary alone", "more of it than content", "cut short", "with a link to more"],
)
def test_a_summary_alone_is_read_and_said(fields: dict[str, object]):
    taken = read(**fields)
    assert taken.article is not None
    [problem] = taken.problems
    assert "entry 1 of a has only a summary or the beginning of its story" in problem.message


def test_a_long_description_is_the_story():
    assert read(summary=FULL * 30).problems == ()


def test_plain_words_have_their_paragraphs():
    article = read(content="The mayor said so.<br><br>She left.\n\nIt rained.").article
    assert article is not None
    assert article.text.split("\n\n") == [
        "Bridge shut",
        "The mayor said so.",
        "She left.",
        "It rained.",
    ]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("World news | The Quay", "The Quay"),
        ("Quay: Latest", "Quay"),
        ("Port News - All of it", "Port News - All of it"),
        (None, None),
    ],
)
def test_the_outlet_is_the_part_of_the_feeds_title_that_the_address_bears_out(title, name):
    article = read(content=FULL, url=URL, feed=title).article
    assert article is not None
    assert article.outlet == Outlet(name, "quay.example")


def test_an_entry_without_words_is_a_problem():
    taken = read()
    assert taken.article is None
    assert "entry 1 of a has no words" in taken.problems[0].message


def test_what_is_told_wins():
    article = read(Told(published="2022-05-20"), content=FULL, published="2022-05-24").article
    assert article is not None
    assert article.published == "2022-05-20"
