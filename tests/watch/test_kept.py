"""Where a watch stands outlives the program, and its stories come into the record as fetched."""

from datetime import timedelta
from pathlib import Path

import onrecord
from kept import faults, write
from onrecord.watch.kept import KeptState, given
from onrecord.watch.loop import watch
from onrecord.watch.state import Polled, Waiting
from watch.answers import NOON, QUAY, Web, answer, rss

PAGE = b"<html><body><article><p>\xe2\x80\x9cIt is safe,\xe2\x80\x9d Ana Reyes said.</p></article>"


def test_the_state_of_a_feed_is_kept_over_a_restart(tmp_path: Path) -> None:
    polled = Polled(QUAY.url, etag='"1"', seen=("a",), waiting=(Waiting("https://quay.example/a"),))
    with onrecord.open_record(tmp_path / "x.db") as record:
        assert KeptState(record).get(QUAY.url) is None
        KeptState(record).put(Polled(QUAY.url))
        KeptState(record).put(polled)
    with onrecord.open_record(tmp_path / "x.db") as record:
        assert KeptState(record).get(QUAY.url) == polled
        assert faults(record) == []


def test_a_story_keeps_its_address_and_the_moment_it_was_fetched() -> None:
    story = given(answer(PAGE, url="https://quay.example/a"))
    assert story.data == PAGE
    assert (story.url, story.fetched) == ("https://quay.example/a", "2022-05-24T12:00:00+00:00")


def test_a_watch_brings_stories_into_the_record_once(tmp_path: Path) -> None:
    link = "https://quay.example/a"
    with onrecord.open_record(tmp_path / "x.db") as record:
        for _ in range(2):
            web = Web().answers(QUAY.url, answer(rss("a"))).answers(link, answer(PAGE, url=link))
            web.now = NOON + timedelta(hours=9)
            watch(
                [QUAY],
                KeptState(record),
                web.fetch,
                lambda fetched: record.add(given(fetched)),
                web.clock,
                web.sleep,
                once=True,
            )
        [hit] = record.search("safe").hits
        assert hit.line.url == link
        assert record.stats().articles == 1
        assert faults(record) == []
        write(record, "UPDATE feed SET state = state || ' '")
        assert any("feed" in fault for fault in faults(record))
