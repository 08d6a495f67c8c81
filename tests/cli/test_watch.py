"""`onrecord watch`, over a server of this machine."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from fetch.served import Page, Served, fetcher_of, served
from onrecord.cli import main, watch
from onrecord.fetch import needs
from onrecord.record.front import open_record


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ONRECORD_RECORD", str(tmp_path / "harbour.db"))
    return tmp_path / "harbour.db"


def lines(record: Path) -> list[str]:
    """The words of all lines in the record."""
    with open_record(record) as opened:
        return sorted(hit.line.words for hit in opened.search().hits)


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


def page(words: str) -> Page:
    return Page(f"<p>“{words},” Ana Reyes told reporters on Monday.</p>".encode())


def pages() -> dict[str, Page]:
    items = "".join(f"<item><link>/{name}</link></item>" for name in "ab")
    feed = f"<rss><channel>{items}</channel></rss>".encode()
    return {"/feed": Page(feed), "/a": page("The pier is safe"), "/b": page("The pier is shut")}


def test_once(record: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with served(pages()) as server:
        result = run(server, tmp_path, monkeypatch, "--once")
    assert result.exit_code == 0, result.output
    assert lines(record) == ["“The pier is safe,”", "“The pier is shut,”"]
    assert result.stdout == "1 feed asked, 2 stories added\n"
    assert f"{server.url('/feed')}: 2 new" in result.stderr
    assert server.paths == ["/feed", "/a", "/b"]


def test_quiet(record: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with served(pages()) as server:
        result = run(server, tmp_path, monkeypatch, "--once", "--quiet")
    assert (result.exit_code, result.output) == (0, "")
    assert len(lines(record)) == 2


def test_what_could_not_be_had_is_told(
    record: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with served({"/feed": Page(status=500), **pages(), "/other-feed": Page(status=410)}) as server:
        server.pages["/feed"] = Page(status=500)
        result = run(server, tmp_path, monkeypatch, "--once")
    assert result.exit_code == 1
    assert f"{server.url('/feed')}: status 500" in result.stderr
    assert "gone for good" in result.stderr
    assert "2 feeds and 0 stories could not be had" in result.stdout
    assert lines(record) == []


def test_it_is_stopped_by_hand(
    record: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(watch, "_sleep", interrupted)
    with served(pages()) as server:
        result = run(server, tmp_path, monkeypatch)
    assert result.exit_code == 0
    assert "goes on here" in result.stderr
    assert len(lines(record)) == 2


def test_a_list_without_feeds(record: Path, tmp_path: Path) -> None:
    listed = tmp_path / "feeds.opml"
    listed.write_text("<html>")
    result = CliRunner().invoke(main, ["watch", str(listed)])
    assert result.exit_code == 1
    assert "no feed in it" in result.stderr
    assert not record.exists()


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


def test_this_machine_is_not_asked(record: Path, tmp_path: Path) -> None:
    """The command as it is, with nothing put in its place but the record."""
    with served(pages()) as server:
        listed = tmp_path / "feeds.opml"
        listed.write_text(
            f'<opml><outline xmlUrl="http://127.0.0.1:{server.port}/feed"/>'
            '<outline xmlUrl="http://127.0.0.1/feed"/><outline xmlUrl="http://[::1]/feed"/></opml>'
        )
        result = CliRunner().invoke(main, ["watch", str(listed), "--once"])
    assert server.asked == []
    assert lines(record) == []
    assert result.exit_code == 1
    assert result.stderr.count("no public address") == 2
    assert f"port {server.port}" in result.stderr
