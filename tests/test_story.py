"""A story holds its entities by id."""

from stories import BRIDGE, HALE, UNREADABLE


def test_an_entity_is_found_by_its_id() -> None:
    assert BRIDGE.entity("e2") == HALE


def test_nobody_is_found_by_an_unknown_id_or_none() -> None:
    assert BRIDGE.entity("e99") is None
    assert BRIDGE.entity(None) is None


def test_an_unreadable_story_says_why() -> None:
    assert UNREADABLE.article is None
    assert [problem.message for problem in UNREADABLE.problems] == ["photo.jpg is a picture"]
