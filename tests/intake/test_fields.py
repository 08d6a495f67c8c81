from typing import Any

from onrecord.article import Original, Outlet
from onrecord.intake import Taken, Told
from onrecord.intake.fields import article_from, left_out, listed

WORDS = "“It will stay shut,” the mayor of Port Ellen said on Monday."
ORIGINAL = Original(b"{}", "application/json")


def read(told: Told = Told(), **fields: Any) -> Taken:  # noqa: B008
    return article_from(fields, ORIGINAL, "line 3 of a", told)


def test_the_article_has_what_the_fields_say_and_the_original_as_it_is():
    taken = read(text=WORDS, Source="The Quay", pub_date="2022-05-24", author="By Ana Reyes")
    article = taken.article
    assert article is not None
    assert (article.text, article.original) == (WORDS, ORIGINAL)
    assert (article.outlet, article.published) == (Outlet("The Quay", None), "2022-05-24")
    assert (article.byline, taken.where) == (("Ana Reyes",), "line 3 of a")


def test_authors_are_told_apart_however_they_are_joined():
    for joined in (
        "Ana Reyes; Bo Lee",
        "Ana Reyes|Bo Lee",
        "Ana Reyes, Bo Lee",
        "Ana Reyes and Bo Lee",
    ):
        article = read(text=WORDS, authors=joined).article
        assert article is not None
        assert article.byline == ("Ana Reyes", "Bo Lee")


def test_a_page_is_read_where_there_is_no_text():
    html = f"<html><body><article><h1>Rust</h1><p>{WORDS}</p></article></body></html>"
    for fields in ({"html": html}, {"body": html}):
        article = read(**fields).article
        assert article is not None
        assert article.text == f"Rust\n\n{WORDS}"


def test_what_is_told_wins():
    article = read(Told(outlet="The Pier"), text=WORDS, outlet="The Quay").article
    assert article is not None
    assert article.outlet == Outlet("The Pier", None)


def test_without_words_there_is_no_article_and_the_fields_are_named():
    [problem] = read(id=1, name="a").problems
    assert problem.message.startswith("line 3 of a has no words")
    assert "'id', 'name'" in problem.message
    assert listed([]) == "no fields"
    assert left_out("a\ud800", "b").problems[0].message == "a\ufffd"
