"""`onrecord watch`, over a server of this machine."""

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from fetch.served import Page, Served, fetcher_of, served
from onrecord.cli import main, watch
from onrecord.fetch import needs
from onrecord.fetch.fetched import Fetched
from onrecord.watch.state import Remembered


class Kept:
    """A record that keeps what it is given."""

    def __init__(self) -> None:
        self.state = Remembered()
        self.stories: list[Fetched] = []
        self.path = Path()

    def opened(self, path: Path) -> tuple[Remembered, Any]:
        self.path = path
        return self.state, self.stories.append


@pytest.fixture
def record(monkeypatch: pytest.MonkeyPatch) -> Kept:
    kept = Kept()
    monkeypatch.setattr(watch, "_kept_in", kept.opened)
    return kept


def run(
    server: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *words: str, **env: str
) -> Result:
    listed = tmp_path / "feeds.opml"
    feeds = "".join(
        f'<outline xmlUrl="{server.url(path)}"/>' for path in server.pages if "feed" in path
    )
    listed.write_text(f"<opml><body>{feeds}</body></opml>")
    fetch = fetcher_of(server).fetch
    monkeypatch.setattr(watch, "_fetch", lambda: fetch)
    return CliRunner().invoke(main, ["watch", str(listed), *words], env=env)


def pages() -> dict[str, Page]:
    items = "".join(f"<item><link>/{name}</link></item>" for name in "ab")
    feed = f"<rss><channel>{items}</channel></rss>".encode()
    return {"/feed": Page(feed), "/a": Page(b"<p>A"), "/b": Page(b"<p>B")}


def test_once(record: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with served(pages()) as server:
        result = run(server, tmp_path, monkeypatch, "--once", "--record", "harbour.db")
    assert result.exit_code == 0, result.output
    assert [(story.url, story.body) for story in record.stories] == [
        (server.url("/a"), b"<p>A"),
        (server.url("/b"), b"<p>B"),
    ]
    assert result.stdout == "1 feed asked, 2 stories added\n"
    assert f"{server.url('/feed')}: 2 new" in result.stderr
    assert record.path == Path("harbour.db")
    assert server.paths == ["/feed", "/a", "/b"]


def test_quiet(record: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with served(pages()) as server:
        result = run(server, tmp_path, monkeypatch, "--once", "--quiet", ONRECORD_RECORD="other.db")
    assert (result.exit_code, result.output) == (0, "")
    assert record.path == Path("other.db")


def test_what_could_not_be_had_is_told(
    record: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with served({"/feed": Page(status=500), **pages(), "/other-feed": Page(status=410)}) as server:
        server.pages["/feed"] = Page(status=500)
        result = run(server, tmp_path, monkeypatch, "--once")
    assert result.exit_code == 1
    assert f"{server.url('/feed')}: status 500" in result.stderr
    assert "gone for good" in result.stderr
    assert "2 feeds and 0 stories could not be had" in result.stdout
    assert record.stories == []


def test_it_is_stopped_by_hand(
    record: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(watch, "_sleep", interrupted)
    with served(pages()) as server:
        result = run(server, tmp_path, monkeypatch)
    assert result.exit_code == 0
    assert "goes on here" in result.stderr
    assert len(record.stories) == 2


def test_a_list_without_feeds(record: Kept, tmp_path: Path) -> None:
    listed = tmp_path / "feeds.opml"
    listed.write_text("<html>")
    result = CliRunner().invoke(main, ["watch", str(listed)])
    assert result.exit_code == 1
    assert "no feed in it" in result.stderr
    assert record.path == Path()


@pytest.mark.parametrize("words", [["none.opml"], [], ["--every", "1"]])
def test_misuse(words: list[str]) -> None:
    assert CliRunner().invoke(main, ["watch", *words]).exit_code == 2


def test_without_what_fetching_needs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(needs, "find_spec", lambda _: None)
    listed = tmp_path / "feeds.opml"
    listed.write_text('<opml><outline xmlUrl="https://quay.example/feed"/></opml>')
    result = CliRunner().invoke(main, ["watch", str(listed), "--once"])
    assert result.exit_code == 2
    assert "pip install 'onrecord[fetch]'" in result.stderr


def test_this_machine_is_not_asked(record: Kept, tmp_path: Path) -> None:
    """The command as it is, with nothing put in its place but the record."""
    with served(pages()) as server:
        listed = tmp_path / "feeds.opml"
        listed.write_text(
            f'<opml><outline xmlUrl="http://127.0.0.1:{server.port}/feed"/>'
            '<outline xmlUrl="http://127.0.0.1/feed"/><outline xmlUrl="http://[::1]/feed"/></opml>'
        )
        result = CliRunner().invoke(main, ["watch", str(listed), "--once"])
    assert server.asked == []
    assert record.stories == []
    assert result.exit_code == 1
    assert result.stderr.count("no public address") == 2
    assert f"port {server.port}" in result.stderr
