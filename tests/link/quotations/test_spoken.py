"""What a speaker said in the same days is found, without a fingerprint."""

from datetime import date, timedelta

import pytest

from onrecord.link.quotations.index import cluster
from onrecord.link.quotations.nodes import Node, Quoted, node_of
from onrecord.link.quotations.spoken import DAYS, MOST_SPOKEN, Spoken

MAY = date(2024, 5, 4)
LONG = "The ferry was a nasty one but the captain and his crew of nine brought all of us home " * 2
SHORT = "The ferry was a nasty one"


def node(text: str, speaker: str | None = "Reyes", day: date | None = MAY) -> Node:
    return node_of(Quoted(f"{text} {speaker} {day}", text, speaker, day))


def near(first: Node, second: Node) -> bool:
    """Whether the second finds the first, and so the first the second."""
    spoken, back = Spoken(), Spoken()
    spoken.put(first)
    back.put(second)
    found = first.key in spoken.near(second)
    assert found == (second.key in back.near(first))
    return found


@pytest.mark.parametrize(
    ("speaker", "day", "found"),
    [
        ("Reyes", MAY, True),
        ("Reyes", MAY + timedelta(DAYS), True),
        ("Reyes", MAY - timedelta(DAYS), True),
        ("Reyes", MAY + timedelta(DAYS + 1), False),
        ("Reyes", None, True),
        ("Reyes", date.min, False),
        ("Reyes", date.max, False),
        ("Lee", MAY, False),
        (None, MAY, False),
    ],
)
def test_the_same_speaker_in_the_same_days(
    speaker: str | None, day: date | None, found: bool
) -> None:
    assert near(node(LONG), node(SHORT, speaker, day)) == found


def test_two_long_ones_are_left_to_fingerprints() -> None:
    assert not near(node(LONG), node(LONG + " at last"))


def test_words_that_tell_must_be_shared() -> None:
    assert not near(node(LONG), node("The market was a nasty one"))


def test_of_too_many_none_is_looked_at() -> None:
    spoken = Spoken()
    for number in range(MOST_SPOKEN + 1):
        spoken.put(node(f"The ferry was a nasty one, number {number}"))
    assert not spoken.near(node(SHORT))


def test_a_node_of_many_years_is_found() -> None:
    whole = node(LONG, day=date.min).joined(node(LONG, day=date.max))
    assert near(whole, node(SHORT))


def test_variants_without_a_fingerprint_are_grouped() -> None:
    quoted = [Quoted("long", LONG, "Reyes", MAY), Quoted("short", SHORT, "Reyes", MAY)]
    assert cluster(quoted) == [{"long", "short"}]
