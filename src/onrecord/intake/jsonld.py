"""`<script type="application/ld+json">`: what a page says of its story to search engines."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from lxml.html import HtmlElement

Node = dict[str, Any]

MAX_NODES = 5000  # a page of honest JSON-LD has some dozens
_STORY = re.compile(r"(Article|Posting|Report|Review)$")
_COMMENT = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*.{0,20}?\*/)|(?:-->|//\s*\]\]>)\s*;?\s*$")
_TRAILING_COMMA = re.compile(r",(\s*+[}\]])")


def nodes_of(tree: HtmlElement) -> tuple[Node, ...]:
    """Every object of the page's JSON-LD, outer ones first; what cannot be parsed is left out."""
    roots = [_parsed(script.text or "") for script in tree.iter("script") if _is_jsonld(script)]
    return tuple(_flat(roots))


def story_of(nodes: tuple[Node, ...], *, about: tuple[str, ...] = ()) -> Node:
    """The object that describes the page's story; empty where none does.

    Of several (a list of other stories), the one whose headline or address is among `about`.
    """
    stories = [node for node in nodes if any(_STORY.search(t) for t in types_of(node))]
    known = {_key(words) for words in about if words}
    for node in stories:
        if known & {_key(text(node.get("headline"))), _key(address(node) or "")}:
            return node
    return stories[0] if stories else {}


def types_of(node: Node) -> tuple[str, ...]:
    """ "@type": "NewsArticle", or a list of such."""
    stated = node.get("@type")
    stated = stated if isinstance(stated, list) else [stated]
    return tuple(t.rsplit("/", 1)[-1] for t in stated if isinstance(t, str))


def names(value: Any) -> tuple[str, ...]:
    """ "author": {"name": "Ana Reyes"}, or a name, or a list of either."""
    values = value if isinstance(value, list) else [value]
    found = (text(v.get("name")) if isinstance(v, dict) else text(v) for v in values)
    return tuple(name for name in found if name)


def text(value: Any) -> str:
    """A string, or the first of a list of them; "" for all else."""
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value")
    # Many a page escapes its JSON as though it were HTML: "R&uuml;ckbau".
    return unescape(value).strip() if isinstance(value, str) else ""


def address(node: Node) -> str | None:
    """Where the story is: "url", or the page that it is the main part of."""
    page = node.get("mainEntityOfPage")
    page = page.get("@id") or page.get("url") if isinstance(page, dict) else page
    return next((u for u in (text(node.get("url")), text(page)) if u.startswith("http")), None)


def _is_jsonld(script: HtmlElement) -> bool:
    return "ld+json" in (script.get("type") or "").lower()


def _parsed(script: str) -> Any:
    script = _COMMENT.sub("", script)
    for form in (script, _TRAILING_COMMA.sub(r"\1", script)):
        try:
            return json.loads(form, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _flat(roots: list[Any]) -> Iterator[Node]:
    """Objects level by level, so that the page's own come before those they mention."""
    level, seen = roots, 0
    while level and seen < MAX_NODES:
        below: list[Any] = []
        for value in level[:MAX_NODES]:
            seen += 1
            if isinstance(value, dict):
                yield value
                below.extend(value.values())
            elif isinstance(value, list):
                below.extend(value)
        level = [v for v in below if isinstance(v, dict | list)]


def _key(words: str) -> str:
    return re.sub(r"[\W_]+", "", words).casefold()
