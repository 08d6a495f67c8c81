"""What a server sent, as an archive keeps it → the page: its bytes as a browser would have them.

    HTTP/1.1 200 OK
    Content-Type: text/html; charset=utf-8
    Content-Encoding: gzip

Pieces ("chunked") are put together and packing undone. Archives lie about both, and then the bytes
are taken as they stand.
"""

import re
from dataclasses import dataclass
from typing import Literal

MOST_PAGE = 16 * 2**20  # bytes unpacked; of pages of news one in a thousand has a tenth of them
_HEADERS = 2**16  # bytes in which the headers end
_BARE_ENDS = re.compile(rb"\r?\n")
_ENDS_HEADERS = re.compile(rb"\r?\n\r?\n")


@dataclass(frozen=True, slots=True)
class Response:
    """A page, and what was said of it when it was sent."""

    status: int | None
    media_type: str  # "text/html", "" where it isn't told
    charset: str | None
    body: bytes
    is_whole: bool  # whether it fits in MOST_PAGE


def response_of(raw: bytes) -> Response:
    """What some bytes of HTTP hold. Never fails; bytes without headers are a body."""
    raw = _with_ends(raw)
    try:
        sent = _parsed(raw, "none")
    except (OSError, ValueError):
        return Response(None, "", None, raw[:MOST_PAGE], len(raw) <= MOST_PAGE)
    try:
        undone = _parsed(raw, "all")
    except (OSError, ValueError):  # of a body that isn't in the coding that its headers tell
        return sent
    return undone if undone.body else sent


def _parsed(raw: bytes, decode: Literal["all", "none"]) -> Response:
    from fastwarc.warc import WarcRecord, WarcRecordType

    record = WarcRecord()
    record.init_headers(WarcRecordType.response)
    record.headers["Content-Type"] = "application/http; msgtype=response"
    record.is_http = True
    record.set_bytes_content(raw)
    record.parse_http(auto_decode=decode)
    body = record.reader.read(MOST_PAGE + 1)
    return Response(
        status=record.http_headers.status_code if record.http_headers else None,
        media_type=(record.http_content_type or "").lower(),
        charset=record.http_charset,
        body=body[:MOST_PAGE],
        is_whole=len(body) <= MOST_PAGE,
    )


def _with_ends(raw: bytes) -> bytes:
    """With the ends of line that HTTP demands in its headers, where old archives have bare ones."""
    end = _ENDS_HEADERS.search(raw, 0, _HEADERS)
    if end is None or b"\r\n\r\n" in raw[: end.end()]:
        return raw
    return _BARE_ENDS.sub(b"\r\n", raw[: end.end()]) + raw[end.end() :]
