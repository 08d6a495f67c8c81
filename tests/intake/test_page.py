import io
from collections import Counter

from onrecord.intake import Told
from onrecord.intake.incoming import incoming
from onrecord.intake.page import articles_from, page_of

POST = "<p>Thank you, Zoë!</p><p>— Bo Lee (@bolee) May 23, 2022</p>"
PAGE = f"<html><body><article><h1>Rust</h1><p>It rained, the mayor said.</p>{POST}<p>She left it there.</p></article></body></html>"


def test_a_page_has_its_flattened_posts():
    article = page_of(PAGE.encode("cp1252"), Told(), "cp1252").article
    assert article is not None
    assert [post.handle for post in article.posts] == ["@bolee"]
    assert "Zoë" in article.text


def test_a_file_of_one_page_is_one_article():
    given = incoming(io.BytesIO(PAGE.encode()), "a.html", Told(), Counter())
    assert [taken.article is not None for taken in articles_from(given)] == [True]
