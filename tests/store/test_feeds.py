"""The state of a feed is text, the last one put, and sealed."""

from pathlib import Path

from kept import faults, kept, write


def test_the_last_state_is_kept(tmp_path: Path) -> None:
    record = kept(tmp_path)
    url = "https://quay.example/feed?a=%20\u2019"
    assert record.feed_state(url) is None
    for state in ("{}", '{"etag": "“7”"}'):
        record.keep_feed_state(url, state)
    assert record.feed_state(url) == '{"etag": "“7”"}'
    assert faults(record) == []
    write(record, "UPDATE feed SET state = '{}'")
    assert len(faults(record)) == 1
