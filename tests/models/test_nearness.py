"""How near a text comes to what is asked, and by which words."""

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.models.nearness import asked_of, near
from onrecord.models.vectors import load_vectors


def told(asked: str, text: str) -> tuple[float, list[str]]:
    question = asked_of(load_vectors(), asked)
    assert question is not None
    how = near(load_vectors(), question, text)
    return how.nearness, [text[start:end] for start, end in how.marks]


def test_the_same_words_are_as_near_as_can_be() -> None:
    assert told("the wharf is shut", "The wharf is shut")[0] > 0.999


def test_the_words_that_come_near_are_told() -> None:
    assert "bus" in told("buses", "They ought to lower the fare of the bus.")[1]
    assert told("buses", "The choir sang.")[1] == []
    assert told("the bus to the pier", "The bus goes to town.")[1] == ["bus"]


def test_what_says_the_like_is_nearer_than_what_does_not() -> None:
    near_, _ = told("cheaper public transport", "They ought to lower the fare of the bus.")
    far, _ = told("cheaper public transport", "The choir sang in the cathedral.")
    assert near_ > far + 0.1


def test_of_unknown_words_there_is_no_question() -> None:
    assert asked_of(load_vectors(), "\u200b") is None
    assert told("ferry", "") == (0.0, [])


@settings(deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_whatever_the_texts_it_lies_between_0_and_1(asked: str, text: str) -> None:
    question = asked_of(load_vectors(), asked)
    if question is not None:
        assert 0 <= near(load_vectors(), question, text).nearness <= 1
