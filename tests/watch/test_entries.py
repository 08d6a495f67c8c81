"""Feeds of all kinds, and the stories that they list."""

import time
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.watch.entries import entries_in
from watch.answers import rss

URL = "https://quay.example/feeds/all"


def told(feed: str | bytes) -> list[str]:
    data = feed.encode() if isinstance(feed, str) else feed
    return [f"{entry.id} {entry.link}" for entry in entries_in(data, URL).entries]


FEEDS = {
    "RSS": (
        '<rss version="2.0"><channel><link>https://quay.example/</link>'
        '<item><guid isPermaLink="false">q-7</guid><link> https://quay.example/7?a=1&amp;b=2 </link></item>'
        "<item><guid>https://quay.example/8</guid></item>"
        "<item><link><![CDATA[/9?a&b]]></link></item>"
        "<item><title>without an address</title></item></channel></rss>",
        [
            "q-7 https://quay.example/7?a=1&b=2",
            "https://quay.example/8 https://quay.example/8",
            "https://quay.example/9?a&b https://quay.example/9?a&b",
        ],
    ),
    "RSS with Atom's links": (
        '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>'
        '<item><atom:link rel="self" href="self"/><link>https://quay.example/7</link><guid>7</guid></item>'
        "</channel></rss>",
        ["https://quay.example/feeds/7 https://quay.example/7"],
    ),
    "Atom": (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://quay.example/b/"><id>f</id><entry>'
        '<id>urn:1</id><link rel="self" href="self"/><link rel="alternate" href="a?x=1&amp;y=2"/>'
        '<link rel="enclosure" href="m.mp3"/></entry></feed>',
        ["urn:1 https://quay.example/b/a?x=1&y=2"],
    ),
    "RDF": (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
        '<channel rdf:about="c"><items/></channel><item rdf:about="https://quay.example/1">'
        "<link>https://quay.example/1?from=rdf</link></item></rdf:RDF>",
        ["https://quay.example/1 https://quay.example/1?from=rdf"],
    ),
    "broken": (
        "<rss><channel><item><link>https://quay.example/?a=1&b=2&nbsp;</link><p></item>"
        "<item><link>https://quay.example/2</link><guid>q",
        [
            "https://quay.example/?a=1&b=2 https://quay.example/?a=1&b=2",
            "https://quay.example/feeds/q https://quay.example/2",
        ],
    ),
    "addresses that are none": (
        "<rss><channel><item><link>javascript:alert(1)</link></item>"
        "<item><link>file:///etc/passwd</link></item><item><link>mailto:a@b.c</link></item></channel></rss>",
        [],
    ),
    "UTF-16": (
        b"\xff\xfe"
        + "<rss><item><link>https://quay.example/é</link></item></rss>".encode("utf-16-le"),
        ["https://quay.example/é https://quay.example/é"],
    ),
}


@pytest.mark.parametrize(("feed", "entries"), FEEDS.values(), ids=FEEDS.keys())
def test_a_feed(feed: str | bytes, entries: list[str]) -> None:
    assert told(feed) == entries


@pytest.mark.parametrize("data", [b"", b"<html><p>Not found</p></html>", b"{}", b"\x89PNG"])
def test_no_feed(data: bytes) -> None:
    found = entries_in(data, URL)
    assert found.entries == ()
    assert found.trouble


def test_an_empty_feed_is_one() -> None:
    assert entries_in(rss(), URL).trouble == ""


def test_bytes_that_name_a_file_open_none(tmp_path: Path) -> None:
    (tmp_path / "feed").write_bytes(rss("a"))
    assert entries_in(str(tmp_path / "feed").encode(), URL).entries == ()


@pytest.mark.parametrize(
    ("ttl", "minutes"),
    [("60", 60), ("", 0), ("soon", 0), ("-5", 0), ("9" * 300, 24 * 60), ("٣", 0), ("1.5", 0)],
)
def test_for_how_long_it_asks_to_be_left_alone(ttl: str, minutes: int) -> None:
    assert entries_in(rss(ttl=ttl), URL).rest == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "inside",
    [
        "\n" * 1_000_000,
        "<author>" + "a" * 1_000_000 + "</author>",
        "<link>" + "\n" * 1_000_000 + "</link>",
        "<guid>" + "a" * 1_000_000 + "</guid>",
        "<link>" * 200_000,
        "<item>" * 200_000,
        "<b>" * 300_000,
    ],
    ids=["newlines", "author", "link", "guid", "links", "items", "open"],
)
def test_a_hostile_feed_takes_no_minutes(inside: str) -> None:
    for feed in (f"{inside}<rss><item>", f"<rss><channel><item>{inside}"):
        began = time.process_time()
        entries_in(feed.encode(), URL)
        assert time.process_time() - began < 5


@given(st.text(alphabet="<>/ ='\"&;:itemlnkgudrshf.\n", max_size=300))
def test_whatever_the_feed_addresses_are_of_the_web(inside: str) -> None:
    for entry in entries_in(("<rss><channel><item>" + inside).encode(), URL).entries:
        assert entry.link.lower().startswith(("http://", "https://"))
        assert entry.id
