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
from onrecord.export.page.document import page
from onrecord.export.record_json import text_sha256
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
    said = replace(SAFE, because={EVIL: (EVIL,)})
    name = replace(BRIDGE.entities[0], name=EVIL)
    return replace(
        BRIDGE, article=article, statements=(said,), entities=(name, *BRIDGE.entities[1:])
    )


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


def test_it_lists_the_problems() -> None:
    assert "a council spokesman is not named" in written(BRIDGE)
    assert "photo.jpg is a picture" in written(UNREADABLE)


def test_twice_the_statements_take_about_twice_the_time() -> None:
    def seconds(count: int) -> float:
        text = "“It is safe,” she said. " * count
        spans = (Span(24 * n + 1, 24 * n + 12) for n in range(count))
        article = replace(ARTICLE, text=text, parts=(), posts=())
        said = (
            statement(replace(SAFE.attribution, content=(span,), cue=(), source=()), article)
            for span in spans
        )
        story = replace(BRIDGE, article=article, statements=tuple(said))
        start = process_time()
        written(story)
        return process_time() - start

    seconds(100)  # warms up
    assert seconds(4000) < 3 * seconds(2000) + 0.1
