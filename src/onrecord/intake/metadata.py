"""What a page says of itself: headline, authors, outlet, address, dates with zone, language.

JSON-LD, OpenGraph and meta tags, then what stands in the page. They often disagree; each function
below tells which it believes, and why.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from html import unescape
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from onrecord.intake import jsonld
from onrecord.intake.dates import moment_of
from onrecord.intake.headlines import headline_of
from onrecord.intake.outlets import outlet_of
from onrecord.article import Outlet

_URL_KEYS = ("og:url", "twitter:url", "parsely-link")
_PUBLISHED_KEYS = (
    "article:published_time", "article:published", "og:article:published_time", "og:published_time",
    "datepublished", "date.published", "parsely-pub-date", "sailthru.date", "publish-date",
    "publishdate", "pubdate", "publication_date", "article.published", "cxenseparse:recs:publishtime",
    "iso-8601-publish-date", "dc.date.issued", "dcterms.created", "dc.date", "date", "dc.date.created",
    "originalpublicationdate", "last-publication-date", "citation_publication_date", "prism.publicationdate",
)
_MODIFIED_KEYS = ("article:modified_time", "og:updated_time", "datemodified", "last-modified", "article.updated", "dcterms.modified", "revised")
_AUTHOR_KEYS = ("author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl", "cxenseparse:author", "article.author")
_NAME_KEYS = ("og:site_name", "application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher", "cre", "copyright")


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What a page says of its story."""

    title: str | None
    headlines: tuple[str, ...]  # every wording of the headline that the page gives
    descriptions: tuple[str, ...]
    byline: tuple[str, ...]
    outlet: Outlet | None
    url: str | None
    published: str | None
    modified: str | None
    language: str | None
    body: str  # the text that JSON-LD gives, or ""


def metadata_of(tree: HtmlElement, *, url: str | None = None, outlet: str | None = None) -> Metadata:
    """Reads it all; `url` and `outlet` are what a person told and win."""
    metas = _metas(tree)
    nodes = jsonld.nodes_of(tree)
    address = url or _address(tree, metas, {})
    title_tag = _squeezed(tree.findtext(".//title") or "")
    story = jsonld.story_of(nodes, about=(address or "", *metas.get("og:title", ())))
    address = url or _address(tree, metas, story)
    names = _outlet_names(metas, nodes, story)
    headlines = _headlines(tree, metas, story)
    title, suffix = headline_of(headlines, title_tag, names)
    return Metadata(
        title=title,
        headlines=tuple(h for h in (title, *headlines.values(), title_tag) if h),
        descriptions=tuple(filter(None, (jsonld.text(story.get("description")), *_of(metas, ("og:description", "description"))))),
        byline=_authors(tree, metas, story),
        outlet=outlet_of((*names, *suffix), address, outlet),
        url=address,
        published=_published(tree, metas, nodes, story),
        modified=_modified(metas, story),
        language=_language(tree, metas, story),
        body=jsonld.text(story.get("articleBody")),
    )


def _metas(tree: HtmlElement) -> dict[str, list[str]]:
    """Every meta tag's content by its name, property or itemprop in lower case."""
    found: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        content = _squeezed(meta.get("content") or "")
        for name in {meta.get("property"), meta.get("name"), meta.get("itemprop")}:
            if name and content:
                found.setdefault(name.strip().lower(), []).append(content[:20_000])
    return found


def _of(metas: dict[str, list[str]], names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        yield from metas.get(name, ())


def _headlines(tree: HtmlElement, metas: dict[str, list[str]], story: jsonld.Node) -> dict[str, str]:
    """The headline as each place words it, "" where it doesn't."""
    return {
        "og": next(_of(metas, ("og:title",)), ""),
        "jsonld": _squeezed(unescape(jsonld.text(story.get("headline")))),
        "twitter": next(_of(metas, ("twitter:title",)), ""),
        "page": next((w for w in (_squeezed(h.text_content()) for h in tree.iter("h1")) if w), ""),
    }


def _address(tree: HtmlElement, metas: dict[str, list[str]], story: jsonld.Node) -> str | None:
    """The canonical address. One without a path is the outlet's front page, set by mistake."""
    links = [e.get("href") or "" for e in tree.iter("link") if "canonical" in (e.get("rel") or "").lower().split()]
    base = next(_of(metas, ("og:url",)), "") or jsonld.address(story) or ""
    stated = [*links, *_of(metas, _URL_KEYS), jsonld.address(story) or ""]
    whole = [_absolute(base, address) for address in stated if address]
    good = [address for address in whole if address]
    return next((a for a in good if len(urlsplit(a).path) > 1), next(iter(good), None))


def _absolute(base: str, address: str) -> str | None:
    try:
        address = urljoin(base, address.strip())
        return address if urlsplit(address).hostname and address.startswith("http") else None
    except ValueError:
        return None


def _outlet_names(metas: dict[str, list[str]], nodes: tuple[jsonld.Node, ...], story: jsonld.Node) -> tuple[str, ...]:
    """og:site_name is for readers; JSON-LD's publisher is at times the company."""
    bodies = {"NewsMediaOrganization", "Organization", "WebSite", "Corporation"}
    others = [n for node in nodes if bodies & set(jsonld.types_of(node)) for n in jsonld.names(node)]
    site = list(_of(metas, ("og:site_name",)))
    published_by = jsonld.names(story.get("publisher"))
    rest = _of(metas, _NAME_KEYS[1:])
    return tuple(unescape(n) for n in (*site, *published_by, *rest, *others[:5]) if n)


def _authors(tree: HtmlElement, metas: dict[str, list[str]], story: jsonld.Node) -> tuple[str, ...]:
    """People's names; an address or a company page is no name."""
    marked = (
        _squeezed(e.text_content())
        for e in tree.xpath("//*[@rel='author' or @itemprop='author' or contains(@class, 'author-name') or contains(@class,'byline__name')]")[:20]
    )
    for stated in (jsonld.names(story.get("author")), tuple(_of(metas, _AUTHOR_KEYS)), tuple(marked)):
        people = [person for line in stated for person in _people(unescape(line))]
        if people:
            return tuple(dict.fromkeys(people))[:20]
    return ()


def _people(line: str) -> Iterator[str]:
    """ "By Ana Reyes and Tom Ode" → both names."""
    line = re.sub(r"^(?:by|von|par|por|di|door|av|af)\s+", "", line.strip(), flags=re.I)
    for name in re.split(r"\s*[,;|]\s*|\s+(?:and|und|et|y|&)\s+", line):
        if name and "://" not in name and "@" not in name and 2 <= len(name) <= 80:
            yield name


def _published(tree: HtmlElement, metas: dict[str, list[str]], nodes: tuple[jsonld.Node, ...], story: jsonld.Node) -> str | None:
    others = (node.get("datePublished") for node in nodes)
    stated = [story.get("datePublished"), *_of(metas, _PUBLISHED_KEYS), story.get("dateCreated"), *others]
    shown = [e.get("datetime") or e.get("content") or "" for e in tree.iter("time")][:50]
    marked = [e.get("datetime") or e.get("content") or "" for e in tree.xpath("//*[@itemprop='datePublished']")[:5]]
    found = _moments(jsonld.text(s) if not isinstance(s, int | float) else s for s in (*stated, *marked))
    times = _moments(shown)
    best = _local(found, times) or next(iter(times), None)
    return best or _guessed_day(tree)


def _modified(metas: dict[str, list[str]], story: jsonld.Node) -> str | None:
    found = _moments((jsonld.text(story.get("dateModified")), *_of(metas, _MODIFIED_KEYS)))
    return _local(found, [])


def _moments(stated: object) -> list[str]:
    found = (_iso(value) for value in stated if value)  # type: ignore[attr-defined]
    return [moment for moment in found if moment]


def _iso(stated: str | int | float) -> str | None:
    """One ISO 8601 form of a date in whatever form; days stay days."""
    if isinstance(stated, str):
        stated = re.sub(r"\s+(UTC|GMT)$", "Z", stated.strip())[:60]
        if stated.isdigit() and len(stated) in (10, 13):
            return moment_of(int(stated))
    found = moment_of(stated)
    if found and len(found) > 10:
        try:
            return datetime.fromisoformat(found).isoformat()
        except ValueError:
            return None
    return found


def _local(stated: list[str], shown: list[str]) -> str | None:
    """The first stated, unless the same moment or day is given elsewhere with the outlet's own offset.

    "2024-05-04T03:30Z" is 3 May for a paper that says "2024-05-03T23:30-04:00" of it.
    """
    if not stated:
        return None
    first = stated[0]
    for other in (*stated, *shown):
        if len(other) > 10 and _same(first, other) and not other.endswith("+00:00"):
            return other
    if len(first) == 10:
        return next((o for o in (*stated, *shown) if len(o) > 10 and o[:10] == first), first)
    return first


def _same(one: str, other: str) -> bool:
    try:
        return datetime.fromisoformat(one) == datetime.fromisoformat(other)
    except (ValueError, TypeError):
        return False


def _guessed_day(tree: HtmlElement) -> str | None:
    """The day that htmldate reads out of the page, where nothing states one."""
    from htmldate import find_date

    try:
        return find_date(tree, original_date=True, extensive_search=True)
    except Exception:  # of a library that reads hostile pages; no date is the honest answer
        return None


def _language(tree: HtmlElement, metas: dict[str, list[str]], story: jsonld.Node) -> str | None:
    root = tree.get("lang") or tree.get("xml:lang") or ""
    stated = (root, *_of(metas, ("og:locale", "content-language", "language", "dc.language")), jsonld.text(story.get("inLanguage")))
    codes = (re.match(r"([A-Za-z]{2})(?:$|[-_])", value.strip()) for value in stated)
    return next((code[1].lower() for code in codes if code), None)


def _squeezed(text: str) -> str:
    return re.sub(r"[ \t\n\r\f]+", " ", text).strip()
