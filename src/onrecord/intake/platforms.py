"""The places that posts are embedded from: their class names, addresses and numbers.

<blockquote class="twitter-tweet">      https://twitter.com/anareyes/status/1528700000000000000
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

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
_ADDRESS = {
    "twitter": re.compile(r"(?:twitter|x)\.com/(?P<handle>\w+)/status(?:es)?/(?P<number>\d+)"),
    "instagram": re.compile(r"instagram\.com/(?:p|reel|reels|tv)/"),
    "bluesky": re.compile(r"bsky\.app/profile/(?P<handle>[\w.:-]+)/post/"),
    "threads": re.compile(r"threads\.(?:net|com)/@(?P<handle>[\w.]+)/post/"),
    "tiktok": re.compile(r"tiktok\.com/@(?P<handle>[\w.]+)/video/(?P<number>\d+)"),
    "facebook": re.compile(r"facebook\.com/[^?#]*(?:posts|videos|permalink|photos)"),
    "reddit": re.compile(r"reddit\.com/r/\w+/comments/"),
    "telegram": re.compile(r"t\.me/(?P<handle>\w+)/\d+"),
    "mastodon": re.compile(r"/@(?P<handle>[\w.]+(?:@[\w.-]+)?)/\d+"),
}
_TWEETS_SINCE = 1288834974657  # a tweet's number holds its moment: milliseconds since 2010-11-04
LONGEST_ADDRESS = 500


@dataclass(frozen=True, slots=True)
class Place:
    """Where a post is, and what its address tells of it."""

    url: str
    handle: str | None = None
    day: str | None = None  # UTC; where the number tells it


def place_of(platform: str, address: str) -> Place | None:
    """The place that an address is, if it is one of a post of the platform."""
    found = _ADDRESS[platform].search(address[:LONGEST_ADDRESS])
    if found is None:
        return None
    parts = found.groupdict()
    # "did:plc:…" names an account of Bluesky, and is not its handle.
    handle = parts.get("handle") if ":" not in (parts.get("handle") or ":") else None
    day = day_of_number(platform, parts.get("number") or "")
    return Place(_without_tracking(platform, address, found), f"@{handle}" if handle else None, day)


def day_of_number(platform: str, number: str) -> str | None:
    """The day (UTC) when a tweet or a TikTok got its number."""
    if not (number.isascii() and number.isdigit() and 15 <= len(number) <= 20):
        return None
    if platform == "twitter":
        moment = ((int(number) >> 22) + _TWEETS_SINCE) / 1000
    elif platform == "tiktok":
        moment = int(number) >> 32
    else:
        return None
    return datetime.fromtimestamp(moment, UTC).date().isoformat()


def _without_tracking(platform: str, address: str, found: re.Match[str]) -> str:
    if platform == "twitter":
        return f"https://twitter.com/{found['handle']}/status/{found['number']}"
    try:
        parts = urlsplit(address)
    except ValueError:  # "https://[t.me/…"
        return address
    return f"https://{parts.netloc}{parts.path}" if parts.netloc else address
