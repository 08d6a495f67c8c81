"""A web server of this machine, whose pages a test says; it keeps what it was asked."""

import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from onrecord.fetch.fetcher import Fetcher, Means
from onrecord.fetch.limits import LIMITS, Limits

NOON = datetime(2022, 5, 24, 12, tzinfo=UTC)
HOST = "quay.example"


@dataclass
class Page:
    """What a path answers."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    # Writes to the socket itself, for answers that are none.
    raw: Callable[[Any], None] | None = None


@dataclass
class Served:
    """A server with its pages, and the paths and headers that it was asked for."""

    port: int
    pages: dict[str, Page]
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def url(self, path: str, host: str = HOST) -> str:
        return f"http://{host}:{self.port}{path}"

    @property
    def paths(self) -> list[str]:
        """The paths asked for, but for robots.txt."""
        return [path for path, _ in self.asked if path != "/robots.txt"]


class Clock:
    """Seconds that pass when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@contextmanager
def served(pages: dict[str, Page], certificate: Path | None = None) -> Iterator[Served]:
    """With a certificate (and its key, in the same file), over TLS."""
    state = Served(0, pages)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            state.asked.append((self.path, dict(self.headers)))
            page = pages.get(self.path, Page(status=404))
            if page.raw:
                page.raw(self.wfile)
                return
            self.send_response(page.status)
            for name, value in {"Content-Length": str(len(page.body)), **page.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(page.body)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # we hang up on purpose
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    state.port = server.server_address[1]
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()


def fetcher_of(
    server: Served, clock: Clock | None = None, limits: Limits = LIMITS, **means: Any
) -> Fetcher:
    """A fetcher for whom every name is this server, and no time passes but by sleeping."""
    clock = clock or Clock()
    given = {
        "lookup": lambda *_: ["127.0.0.1"],
        "now": lambda: clock.now,
        "sleep": clock.sleep,
        "date": lambda: NOON,
        "chance": lambda: 0.0,
        **means,
    }
    return Fetcher(
        limits=limits, means=Means(**given), also=frozenset({("127.0.0.1", server.port)})
    )
