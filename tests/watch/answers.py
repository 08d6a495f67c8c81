"""Feeds and answers, written short."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from onrecord.fetch.fetched import Fetched, Hop, NotFetched
from onrecord.watch.opml import Feed

NOON = datetime(2022, 5, 24, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
QUAY = Feed("https://quay.example/feed")
PIER = Feed("https://pier.example/feed")


def rss(*ids: str, host: str = "quay.example", ttl: str = "") -> bytes:
    """A feed of stories at /a, /b …"""
    items = "".join(
        f"<item><title>{i}</title><guid>{host}-{i}</guid><link>https://{host}/{i}</link></item>"
        for i in ids
    )
    rest = f"<ttl>{ttl}</ttl>" if ttl else ""
    return f'<rss version="2.0"><channel>{rest}{items}</channel></rss>'.encode()


def answer(
    body: bytes = b"",
    status: int = 200,
    url: str = QUAY.url,
    hops: Iterable[int] = (),
    **headers: str,
) -> Fetched:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    way = tuple(Hop(f"https://quay.example/hop/{n}", status) for n, status in enumerate(hops))
    return Fetched(QUAY.url, url, status, body, NOON, way, named)


class Web:
    """Addresses and what they answer, in turn where several are given; time passes by sleeping."""

    def __init__(self) -> None:
        self.now = NOON
        self.pages: dict[str, list[Fetched | NotFetched]] = {}
        self.asked: list[tuple[str, str | None]] = []
        self.added: list[str] = []
        self.told: list[str] = []
        self.slept: list[float] = []

    def answers(self, url: str, *answers: Fetched | NotFetched) -> "Web":
        self.pages[url] = list(answers)
        return self

    def fetch(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None
    ) -> Fetched:
        self.asked.append((url, etag or last_modified))
        answers = self.pages.get(url) or [answer(b"<p>news</p>", url=url)]
        found = answers.pop(0) if len(answers) > 1 else answers[0]
        if isinstance(found, NotFetched):
            raise found
        return found

    def add(self, fetched: Fetched) -> None:
        self.added.append(fetched.url)

    def clock(self) -> datetime:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += timedelta(seconds=seconds)
