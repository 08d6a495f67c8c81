"""HTML in which every word is escaped unless it says that it is markup already.

    tag("p", "Tom & Ana", class_="who")     <p class="who">Tom &amp; Ana</p>

A story is anybody's text, so that escaping is what happens when nobody thinks of it.
"""

import re
from html import escape
from typing import TypeAlias

# HTML has no way to write these; a browser would drop them, or take the page for broken.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class Html(str):
    """Markup: text that is escaped already."""

    __slots__ = ()


Child: TypeAlias = str | Html | None


def text(words: str) -> Html:
    """Words as markup."""
    return Html(escape(_UNWRITABLE.sub("\ufffd", words)))


def tag(name: str, *children: Child, **attributes: str | None) -> Html:
    """An element; a child that is not Html is escaped, and None is left out.

    A "_" at an attribute's end is dropped, any other is a hyphen: class_, aria_label.
    """
    inner = "".join(
        child if isinstance(child, Html) else text(child) for child in children if child
    )
    told = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{text(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Html(f"<{name}{told}>{inner}</{name}>")


def together(*children: Child) -> Html:
    """Pieces of markup one after the other."""
    return Html(
        "".join(child if isinstance(child, Html) else text(child) for child in children if child)
    )


def link(address: str | None, words: str) -> Html:
    """A link where the address is one of the web's, else the words alone.

    "javascript:…" is an address too, and a hostile page may give it as its own.
    """
    if address is None or not re.match(r"https?://", address, re.IGNORECASE):
        return text(words)
    return tag("a", words, href=address, rel="noopener noreferrer nofollow")
