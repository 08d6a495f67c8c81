"""The bylines of posts in a plain text: who posted, where and when.

    — Ana Reyes (@anareyes) May 23, 2022              as Twitter's embeds close
    – Ana Reyes (@ana.example.org) May 23, 2022 at 7:03 PM         Bluesky
    -- Ana Reyes (@ana@social.example), 2022-05-23                 Mastodon
    — Ana Reyes (@anareyes) on Truth Social
    Ana Reyes (@anareyes) [May 23, 2022](https://…/status/1)       no dash, but a date

Left out: handles in a sentence, in a reporter's line ("By Ana Reyes (@anareyes)") or before a
sentence that goes on ("— Ana Reyes (@anareyes) is a reporter").
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from onrecord.article import Span
from onrecord.intake.dates import date_at
from onrecord.intake.lines import Line

_HANDLE = re.compile(r"(?<![\w@/.])@(\w[\w.-]{0,60}(?:@[\w-][\w.-]{0,80})?)")
_LONGEST_NAME = 60  # characters; Twitter allows 50
# An em or en dash, two hyphens, or one that stands alone: names hold hyphens.
_DASH = re.compile(r"[—–―]\s?|--\s?|(?:^|(?<=\s))-\s")
_PLATFORMS = {
    "x": "twitter",
    "twitter": "twitter",
    "bluesky": "bluesky",
    "mastodon": "mastodon",
    "instagram": "instagram",
    "threads": "threads",
    "facebook": "facebook",
    "tiktok": "tiktok",
    "truth social": "truth social",
}
_ON = rf"(?:(?:on|via|/)\s)?({'|'.join(_PLATFORMS)})\b"
_AFTER_HANDLE = re.compile(rf"\s?(?:{_ON})?\s?\)?\s?(?:{_ON})?[\s,:·•|–—-]{{0,4}}", re.IGNORECASE)
_ADDRESS = re.compile(
    r"\]\((https?://[^\s()]{1,300})\)|\s?\(?(https?://[^\s()]{1,300}/status/\d+)\)?"
)
_REPORTERS = ("by ", "with ", "follow ", "contact ", "email ")


@dataclass(frozen=True, slots=True)
class Byline:
    """One byline and what it says."""

    line: int  # which of the text's lines it stands in
    span: Span  # from the dash, if there is one, to the date or the address
    handle: str  # "@anareyes"
    author: Span | None
    dashed: bool
    platform: str | None  # where the words or the handle's form tell
    dated: bool
    posted: str | None  # ISO 8601; None also where the date is none we read
    url: str | None


@dataclass(frozen=True, slots=True)
class _Tail:
    """What stands after a handle."""

    end: int
    dated: bool = False
    posted: str | None = None
    url: str | None = None
    platform: str | None = None


def find_bylines(text: str, lines: Sequence[Line], published: date | None) -> list[Byline]:
    """The bylines of posts, in order; `published` gives a date its missing year."""
    found: list[Byline] = []
    for number, line in enumerate(lines):
        if text.find("@", line.span.start, line.span.end) < 0:
            continue
        for handle in _HANDLE.finditer(text, line.span.start, line.span.end):
            byline = _byline(text, number, line.span, handle, published)
            if byline and not (found and found[-1].span.overlaps(byline.span)):
                found.append(byline)
    return found


def _byline(
    text: str, number: int, line: Span, handle: re.Match[str], published: date | None
) -> Byline | None:
    start = _start(text, line, handle)
    if start is None:
        return None
    name = handle[0].rstrip(".-")
    tail = _tail(text, handle.start() + len(name), line.end, published)
    dash = _DASH.match(text, start)
    goes_on = text[tail.end : line.end].strip(' .”"’·|')
    if goes_on and not (dash and tail.dated):
        return None
    if not dash and not tail.dated:
        return None
    return Byline(
        line=number,
        span=Span(start, tail.end),
        handle=name,
        author=_name(text, dash.end() if dash else start, handle.start()),
        dashed=bool(dash),
        platform=tail.platform or _platform_of(name, tail.posted),
        dated=tail.dated,
        posted=tail.posted,
        url=tail.url,
    )


def _start(text: str, line: Span, handle: re.Match[str]) -> int | None:
    """Where the dash before the name stands; the line's start where it holds but the name."""
    earliest = max(line.start, handle.start() - _LONGEST_NAME - 4)
    before = text[earliest : handle.start()]
    dashes = [dash.start() for dash in _DASH.finditer(before)]
    if dashes:
        # "— Ana Reyes – Mayor (@anareyes)": a dash that opens the line opens the byline.
        opens = earliest == line.start and dashes[0] == 0
        return earliest + (0 if opens else dashes[-1])
    name = before.rstrip(" (")
    alone = earliest == line.start and before.endswith("(") and 0 < len(name.split()) < 7
    if not alone or name.casefold().startswith(_REPORTERS) or name[0].islower():
        return None
    return line.start


def _tail(text: str, start: int, line_end: int, published: date | None) -> _Tail:
    gap = _AFTER_HANDLE.match(text, start, line_end)
    end, platform = start, None
    if gap:
        end, platform = gap.end(), _PLATFORMS.get((gap[1] or gap[2] or "").casefold())
    linked = text.startswith("[", end)
    dated = date_at(text, end + linked, line_end, published)
    if dated is None:
        bare = len(text[start:end].rstrip(" ,:·•|–—-\t\xa0"))
        return _Tail(start + bare, platform=platform)
    address = _ADDRESS.match(text, dated.end, line_end)
    url = (address[1] or address[2]) if address else None
    return _Tail(address.end() if address else dated.end, True, dated.iso, url, platform)


def _name(text: str, start: int, end: int) -> Span | None:
    left = text[start:end]
    name = left.strip().rstrip(" (,")
    first = start + len(left) - len(left.lstrip())
    return Span(first, first + len(name)) if name else None


def _platform_of(handle: str, posted: str | None) -> str | None:
    """What the form of a handle tells: Mastodon's have a server, Bluesky's are a domain."""
    if "@" in handle[1:]:
        return "mastodon"
    # Instagram's may hold full stops too, but only Bluesky's embeds close with the time as well.
    timed = "." in handle and posted is not None and "T" in posted
    return "bluesky" if timed or handle.endswith(".bsky.social") else None
