"""OPML, the list of feeds that a feed reader exports → the feeds in it, folders opened.

<outline text="Harbour"><outline type="rss" text="The Quay" xmlUrl="https://quay.example/feed"/>
"""

from collections.abc import Mapping
from dataclasses import dataclass

MOST = 16 * 2**20  # bytes; a list of 50,000 feeds
MOST_FEEDS = 20_000


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed to watch, and what its reader calls it."""

    url: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """The feeds of a list in their order, each once, and what was wrong with the list."""

    feeds: tuple[Feed, ...]
    problems: tuple[str, ...] = ()


def feeds_in(data: bytes) -> Listed:
    """The feeds that OPML lists. Never raises for what is in it."""
    from onrecord.intake.feeds.lenient import tell

    if len(data) > MOST:
        return Listed((), (f"more than {MOST >> 20} MB, which is no list of feeds",))
    outlines, trouble = tell(data, _Outlines)
    assert isinstance(outlines, _Outlines)  # noqa: S101  # tells mypy
    problems = [f"broken XML, read as far as it goes: {trouble}"] if trouble else []
    if not outlines.found:
        problems.append("no feed in it; OPML has <outline xmlUrl=…>")
    elif len(outlines.found) >= MOST_FEEDS:
        problems.append(f"only the first {MOST_FEEDS:,} feeds are watched")
    return Listed(tuple(outlines.found.values()), tuple(problems))


class _Outlines:
    """Takes the outlines that name a feed, in whatever case their attributes are written."""

    def __init__(self) -> None:
        self.found: dict[str, Feed] = {}

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """<outline>, at any depth."""
        if tag.lower() != "outline" or len(self.found) >= MOST_FEEDS:
            return
        said = {name.lower(): value.strip() for name, value in attributes.items()}
        if url := said.get("xmlurl"):
            self.found.setdefault(url, Feed(url, said.get("title") or said.get("text") or ""))

    def end(self, tag: str) -> None:
        """Folders don't matter."""

    def data(self, data: str) -> None:
        """Nor does what stands between."""

    def close(self) -> None:
        """Nothing is left to do."""
