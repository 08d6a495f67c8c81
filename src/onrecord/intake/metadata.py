"""What a page says of itself: headline, authors, outlet, address, dates with zone, language.

JSON-LD, OpenGraph and meta tags, then what stands in the page. They often disagree; each reader
tells which it believes, and why.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from lxml.html import HtmlElement

from onrecord.article import Outlet
from onrecord.intake import jsonld
from onrecord.intake.addresses import address_of, home_of
from onrecord.intake.headlines import headline_of
from onrecord.intake.metas import Metas, metas_of, squeezed, stated
from onrecord.intake.outlets import outlet_of
from onrecord.intake.stamps import modified_of, published_of

_AUTHOR = ("author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl")
_SITE = ("application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher")
_BODIES = frozenset(("NewsMediaOrganization", "Organization", "WebSite", "Corporation"))
_LANGUAGE = ("og:locale", "content-language", "language", "dc.language")
_MARKED_AUTHOR = (
    "//*[@rel='author' or @itemprop='author' or contains(@class, 'author-name')"
    " or contains(@class, 'byline__name')]"
)
_BY = re.compile(r"^(?:by|von|par|por|di|door|av|af)\s+", re.I)
_AND = re.compile(r"\s*[,;|]\s*|\s+(?:and|und|et|y|&)\s+")
MOST_AUTHORS = 20
LONGEST_TITLE = 1000


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


def metadata_of(
    tree: HtmlElement, *, url: str | None = None, outlet: str | None = None
) -> Metadata:
    """Reads it all; `url` and `outlet` are what a person told and win."""
    metas, nodes = metas_of(tree), jsonld.nodes_of(tree)
    shared = next(stated(metas, "og:title"), "")
    story = jsonld.story_of(nodes, about=(url or address_of(tree, metas, {}) or "", shared))
    address = url or address_of(tree, metas, story)
    names = _outlet_names(metas, nodes, story)
    title_tag = squeezed((tree.findtext(".//title") or "")[:LONGEST_TITLE])
    wordings = _wordings(tree, metas, story)
    title, suffix = headline_of(wordings, title_tag, names)
    return Metadata(
        title=title,
        headlines=tuple(h for h in (title, *wordings.values(), title_tag) if h),
        descriptions=_descriptions(metas, story),
        byline=_authors(tree, metas, story),
        outlet=outlet_of((*names, *suffix), address or home_of(tree), outlet),
        url=address,
        published=published_of(tree, metas, nodes, story),
        modified=modified_of(metas, story),
        language=_language(tree, metas, story),
        body=jsonld.text(story.get("articleBody")),
    )


def _wordings(tree: HtmlElement, metas: Metas, story: jsonld.Node) -> dict[str, str]:
    """The headline as each place words it, "" where it doesn't."""
    tops = (squeezed(h.text_content()[:LONGEST_TITLE]) for h in tree.iter("h1"))
    wordings = {
        "og": next(stated(metas, "og:title"), ""),
        "jsonld": squeezed(jsonld.text(story.get("headline"))),
        "twitter": next(stated(metas, "twitter:title"), ""),
        "page": next((words for words in tops if words), ""),
    }
    return {place: words[:LONGEST_TITLE] for place, words in wordings.items()}


def _descriptions(metas: Metas, story: jsonld.Node) -> tuple[str, ...]:
    said = (jsonld.text(story.get("description")), *stated(metas, "og:description", "description"))
    return tuple(words for words in said if words)


def _outlet_names(
    metas: Metas, nodes: tuple[jsonld.Node, ...], story: jsonld.Node
) -> tuple[str, ...]:
    """og:site_name is for readers; JSON-LD's publisher is at times the company."""
    bodies = (node for node in nodes if _BODIES & set(jsonld.types_of(node)))
    others = [name for node in bodies for name in jsonld.names(node)][:5]
    site, publisher = stated(metas, "og:site_name"), jsonld.names(story.get("publisher"))
    return tuple(n for n in (*site, *publisher, *stated(metas, *_SITE), *others) if n)


def _authors(tree: HtmlElement, metas: Metas, story: jsonld.Node) -> tuple[str, ...]:
    """People's names; an address or a handle is none."""
    for lines in (jsonld.names(story.get("author")), stated(metas, *_AUTHOR), _marked(tree)):
        people = [person for line in lines for person in _people(line)]
        if people:
            return tuple(dict.fromkeys(people))[:MOST_AUTHORS]
    return ()


def _marked(tree: HtmlElement) -> Iterator[str]:
    for element in tree.xpath(_MARKED_AUTHOR)[:MOST_AUTHORS]:
        yield squeezed(element.text_content()[:200])


def _people(line: str) -> Iterator[str]:
    """ "By Ana Reyes and Tom Ode" → both names."""
    for name in _AND.split(_BY.sub("", unescape(line[:1000]).strip())):
        if "://" not in name and "@" not in name and 2 <= len(name) <= 80:
            yield name


def _language(tree: HtmlElement, metas: Metas, story: jsonld.Node) -> str | None:
    """As stated: <html lang> first, for it is what browsers hyphenate by."""
    root = tree.get("lang") or tree.get("xml:lang") or ""
    said = (root, *stated(metas, *_LANGUAGE), jsonld.text(story.get("inLanguage")))
    codes = (re.match(r"([A-Za-z]{2})(?:$|[-_])", value.strip()) for value in said)
    return next((code[1].lower() for code in codes if code), None)
