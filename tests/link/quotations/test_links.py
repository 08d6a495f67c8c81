"""A link needs words that settle it, or a speaker or a day that speaks for it."""

from datetime import date, timedelta

import pytest

from onrecord.link.quotations.likeness import Relation
from onrecord.link.quotations.links import days_apart, link
from onrecord.link.quotations.nodes import Node, Quoted, node_of

MAY = date(2024, 5, 4)
WALL = "The harbour wall is crumbling, and nobody on the council wants to repair it before winter"
SHORT = "nobody on the council wants to repair it"
PHRASE = "to repair the crumbling harbour wall before winter"


def node(text: str, speaker: str | None = None, after: int | None = 0) -> Node:
    day = None if after is None else MAY + timedelta(days=after)
    return node_of(Quoted(f"{text} {speaker} {after}", text, speaker, day))


@pytest.mark.parametrize(
    ("speaker", "after", "linked"),
    [
        ("Reyes", 0, True),
        ("Reyes", 200, True),
        ("Reyes", 900, False),
        (None, 2, True),
        (None, 9, False),
        ("Lee", 200, False),
        ("Reyes", None, True),
        (None, None, False),
    ],
)
def test_a_short_piece_needs_backing(speaker: str | None, after: int | None, linked: bool) -> None:
    assert (link(node(WALL, "Reyes"), node(SHORT, speaker, after)) is not None) == linked


@pytest.mark.parametrize(
    ("text", "speaker", "after", "linked"),
    [
        # A phrase that anybody uses, by another or by nobody, months later.
        (PHRASE, "Lee", 90, False),
        (PHRASE, None, 90, False),
        (PHRASE, None, 20, True),
        (PHRASE, "Lee", 20, False),
        (PHRASE, "Lee", 1, True),
        # The same speaker's own words, but no more of them than the thing he speaks of.
        ("The harbour wall was a gift", "Reyes", 0, False),
        ("the crumbling harbour wall", "Reyes", 200, False),
    ],
)
def test_the_less_is_shared_the_nearer_the_days(
    text: str, speaker: str | None, after: int, linked: bool
) -> None:
    whole = node(f"Nobody wants {PHRASE}, the mayor least", "Reyes")
    assert (link(whole, node(text, speaker, after)) is not None) == linked


def test_many_words_need_none() -> None:
    found = link(node(WALL, "Reyes"), node(WALL + ", said the mayor", "Lee", 900))
    assert found is not None
    assert found.first < found.second


def test_the_backing_is_told() -> None:
    found = link(node(WALL, "Reyes"), node(SHORT, "Reyes", 1))
    assert found is not None
    assert "the same speaker" in found.because


ONE = "The ministry promised repairs, the harbour wall crumbles and fishermen pay taxes"
OTHER = "Fishermen pay taxes while the harbour wall crumbles; repairs were promised by the ministry"


def test_two_translations_of_a_speech_are_linked() -> None:
    found = link(node(ONE, "Reyes"), node(OTHER, "Reyes", 1))
    assert found is not None
    assert found.likeness.relation is Relation.RETRANSLATED
    assert found.because == (
        "9 words that tell are in both, in another order",
        "the same speaker",
    )


@pytest.mark.parametrize(("speaker", "day"), [("Lee", 0), (None, 0), ("Reyes", 2)])
def test_words_in_another_order_alone_make_no_link(speaker: str | None, day: int) -> None:
    assert link(node(ONE, "Reyes"), node(OTHER, speaker, day)) is None


def test_days_apart() -> None:
    assert days_apart(node("a"), node("b", None, 5)) == 5
    assert days_apart(node("a"), node("b", None, None)) is None
