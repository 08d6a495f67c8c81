"""Where a page stands: its canonical address, and the host it belongs to."""

from collections import Counter
from itertools import islice
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from onrecord.intake import jsonld
from onrecord.intake.metas import Metas, stated
from onrecord.intake.outlets import domain_of

MOST_LINKS = 2000  # that are counted
CLEAR = 5  # links to one host, and twice as many as to the next, tell whose page it is


def address_of(tree: HtmlElement, metas: Metas, story: jsonld.Node) -> str | None:
    """The canonical address, or that of the copy in hand where the canonical one is elsewhere.

    One without a path is the outlet's front page, set by mistake; it is a last resort.
    """
    shared = next(stated(metas, "og:url"), "")
    own = jsonld.address(story) or ""
    said = (*_canonical(tree), shared, *stated(metas, "twitter:url", "parsely-link"), own)
    whole = [address for address in (_absolute(shared or own, s) for s in said if s) if address]
    deep = [address for address in whole if len(urlsplit(address).path) > 1]
    copy = _absolute("", shared)
    if deep and copy in deep and domain_of(copy) != domain_of(deep[0]):
        return copy  # the canonical copy is another outlet's, from which this one took it
    return next(iter(deep), None) or next(iter(whole), None)


def home_of(tree: HtmlElement) -> str | None:
    """The front page of the host that a page links most, for a page that states no address."""
    links = (a.get("href") or "" for a in tree.iter("a", "link"))
    some = islice((link for link in links if link.startswith("http")), MOST_LINKS)
    hosts = Counter(host for host in map(domain_of, some) if host)
    (host, most), (_, second) = (*hosts.most_common(2), ("", 0), ("", 0))[:2]
    return f"https://{host}/" if most >= max(CLEAR, 2 * second) else None


def _canonical(tree: HtmlElement) -> list[str]:
    links = tree.iter("link")
    return [e.get("href") or "" for e in links if "canonical" in (e.get("rel") or "").lower()]


def _absolute(base: str, address: str) -> str | None:
    try:
        whole = urljoin(base, address.strip())
        return whole if urlsplit(whole).hostname and whole.startswith("http") else None
    except ValueError:  # "https://[example.com/"
        return None
