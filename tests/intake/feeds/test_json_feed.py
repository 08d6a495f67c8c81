import json

import pytest

from onrecord.intake.feeds.entry import Entry
from onrecord.intake.feeds.json_feed import entries_of

ITEM = {
    "id": "1",
    "url": "https://www.quay.example/1",
    "title": "Bridge shut",
    "content_html": "<p>“It will stay shut,” the mayor said.</p>",
    "summary": "A bridge & its rust.",
    "date_published": "2022-05-24T10:00:00+02:00",
    "date_modified": "2022-05-25T10:00:00+02:00",
    "authors": [{"name": "Ana Reyes"}, {"name": "Bo Lee"}],
}


def feed(*items: object, **about: object) -> str:
    version = "https://jsonfeed.org/version/1.1"
    return json.dumps({"version": version, "title": "The Quay", **about, "items": items}, indent=1)


def test_an_item_says_what_it_is_of():
    [(entry, data)] = entries_of(feed(ITEM, language="en"))
    assert entry == Entry(
        title="Bridge shut",
        url="https://www.quay.example/1",
        content="<p>“It will stay shut,” the mayor said.</p>",
        summary="A bridge &amp; its rust.",
        published="2022-05-24T10:00:00+02:00",
        modified="2022-05-25T10:00:00+02:00",
        byline=("Ana Reyes", "Bo Lee"),
        language="en",
        feed="The Quay",
    )
    assert json.loads(data) == ITEM


def test_the_bytes_of_an_item_are_those_of_the_file():
    text = feed({"title": 'He said "items": [ {'}, {"title": "Zoë"})
    for _, data in entries_of(text):
        assert data.decode() in text


def test_plain_words_are_made_html():
    [(entry, _)] = entries_of(feed({"content_text": "a < b\n\nc"}, author={"name": "Ana Reyes"}))
    assert (entry.content, entry.byline) == ("a &lt; b\n\nc", ("Ana Reyes",))


def test_what_is_no_item_is_an_empty_one():
    assert [entry.title for entry, _ in entries_of(feed(7, None, []))] == [None] * 3
    assert list(entries_of('{"items": {}}')) == []
    with pytest.raises(ValueError, match="Expecting"):
        list(entries_of("{"))
