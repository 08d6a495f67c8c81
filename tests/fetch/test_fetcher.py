"""An address asked politely: over a server of this machine, in no time but what is slept."""

import gzip
import os
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from fetch.served import NOON, Clock, Page, fetcher_of, served
from onrecord.fetch import needs
from onrecord.fetch.fetched import Failed, Hop, NotNow, Refused
from onrecord.fetch.fetcher import Fetcher
from onrecord.fetch.limits import Limits

STORY = Page(
    b"<p>\xe9t\xe9</p>",
    headers={"Content-Type": "text/html", "ETag": '"7"', "Last-Modified": "Tue, 24 May 2022"},
)


def test_a_page_with_all_that_is_told_of_it() -> None:
    with served({"/story": STORY}) as server:
        fetched = fetcher_of(server).fetch(server.url("/story#part"))
    assert fetched.asked == server.url("/story#part")
    assert fetched.url == server.url("/story")
    assert (fetched.status, fetched.body, fetched.at) == (200, STORY.body, NOON)
    assert fetched.headers["content-type"] == "text/html"
    assert (fetched.etag, fetched.last_modified) == ('"7"', "Tue, 24 May 2022")


def test_it_says_who_asks() -> None:
    with served({"/story": STORY}) as server:
        fetcher_of(server).fetch(server.url("/story"))
    for _, headers in server.asked:
        assert headers["User-Agent"].startswith("onrecord/")
        assert headers["Accept-Encoding"] == "gzip"
        assert not {"Cookie", "Authorization", "Referer"} & set(headers)


def test_asking_again_sends_what_was_told() -> None:
    with served({"/feed": Page(status=304)}) as server:
        fetched = fetcher_of(server).fetch(server.url("/feed"), etag='"7"', last_modified="Tue")
    assert fetched.unchanged
    sent = server.asked[-1][1]
    assert (sent["If-None-Match"], sent["If-Modified-Since"]) == ('"7"', "Tue")


def test_redirects_are_followed_and_kept() -> None:
    pages = {
        "/a": Page(status=301, headers={"Location": "/b"}),
        "/b": Page(status=302, headers={"Location": "c?d"}),
        "/c?d": STORY,
    }
    with served(pages) as server:
        fetched = fetcher_of(server).fetch(server.url("/a"))
    assert fetched.hops == (Hop(server.url("/a"), 301), Hop(server.url("/b"), 302))
    assert (fetched.url, fetched.ok, fetched.moved_for_good) == (server.url("/c?d"), True, False)


def test_a_redirect_without_an_address_leads_nowhere() -> None:
    with served({"/a": Page(status=302)}) as server:
        assert fetcher_of(server).fetch(server.url("/a")).status == 302


def test_circles_and_long_ways_are_given_up() -> None:
    pages = {"/circle": Page(status=302, headers={"Location": "/circle"})} | {
        f"/{n}": Page(status=302, headers={"Location": f"/{n + 1}"}) for n in range(20)
    }
    with served(pages) as server:
        with pytest.raises(Failed, match="circle"):
            fetcher_of(server).fetch(server.url("/circle"))
        with pytest.raises(Failed, match="more than 5 times"):
            fetcher_of(server).fetch(server.url("/0"))
    assert server.paths == ["/circle", *(f"/{n}" for n in range(6))]


@pytest.mark.parametrize(
    "onward",
    ["http://127.0.0.1/", "http://10.0.0.1/", "http://0x7f.1/", "file:///etc/passwd", "//a@b.c/"],
)
def test_a_redirect_to_what_is_not_public_is_refused(onward: str) -> None:
    leads = {"/a": Page(status=302, headers={"Location": onward})}
    with served(leads) as server, pytest.raises(Refused):
        fetcher_of(server).fetch(server.url("/a"))
    assert server.paths == ["/a"]


def test_without_being_told_this_machine_is_not_asked() -> None:
    with served({"/story": STORY}) as server:
        for host in ("127.0.0.1", "localhost", "[::1]", "0x7f.1", "[::ffff:127.0.0.1]"):
            for port in ("", ":80", f":{server.port}"):
                with pytest.raises(Refused):
                    Fetcher().fetch(f"http://{host}{port}/story")
    assert server.asked == []


def test_robots_txt_is_asked_first_and_heeded() -> None:
    pages = {"/robots.txt": Page(b"User-agent: *\nDisallow: /story"), "/story": STORY, "/b": STORY}
    with served(pages) as server:
        fetcher = fetcher_of(server)
        with pytest.raises(Refused, match="says no to onrecord"):
            fetcher.fetch(server.url("/story"))
        fetcher.fetch(server.url("/b"))
    assert [path for path, _ in server.asked] == ["/robots.txt", "/b"]


def test_robots_txt_is_heeded_after_a_redirect() -> None:
    pages = {
        "/robots.txt": Page(b"User-agent: *\nDisallow: /story"),
        "/a": Page(status=302, headers={"Location": "/story"}),
        "/story": STORY,
    }
    with served(pages) as server, pytest.raises(Refused, match="says no to onrecord"):
        fetcher_of(server).fetch(server.url("/a"))
    assert server.paths == ["/a"]


def test_a_robots_txt_that_has_moved_is_found() -> None:
    pages = {
        "/robots.txt": Page(status=301, headers={"Location": "/r"}),
        "/r": Page(b"User-agent: *\nDisallow: /"),
    }
    with served(pages) as server, pytest.raises(Refused, match="says no to onrecord"):
        fetcher_of(server).fetch(server.url("/story"))


def test_a_host_is_asked_once_in_a_while() -> None:
    clock = Clock()
    with served({"/story": STORY}) as server:
        fetcher = fetcher_of(server, clock)
        for host in ("quay.example", "pier.example", "quay.example"):
            fetcher.fetch(server.url("/story", host))
    assert clock.slept == [2.0]


def test_a_robots_txt_s_delay_is_kept() -> None:
    clock = Clock()
    pages = {"/robots.txt": Page(b"User-agent: *\nCrawl-delay: 30"), "/story": STORY}
    with served(pages) as server:
        fetcher = fetcher_of(server, clock)
        for _ in range(3):
            fetcher.fetch(server.url("/story"))
    assert clock.slept == [30, 30]


@pytest.mark.parametrize(
    ("status", "headers", "seconds"),
    [(429, {"Retry-After": "600"}, 600), (503, {"Retry-After": "600"}, 600), (429, {}, 60)],
)
def test_a_busy_host_is_left_alone(status: int, headers: dict[str, str], seconds: int) -> None:
    clock = Clock()
    with served({"/a": Page(status=status, headers=headers), "/b": STORY}) as server:
        fetcher = fetcher_of(server, clock)
        assert fetcher.fetch(server.url("/a")).status == status
        if seconds > 60:
            with pytest.raises(NotNow, match="left alone for 10 minutes"):
                fetcher.fetch(server.url("/b"))
            clock.sleep(600)
        assert fetcher.fetch(server.url("/b")).ok
    assert clock.now >= seconds


def test_gzip_is_undone() -> None:
    page = Page(gzip.compress(STORY.body), headers={"Content-Encoding": "gzip"})
    with served({"/story": page}) as server:
        assert fetcher_of(server).fetch(server.url("/story")).body == STORY.body


def test_a_bomb_and_a_flood_are_given_up() -> None:
    bomb = Page(gzip.compress(b"\0" * 3_000_000), headers={"Content-Encoding": "gzip"})

    def flood(wire: Any) -> None:
        wire.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            wire.write(b"a" * 65536)

    with served({"/bomb": bomb, "/flood": Page(raw=flood)}) as server:
        fetcher = fetcher_of(server, limits=Limits(most=2**20))
        for path in ("/bomb", "/flood"):
            with pytest.raises(Failed, match="more than 1 MB"):
                fetcher.fetch(server.url(path))


def test_a_drip_is_given_up() -> None:
    def drip(wire: Any) -> None:
        wire.write(b"HTTP/1.1 200 OK\r\nX: ")
        for _ in range(600):
            wire.write(b"a")
            time.sleep(0.05)

    limits = Limits(connect=1, read=0.5, total=0.4)
    with served({"/drip": Page(raw=drip)}) as server:
        fetcher = fetcher_of(server, limits=limits, now=time.monotonic)
        began = time.monotonic()
        with pytest.raises(Failed, match=r"no (whole )?answer in"):
            fetcher.fetch(server.url("/drip"))
        assert time.monotonic() - began < 5


def test_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setitem(os.environ, name, "http://127.0.0.1:9")
        monkeypatch.setitem(os.environ, name.upper(), "http://127.0.0.1:9")
    with served({"/story": STORY}) as server:
        assert fetcher_of(server).fetch(server.url("/story")).ok


def test_what_is_missing_is_said_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(needs, "find_spec", lambda _: None)
    with pytest.raises(needs.MissingPackageError, match="pip install"):
        Fetcher()


def test_tls_is_for_the_name_that_was_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not shutil.which("openssl"):
        pytest.skip("no openssl here to make a certificate")
    certificate = tmp_path / "quay.pem"
    names = ["-subj", "/CN=quay.example", "-addext", "subjectAltName=DNS:quay.example"]
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", *names]
    out = ["-keyout", str(tmp_path / "key"), "-out", str(tmp_path / "cert"), "-days", "2"]
    subprocess.run([*make, *out], check=True, capture_output=True)
    parts = (tmp_path / "key", tmp_path / "cert")
    certificate.write_text("".join(part.read_text() for part in parts))
    with served({"/story": STORY}, certificate) as server:
        quay = server.url("/story").replace("http:", "https:")
        with pytest.raises(NotNow, match="certificate"):  # of nobody that we know
            fetcher_of(server).fetch(quay)
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "cert"))
        assert fetcher_of(server).fetch(quay).body == STORY.body
        with pytest.raises(NotNow, match=r"pier\.example"):
            fetcher_of(server).fetch(quay.replace("quay", "pier"))
    assert server.paths == ["/story"]
