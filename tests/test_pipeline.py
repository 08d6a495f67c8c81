"""The whole run, from what a person has to a story: `read`, `read_text` and `read_all`."""

import gzip
import io
import json
import sys
from pathlib import Path

import pytest

import onrecord
from onrecord.intake import take
from onrecord.pipeline import RULES, read_article, read_text
from onrecord.story import Story

WORDS = (
    "“It will stay shut,” said Ana Reyes, the mayor of Port Ellen, on Monday.\r\n\xa0“Yes.” 👩‍🚒"
)
LINES = json.dumps({"text": WORDS}) + "\n{broken\n" + json.dumps({"text": "Two. " + WORDS}) + "\n"


def contents(story: Story) -> list[str]:
    """The words of each statement, without the marks around them."""
    assert story.article is not None
    article = story.article
    return [
        " … ".join(article[s].strip("“”") for s in one.attribution.content)
        for one in story.statements
    ]


def speakers(story: Story) -> list[str | None]:
    """Who said each statement."""
    entities = (story.entity(one.speaker) for one in story.statements)
    return [entity.name if entity else None for entity in entities]


def test_words_are_read_as_they_are():
    story = onrecord.read_text(WORDS)
    assert story.article is not None
    assert story.article.text == WORDS
    assert contents(story)[0] == "It will stay shut,"
    assert speakers(story)[0] == "Ana Reyes"


def test_a_file_and_its_bytes_are_read_alike(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(WORDS.encode())
    stories = [onrecord.read(path), onrecord.read(str(path)), onrecord.read(WORDS.encode())]
    assert stories[0] == stories[1] == stories[2] == onrecord.read_text(WORDS)


def test_a_page_is_read_by_what_it_is():
    page = (
        f"<!DOCTYPE html><html><body><article><h1>Rust</h1><p>{WORDS}</p></article></body></html>"
    )
    assert contents(onrecord.read(page.encode()))[0].startswith("It will stay shut,")


def test_standard_input_is_read_at_a_dash(monkeypatch):
    class Input:
        buffer = io.BytesIO(gzip.compress(WORDS.encode()))

    monkeypatch.setattr(sys, "stdin", Input)
    assert contents(onrecord.read("-"))[0] == "It will stay shut,"


def test_what_is_told_is_in_the_article():
    story = onrecord.read_text(
        WORDS, published="2022-05-24", url="https://www.example.com/1", outlet="The Herald"
    )
    assert story.article is not None
    assert story.article.outlet is not None
    assert (story.article.published, story.article.url) == (
        "2022-05-24",
        "https://www.example.com/1",
    )
    assert (story.article.outlet.name, story.article.outlet.domain) == ("The Herald", "example.com")


def test_lines_are_stories_and_a_broken_one_stops_no_other(tmp_path):
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(LINES.encode()))
    first, broken, last = onrecord.read_all(path)
    assert contents(first)[0] == contents(last)[0] == "It will stay shut,"
    assert broken.article is None
    assert broken.statements == ()
    assert f"line 2 of {path} was left out" in broken.problems[0].message


def test_reading_twice_changes_nothing():
    assert onrecord.read_text(WORDS) == onrecord.read_text(WORDS)


def test_another_date_is_no_other_article():
    dated = onrecord.read_text(WORDS, published="2022-05-24")
    undated = onrecord.read_text(WORDS)
    assert dated.article is not None
    assert undated.article is not None
    assert dated.article.id == undated.article.id
    assert [s.id for s in dated.statements] == [s.id for s in undated.statements]


def test_problems_of_intake_are_the_storys():
    german = "„Die Brücke bleibt geschlossen“, sagte die Bürgermeisterin von Hafenstadt am Montag."
    story = onrecord.read_text(german)
    assert [p.stage for p in story.problems][:1] == ["intake"]
    assert "German" in story.problems[0].message


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: onrecord.read("none/such.txt"), FileNotFoundError, "no such file: none/such.txt"),
        (lambda: onrecord.read(LINES.encode()), ValueError, "more than one story"),
        (lambda: onrecord.read_text(WORDS, model="large"), ValueError, "no model 'large'"),
        (lambda: onrecord.read_text(WORDS, published="May"), ValueError, "ISO 8601"),
        (lambda: onrecord.read_texts(WORDS), AttributeError, "no attribute 'read_texts'"),
    ],
)
def test_misuse_raises(call, error, message):
    with pytest.raises(error, match=message):
        call()


def test_who_made_a_story_is_in_it():
    made_by = onrecord.read_text(WORDS).made_by
    assert (made_by.onrecord, made_by.model) == (onrecord.__version__, "rules")


def test_a_directory_is_no_story(tmp_path):
    with pytest.raises(OSError, match=r"directory|denied"):
        onrecord.read(Path(tmp_path))


def test_an_article_that_intake_has_made_is_read():
    [taken] = take(b'"It is safe," said Ana Reyes.', name="words.txt")
    story = read_article(taken.article, RULES)
    assert story.statements == read_text(taken.article.text, model=RULES).statements


def test_a_text_too_long_for_a_story_is_kept_and_no_more_is_made_of_it():
    story = read_text("Ana Reyes, the mayor, resigned. " * 100_000)
    assert story.article is not None
    assert [problem.stage for problem in story.problems] == ["extract"]
    assert (story.statements, story.entities, story.events) == ((), (), ())
