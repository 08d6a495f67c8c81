"""A list of feeds, as feed readers write them and as nobody should."""

import pytest

from onrecord.watch import opml
from onrecord.watch.opml import Feed, feeds_in


def listed(inside: str) -> list[tuple[str, str]]:
    found = feeds_in(f'<opml version="2.0"><body>{inside}</body></opml>'.encode())
    return [(feed.url, feed.title) for feed in found.feeds]


def test_feeds_in_folders_in_folders() -> None:
    assert listed(
        """<outline text="Harbour">
             <outline text="Near"><outline type="rss" text="Quay" xmlUrl="https://quay.example/f"/>
             </outline>
             <outline type="rss" title="The Pier" text="Pier" xmlUrl="https://pier.example/f"/>
           </outline>
           <outline xmlUrl="https://mole.example/?a=1&amp;b=2"/>"""
    ) == [
        ("https://quay.example/f", "Quay"),
        ("https://pier.example/f", "The Pier"),
        ("https://mole.example/?a=1&b=2", ""),
    ]


def test_names_in_whatever_case_and_each_feed_once() -> None:
    assert listed(
        '<OUTLINE XMLURL=" https://quay.example/f " Text="Quay"/>'
        '<outline xmlurl="https://quay.example/f" text="again"/><outline htmlUrl="https://a/"/>'
    ) == [("https://quay.example/f", "Quay")]


def test_a_broken_list_is_read_as_far_as_it_goes() -> None:
    found = feeds_in(
        b'<opml><body><outline xmlUrl="https://quay.example/?a=1&b=2" text="caf\xe9&nbsp;"/>'
        b'<outline xmlUrl="https://pier.example/f"/><outline xmlUrl="https://mo'
    )
    assert [feed.url for feed in found.feeds] == [
        "https://quay.example/?a=1&b=2",
        "https://pier.example/f",
    ]
    assert len(found.problems) == 1
    assert "broken XML, read as far as it goes" in found.problems[0]


@pytest.mark.parametrize("data", [b"", b"no XML", b"<html><body/></html>", b"\0" * 999])
def test_no_list(data: bytes) -> None:
    found = feeds_in(data)
    assert found.feeds == ()
    assert found.problems[-1].startswith("no feed in it")


def test_a_deep_list() -> None:
    deep = b'<outline text="a">' * 50_000 + b'<outline xmlUrl="https://quay.example/f"/>'
    assert Feed("https://quay.example/f") in feeds_in(b"<opml>" + deep).feeds


def test_a_list_that_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opml, "MOST", 1000)
    found = feeds_in(b"<opml>" + b" " * 1000)
    assert found.feeds == ()
    assert "no list of feeds" in found.problems[0]


def test_a_list_of_too_many_feeds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opml, "MOST_FEEDS", 3)
    outlines = "".join(f'<outline xmlUrl="https://quay.example/{n}"/>' for n in range(9))
    found = feeds_in(f"<opml>{outlines}</opml>".encode())
    assert len(found.feeds) == 3
    assert found.problems == ("only the first 3 feeds are watched",)


def test_entities_of_the_list_s_own() -> None:
    data = (
        b"<!DOCTYPE opml ["
        + b'<!ENTITY a "b">'
        + b']><opml><outline xmlUrl="https://&a;/"/></opml>'
    )
    assert len(feeds_in(data).feeds) <= 1
