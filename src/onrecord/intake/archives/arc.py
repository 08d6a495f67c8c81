"""An ARC, as archives were before WARC → the articles of its pages, record by record.

    filedesc://news.arc 0.0.0.0 20080430204825 text/plain 76
    1 0 InternetArchive
    URL IP-address Archive-date Content-type Archive-length

    http://www.example.com/bridge 10.0.0.1 20080430204825 text/html 680
    HTTP/1.1 200 OK …

A record's line names its address, when it was fetched and how many bytes follow. After a record of
another length the next such line is looked for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from onrecord.intake import Taken
from onrecord.intake.archives.records import NO_PAGE, TOO_LARGE, Kept, articles_of, nothing
from onrecord.intake.archives.response import response_of
from onrecord.intake.incoming import Incoming
from onrecord.problem import Problem

MOST_RECORD = 32 * 2**20  # bytes; films and the like are longer
_LONGEST_LINE = 2**16
# Addresses may hold spaces. Version 2 has more fields before the length.
_LINE = re.compile(
    rb"([a-z][a-z0-9+.-]{0,20}:.{0,60000}) ([0-9a-fA-F.:]{1,45}) (\d{12,14}) (\S{1,200})"
    rb"(?: \S{1,1000}){0,5} (\d{1,15})\s*$"
)
_CHUNK = 2**20


@dataclass(frozen=True, slots=True)
class _Line:
    """What a record's line says."""

    url: str
    fetched: str | None
    media_type: str
    length: int


def articles_from(given: Incoming) -> Iterator[Taken]:
    """The articles of an ARC."""
    number = found = 0
    lost = False
    while raw := given.stream.readline(_LONGEST_LINE):
        line = _line(raw)
        if line is None:
            if raw.strip() and not lost:
                found, lost = found + 1, True
                yield _broken(number + 1, given)
            continue
        number, lost = number + 1, False
        for taken in _articles(line, f"record {number:,} of {given.name}", given):
            found += 1
            yield taken
    if not found:
        yield nothing(number, given)


def _broken(number: int, given: Incoming) -> Taken:
    where = f"record {number:,} of {given.name}"
    message = f"{where} is broken, or longer than told; the next was looked for."
    return Taken(None, (Problem("intake", message),), where)


def _line(raw: bytes) -> _Line | None:
    match = _LINE.match(raw)
    if match is None:
        return None
    return _Line(
        url=match[1].decode("utf-8", "replace"),
        fetched=_moment(match[3].decode()),
        media_type=match[4].decode("ascii", "replace").lower(),
        length=int(match[5]),
    )


def _moment(digits: str) -> str | None:
    """ "20080430204825" → "2008-04-30T20:48:25Z" """
    try:
        return datetime.strptime(digits.ljust(14, "0"), "%Y%m%d%H%M%S").isoformat() + "Z"
    except ValueError:
        return None


def _articles(line: _Line, where: str, given: Incoming) -> Iterator[Taken]:
    if not line.url.startswith(("http:", "https:")):
        _skip(line.length, given)
        given.passed_over[NO_PAGE] += 1
    elif line.length > MOST_RECORD:
        _skip(line.length, given)
        given.passed_over[TOO_LARGE] += 1
    else:
        data = given.stream.read(line.length)
        cut = "the archive ended too early" if len(data) < line.length else None
        yield from articles_of(Kept(where, line.url, line.fetched, response_of(data), cut), given)


def _skip(length: int, given: Incoming) -> None:
    while length > 0 and (read := len(given.stream.read(min(length, _CHUNK)))):
        length -= read
