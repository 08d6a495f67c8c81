"""Embedded posts, read from the page's own markup before any extractor drops their class names.

    <blockquote class="twitter-tweet"><p>We leave at dawn.</p>
    — Ana Reyes (@anareyes) <a href="https://twitter.com/anareyes/status/15…">May 23, 2022</a>

X and Twitter, Instagram, Bluesky, Mastodon, Threads, TikTok, Facebook, Reddit, Telegram. A post
that the page only points at (a script that would fetch it) has no words here; it keeps its
address and what that tells.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import unquote, urlsplit

from lxml.html import HtmlElement

from onrecord.intake.dates import moment_of

PLATFORMS = {
    "twitter-tweet": "twitter",
    "twitter-video": "twitter",
    "instagram-media": "instagram",
    "bluesky-embed": "bluesky",
    "mastodon-embed": "mastodon",
    "text-post-media": "threads",
    "tiktok-embed": "tiktok",
    "fb-post": "facebook",
    "reddit-embed-bq": "reddit",
    "reddit-card": "reddit",
    "telegram-post": "telegram",
    "tgme_widget_message": "telegram",
}
MAY_BE_POSTS = frozenset(("blockquote", "div", "figure", "section", "iframe", "amp-twitter"))
_ADDRESS = (
    ("twitter", re.compile(r"(?:twitter|x)\.com/(?P<handle>\w+)/status(?:es)?/(?P<number>\d+)")),
    ("instagram", re.compile(r"instagram\.com/(?:p|reel|reels|tv)/")),
    ("bluesky", re.compile(r"bsky\.app/profile/(?P<handle>[\w.:-]+)/post/")),
    ("threads", re.compile(r"threads\.(?:net|com)/@(?P<handle>[\w.]+)/post/")),
    ("tiktok", re.compile(r"tiktok\.com/@(?P<handle>[\w.]+)/video/(?P<number>\d+)")),
    ("facebook", re.compile(r"facebook\.com/[^?#]*(?:posts|videos|permalink|photos)")),
    ("reddit", re.compile(r"reddit\.com/r/\w+/comments/")),
    ("telegram", re.compile(r"t\.me/(?P<handle>\w+)/\d+")),
    ("mastodon", re.compile(r"/@(?P<handle>[\w.]+(?:@[\w.-]+)?)/\d+")),
)
# "— Ana Reyes (@anareyes) May 23, 2022", "A post shared by Ana Reyes (@anareyes)"
_BYLINE = re.compile(
    r"^[\s—–-]*+(?:(?:A|Une?|Ein|Un[ao]?) \w{1,20} "
    r"(?:shared|partagée?|geteilt|compartid[ao]|condivis[oa]) \w{2,4} )?"
    r"(?P<author>[^()\n]{0,100}?)\s?+\((?P<handle>@[\w.@-]{1,80})\)\s*+(?P<date>.{0,60})$"
)
_POSTED_BY = re.compile(
    r"^(?:Posted by|Post by) (?P<author>[^()\n]{1,100}?)(?: on (?P<date>.{4,60}))?$"
)
_CHROME = re.compile(
    r"^(?:View (?:this post )?on \w[\w ]{1,30}|See (?:this|more) .{1,40}|♬ .*|Loading\W*|"
    r"\[image or embed\]|Sieh dir diesen Beitrag .{1,40}|Voir cette publication .{1,40}|"
    r"Ver esta publicación .{1,40})$",
    re.I,
)
_LINK_AT_END = re.compile(
    r"(?:\s*+(?:https?://t\.co/\w+|pic\.(?:twitter|x)\.com/\w+|\[image or embed\]))+$"
)
_TWEETS_SINCE = 1288834974657  # a tweet's number holds its moment: milliseconds since 2010-11-04


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
    # Buttons and settings carry these names too: a post is a quotation or holds one.
    if platform is None or (element.tag != "blockquote" and not _holds_words(element)):
        return None
    return _read(element, platform)


def _pointed_at(element: HtmlElement, number: str) -> Embed | None:
    """A frame that shows a tweet, of which the page holds nothing but the number."""
    if element.tag not in ("iframe", "amp-twitter") or not re.fullmatch(r"\d{5,20}", number):
        return None
    url = f"https://twitter.com/i/status/{number}"
    return Embed(platform="twitter", said="", posted=_by_number("twitter", number), url=url)


def _holds_words(element: HtmlElement) -> bool:
    if element.find(".//blockquote") is not None:
        return not any(
            (q.get("class") or "").split()
            and set((q.get("class") or "").split()) & PLATFORMS.keys()
            for q in element.iter("blockquote")
        )
    return "tgme_widget_message" in (element.get("class") or "").split()


def _read(element: HtmlElement, platform: str) -> Embed | None:
    url, handle = _where(element, platform)
    lines = [line for line in _lines(element) if not _CHROME.match(line)]
    found = next((m for m in map(_byline, reversed(lines)) if m), None)
    byline = found[0].strip() if found else None
    said = "\n".join(line for line in lines if found is None or line != found[0])
    if not said and url is None:
        return None
    parts = found.groupdict() if found else {}
    return Embed(
        platform=platform,
        said=said if any(c.isalnum() for c in said) else "",
        byline=byline,
        author=(parts.get("author") or "").strip() or None,
        handle=parts.get("handle") or handle,
        posted=_posted(element, platform, parts.get("date") or "", url),
        url=url,
    )


def _byline(line: str) -> re.Match[str] | None:
    return _BYLINE.match(line) or _POSTED_BY.match(line)


def words_alone(said: str) -> int:
    """How long a post's words are without the links that the platform adds after them."""
    end = _LINK_AT_END.sub("", said)
    return len(end.rstrip()) or len(said)


def _where(element: HtmlElement, platform: str) -> tuple[str | None, str | None]:
    """The post's address, and the handle that it holds; the last link is the post's own."""
    stated = [
        element.get(name)
        for name in (
            "data-instgrm-permalink",
            "data-text-post-permalink",
            "data-embed-url",
            "data-href",
            "cite",
        )
    ]
    linked = [a.get("href") for a in element.iter("a")]
    for address in (*filter(None, stated), *reversed(list(filter(None, linked)))):
        for name, shape in _ADDRESS:
            found = shape.search(address) if name == platform else None
            if found:
                handle = found.groupdict().get("handle")
                return _clean(
                    address, platform, found
                ), f"@{handle}" if handle and ":" not in handle else None
    return None, None


def _clean(address: str, platform: str, found: re.Match[str]) -> str:
    if platform == "twitter":
        return f"https://twitter.com/{found['handle']}/status/{found['number']}"
    parts = urlsplit(unquote(address) if address.startswith("http%3A") else address)
    return f"https://{parts.netloc}{parts.path}" if parts.netloc else address


def _lines(element: HtmlElement) -> Iterator[str]:
    """The post's lines: a tag that opens a line, or a break, begins another."""
    words: list[str] = []
    opens = {"p", "div", "section", "blockquote", "figcaption", "li"}
    for event, node in _events(element):
        if event == "break" or node in opens:
            yield from _line(words)
        elif event == "text":
            words.append(node)
    yield from _line(words)


def _events(element: HtmlElement) -> Iterator[tuple[str, str]]:
    from lxml import etree

    for event, node in etree.iterwalk(element, events=("start", "end")):
        tag = str(node.tag)
        if tag in ("script", "style", "svg", "iframe"):
            continue
        if event == "start":
            yield ("break", "") if tag == "br" else ("tag", tag)
            if node.text:
                yield "text", node.text
        else:
            yield "tag", tag
            if node.tail and node is not element:
                yield "text", node.tail


def _line(words: list[str]) -> Iterator[str]:
    line = re.sub(r"[ \t\n\r\f]+", " ", "".join(words)).strip()
    words.clear()
    if line:
        yield line


def _posted(element: HtmlElement, platform: str, written: str, url: str | None) -> str | None:
    stamped = next((t.get("datetime") for t in element.iter("time") if t.get("datetime")), None)
    return (
        moment_of(stamped or "")
        or moment_of(written.strip(" .·-—"))
        or _by_number(platform, (url or "").rstrip("/").rsplit("/", 1)[-1])
    )


def _by_number(platform: str, number: str) -> str | None:
    """The day (UTC) when a tweet or TikTok got its number, for one whose date isn't written."""
    if not (number.isascii() and number.isdigit() and 15 <= len(number) <= 20):
        return None
    if platform == "twitter":
        moment = ((int(number) >> 22) + _TWEETS_SINCE) / 1000
    elif platform == "tiktok":
        moment = int(number) >> 32
    else:
        return None
    return datetime.fromtimestamp(moment, UTC).date().isoformat()
