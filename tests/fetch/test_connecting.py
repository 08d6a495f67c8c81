"""No address that isn't public is ever connected to, whatever names answer and redirects say."""

import ssl
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

import httpcore2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fetch.served import NOON, Clock
from onrecord.fetch.connecting import BESIDE, Guarded
from onrecord.fetch.fetched import Failed, NotFetched, Refused
from onrecord.fetch.fetcher import Fetcher, Means
from onrecord.fetch.limits import LIMITS, Deadline, Limits
from onrecord.fetch.public import why_not_public

FOUND = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnews"


class Line(httpcore2.MockStream):
    """A connection that notes which name TLS is to check."""

    def __init__(self, answer: bytes, named: list[str | None] | None = None) -> None:
        super().__init__([answer[i : i + 500] for i in range(0, len(answer), 500)])
        self.named = [] if named is None else named

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        assert ssl_context.check_hostname
        assert ssl_context.verify_mode is ssl.CERT_REQUIRED
        assert timeout
        self.named.append(server_hostname)
        return self


def guarded(
    lookup: Callable[[str, int], Sequence[str]],
    connect: Callable[[str, int, float], httpcore2.NetworkStream],
    clock: Clock | None = None,
    limits: Limits = LIMITS,
) -> Guarded:
    clock = clock or Clock()
    deadline = Deadline("https://quay.example/", limits.total, lambda: clock.now)
    return Guarded(lookup, connect, frozenset(), limits, deadline)


def all_of(line: httpcore2.NetworkStream, most: int = 100) -> None:
    for _ in range(most):
        line.read(65536, timeout=20)


def test_it_connects_to_the_address_that_was_checked_and_looks_up_once() -> None:
    looked_up, connected = [], []

    def lookup(host: str, port: int) -> list[str]:
        looked_up.append((host, port))
        return ["93.184.215.14"] if len(looked_up) == 1 else ["127.0.0.1"]  # rebinding

    def connect(address: str, port: int, seconds: float) -> Line:
        connected.append((address, port, seconds))
        return Line(b"")

    guarded(lookup, connect).connect_tcp("quay.example", 443)
    assert looked_up == [("quay.example", 443)]
    assert connected == [("93.184.215.14", 443, 10.0)]


def test_where_one_address_does_not_answer_the_next_is_tried() -> None:
    tried = []

    def connect(address: str, *_: Any) -> Line:
        tried.append(address)
        if len(tried) < 3:
            raise httpcore2.ConnectError("refused")
        return Line(b"")

    addresses = [f"93.184.215.{n}" for n in range(9)]
    guarded(lambda *_: addresses, connect).connect_tcp("quay.example", 443)
    assert tried == addresses[:3]


def test_where_none_answers() -> None:
    def connect(*_: Any) -> Line:
        raise httpcore2.ConnectTimeout("timed out")

    with pytest.raises(Failed, match=r"no connection \(timed out\)"):
        guarded(lambda *_: ["93.184.215.14"], connect).connect_tcp("quay.example", 443)


def test_a_drip_ends_with_the_deadline() -> None:
    clock = Clock()

    class Drip(Line):
        def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
            clock.sleep(9)
            return b"x"

    stream = guarded(lambda *_: ["1.1.1.1"], lambda *_: Drip(b""), clock).connect_tcp("a.b", 80)
    with pytest.raises(Failed, match="60 seconds"):
        all_of(stream)
    assert clock.now == 63


def test_headers_without_end_end() -> None:
    class Endless(Line):
        def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
            return b"x" * 65536

    limits = Limits(most=1000)
    stream = guarded(lambda *_: ["1.1.1.1"], lambda *_: Endless(b""), limits=limits)
    line = stream.connect_tcp("a.b", 80)
    with pytest.raises(httpcore2.ReadError, match="more than it may send"):
        all_of(line, most=(1000 + BESIDE) // 65536 + 1)


def test_no_socket_of_this_machine() -> None:
    with pytest.raises(NotImplementedError):
        guarded(lambda *_: [], lambda *_: Line(b"")).connect_unix_socket("/run/docker.sock")


# ── the whole of a fetch, over a network of our own ──


def fetcher(
    lookup: Callable[[str, int], Sequence[str]],
    answer: Callable[[str, int], bytes],
    connected: list[tuple[str, int]],
    named: list[str | None] | None = None,
) -> Fetcher:
    def connect(address: str, port: int, seconds: float) -> Line:
        assert seconds > 0
        connected.append((address, port))
        return Line(answer(address, port), named)

    clock = Clock()
    return Fetcher(
        means=Means(lookup, connect, lambda: clock.now, clock.sleep, lambda: NOON, lambda: 0.0)
    )


def test_tls_checks_the_name_and_the_connection_is_to_the_address() -> None:
    connected: list[tuple[str, int]] = []
    named: list[str | None] = []
    fetching = fetcher(lambda *_: ["93.184.215.14"], lambda *_: FOUND, connected, named)
    assert fetching.fetch("https://quay.example/").body == b"news"
    assert set(connected) == {("93.184.215.14", 443)}
    assert set(named) == {"quay.example"}


def test_a_redirect_to_a_private_address_is_refused() -> None:
    connected: list[tuple[str, int]] = []
    for onward in ("http://10.0.0.1/", "http://[::1]/", "http://inner.example/", "//2130706433/"):
        leads = f"HTTP/1.1 302 Found\r\nLocation: {onward}\r\nContent-Length: 0\r\n\r\n".encode()
        fetching = fetcher(
            lambda host, _: ["192.168.0.7"] if "inner" in host else ["93.184.215.14"],
            lambda *_, leads=leads: leads,
            connected,
        )
        with pytest.raises(NotFetched):
            fetching.fetch("http://quay.example/story")
    assert {address for address, _ in connected} == {"93.184.215.14"}


def test_what_resolves_to_a_private_address_is_refused_before_anything_is_sent() -> None:
    connected: list[tuple[str, int]] = []
    fetching = fetcher(lambda *_: ["93.184.215.14", "127.0.0.1"], lambda *_: FOUND, connected)
    with pytest.raises(Refused) as refused:
        fetching.fetch("https://quay.example/story")
    assert connected == []
    assert str(refused.value) == (
        "https://quay.example/story: quay.example is 127.0.0.1, which is no public address"
        " (this machine)"
    )


ADDRESSES = st.one_of(
    st.ip_addresses().map(str),
    st.sampled_from(
        ["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fe80::1", "::ffff:127.0.0.1"]
    ),
    st.sampled_from(["93.184.215.14", "1.1.1.1", "2606:4700::1111"]),
)
HOSTS = st.one_of(
    st.sampled_from(["quay.example", "inner.example", "0x7f.1", "localhost", "127.0.0.1", "[::1]"]),
    ADDRESSES.map(lambda address: f"[{address}]" if ":" in address else address),
)
URLS = st.builds(
    lambda scheme, host, port: f"{scheme}://{host}{port}/",
    st.sampled_from(["http", "https", "ftp", "file"]),
    HOSTS,
    st.sampled_from(["", ":80", ":443", ":22", ":8080", "@quay.example", "#@quay.example"]),
)


@settings(max_examples=300, deadline=None)
@given(
    url=URLS,
    answers=st.lists(st.lists(ADDRESSES, min_size=1, max_size=3), min_size=1, max_size=6),
    onward=st.lists(URLS, max_size=8),
)
def test_whatever_happens_only_public_addresses_are_connected_to(
    url: str, answers: list[list[str]], onward: list[str]
) -> None:
    """Each lookup answers anew, and each answer leads on to any address there is."""
    connected: list[tuple[str, int]] = []
    looked_up: list[str] = []

    def lookup(host: str, _: int) -> list[str]:
        looked_up.append(host)
        return answers[(len(looked_up) - 1) % len(answers)]

    def answer(*_: Any) -> bytes:
        if not onward:
            return FOUND
        return (
            f"HTTP/1.1 301 Gone\r\nLocation: {onward.pop()}\r\nContent-Length: 0\r\n\r\n".encode()
        )

    with suppress(NotFetched):
        fetcher(lookup, answer, connected).fetch(url)
    assert [a for a, port in connected if why_not_public(a) or port not in (80, 443)] == []
