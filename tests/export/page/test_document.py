"""The page is whole, needs nothing but itself, and a hostile story can do nothing in it."""

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise
from time import process_time

import pytest
from lxml import html

from onrecord.article import Span
from onrecord.event import Event, EventType
from onrecord.export.page.document import page
from onrecord.export.record_json import text_sha256
from onrecord.statement import Occasion, When
from onrecord.story import Story
from stories import ARTICLE, BRIDGE, SAFE, UNREADABLE, statement

EVIL = "</p></style><script>alert(1)</script><img src=x onerror=alert(2)>\"'"


def written(*stories: Story) -> str:
    return "".join(page(stories))


def evil() -> Story:
    """The story with mischief in every field that a page may fill."""
    post = replace(ARTICLE.posts[0], author=EVIL, platform=EVIL, url="javascript:alert(3)")
    article = replace(
        ARTICLE,
        text=ARTICLE.text + "\n" + EVIL,
        title=EVIL,
        published=EVIL,
        url="javascript:alert(4)",
        byline=(EVIL,),
        language=EVIL,
        posts=(post,),
    )
    because = {EVIL: (EVIL,), "speaker": (EVIL,), "occasion": (EVIL,)}
    when = When(EVIL, EVIL, EVIL)
    said = replace(SAFE, because=because, occasion=Occasion(EVIL), said=when, hypothetical=True)
    words = Span(len(ARTICLE.text) + 1, len(article.text))
    done = Event(
        id=EVIL, type=EventType.WARN, actor="e1", date=when, why=words, evidence=(words, words)
    )
    names = (replace(BRIDGE.entities[0], name=EVIL), *BRIDGE.entities[1:])
    return replace(BRIDGE, article=article, statements=(said,), events=(done,), entities=names)


def test_it_holds_no_script_and_asks_for_nothing() -> None:
    for tree in (html.fromstring(written(BRIDGE)), html.fromstring(written(evil()))):
        assert not tree.xpath("//script | //img | //link | //iframe | //form | //object | //base")
        assert not tree.xpath("//@src | //@style | //@*[starts-with(name(), 'on')]")
        assert not [a for a in tree.xpath("//@href") if not re.match("#|https://", a)]


def test_its_policy_allows_its_own_style_alone() -> None:
    whole = written(BRIDGE)
    [style] = re.findall("<style>(.*?)</style>", whole, re.DOTALL)
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in whole
    assert "url(" not in style
    assert "@import" not in style


@pytest.mark.parametrize("stories", [(BRIDGE,), (UNREADABLE, BRIDGE, BRIDGE), (UNREADABLE,)])
def test_every_link_within_it_leads_somewhere(stories: tuple[Story, ...]) -> None:
    tree = html.fromstring(written(*stories))
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    links = [link[1:] for link in tree.xpath("//@href") if link.startswith("#")]
    assert set(links) <= set(ids)


@pytest.mark.parametrize("stories", [(BRIDGE,), (BRIDGE, UNREADABLE), (UNREADABLE,), ()])
def test_it_has_one_title_and_its_headings_skip_no_level(stories: tuple[Story, ...]) -> None:
    tree = html.fromstring(written(*stories))
    levels = [int(heading.tag[1]) for heading in tree.xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
    assert levels.count(1) == 1
    assert all(deeper - level <= 1 for level, deeper in pairwise(levels))


def test_it_can_be_found_one_s_way_in_without_eyes_or_mouse() -> None:
    tree = html.fromstring(written(BRIDGE))
    assert tree.get("lang") == "en"
    assert [len(tree.xpath(f"//{mark}")) for mark in ("header", "main", "footer")] == [1, 1, 1]
    assert tree.xpath("string(//a[1]/@href)") == "#record"
    assert tree.xpath("//section[@id='record']/@aria-labelledby") == ["record-title"]
    assert all(a.text_content() or a.get("aria-label") for a in tree.xpath("//a"))


def test_it_shows_the_hashes_that_it_can_be_checked_by() -> None:
    whole = written(BRIDGE)
    for proof in (ARTICLE.id, text_sha256(ARTICLE.text), ARTICLE.original.sha256):
        assert f"<code>{proof}</code>" in whole


def test_it_tells_how_much_there_is_and_leads_there() -> None:
    done = Event(id="v1", type=EventType.WARN, actor="e1", evidence=(Span(0, 6), Span(33, 52)))
    whole = written(replace(BRIDGE, events=(done,)))
    assert '<a href="#said">6 statements</a>, 2 speakers, 1 without a known speaker, ' in whole
    assert '<a href="#done">1 event</a>' in whole
    assert '<h3 class="rubric" id="done">What was done</h3><ol class="events">' in whole
    tree = html.fromstring(whole)
    assert {link[1:] for link in tree.xpath("//@href") if link[0] == "#"} <= set(
        tree.xpath("//@id")
    )
    assert "What was done" not in written(BRIDGE)


def test_its_legend_shows_what_was_not_said_where_there_is_such_a_line() -> None:
    supposed = replace(BRIDGE, statements=(replace(SAFE, hypothetical=True),))
    assert "not said</mark>" in written(supposed)
    assert "not said</mark>" not in written(BRIDGE)


def test_it_lists_the_problems() -> None:
    assert "a council spokesman is not named" in written(BRIDGE)
    assert "photo.jpg is a picture" in written(UNREADABLE)


def test_twice_the_statements_and_events_take_about_twice_the_time() -> None:
    def seconds(count: int) -> float:
        text = "“It is safe,” she said. " * count
        spans = (Span(24 * n + 1, 24 * n + 12) for n in range(count))
        article = replace(ARTICLE, text=text, parts=(), posts=())
        said = (
            statement(replace(SAFE.attribution, content=(span,), cue=(), source=()), article)
            for span in spans
        )
        done = (
            Event(id=str(n), type=EventType.WARN, evidence=(Span(24 * n, 24 * n + 22),) * 2)
            for n in range(count)
        )
        story = replace(BRIDGE, article=article, statements=tuple(said), events=tuple(done))
        start = process_time()
        written(story)
        return process_time() - start

    seconds(100)  # warms up
    assert seconds(4000) < 3 * seconds(2000) + 0.1
