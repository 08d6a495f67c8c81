from pathlib import Path

import pytest

from onrecord.article import Original, Outlet, PartKind
from onrecord.intake import Told
from onrecord.intake.text import Stated, article_from, article_of

STORY = (
    "Bridge shut over rust\n\nBy Ana Reyes\n\n“It will stay shut,” the mayor of Port Ellen said on"
    " Monday, after engineers had looked at its bolts.\n\nThank you, all!\n\n"
    "— Bo Lee (@bolee) May 23\n\nNo one at the harbour could say when it would open again.\n"
)
HARD = "a\r\nb\rc\xa0d\u200be\u0301 👩‍🚒\u2028“f”\x0bg\ufeffh \U0001f1f7\U0001f1fa’"
EXAMPLE = Path(__file__).parents[2] / "../shared/examples/bondarev.txt"


def test_headline_byline_and_posts_are_read_and_what_is_told_is_kept():
    told = Told(published="2022-05-24", url="https://www.example.com/1", outlet="The Herald")
    article = article_from(STORY.encode(), "a.txt", told).article
    assert article is not None
    assert (article.title, article.byline) == ("Bridge shut over rust", ("Ana Reyes",))
    assert article.outlet == Outlet("The Herald", "example.com")
    assert article.published == "2022-05-24"
    assert [part.kind for part in article.parts] == [PartKind.HEADLINE, PartKind.BYLINE]
    [post] = article.posts
    assert (article[post.spans[0]], post.posted) == ("Thank you, all!", "2022-05-23")


@pytest.mark.parametrize("text", [STORY, HARD, HARD * 3, "\n\n" + STORY, "a\0b" * 20])
def test_no_character_is_changed(text):
    taken = article_from(text.encode(), "a.txt", Told())
    assert taken.article is not None
    assert taken.article.text == text
    assert taken.article.original == Original(text.encode(), "text/plain")


def test_a_byte_order_mark_is_of_the_original_and_not_of_the_text():
    article = article_from(STORY.encode("utf-8-sig"), "a.txt", Told()).article
    assert article is not None
    assert article.text == STORY
    assert article.original.data.startswith(b"\xef\xbb\xbf")


def test_what_is_stated_beside_a_text_wins_over_its_layout():
    stated = Stated(title="Rust!", byline=("Bo Lee",), outlet="The Herald")
    article = article_of(STORY, Original(b"", "application/json"), Told(), stated)
    assert (article.title, article.byline) == ("Rust!", ("Bo Lee",))
    assert article.outlet == Outlet("The Herald", None)


def test_of_no_words_there_is_no_article():
    taken = article_from(b" \r\n\t\n", "a.txt", Told())
    assert taken.article is None
    assert [problem.message for problem in taken.problems] == ["a.txt holds no words."]


@pytest.mark.skipif(not EXAMPLE.exists(), reason="the shared example is not beside the checkout")
def test_the_shared_example_keeps_its_characters_and_shows_its_four_posts():
    data = EXAMPLE.read_bytes()
    article = article_from(data, "bondarev.txt", Told(published="2022-05-24")).article
    assert article is not None
    assert article.text.encode() == data
    assert [(post.handle, post.posted, len(post.spans)) for post in article.posts] == [
        ("@HillelNeuer", "2022-05-23", 4),
        ("@YelchenkoUN", "2022-05-23", 1),
        ("@UNWatch", "2022-05-23", 1),
        ("@Kasparov63", "2022-05-23", 1),
    ]
