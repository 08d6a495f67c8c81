"""What on a page is not its story: sharing, newsletters, other stories, menus, comments.

Told by class names and ids on the way from a block up to the story's column, and by the words of
short blocks. Both are open lists: a name that is missing lets a line of furniture in, a name too
many loses a paragraph, so names that outlets also give to the story itself are left out.
"""

import re
from dataclasses import dataclass, field
from enum import Enum
from functools import cache, lru_cache

from lxml.html import HtmlElement

from onrecord.lexicons import lines


class Zone(Enum):
    """What the names on the way say that a block is."""

    SIDE = "side"
    CAPTION = "caption"
    CREDIT = "credit"
    BYLINE = "byline"
    STANDFIRST = "standfirst"
    PULLED = "pulled"  # a quotation set large beside the story, mostly one that it has too


MOST_FURNITURE = 250  # characters
_SIDE_TAGS = frozenset(("nav", "aside", "footer", "form", "dialog", "menu", "address"))
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
# Names as outlets give them, each the whole of a part of a class: "ad" is in "top-ad" and not in
# "lead". The first zone with a name in it wins.
_NAMES = (
    (Zone.CREDIT, "credits? copyright photo-?credit photographer image-?source agency-?name"),
    (
        Zone.CAPTION,
        """
        (?:fig)?captions? wp-caption-text image-?(?:text|description|legend) bildunterschrift
        legend gallery slideshow carousel
        """,
    ),
    (Zone.PULLED, "pull-?quotes? quote-?box"),
    (
        Zone.SIDE,
        r"""
        shar(?:e|ing) social sociable addthis follow newsletters? subscri(?:be|ption) sign-?up
        sign-?in login register identity pay-?wall reg-?wall piano subscriber(?:s|-only)?
        premium-?(?:box|teaser|offer) offers? related recirc\w* recommend\w* promos? promoted
        teasers? advert\w* ads? sponsor\w* outbrain taboola comments? disqus rating poll feedback
        breadcrumbs? pagination pager nav navigation menu sidebar toolbar footer banner toc widget
        tags? topics? keywords most-?(?:read|popular|viewed) trending latest upnext next-?article
        more-?(?:on|from|stories|news) read-?(?:more|next|also) see-?also also-?read linkbox
        link-?list jump-?links skip-?link cookies? consent tooltip popup modal overlay bio
        about-?(?:the-?)?author author-?(?:box|info|card|details|description|profile) cta weather
        screen-?reader(?:-text)? sr-only visually-?hidden disclaimer correction-?form ticker-?bar
        """,
    ),
    (
        Zone.BYLINE,
        """
        by-?lines? authors? contributors? publish(?:ed)?-?(?:date|time)? pub-?date date-?line date
        timestamp time posted-?on reading-?time meta article-?info
        """,
    ),
    (
        Zone.STANDFIRST,
        """
        stand-?first dek deck sub-?(?:head(?:line)?|title) lede lead intro excerpt summary
        strapline abstract chapo vorspann ingress manchet perex kicker sommario entradilla bajada
        """,
    ),
)
_SHAPES = tuple(
    (zone, re.compile(rf"(?:^|[\s_-])(?:{'|'.join(names.split())})(?:$|[\s_-])", re.I))
    for zone, names in _NAMES
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


@lru_cache(maxsize=5_000)
def _named(names: str) -> Zone | None:
    spread = _CAMEL.sub("-", names)
    return next((zone for zone, shape in _SHAPES if shape.search(spread)), None)


def is_furniture(words: str) -> bool:
    """ "Read more: Bridge closed", "Advertisement", "… to your inbox"; only short lines are."""
    return len(words) < MOST_FURNITURE and bool(_furniture().search(words))


@cache
def _furniture() -> re.Pattern[str]:
    listed = lines("page_furniture")
    starts = "|".join(re.escape(line) for line in listed if not line.startswith("…"))
    within = "|".join(re.escape(line[1:].strip()) for line in listed if line.startswith("…"))
    return re.compile(rf"\A\W{{0,5}}(?:{starts})(?:\W|\Z)|\b(?:{within})\b", re.I)
