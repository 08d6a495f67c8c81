"""The words that tell someone's lines from others', and when they used them."""

from pathlib import Path

import onrecord
from onrecord.store.views.topics import topics
from weston import put

SAID = ("The ferry is late again", "A ferry needs no bridge", "Our Ferry will sail, says Zoë")


def test_what_is_used_again_is_a_topic(tmp_path: Path) -> None:
    with onrecord.open_record(tmp_path / "x.db") as record:
        for number, words in enumerate(SAID, 1):
            put(record, f"“{words},” Ana Reyes said.\n", "Post", f"2022-05-{number:02}")
        [hit] = record.search("bridge").hits
        with record.engine.connect() as connection:
            found = topics(connection, [1, 2, 3])
            assert topics(connection, []) == ()
        assert [(one.word, one.lines, one.first, one.last) for one in found] == [
            ("ferry", 3, "2022-05-01", "2022-05-03")
        ]
        start = hit.line.content[0][0] + 1
        record.correct_words(hit.line.id, (start, start + 1), reason="no ferry")
        with record.engine.connect() as connection:
            assert [one.lines for one in topics(connection, [1, 2, 3])] == [2]
