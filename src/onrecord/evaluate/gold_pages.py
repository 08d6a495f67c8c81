"""Real pages beside what people found in them; the readers of two published collections."""

import csv
import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

# The page's own markup, read without the reader that is being scored.
_TWEET = re.compile(r"<blockquote[^<>]*\btwitter-(?:tweet|video)\b[^<>]*+>(.*?)</blockquote>", re.S)
_TOP = re.compile(r"<h1\b[^<>]*+>(.{1,1000}?)</h1>", re.S | re.I)
_TAG = re.compile(r"<[^<>]*+>")
_STATUS = re.compile(r"(?:twitter|x)\.com/(\w+)/status(?:es)?/(\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldPage:
    """A page as it was fetched, and what is true of it; what gold doesn't state is None or ()."""

    name: str
    data: bytes
    url: str
    outlet_domain: str
    outlet_name: str | None = None
    title: str | None = None
    shown: tuple[str, ...] = ()  # the page's <h1>s, one of which is its headline
    published: str | None = None
    paragraphs: tuple[str, ...] = ()
    summary: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    tweets: tuple[str, ...] = ()  # addresses of embedded tweets, in order


def gold_pages(folder: Path) -> Iterator[GoldPage]:
    """The pages of the folder, whichever of the two forms it has."""
    truth = folder / "ground-truth.json"
    yield from _benchmark_pages(folder, truth) if truth.exists() else _fundus_pages(folder)


def _benchmark_pages(folder: Path, truth: Path) -> Iterator[GoldPage]:
    for name, stated in sorted(json.loads(truth.read_text("utf-8")).items()):
        data = gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes())
        yield GoldPage(
            name=f"{urlsplit(stated['url']).hostname} {name[:8]}",
            data=data,
            url=stated["url"],
            outlet_domain=_host(stated["url"]),
            paragraphs=_lines(stated["articleBody"].splitlines()),
            tweets=tuple(_tweets_in(data)),
        )


def _fundus_pages(folder: Path) -> Iterator[GoldPage]:
    outlets = _outlets(folder.parent / "outlets" / "fundus_publishers.csv")
    for stated_by in sorted(folder.glob("*/*.json")):
        pages = sorted(stated_by.parent.glob(f"{stated_by.stem}_[0-9]*.html.gz"))
        versions = json.loads(stated_by.read_text("utf-8"))
        addresses = json.loads((stated_by.parent / "meta.info").read_text("utf-8"))
        # A version of the gold is for the page crawled while that layout was in use; both are
        # in the order of time, one page a version.
        for page, stated in zip(pages, versions.values(), strict=True):
            url = addresses[page.name]["url"]
            yield _fundus_page(page, stated, url, outlets.get(stated_by.stem))


def _fundus_page(
    page: Path, stated: dict[str, Any], url: str, outlet: tuple[str, str] | None
) -> GoldPage:
    data = gzip.decompress(page.read_bytes())
    sections = stated["body"]["sections"] if stated.get("body") else []
    return GoldPage(
        name=f"{page.parent.name}/{page.name.removesuffix('.html.gz')}",
        data=data,
        url=url,
        outlet_domain=_host(outlet[1] if outlet else url),
        outlet_name=outlet[0] if outlet else None,
        title=stated.get("title"),
        shown=tuple(_tops_in(data)),
        published=_iso(stated.get("publishing_date")),
        paragraphs=_lines(p for s in sections for p in s["paragraphs"]),
        summary=_lines(stated["body"]["summary"]) if stated.get("body") else (),
        headings=_lines(h for s in sections for h in s["headline"]),
        tweets=tuple(_tweets_in(data)),
    )


def _outlets(path: Path) -> dict[str, tuple[str, str]]:
    """ "APNews" → ("Associated Press News", "https://apnews.com"); empty where there's no list."""
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as lines:
        return {row["class"]: (unescape(row["name"]), row["url"]) for row in csv.DictReader(lines)}


def _lines(lines: Any) -> tuple[str, ...]:
    return tuple(line for line in lines if any(c.isalnum() for c in line))


def _iso(stated: str | None) -> str | None:
    return stated.replace(" ", "T") if stated else None


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")


def _tops_in(data: bytes) -> Iterator[str]:
    for top in _TOP.finditer(data.decode("utf-8", "replace")):
        words = unescape(_TAG.sub("", top[1]))
        if words.strip():
            yield words


def _tweets_in(data: bytes) -> Iterator[str]:
    for quote in _TWEET.finditer(data.decode("utf-8", "replace")):
        if '\\"' in quote[1]:
            continue  # within a script, for it to show; the page itself has no such tag
        # A tweet may link another; its own address comes last, with the date.
        found = _STATUS.findall(quote[1])
        if found:
            yield f"https://twitter.com/{found[-1][0]}/status/{found[-1][1]}"
