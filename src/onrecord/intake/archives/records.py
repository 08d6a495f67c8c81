"""A record of an archive → the article of the page it keeps, or what else it is.

https://www.example.com/bridge      200  text/html     an article
https://www.example.com/logo.png    200  image/png     passed over, as a file other than HTML
https://www.example.com/gone        404  text/html     passed over, as not found
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from urllib.parse import urlsplit

from onrecord.intake import Taken
from onrecord.intake.archives.response import MOST_PAGE, Response
from onrecord.intake.incoming import Incoming
from onrecord.intake.page import page_of
from onrecord.intake.reading import guarded
from onrecord.problem import Problem

NO_PAGE = "records of requests and about the crawl"
TOO_LARGE = "files too large for a page"
AGAIN = "pages kept earlier and met again (revisit)"
_NO_HTML = "files other than HTML"
_MOVED = "redirects"
_REFUSED = "pages not found or refused"
_EMPTY = "empty pages"
_ROBOTS = "rules for robots"
_HTML = ("text/html", "application/xhtml+xml")
_OPENS_HTML = (b"<!doctype html", b"<html", b"<head")
_CUT = "is cut off ({reason}), so its story may lack its end."


@dataclass(frozen=True, slots=True)
class Kept:
    """A page as a record keeps it."""

    where: str  # "record 17 of news.warc.gz"
    url: str | None
    fetched: str | None  # ISO 8601
    response: Response
    cut: str | None = None  # why its end is missing, where it is


def articles_of(kept: Kept, given: Incoming) -> Iterator[Taken]:
    """The article of a kept page; nothing where it is no page, which is counted."""
    if other := _other(kept):
        given.passed_over[other] += 1
    elif not kept.response.is_whole:
        message = f"{kept.where} is a page of over {MOST_PAGE >> 20} MB; it was left out."
        yield Taken(None, (Problem("intake", message),), kept.where, kept.fetched)
    else:
        yield guarded(kept.where, partial(_article, kept, given))


def _other(kept: Kept) -> str | None:
    """What a record is that is no page of HTML."""
    response = kept.response
    status = response.status or 200
    if 300 <= status < 400:
        return _MOVED
    if not 200 <= status < 300:
        return _REFUSED
    if not _is_html(response):
        return _NO_HTML
    if _path(kept.url) == "/robots.txt":
        return _ROBOTS
    return None if response.body.strip() else _EMPTY


def _is_html(response: Response) -> bool:
    """By what the server said, or where it said nothing by the opening."""
    if response.media_type:
        return response.media_type in _HTML
    return response.body[:1024].lstrip().lower().startswith(_OPENS_HTML)


def _path(url: str | None) -> str:
    try:
        return urlsplit(url or "").path
    except ValueError:
        return ""


def _article(kept: Kept, given: Incoming) -> Taken:
    told = given.told if given.told.url else replace(given.told, url=kept.url)
    taken = page_of(kept.response.body, told, kept.response.charset)
    problems = taken.problems
    if kept.cut:
        problems += (Problem("intake", f"{kept.where} {_CUT.format(reason=kept.cut)}"),)
    return Taken(taken.article, problems, kept.where, kept.fetched)


def nothing(number: int, given: Incoming) -> Taken:
    """That there's no page in an archive of so many records, and what there is."""
    counted = ", ".join(f"{count:,} {what}" for what, count in given.passed_over.most_common())
    message = f"{given.name} holds no page of HTML: {number:,} records ({counted or 'none read'})."
    return Taken(None, (Problem("intake", message),))
