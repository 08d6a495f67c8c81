"""A WARC → the articles of its pages, record by record; each with its address and when it was met.

    WARC/1.0
    WARC-Type: response
    WARC-Target-URI: https://www.example.com/bridge
    WARC-Date: 2022-05-24T10:00:00Z          when it was fetched, which is not when it was published

A record that is broken is told, and what follows it is read. Records other than pages are counted.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from onrecord.intake import Taken
from onrecord.intake.archives.records import AGAIN, NO_PAGE, TOO_LARGE, Kept, articles_of, nothing
from onrecord.intake.archives.response import MOST_PAGE, Response, response_of
from onrecord.intake.dates import moment_of
from onrecord.intake.incoming import Incoming
from onrecord.problem import Problem

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

MOST_RECORD = 32 * 2**20  # bytes; films and the like are longer
_PAGES = ("response", "resource")
_CHUNK = 2**20
_MOST_RESUMED = 1000  # times that a file is taken up again after a break
_OPENS = re.compile(rb"WARC/1\.\d\r?\n[\w-]+:")
_OVERLAP = 64  # bytes that hold such an opening
_ENDED = "the record ended too early"
_RAN_ON = "the record that follows stands in it"


@dataclass(frozen=True, slots=True)
class _Record:
    """A record as it was read, of which the type and the address may be missing."""

    at: int  # in its stream
    kind: str  # "response"
    headers: dict[str, str]  # by their names in lower case
    is_http: bool
    data: bytes | None  # None where there's no use for it, or it is too large
    cut: str | None  # how its end is missing


def articles_from(given: Incoming) -> Iterator[Taken]:
    """The articles of a WARC."""
    number = found = 0
    for stretch in given.stretches():
        for record in _records(stretch):
            number += 1
            where = f"record {number:,} of {given.name}"
            for taken in _articles(record, where, given):
                found += 1
                yield taken
    if not found:
        yield nothing(number, given)


def _articles(record: _Record | str, where: str, given: Incoming) -> Iterator[Taken]:
    if isinstance(record, str):
        message = f"{where} is broken ({record}). Fetch the archive again if you can."
        yield Taken(None, (Problem("intake", message),), where)
    elif record.kind not in _PAGES:
        given.passed_over[AGAIN if record.kind == "revisit" else NO_PAGE] += 1
    elif record.data is None:
        given.passed_over[TOO_LARGE] += 1
    else:
        yield from articles_of(_kept(record, record.data, where), given)


def _kept(record: _Record, data: bytes, where: str) -> Kept:
    if record.is_http:
        response = response_of(data)
    else:
        media_type = record.headers.get("content-type", "").partition(";")[0].strip().lower()
        response = Response(None, media_type, None, data, len(data) <= MOST_PAGE)
    return Kept(
        where=where,
        # One version of wget writes <http://…>.
        url=record.headers.get("warc-target-uri", "").strip(" <>") or None,
        fetched=moment_of(record.headers.get("warc-date", "")),
        response=response,
        cut=record.cut or record.headers.get("warc-truncated"),
    )


def _records(stream: BinaryIO) -> Iterator[_Record | str]:
    """The records of a stream, or of a broken one what is wrong with it.

    After a break the next record is looked for, where the stream can be read again from there.
    """
    start = 0
    for _ in range(_MOST_RESUMED):
        last, is_broken = start, False
        for record in _until_broken(stream):
            last = record.at if isinstance(record, _Record) else last
            is_broken = isinstance(record, str) or record.cut == _RAN_ON
            yield record
        if not is_broken or not stream.seekable():
            return
        found = _next_after(stream, last + 1)
        if found is None:
            return
        start = stream.seek(found)


def _until_broken(stream: BinaryIO) -> Iterator[_Record | str]:
    """The records from where the stream stands; the last may be a broken one."""
    from fastwarc.warc import ArchiveIterator

    try:
        records = ArchiveIterator(stream, parse_http=False, quirks_mode=True, stream_detect=False)
        while record := next(records, None):
            read = _read(record)
            yield read
            if read.cut == _RAN_ON:
                return
    except GeneratorExit:
        raise
    except BaseException as error:
        # What the library's Rust code didn't foresee is a PanicException, which is no Exception.
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        yield str(error)[:200]


def _read(record: "WarcRecord") -> _Record:
    headers = {name.lower(): value for name, value in record.headers.items()}
    at, kind = record.stream_pos, headers.get("warc-type", "").strip().lower()
    is_http = headers.get("content-type", "").lower().startswith("application/http")
    if len(record.headers.get_multiple("WARC-Type")) > 1:
        return _Record(at, kind, headers, is_http, b"", _RAN_ON)
    if kind not in _PAGES or record.content_length > MOST_RECORD:
        return _Record(at, kind, headers, is_http, None, None)
    pieces = iter(lambda: record.reader.read(_CHUNK), b"")
    data = b"".join(pieces)
    if ran_on := _OPENS.search(data):
        return _Record(at, kind, headers, is_http, data[: ran_on.start()], _RAN_ON)
    cut = _ENDED if len(data) < record.content_length else None
    return _Record(at, kind, headers, is_http, data, cut)


def _next_after(stream: BinaryIO, at: int) -> int | None:
    """Where the next record opens."""
    stream.seek(at)
    tail = b""
    while piece := stream.read(_CHUNK):
        if found := _OPENS.search(tail + piece):
            return stream.tell() - len(piece) - len(tail) + found.start()
        tail = (tail + piece)[-_OVERLAP:]
    return None
