"""What `take` makes of whole inputs: the form is told, the packing undone, the trouble named."""

import gzip
import json

import pytest

from onrecord.intake import Taken, Told, take

STORY = "“It will stay shut,” the mayor of Port Ellen said on Monday."
PAGE = f"<!DOCTYPE html><html><body><article><h1>Rust</h1><p>{STORY}</p></article></body></html>"
LINES = json.dumps({"text": STORY}) + "\n" + json.dumps({"text": STORY})


def texts(data: bytes, name: str = "") -> list[str | None]:
    return [taken.article and taken.article.text for taken in take(data, name=name)]


def message(data: bytes, name: str = "") -> str:
    [taken] = take(data, name=name)
    assert taken.article is None
    [problem] = taken.problems
    assert problem.stage == "intake"
    return problem.message


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzipped"])
def test_text_pages_and_lines_are_told_apart(pack):
    assert texts(pack(STORY.encode())) == [STORY]
    assert texts(pack(LINES.encode())) == [STORY, STORY]
    [page] = texts(pack(PAGE.encode()))
    assert page is not None
    assert STORY in page
    assert "<" not in page


def test_a_text_file_is_text_whatever_it_opens_with():
    assert texts(PAGE.encode(), "a.txt") == [PAGE]
    assert texts(gzip.compress(PAGE.encode()), "a.txt.gz") == [PAGE]


def test_the_original_of_a_packed_story_is_what_was_packed():
    [taken] = take(gzip.compress(STORY.encode()), name="a.txt.gz")
    assert taken.article is not None
    assert taken.article.original.data == STORY.encode()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "the input is empty."),
        (b" \r\n\0\0", "the input is empty."),
        (b"\xff\xfe", "the input is empty."),
        (gzip.compress(b""), "the input is empty."),
        (b"%PDF-1.7 \xe2\xe3", "the input is a PDF; save its text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "the input is a picture (PNG); give its text"),
        (bytes(range(256)), "the input is binary, not text; give"),
        (gzip.compress(gzip.compress(b"Yes.")), "the input is a gzip file within a gzip file"),
        (b"\x1f\x8b", "the input is a broken gzip file"),
    ],
)
def test_what_cannot_be_read_is_named(data, said):
    assert message(data).startswith(said)


def test_messages_call_the_input_by_its_name():
    assert message(b"", "stories/a.txt") == "stories/a.txt is empty."


def test_a_broken_packing_is_told_with_what_was_read_of_it():
    [taken] = take(gzip.compress(STORY.encode())[:-4], name="a.txt.gz")
    assert taken.article is not None
    assert taken.article.text == STORY
    assert "broken gzip file" in taken.problems[0].message


def test_a_language_that_is_not_served_is_named_in_text_and_in_lines():
    german = "„Die Brücke bleibt geschlossen“, sagte die Bürgermeisterin von Hafenstadt."
    for data in (german, json.dumps({"text": german, "language": "en"})):
        [taken] = take(data.encode())
        assert taken.article is not None
        assert taken.article.language == "de"
        assert "in German, which onrecord does not read yet" in taken.problems[0].message


def test_flattened_posts_are_found_on_pages_too():
    tweet = "<p>Thank you, all!</p><p>— Bo Lee (@bolee) May 23, 2022</p>"
    [taken] = take(PAGE.replace("</article>", f"{tweet}<p>{STORY}</p></article>").encode())
    assert taken.article is not None
    assert [post.handle for post in taken.article.posts] == ["@bolee"]


def test_a_date_of_publication_that_is_none_is_misuse():
    with pytest.raises(ValueError, match="not 'May 24'"):
        list(take(STORY.encode(), told=Told(published="May 24")))


def test_an_input_is_read_as_it_is_asked_for():
    takens = take(b'{"text": "One."}\n' * 3)
    alone = next(iter(take(b'{"text": "One."}')))
    assert next(takens) == Taken(alone.article, (), "line 1 of the input")
