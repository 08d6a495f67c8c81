"""A story that its outlet changed: what is gone, new, altered, given to another speaker."""

import pytest

import onrecord
from kept import faults

URL = "https://quay.example/bolts"
FIRST = """“We counted fifty rusty bolts under the old bridge,” Ana Reyes said.

“Nobody was ever in danger,” Tom Hale said.

“The winter will be very long,” Ana Reyes said.

“The ferry sails at noon,” Ana Reyes said.
"""
SECOND = """“We counted fifteen rusty bolts under the old bridge,” Ana Reyes said.

“Nobody was ever in danger,” Ana Reyes said.

“The winter will be very long,” Ana Reyes said.

“I was wrong about all of it,” Tom Hale said.
"""


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> onrecord.record.front.Record:
    record = onrecord.open_record(tmp_path_factory.mktemp("changed") / "x.db")
    for text, day in ((FIRST, "2022-05-24"), (SECOND, "2022-05-25")):
        record.add(text.encode(), url=URL, published=day)
    record.add(b"\xe2\x80\x9cNo,\xe2\x80\x9d he said.", url="https://quay.example/no")
    return record


def test_each_line_is_told_once(changed: onrecord.record.front.Record) -> None:
    [one] = changed.changes()
    assert one.url == URL
    first, second = one.versions
    assert (first.changes, first.published) == ((), "2022-05-24")
    told = [
        (c.what, c.before and c.before.speaker, c.after and c.after.words) for c in second.changes
    ]
    assert told == [
        ("speaker", "Tom Hale", "“Nobody was ever in danger,”"),
        ("altered", "Ana Reyes", "“We counted fifteen rusty bolts under the old bridge,”"),
        ("gone", "Ana Reyes", None),
        ("new", None, "“I was wrong about all of it,”"),
    ]
    assert faults(changed) == []


def test_what_is_altered_is_told_word_by_word(changed: onrecord.record.front.Record) -> None:
    [altered] = [c for c in changed.changes()[0].versions[1].changes if c.what == "altered"]
    [part] = [part for part in altered.diff if part.change == "changed"]
    assert altered.before.words[part.first.start : part.first.end] == "fifty"
    assert altered.after.words[part.second.start : part.second.end] == "fifteen"


def test_one_address_is_asked_for_by_itself_or_by_an_article(
    changed: onrecord.record.front.Record,
) -> None:
    assert [len(one.versions) for one in changed.changes(URL)] == [2]
    by_id = changed.changes()[0].versions[0].article
    assert [one.url for one in changed.changes(by_id)] == [URL]
    assert [len(one.versions) for one in changed.changes("https://quay.example/no")] == [1]
    assert changed.changes("none") == []
