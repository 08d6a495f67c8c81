"""What feedparser is to see of a feed, and nothing else."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from onrecord.intake.feeds import skeleton
from onrecord.intake.feeds.skeleton import skeleton_of


def kept(feed: str) -> str:
    return skeleton_of(feed.encode()).xml.replace(' xmlns=""', "")


def test_ids_and_links_of_rss() -> None:
    assert kept(
        '<rss version="2.0"><channel><title>Quay</title><ttl>5</ttl><item><title>A</title>'
        '<guid isPermaLink="false">7</guid><link>https://quay.example/7?a&amp;b</link>'
        '<author>ana</author><media:content xmlns:media="m"><link>no</link></media:content>'
        "</item></channel></rss>"
    ) == (
        '<rss version="2.0"><channel><ttl>5</ttl><item><guid isPermaLink="false">7</guid>'
        "<link>https://quay.example/7?a&amp;b</link></item></channel></rss>"
    )


def test_what_an_entry_s_source_says_is_not_the_entry_s() -> None:
    assert kept("<feed><entry><source><id>s</id></source><id>e</id></entry></feed>") == (
        "<feed><entry><id>e</id></entry></feed>"
    )


def test_what_is_left_open_is_closed() -> None:
    assert kept("<rss><channel><item><link>a</link><br></item><item><link>b").endswith(
        "<item><link>a</link></item><item><link>b</link></item></channel></rss>"
    )


@pytest.mark.parametrize(
    "data",
    [b"", b"news", b"<html><body><item/></body></html>", b"<opml/>", b"<rss xmlns='other'/>"],
)
def test_no_feed(data: bytes) -> None:
    found = skeleton_of(data)
    assert found.xml == ""
    assert found.trouble


def test_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(skeleton, "MOST", 100)
    assert "which is no feed" in skeleton_of(b"<rss>" + b" " * 100).trouble


def test_too_many_entries() -> None:
    assert kept("<rss>" + "<item></item>" * 2000 + "</rss>").count("<item>") == 500


def test_long_words_are_cut() -> None:
    long = "a" * 50_000
    found = kept(
        f'<rss><item><guid>{long}</guid><link href="{long}">{"b<!---->" * 9000}</link></item></rss>'
    )
    assert len(found) < 9000


@given(st.text(alphabet="<>/ ='\"&;itemlnkrs\n", max_size=300))
def test_whatever_the_feed_what_is_kept_is_well_formed(inside: str) -> None:
    found = kept("<rss><channel><item>" + inside)
    etree.fromstring(found.encode())


def test_a_large_feed_takes_little_time() -> None:
    item = (
        "<item><title>News</title><link>https://quay.example/1</link><x>"
        + "b" * 400
        + "</x></item>"
    )
    data = f"<rss>{item * 8000}</rss>".encode()
    began = time.process_time()
    skeleton_of(data)
    assert time.process_time() - began < 5
