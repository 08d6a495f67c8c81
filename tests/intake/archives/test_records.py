import io
from collections import Counter

import pytest

from archived import URL, answer, page
from onrecord.intake import Told
from onrecord.intake.archives.records import Kept, articles_of, nothing
from onrecord.intake.archives.response import Response, response_of
from onrecord.intake.incoming import Incoming, incoming


def given(told: Told = Told()) -> Incoming:  # noqa: B008
    return incoming(io.BytesIO(b"WARC/1.0"), "a.warc", told, Counter())


def kept(response: Response, url: str | None = URL) -> Kept:
    return Kept("record 1 of a.warc", url, "2022-05-24T10:00:00Z", response)


def test_a_page_is_an_article_and_what_is_told_wins():
    told = Told(published="2022-05-24", outlet="The Quay")
    [taken] = articles_of(kept(response_of(answer())), given(told))
    assert taken.article is not None
    assert taken.article.published == "2022-05-24"
    assert taken.article.outlet is not None
    assert (taken.article.outlet.name, taken.article.url) == ("The Quay", URL)


@pytest.mark.parametrize(
    ("response", "what"),
    [
        (response_of(answer(status="302 Found")), "redirects"),
        (response_of(answer(status="500 No")), "pages not found or refused"),
        (response_of(answer(b"x", "Content-Type: text/css")), "files other than HTML"),
        (Response(None, "", None, b"\x89PNG", True), "files other than HTML"),
        (response_of(answer(b"\n")), "empty pages"),
    ],
)
def test_what_is_no_page_is_counted(response: Response, what: str):
    source = given()
    assert list(articles_of(kept(response), source)) == []
    assert source.passed_over == {what: 1}
    assert f"9 records (1 {what})" in nothing(9, source).problems[0].message


def test_a_page_that_no_one_named_is_told_by_its_opening():
    [taken] = articles_of(kept(Response(None, "", None, page(), True), url=None), given())
    assert taken.article is not None


def test_a_page_too_large_is_a_problem():
    [taken] = articles_of(kept(Response(200, "text/html", None, page(), False)), given())
    assert taken.article is None
    assert "record 1 of a.warc is a page of over 16 MB" in taken.problems[0].message


def test_an_address_that_is_none_fails_nothing():
    [taken] = articles_of(kept(response_of(answer()), url="https://[quay"), given())
    assert taken.article is not None
