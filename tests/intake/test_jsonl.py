import io
import json
from collections import Counter
from collections.abc import Iterator

import pytest

from onrecord.article import Article, Outlet
from onrecord.intake import Taken, Told
from onrecord.intake.incoming import incoming
from onrecord.intake.jsonl import articles_from

WORDS = "“It will stay shut,” the mayor of Port Ellen said on Monday."
TOLD_NOTHING = Told()
PAGE = f"<html><body><article><h1>Rust</h1><p>{WORDS}</p></article></body></html>"


def read(*lines: object, told: Told = TOLD_NOTHING) -> list[Taken]:
    """The articles of lines: objects as JSON, bytes as they are."""
    data = b"\n".join(x if isinstance(x, bytes) else json.dumps(x).encode() for x in lines)
    return articles(data, "a.jsonl", told)


def articles(data: bytes, name: str, told: Told = TOLD_NOTHING) -> list[Taken]:
    return list(articles_from(incoming(io.BytesIO(data), name, told, Counter())))


def only(fields: dict[str, object], told: Told = TOLD_NOTHING) -> Article:
    [taken] = read(fields, told=told)
    assert taken.article is not None, taken.problems
    return taken.article


def messages(takens: list[Taken]) -> Iterator[str]:
    return (problem.message for taken in takens for problem in taken.problems)


def test_every_field_is_read():
    article = only(
        {
            "text": WORDS,
            "title": "Bridge shut",
            "url": "https://www.example.com/1",
            "outlet": "The Herald",
            "published": "2022-05-24T18:30:00+02:00",
            "modified": "2022-05-25",
            "language": "en-GB",
            "byline": ["Ana Reyes", "Bo Lee"],
        }
    )
    assert (article.text, article.title, article.url) == (
        WORDS,
        "Bridge shut",
        "https://www.example.com/1",
    )
    assert article.outlet == Outlet("The Herald", "example.com")
    assert (article.published, article.modified) == ("2022-05-24T18:30:00+02:00", "2022-05-25")
    assert article.byline == ("Ana Reyes", "Bo Lee")


@pytest.mark.parametrize("key", ["text", "body", "content", "articleBody", "main_text", "maintext"])
def test_the_words_go_by_many_names(key):
    assert only({key: WORDS}).text == WORDS


@pytest.mark.parametrize(
    ("fields", "published"),
    [
        ({"date": "May 24, 2022"}, "2022-05-24"),
        ({"datePublished": "2022-05-24T18:30:00Z"}, "2022-05-24T18:30:00Z"),
        ({"pub_date": "Tue, 24 May 2022 18:30:00 +0200"}, "2022-05-24T18:30:00+02:00"),
        ({"published_at": 1653409800}, "2022-05-24T16:30:00+00:00"),
        ({"published": None, "date": "2022-05-24"}, "2022-05-24"),
    ],
)
def test_the_date_goes_by_many_names_and_forms(fields, published):
    assert only({"text": WORDS, **fields}).published == published


@pytest.mark.parametrize(
    ("fields", "byline"),
    [
        ({"author": "Ana Reyes"}, ("Ana Reyes",)),
        ({"byline": "By Ana Reyes, Bo Lee and Zoë Ito"}, ("Ana Reyes", "Bo Lee", "Zoë Ito")),
        ({"authors": [{"name": "Ana Reyes"}, {"name": "Bo Lee"}]}, ("Ana Reyes", "Bo Lee")),
        ({"author": {"name": "Ana Reyes"}}, ("Ana Reyes",)),
        ({"author": [None, 7, ""]}, ()),
    ],
)
def test_the_authors_go_by_many_names_and_forms(fields, byline):
    assert only({"text": WORDS, **fields}).byline == byline


def test_what_a_person_told_wins():
    told = Told(published="2022-06-01", url="https://example.org/2", outlet="The Mail")
    fields = {"text": WORDS, "date": "2022-05-24", "url": "https://example.com/1", "site": "Herald"}
    article = only(fields, told)
    assert (article.published, article.url) == ("2022-06-01", "https://example.org/2")
    assert article.outlet == Outlet("The Mail", "example.org")


@pytest.mark.parametrize("key", ["html", "raw_html", "content"])
def test_a_page_is_read_as_a_page_and_its_line_says_more(key):
    fields = {key: PAGE, "title": "Bridge shut", "author": "Ana Reyes", "date": "2022-05-24"}
    article = only(fields)
    assert WORDS in article.text
    assert "<p>" not in article.text
    assert (article.title, article.byline) == ("Bridge shut", ("Ana Reyes",))
    assert article.published == "2022-05-24"
    assert article.original.media_type == "application/json"
    assert json.loads(article.original.data) == fields


def test_the_original_of_an_article_is_its_line():
    takens = read({"text": WORDS}, b"", b'  {"text": "Two."}\r')
    assert [t.article and t.article.original.data for t in takens] == [
        json.dumps({"text": WORDS}).encode(),
        b'{"text": "Two."}',
    ]


BAD = {
    b'{"text": "It': "no JSON",
    b"[1, 2]": "it holds a list, no object",
    b'"words"': "it holds a string, no object",
    b"null": "it holds null, no object",
    b"12": "it holds a number, no object",
    b'{"n": ' + b"9" * 5000 + b"}": "no JSON",
    b'{"a":' * 100_000: "nested too deep",
    b'{"title": "No words"}': "has no words: none of text, body, content or html, but 'title'.",
    b'{"text": ["a", "b"], "html": 7}': "'text', 'html'",
    b'{"text": " \\n"}': "has no words",
    b"{}": "no fields",
    b'{"article": {"text": "Yes."}, "statements": []}': "a record that onrecord made",
}


@pytest.mark.parametrize(("line", "message"), BAD.items(), ids=[str(k[:30]) for k in BAD])
def test_a_bad_line_is_named_and_stops_no_other(line, message):
    first, bad, last = read({"text": "One."}, line, {"text": "Three."})
    assert first.article is not None
    assert last.article is not None
    if b'["a"' not in line:
        assert bad.article is None
    assert all("line 2 of a.jsonl" in words for words in messages([bad]))
    assert message in " ".join(messages([bad])) or bad.article is not None


def test_halves_of_characters_are_replaced_and_told():
    [taken] = read(b'{"text": "It is \\ud800 safe.", "title": "\\udfff!", "author": "A\\ud800"}')
    assert taken.article is not None
    assert taken.article.text == "It is \ufffd safe."
    assert taken.article.title == "\ufffd!"
    assert "halves of characters" in taken.problems[0].message


def test_broken_bytes_are_told_with_their_line():
    _, taken = read({"text": "One."}, '{"text": "Zoë’s café'.encode() + b'\xff."}')
    assert taken.article is not None
    assert taken.article.text == "Zoë’s café\ufffd."
    assert "line 2 of a.jsonl is broken UTF-8 at byte 24" in taken.problems[0].message


def test_a_date_that_is_none_is_told_and_left_out():
    [taken] = read({"text": WORDS, "date": "some time ago", "published_at": ["x"]})
    assert taken.article is not None
    assert taken.article.published is None
    assert any("'some time ago'" in message for message in messages([taken]))


def test_one_object_over_many_lines_is_one_article():
    data = json.dumps({"text": WORDS, "title": "Rust"}, indent=2).encode()
    [taken] = articles(data, "a.json")
    assert taken.article is not None
    assert taken.article.title == "Rust"


def test_a_list_over_many_lines_is_told_once():
    data = json.dumps([{"text": WORDS}, {"text": WORDS}], indent=2).encode()
    assert list(messages(articles(data, "a.json"))) == [
        "a.json was left out: it holds a list, no object. Write one JSON object a line."
    ]


def test_a_mark_at_the_start_of_the_file_is_no_trouble():
    [taken] = articles(b'\xef\xbb\xbf{"text": "Yes."}\n', "a.jsonl")
    assert taken.article is not None
    assert taken.article.text == "Yes."
