import gzip

import pytest

from archived import answer, page
from onrecord.intake.archives import response
from onrecord.intake.archives.response import response_of


def test_headers_and_body_are_told_apart():
    found = response_of(answer(b"<p>", "Content-Type: Text/HTML; charset=ISO-8859-1"))
    assert (found.status, found.media_type, found.charset) == (200, "text/html", "iso-8859-1")
    assert (found.body, found.is_whole) == (b"<p>", True)


@pytest.mark.parametrize(
    ("raw", "body"),
    [
        (answer(gzip.compress(page()), "Content-Encoding: gzip"), page()),
        (answer(b"2\r\n<p\r\n1\r\n>\r\n0\r\n\r\n", "Transfer-Encoding: chunked"), b"<p>"),
        (answer(page(), "Content-Encoding: gzip"), page()),
        (answer(page(), "Transfer-Encoding: chunked"), page()),
        (answer(page(), end="\n"), page()),
        (answer(gzip.compress(page()), "Content-Encoding: gzip", end="\n"), page()),
    ],
    ids=["gzip", "chunked", "gzip in name only", "chunked in name only", "bare ends", "both"],
)
def test_the_body_is_as_a_browser_has_it(raw: bytes, body: bytes):
    assert response_of(raw).body == body


@pytest.mark.parametrize(
    "raw", [b"", b"dirt", b"\r\n\r\n", b"HTTP/1.1", b"HTTP/1.1 abc\r\n\r\n<p>"]
)
def test_what_is_no_answer_fails_nothing(raw: bytes):
    assert response_of(raw).status is None


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(response, "MOST_PAGE", 1000)
    found = response_of(answer(gzip.compress(b"0" * 10_000_000), "Content-Encoding: gzip"))
    assert (len(found.body), found.is_whole) == (1000, False)
