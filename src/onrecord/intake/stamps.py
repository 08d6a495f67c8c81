"""When a page was published and modified, with the outlet's own time and zone where it tells them.

JSON-LD and meta tags state it; `<time>` shows it; of the same moment the form with the outlet's
offset is taken: "2024-05-04T03:30Z" is 3 May for a paper that says "2024-05-03T23:30-04:00".
"""

import re
from collections.abc import Iterable
from datetime import datetime

from lxml.html import HtmlElement

from onrecord.intake import jsonld
from onrecord.intake.dates import moment_of
from onrecord.intake.metas import Metas, stated

_PUBLISHED = (
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "date.published",
    "parsely-pub-date",
    "sailthru.date",
    "publish-date",
    "publishdate",
    "pubdate",
    "publication_date",
    "article.published",
    "cxenseparse:recs:publishtime",
    "iso-8601-publish-date",
    "dc.date.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "date",
    "originalpublicationdate",
    "citation_publication_date",
    "prism.publicationdate",
)
_MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "article.updated",
    "dcterms.modified",
)
MOST_SHOWN = 50  # times in the page that are looked at


def published_of(
    tree: HtmlElement, metas: Metas, nodes: tuple[jsonld.Node, ...], story: jsonld.Node
) -> str | None:
    """The first that is stated; else what the page shows; else the day that htmldate guesses."""
    others = (node.get("datePublished") for node in nodes)
    said = (story.get("datePublished"), *stated(metas, *_PUBLISHED))
    found = _moments((*said, story.get("dateCreated"), *others, *_marked(tree)))
    shown = _moments(e.get("datetime") for e in list(tree.iter("time"))[:MOST_SHOWN])
    return _local(found, shown) or next(iter(shown), None) or _guessed_day(tree)


def modified_of(metas: Metas, story: jsonld.Node) -> str | None:
    """What JSON-LD or a meta tag says."""
    return _local(_moments((story.get("dateModified"), *stated(metas, *_MODIFIED))), [])


def _marked(tree: HtmlElement) -> list[str]:
    marked = tree.xpath("//*[@itemprop='datePublished']")[:5]
    return [e.get("datetime") or e.get("content") or "" for e in marked]


def _moments(said: Iterable[object]) -> list[str]:
    return [moment for moment in map(_iso, said) if moment]


def _iso(said: object) -> str | None:
    """One form of ISO 8601 for a date in whatever form; a day stays a day."""
    if isinstance(said, int | float):
        return moment_of(said)
    words = re.sub(r"\s+(?:UTC|GMT)$", "Z", jsonld.text(said)[:60])
    if words.isascii() and words.isdigit() and len(words) in (10, 13):
        return moment_of(int(words))
    found = moment_of(words) if words else None
    if found is None or len(found) <= 10:
        return found
    try:
        return datetime.fromisoformat(found).isoformat()
    except ValueError:
        return None


def _local(said: list[str], shown: list[str]) -> str | None:
    """The first said, in the form that has most of it: an offset of its own, else a time at all."""
    if not said:
        return None
    first = said[0]
    forms = [other for other in (*said, *shown) if len(other) > 10]
    if len(first) == 10:
        return next((form for form in forms if form[:10] == first), first)
    own = (form for form in forms if _same(first, form) and not form.endswith("+00:00"))
    return next(own, first)


def _same(one: str, other: str) -> bool:
    try:
        return datetime.fromisoformat(one) == datetime.fromisoformat(other)
    except (ValueError, TypeError):
        return False


def _guessed_day(tree: HtmlElement) -> str | None:
    from htmldate import find_date

    try:
        return find_date(tree, original_date=True, extensive_search=True)
    except Exception:  # of a library that reads hostile pages: then no date is the honest answer
        return None
