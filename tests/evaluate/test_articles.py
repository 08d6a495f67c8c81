import re

import pytest

from onrecord.evaluate.articles import MarkedArticle, gold_document, is_marked, read_marked
from onrecord.evaluate.floors import SETS
from onrecord.evaluate.marked import parse
from onrecord.evaluate.parts import Page, Parts

ARTICLE = (
    "[1.source=Ana Reyes:She] [1.cue:said] [1.content:it rains]. [2.content=Bo Lee:Hm.]"
    " [3.post=Tom Hale:Close it!]"
)


def test_attributions_and_posts_are_told_apart():
    article = MarkedArticle("one", parse(ARTICLE))
    assert (article.said, article.posts) == ([1, 2], [3])
    assert gold_document(article).gold == (
        Parts(((9, 17),), ((0, 3),), ((4, 8),)),
        Parts(((19, 22),)),
    )


def test_the_speaker_stands_on_the_source_or_else_on_the_content():
    article = MarkedArticle("one", parse(ARTICLE))
    assert [article.speaker(n) for n in (1, 2)] == ["Ana Reyes", "Bo Lee"]
    assert article.name_of(3, "post") == "Tom Hale"


def test_a_folder_is_read_by_name(tmp_path):
    (tmp_path / "b.txt").write_text("Nothing.", "utf-8")
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    assert is_marked(tmp_path)
    assert [article.name for article in read_marked(tmp_path)] == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[1.content:It rains", "a.txt: .1.content: is never closed"),
        (
            "[1.source:Kim] said [2.content:no]",
            "a.txt: number 1 has parts, but neither content nor",
        ),
    ],
)
def test_a_wrong_article_is_named(tmp_path, text, message):
    (tmp_path / "a.txt").write_text(text, "utf-8")
    with pytest.raises(ValueError, match=message):
        list(read_marked(tmp_path))


OURS = [article for s in SETS[:2] for article in read_marked(s.folder)]


@pytest.mark.parametrize("article", OURS, ids=lambda article: article.name)
def test_our_gold_is_whole(article):
    """Every mark was read as one, and every attribution has words and at most one cue."""
    assert not re.search(r"\[\d|\w+\.(?:content|source|cue|addressee|medium|post):", _text(article))
    assert 100 <= len(_text(article).split()) <= 300
    assert article.marked.numbers == list(range(1, len(article.marked.numbers) + 1))
    for number in article.said:
        assert len(article.marked.of(number, "cue")) <= 1
        assert len(Page.of(_text(article)).measured([article.parts(number)], cut=False)) == 1


def test_our_gold_is_of_many_layouts():
    assert len(OURS) >= 16
    text = "".join(map(_text, OURS))
    for mark in "“‘\"'«»„‚–—:":
        assert mark in text


def _text(article):
    return article.marked.text
