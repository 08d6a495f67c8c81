import gzip
import json

import pytest

from onrecord.intake import Taken, take
from onrecord.intake.feeds import rss

ITEM = "<item><title>Bridge shut</title><description>The mayor said so.</description></item>"
RSS = f"<?xml version='1.0'?><rss version='2.0'><channel>{ITEM}<item/>{ITEM}</channel></rss>"
JSON = json.dumps(
    {"version": "https://jsonfeed.org/version/1", "items": [{"content_text": "The mayor said so."}]}
)


def read(data: str | bytes, name: str = "") -> list[Taken]:
    return list(take(data if isinstance(data, bytes) else data.encode(), name=name))


@pytest.mark.parametrize("name", ["", "a.rss", "a.xml", "a.html", "a.bin"])
def test_a_feed_is_told_by_its_opening_whatever_its_name(name: str):
    assert [taken.where for taken in read(RSS, name)] == [
        f"entry {number} of {name or 'the input'}" for number in (1, 2, 3)
    ]


def test_an_entry_without_words_costs_no_other():
    assert [taken.article is None for taken in read(gzip.compress(RSS.encode()))] == [
        False,
        True,
        False,
    ]


@pytest.mark.parametrize("name", ["", "a.json", "feed.json.gz"])
def test_a_json_feed_is_told_from_other_json(name: str):
    [taken] = read(JSON, name)
    assert taken.article is not None
    assert taken.article.original.media_type == "application/feed+json"


def test_a_feed_of_nothing_is_a_problem():
    assert "is a feed without an entry" in read("<rss/>", "a.rss")[0].problems[0].message
    assert "is no JSON" in read(JSON[:-1])[0].problems[0].message


def test_an_entry_that_cannot_be_parsed_costs_no_other(monkeypatch: pytest.MonkeyPatch):
    parse = rss._parsed
    tries = iter([True, False, True, True])

    def falls(data: bytes) -> object:
        if next(tries):
            return parse(data)
        raise TypeError

    monkeypatch.setattr(rss, "_parsed", falls)
    first, *others = read(RSS)
    assert first.problems[0].message == "entry 1 of the input was left out: its XML is broken."
    assert others[-1].article is not None
