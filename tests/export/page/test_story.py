"""The story's text on the page: every word there once, marked, numbered and escaped."""

import re
from dataclasses import replace
from html import unescape

from onrecord.article import Article
from onrecord.event import Event, EventType
from onrecord.export.page.place import Place
from onrecord.export.page.story import story_text
from onrecord.export.wording import lines
from stories import ARTICLE, BRIDGE, SAFE, TEXT, at

PAGE = story_text(ARTICLE, list(lines(BRIDGE)), Place())


def words_of(html: str) -> str:
    """The article's own words: not the numbers, and not what a post is headed with."""
    html = re.sub(r'<a class="ref".*?</a>|<p class="post-head">.*?</p>', "", html)
    return unescape(re.sub(r"<[^>]*>", "", html))


def test_every_word_of_the_story_is_there_once_and_in_order() -> None:
    assert words_of(PAGE) == TEXT.replace("\n", "")


def test_a_direct_quotation_is_marked_and_its_number_follows_the_closing_mark() -> None:
    assert (
        '<p dir="auto">“<span id="m1"></span><mark class="content direct s1">The bridge is safe,'
        '</mark>”<a class="ref" href="#s1" aria-label="Statement 1, Ana Reyes">1</a>'
        ' <span class="source s1">Ana Reyes</span> <span class="cue s1">told</span>'
        ' <span class="addressee s1">reporters</span> on <span class="said s1">Monday</span>.</p>'
    ) in PAGE


def test_a_quotation_in_another_is_both() -> None:
    assert '<mark class="content direct deep s2 s3">the bolts are &lt;old&gt;</mark>' in PAGE


def test_the_headline_is_the_heading_and_without_one_the_title_is() -> None:
    assert PAGE.startswith('<h1 class="headline" dir="auto">Bridge is ‘safe’')
    bare = replace(ARTICLE, parts=(), title="A <title>")
    assert story_text(bare, [], Place("2-", 2)).startswith("<h2>A &lt;title&gt;</h2><p")


def test_a_post_is_shown_as_one() -> None:
    [post] = re.findall(r'<blockquote class="post">.*?</blockquote>', PAGE)
    assert "twitter · Tom Hale · @tomhale · 2022-05-23 · <a" in post
    assert words_of(post) == "Close it now! #bridge 🌉— Tom Hale (@tomhale) May 23, 2022"


def test_each_statement_has_a_place_and_a_number() -> None:
    for number in range(1, 7):
        assert PAGE.count(f'id="m{number}"') == 1
        assert PAGE.count(f'href="#s{number}"') == 1


def test_several_stories_on_a_page_keep_their_anchors_apart() -> None:
    second = story_text(ARTICLE, list(lines(BRIDGE)), Place("2-", 2))
    assert 'id="2-m1"' in second
    assert 'class="content direct 2-s1"' in second


def test_an_empty_text_has_a_title_alone() -> None:
    empty: Article = replace(ARTICLE, text="", parts=(), posts=())
    assert story_text(empty, [], Place()) == "<h1>Bridge is ‘safe’, engineer says</h1>"


def test_what_tells_of_an_event_has_a_place_of_its_own() -> None:
    done = Event(id="v1", type=EventType.WARN, evidence=(at("bridge is safe"), at("& that she")))
    shown = story_text(ARTICLE, list(lines(BRIDGE)), Place("2-", 2), (done,))
    assert (
        '<mark class="content direct 2-s1">The </mark><span id="2-e1m1"></span>'
        '<mark class="content event direct 2-s1 2-e1">bridge is safe</mark>'
    ) in shown
    assert '<span id="2-e1m2"></span><span class="event 2-e1">&amp; that </span>' in shown
    assert words_of(shown) == TEXT.replace("\n", "")


def test_what_was_not_said_is_marked_otherwise() -> None:
    supposed = replace(BRIDGE, statements=(replace(SAFE, hypothetical=True),))
    shown = story_text(ARTICLE, list(lines(supposed)), Place())
    assert '<mark class="content direct unsaid s1">The bridge is safe,</mark>' in shown
