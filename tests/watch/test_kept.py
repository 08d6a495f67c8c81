"""Where `watch` stands is in the record, beside the stories that it brings."""

from datetime import UTC, datetime
from pathlib import Path

from kept import faults, kept
from onrecord.watch.kept import KeptState
from onrecord.watch.state import Polled


def test_the_state_of_a_feed_is_there_the_next_time(tmp_path: Path) -> None:
    url = "https://quay.example/feed"
    polled = Polled(url=url, due=datetime(2024, 3, 14, 8, tzinfo=UTC))
    with kept(tmp_path) as record:
        assert KeptState(record).get(url) is None
        KeptState(record).put(polled)
    with kept(tmp_path) as record:
        assert KeptState(record).get(url) == polled
        assert faults(record) == []
