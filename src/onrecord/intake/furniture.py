"""What on a page is not its story: sharing, newsletters, other stories, menus, comments.

Told by class names and ids on the way from a block up to the story's column, and by the words of
short blocks. Both are open lists: a name that is missing lets a line of furniture in, a name too
many loses a paragraph, so names that outlets also give to the story itself are left out.
"""

import re
from dataclasses import dataclass, field
from enum import Enum
from functools import cache

from lxml.html import HtmlElement

from onrecord.lexicons import lines


class Zone(Enum):
    """What the names on the way say that a block is."""

    SIDE = "side"
    CAPTION = "caption"
    CREDIT = "credit"
    BYLINE = "byline"
    STANDFIRST = "standfirst"


_SIDE_TAGS = frozenset(("nav", "aside", "footer", "form", "dialog", "menu", "address"))
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NAMES = (
    (Zone.CREDIT, r"credits?|copyright|photo-?credit|photographer|image-?source|agency-?name"),
    (
        Zone.CAPTION,
        r"(?:fig)?captions?|wp-caption-text|image-?(?:text|description|legend)|bildunterschrift|legend|gallery|slideshow|carousel",
    ),
    (
        Zone.SIDE,
        r"shar(?:e|ing)|social|sociable|addthis|newsletters?|related|recirc\w*|recommend\w*|promos?|promoted|advert\w*|ads?|sponsor\w*"
        r"|outbrain|taboola|comments?|disqus|breadcrumbs?|pagination|pager|subscri(?:be|ption)|sign-?up|nav|navigation|menu"
        r"|sidebar|toolbar|footer|tags?|topics?|keywords|most-?(?:read|popular|viewed)|trending|teasers?|cookies?|consent"
        r"|bio|about-?(?:the-?)?author|author-?(?:box|info|card|details|description|profile)|cta|rating|poll|screen-?reader(?:-text)?|sr-only|visually-?hidden"
        r"|toc|read-?(?:more|next|also)|see-?also|more-?(?:on|from|stories|news)|also-?read|linkbox|link-?list|follow|tooltip|popup|modal|overlay|login|register"
        r"|sign-?in|identity|pay-?wall|reg-?wall|piano|subscriber(?:s|-only)?|premium-?(?:box|teaser|offer)|offers?|disclaimer|feedback|correction-?form|jump-?links|skip-?link|widget|weather|ticker-?bar|latest|upnext|next-?article|banner",
    ),
    (
        Zone.BYLINE,
        r"by-?lines?|authors?|publish(?:ed)?-?(?:date|time)?|date-?line|date|timestamp|time|pub-?date|meta|article-?info|posted-?on|reading-?time|contributors?",
    ),
    (
        Zone.STANDFIRST,
        r"stand-?first|dek|deck|sub-?(?:head(?:line)?|title)|lede|lead|intro|excerpt|summary|strapline|abstract|chapo|vorspann|ingress|manchet|perex|kicker|sommario|entradilla|bajada",
    ),
)
_SHAPES = tuple(
    (zone, re.compile(rf"(?:^|[\s_-])(?:{names})(?:$|[\s_-])", re.I)) for zone, names in _NAMES
)


@dataclass(slots=True)
class Zones:
    """The zones of elements, as far as they were asked for.

    An element that holds much of the story is no furniture, however its outlet calls it, and
    nor is any of a class that much of the story has: both are given beforehand.
    """

    known: dict[HtmlElement, Zone | None] = field(default_factory=dict)
    of_story: frozenset[str] = frozenset()  # classes


def zone_of(element: HtmlElement, column: HtmlElement, zones: Zones) -> Zone | None:
    """The nearest zone on the way up to the column, whose own names are no matter."""
    way: list[HtmlElement] = []
    step: HtmlElement | None = element
    while step is not None and step is not column and step not in zones.known:
        way.append(step)
        step = step.getparent()
    zone = zones.known.get(step) if step is not None else None
    for step in reversed(way):
        zone = _combined(zone, _own_zone(step, zones.of_story))
        zones.known[step] = zone
    return zone


def _combined(outer: Zone | None, own: Zone | None) -> Zone | None:
    """A date within a box of other stories is still furniture."""
    if outer in (Zone.SIDE, Zone.CREDIT):
        return outer
    return own or outer


def _own_zone(element: HtmlElement, of_story: frozenset[str]) -> Zone | None:
    tag = str(element.tag)
    if tag in _SIDE_TAGS or "hidden" in element.attrib:
        return Zone.SIDE
    called, name = element.get("id") or "", element.get("class") or ""
    if name in of_story:
        name = ""
    # An id is at times the story's own words ("slide-promoted-dune"), so only a short one counts.
    names = f"{name} {called if len(called) < 20 else ''}"
    zone = _named(names[:400]) if len(names) > 2 else None
    return zone or (Zone.CAPTION if tag in ("figcaption", "figure", "caption") else None)


@cache
def _named(names: str) -> Zone | None:
    spread = _CAMEL.sub("-", names)
    return next((zone for zone, shape in _SHAPES if shape.search(spread)), None)


def is_furniture(words: str) -> bool:
    """ "Read more: Bridge closed", "Sign up for our newsletter", "Advertisement"."""
    return bool(_furniture().match(words))


@cache
def _furniture() -> re.Pattern[str]:
    starts = "|".join(re.escape(line) for line in lines("page_furniture"))
    return re.compile(rf"\W*(?:{starts})(?:\W|$)", re.I)
