"""Embedded posts, read from the page's own markup before any extractor drops their class names.

    <blockquote class="twitter-tweet"><p>We leave at dawn.</p>
    — Ana Reyes (@anareyes) <a href="https://twitter.com/anareyes/status/15…">May 23, 2022</a>

X and Twitter, Instagram, Bluesky, Mastodon, Threads, TikTok, Facebook, Reddit, Telegram. A post
that the page only points at (a script would fetch it) has no words here; its address stands in
for them. Left out: buttons and settings that carry the same class names.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement

from onrecord.intake.dates import moment_of
from onrecord.intake.platforms import PLATFORMS, Place, day_of_number, place_of

MAY_BE_POSTS = frozenset(("blockquote", "div", "figure", "section", "iframe", "amp-twitter"))
LONGEST_TAIL = 400  # characters in which links at the end of a post are looked for
_STATED = (
    "data-instgrm-permalink",
    "data-text-post-permalink",
    "data-embed-url",
    "data-href",
    "cite",
)
_BYLINES = (
    # "— Ana Reyes (@anareyes) May 23, 2022", "A post shared by Ana Reyes (@anareyes)"
    re.compile(
        r"^[\s—–-]*+(?:(?:A|Une?|Ein|Un[ao]?) \w{1,20} "
        r"(?:shared|partagée?|geteilt|compartid[ao]|condivis[oa]) \w{2,4} )?"
        r"(?P<author>[^()\n]{0,100}?)\s?+\((?P<handle>@[\w.@-]{1,80})\)\s*+(?:on )?"
        r"(?P<date>.{0,60})$"
    ),
    re.compile(r"^Post(?:ed)? by (?P<author>[^()\n]{1,100}?)(?: on (?P<date>.{4,60}))?$"),
    re.compile(r"^by (?P<handle>u/[\w-]{1,40})(?: in .{1,60})?$"),
)
# What the platform puts around the words for those who would see the post there.
_CHROME = re.compile(
    r"^(?:View (?:this post )?on \w[\w ]{1,30}|See (?:this|more) .{1,40}|♬ .*|Loading\W*|"
    r"\[image or embed\]|Sieh dir diesen Beitrag .{1,40}|Voir cette publication .{1,40}|"
    r"Ver esta publicación .{1,40})$",
    re.I,
)
_LINK_AT_END = re.compile(
    r"(?:\s*+(?:https?://t\.co/\w+|pic\.(?:twitter|x)\.com/\w+|\[image or embed\]))+$"
)
_OPEN_LINES = frozenset(("p", "div", "section", "blockquote", "figcaption", "li", "br"))
_WORDLESS = frozenset(("script", "style", "svg", "iframe"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Embed:
    """A post as it stands in the page. `said` is what its author wrote, `byline` names them."""

    platform: str
    said: str
    byline: str | None = None
    author: str | None = None
    handle: str | None = None
    posted: str | None = None
    url: str | None = None

    @property
    def words(self) -> str:
        """What of it stands in the article's text; at least its address."""
        return "\n".join(part for part in (self.said, self.byline) if part) or self.url or ""


def embed_in(element: HtmlElement) -> Embed | None:
    """The post that an element is; None for any other element."""
    if element.tag not in MAY_BE_POSTS:
        return None
    if number := element.get("data-tweet-id") or element.get("data-tweetid"):
        return _pointed_at(element, number)
    names = (element.get("class") or "").split()
    platform = next((PLATFORMS[n] for n in names if n in PLATFORMS), None)
    if platform is None or (element.tag != "blockquote" and not _holds_words(element)):
        return None
    return _read(element, platform)


def words_alone(said: str) -> int:
    """How long a post's words are without the links that the platform adds after them."""
    tail = said[-LONGEST_TAIL:]
    end = len(said) - len(tail) + len(_LINK_AT_END.sub("", tail).rstrip())
    return end or len(said)


def _pointed_at(element: HtmlElement, number: str) -> Embed | None:
    """A frame that shows a tweet, of which the page holds nothing but the number."""
    if element.tag not in ("iframe", "amp-twitter") or not re.fullmatch(r"\d{5,20}", number):
        return None
    url = f"https://twitter.com/i/status/{number}"
    return Embed(platform="twitter", said="", posted=day_of_number("twitter", number), url=url)


def _holds_words(element: HtmlElement) -> bool:
    """Whether it holds a quotation that is no post itself, or is a message of Telegram's."""
    names = [set((q.get("class") or "").split()) for q in element.iter("blockquote")]
    if names:
        return not any(called & PLATFORMS.keys() for called in names)
    return "tgme_widget_message" in (element.get("class") or "").split()


def _read(element: HtmlElement, platform: str) -> Embed | None:
    place = _place(element, platform)
    handle = place.handle if place else None
    lines = [line for line in _lines(element) if line != handle and not _CHROME.match(line)]
    byline = next((m for m in map(_byline, reversed(lines)) if m), None)
    said = "\n".join(line for line in lines if byline is None or line != byline.string)
    said = said if any(c.isalnum() for c in said) else ""
    if not said and place is None:
        return None
    parts = byline.groupdict() if byline else {}
    author = (parts.get("author") or "").strip()
    if author.startswith("@"):
        author, handle = "", author
    return Embed(
        platform=platform,
        said=said,
        byline=byline[0].strip() if byline else None,
        author=author or None,
        handle=parts.get("handle") or handle,
        posted=_posted(element, parts.get("date") or "", place),
        url=place.url if place else None,
    )


def _place(element: HtmlElement, platform: str) -> Place | None:
    """By an attribute, or by the last link to a post, which is the post's own."""
    stated = [element.get(name) for name in _STATED]
    linked = [a.get("href") for a in element.iter("a")]
    places = (place_of(platform, a) for a in (*stated, *reversed(linked)) if a)
    return next((place for place in places if place), None)


def _byline(line: str) -> re.Match[str] | None:
    return next((found for shape in _BYLINES if (found := shape.match(line))), None)


def _posted(element: HtmlElement, written: str, place: Place | None) -> str | None:
    stamps = (time.get("datetime") for time in element.iter("time"))
    stamped = next((stamp for stamp in stamps if stamp), "")
    by_number = place.day if place else None
    return moment_of(stamped) or moment_of(written.strip(" .·-—")) or by_number


def _lines(element: HtmlElement) -> Iterator[str]:
    """The post's lines: a tag that opens a line begins another, and so does a break."""
    words: list[str] = []
    for event, node in etree.iterwalk(element, events=("start", "end")):
        if node.tag in _OPEN_LINES:
            yield from _line(words)
        if event == "start" and node.text and node.tag not in _WORDLESS:
            words.append(node.text)
        if event == "end" and node.tail and node is not element:
            words.append(node.tail)
    yield from _line(words)


def _line(words: list[str]) -> Iterator[str]:
    line = re.sub(r"[ \t\n\r\f]+", " ", "".join(words)).strip()
    words.clear()
    if line:
        yield line
