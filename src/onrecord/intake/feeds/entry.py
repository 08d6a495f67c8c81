"""An entry of a feed → its article: of its full content, or of its summary, which is then told.

<item><title>Bridge shut</title><link>https://…</link><description>The bridge is …</description>
      <content:encoded><![CDATA[<p>The bridge is shut, the mayor said …</p>]]></content:encoded>
"""

import re
from dataclasses import dataclass
from html import escape

from onrecord.article import Original
from onrecord.intake import Taken, Told
from onrecord.intake.fields import article_from, left_out
from onrecord.intake.outlets import domain_of
from onrecord.problem import Problem

# A description of so many letters is taken for the story: some feeds have it there.
_LONG = 1500
_TAG = re.compile(r"<[^<>]*+>")
_BLOCKS = re.compile(r"<(?:p|div|h[1-6]|ul|ol|blockquote|table|section|article|figure)[\s>]", re.I)
_BREAKS = re.compile(r"(?:<br\s*+/?>\s*+){2,}|\n[ \t\r]*+\n", re.I)
# How software for weblogs ends what it cuts short.
_CUT_SHORT = re.compile(
    r"(?:\[\s?(?:…|\.\.\.|&#8230;|&hellip;)\s?\]|…|\.\.\."
    r"|(?:read (?:more|on)|continue reading|more)(?:\s?[→»>…]|\.\.\.)?)\s*$",
    re.I,
)
_PARTS = re.compile(r"\s+[-–—|»:>·•]+\s+|:\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a feed says of one story."""

    title: str | None = None
    url: str | None = None
    content: str = ""  # HTML, as is the summary
    summary: str = ""
    published: str | None = None
    modified: str | None = None
    byline: tuple[str, ...] = ()
    language: str | None = None
    feed: str | None = None  # the feed's title: "World news | The Quay"


def article_of(entry: Entry, original: Original, where: str, told: Told) -> Taken:
    """The article of an entry; `where` is how messages call it."""
    html, is_whole = _words(entry)
    if not _letters(html):
        return left_out(f"{where} has no words but a title and an address.", where)
    fields = {
        "html": _page(entry, html),
        "title": entry.title,
        "url": entry.url,
        "published": entry.published,
        "modified": entry.modified,
        "byline": list(entry.byline),
        "language": entry.language,
        "outlet": _outlet(entry),
    }
    taken = article_from(fields, original, where, told)
    if is_whole or taken.article is None:
        return taken
    problem = Problem("intake", f"{where} {_only(html)}")
    return Taken(taken.article, (*taken.problems, problem), where)


def _only(html: str) -> str:
    return (
        f"has only a summary or the beginning of its story ({len(_letters(html)):,} characters),"
        " and that was read. Save the page itself to read all of it."
    )


def _words(entry: Entry) -> tuple[str, bool]:
    """The fullest words there are, and whether they are likely all of the story's."""
    content, summary = _letters(entry.content), _letters(entry.summary)
    words = content if len(content) >= len(summary) else summary
    html = entry.content if words is content else entry.summary
    has_more = (words is content and words != "") or len(words) >= _LONG
    return html, has_more and not _CUT_SHORT.search(words[-60:])


def _letters(html: str) -> str:
    return " ".join(_TAG.sub(" ", html).split())


def _page(entry: Entry, html: str) -> str:
    """A page as our reader of pages expects one, with the entry's words in it."""
    if not _BLOCKS.search(html):
        html = "".join(f"<p>{paragraph}</p>" for paragraph in _BREAKS.split(html))
    title = escape(entry.title or "")
    head = f"<title>{title}</title><meta property='og:title' content='{title}'>"
    heading = f"<h1>{title}</h1>" if title else ""
    return f"<html><head>{head}</head><body><article>{heading}{html}</article></body></html>"


def _outlet(entry: Entry) -> str | None:
    """The part of the feed's title that its address bears out: "World news | The Quay"."""
    whole = " ".join((entry.feed or "").split())[:200]
    host = (domain_of(entry.url) or "").replace(".", "").replace("-", "")
    for part in _PARTS.split(whole):
        letters = "".join(filter(str.isalnum, part)).casefold().removeprefix("the")
        if letters and letters in host:
            return part
    return whole or None
