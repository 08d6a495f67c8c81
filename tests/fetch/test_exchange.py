"""One place asked once, over answers that servers give and that none should."""

import ssl
from typing import Any

import httpcore2
import pytest

from onrecord.fetch.exchange import Answer, ask
from onrecord.fetch.fetched import Failed
from onrecord.fetch.limits import LIMITS, Limits
from onrecord.fetch.urls import Place, place_of

PLACE = place_of("http://quay.example/story?a=b")


class Line(httpcore2.MockStream):
    """A connection that keeps what it was sent."""

    def __init__(self, answer: bytes) -> None:
        super().__init__([answer] if answer else [])
        self.sent = b""

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        self.sent += buffer


class Backend(httpcore2.NetworkBackend):
    def __init__(self, line: httpcore2.NetworkStream) -> None:
        self.line = line

    def connect_tcp(self, *_: Any, **__: Any) -> httpcore2.NetworkStream:
        return self.line


def answered(answer: bytes | Line, place: Place = PLACE, limits: Limits = LIMITS) -> Answer:
    line = answer if isinstance(answer, Line) else Line(answer)
    context = ssl.create_default_context()
    return ask(place, {"X-A": "b"}, backend=Backend(line), context=context, limits=limits)


def test_what_is_sent() -> None:
    line = Line(b"HTTP/1.1 200 OK\r\n\r\n")
    answered(line)
    assert line.sent == (
        b"GET /story?a=b HTTP/1.1\r\nHost: quay.example\r\nConnection: close\r\nX-A: b\r\n\r\n"
    )


def test_the_host_is_named_with_an_odd_port_alone() -> None:
    line = Line(b"HTTP/1.1 200 OK\r\n\r\n")
    answered(line, place_of("http://[2606:4700::1]:443/"))
    assert b"\r\nHost: [2606:4700::1]:443\r\n" in line.sent


def test_an_answer() -> None:
    answer = answered(
        b'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=latin-1\r\nETag: W/"\xe9"\r\n'
        b"Set-Cookie: a=b\r\nETAG: second\r\n\r\n\xe9\0news"
    )
    assert answer == Answer(
        200, {"content-type": "text/html; charset=latin-1", "etag": 'W/"é"'}, b"\xe9\0news"
    )


def test_in_chunks() -> None:
    chunks = (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nnews\r\n1\r\n!\r\n0\r\n\r\n"
    )
    assert answered(chunks).body == b"news!"


@pytest.mark.parametrize("status", [301, 304, 404, 503])
def test_a_body_is_read_of_what_was_found_alone(status: int) -> None:
    answer = answered(b"HTTP/1.1 %d X\r\nLocation: /b\r\n\r\nno news" % status)
    assert answer == Answer(status, {"location": "/b"}, b"")


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (b"", "no whole answer"),
        (b"220 smtp.quay.example ESMTP\r\n", "no whole answer"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nnews", "no whole answer"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nnews", "no whole answer"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 4\r\n\r\nnews", "no whole"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "no whole answer"),
        (b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nnews", "packed as 'br'"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000, "no whole answer"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n", "more than 20 MB"),
    ],
)
def test_no_whole_answer(answer: bytes, why: str) -> None:
    with pytest.raises(Failed, match=why) as failed:
        answered(answer)
    assert failed.value.url == PLACE.url


def test_too_large_whatever_it_said() -> None:
    with pytest.raises(Failed, match="more than"):
        answered(b"HTTP/1.1 200 OK\r\n\r\n" + b"a" * 2000, limits=Limits(most=1000))


def test_no_answer_in_time() -> None:
    class Silent(Line):
        def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
            raise httpcore2.ReadTimeout

    with pytest.raises(Failed, match="no answer in time"):
        answered(Silent(b""))
