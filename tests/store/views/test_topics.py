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


def told(tmp_path: Path, *said: str) -> list[str]:
    """The topics of somebody who says these sentences."""
    with onrecord.open_record(tmp_path / "y.db") as record:
        for number, words in enumerate(said, 1):
            put(record, f"“{words},” Ana Reyes said.\n", "Post", f"2022-05-{number:02}")
        with record.engine.connect() as connection:
            return [one.word for one in topics(connection, range(1, len(said) + 1))]


def test_two_words_that_go_together_are_one_topic(tmp_path: Path) -> None:
    assert told(
        tmp_path,
        "The harbour wall is wet and we’ll see the United States sign",
        "Our harbour wall didn’t hold, the United States knew it",
    ) == ["harbour wall", "United States"]


def test_weak_words_and_verbs_are_no_topics(tmp_path: Path) -> None:
    assert (
        told(
            tmp_path,
            "I think we’re going to repaint every great thing on Monday, really",
            "We’re thinking they will repaint every great thing on Monday, really",
        )
        == []
    )
