"""Addresses among what a person names are fetched."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from fetch.served import Page, fetcher_of, served
from onrecord.cli import main
from onrecord.cli.fetching import is_address, parted
from onrecord.fetch import fetcher, needs


def test_addresses_are_told_from_files() -> None:
    names = ["a.txt", "HTTPS://quay.example/a", "http.txt", "http://quay.example/b"]
    assert parted(names) == (["a.txt", "http.txt"], [names[1], names[3]])
    assert not is_address("ftp://quay.example/a")


def test_an_address_is_added_and_what_can_t_be_had_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = Page("<p>“The pier is safe,” Ana Reyes told reporters.</p>".encode())
    record = str(tmp_path / "x.db")
    with served({"/a": page, "/b": Page(status=404)}) as server:
        fetch = fetcher_of(server)
        monkeypatch.setattr(fetcher, "Fetcher", lambda: fetch)
        words = ["add", server.url("/a"), server.url("/b"), "--record", record]
        run = CliRunner().invoke(main, words)
    assert run.exit_code == 1
    assert "1 new, 1 failed; 1 statement added to" in run.stdout
    assert f"{server.url('/b')}: the server answers 404" in run.stderr
    found = CliRunner().invoke(main, ["search", "safe", "--record", record, "--format", "json"])
    assert server.url("/a") in found.stdout


def test_without_what_fetching_needs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(needs, "find_spec", lambda _: None)
    words = ["add", "https://quay.example/a", "--record", str(tmp_path / "x.db")]
    run = CliRunner().invoke(main, words)
    assert run.exit_code == 2
    assert "pip install 'onrecord[fetch]'" in run.stderr
