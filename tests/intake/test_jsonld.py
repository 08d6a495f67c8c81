"""JSON-LD as pages have it, which is not always JSON."""

import pytest
from lxml import html

from onrecord.intake.jsonld import address, names, nodes_of, story_of, text, types_of


def nodes(*scripts: str) -> tuple[dict[str, object], ...]:
    page = "".join(f'<script type="application/ld+json">{script}</script>' for script in scripts)
    return nodes_of(html.document_fromstring(f"<html><head>{page}</head><body>x</body></html>"))


STORY = '{"@type": "NewsArticle", "headline": "Bridge shut"}'


@pytest.mark.parametrize(
    "script",
    [
        STORY,
        f"[{STORY}]",
        f'{{"@graph": [{{"@type": "WebPage"}}, {STORY}]}}',
        f"<!-- {STORY} -->",
        f"//<![CDATA[\n{STORY}\n//]]>",
        '{"@type": "NewsArticle", "headline": "Bridge shut",}',
        '{"@type": ["Thing", "https://schema.org/ReportageNewsArticle"],'
        ' "headline": "Bridge\n shut"}',
    ],
)
def test_the_story_is_found(script: str) -> None:
    assert text(story_of(nodes(script)).get("headline")).split() == ["Bridge", "shut"]


def test_of_several_stories_the_one_that_the_page_is_about() -> None:
    other = '{"@type": "NewsArticle", "headline": "Ferry strike", "url": "https://example.com/f"}'
    found = nodes(other, STORY)
    assert story_of(found, about=("Bridge shut!",))["headline"] == "Bridge shut"
    assert story_of(found, about=("https://example.com/f",))["headline"] == "Ferry strike"
    assert story_of(found)["headline"] == "Ferry strike"


@pytest.mark.parametrize("script", ["", "{", "var x = 1", "3", '"words"', '{"a":' * 100_000])
def test_what_is_no_json_is_nothing(script: str) -> None:
    assert story_of(nodes(script)) == {}


def test_values_come_in_many_forms() -> None:
    assert names([{"name": "Ana Reyes"}, "Bo Lee", {"name": ""}, 3]) == ("Ana Reyes", "Bo Lee")
    assert text(["R&uuml;ckbau"]) == "Rückbau"
    assert text({"@value": " x "}) == "x"
    assert text(None) == text({}) == text([]) == ""
    assert types_of({"@type": 3}) == ()
    assert address({"url": "/relative", "mainEntityOfPage": "https://example.com/a"}) == (
        "https://example.com/a"
    )
