"""The meta tags of a page: `<meta property="og:site_name" content="Example News">`."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

LONGEST = 20_000  # characters of one content that are looked at

Metas = dict[str, list[str]]


def metas_of(tree: HtmlElement) -> Metas:
    """Each meta tag's content by its name, property or itemprop in lower case."""
    found: Metas = {}
    for meta in tree.iter("meta"):
        content = squeezed((meta.get("content") or "")[:LONGEST])
        for name in {meta.get("property"), meta.get("name"), meta.get("itemprop")}:
            if name and content:
                found.setdefault(name.strip().lower(), []).append(content)
    return found


def stated(metas: Metas, *names: str) -> Iterator[str]:
    """What the tags of these names say, in the order of the names."""
    for name in names:
        yield from metas.get(name, ())


def squeezed(text: str) -> str:
    """HTML's white space as one space each; no-break spaces stay."""
    return re.sub(r"[ \t\n\r\f]+", " ", text).strip()
