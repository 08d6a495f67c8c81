"""What was kept, left out, put in and changed between two wordings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.link.quotations.diff import Change, diff, steps
from onrecord.link.quotations.words import words_of


def shown(first: str, second: str) -> str:
    rows = []
    for part in diff(first, second):
        ours = first[part.first.start : part.first.end] if part.first else ""
        theirs = second[part.second.start : part.second.end] if part.second else ""
        rows.append(f"{part.change}: {ours} | {theirs}")
    return "\n".join(rows)


def test_each_change_has_its_characters() -> None:
    assert shown("We won’t pay a single cent of it.", "“We will pay a penny of it,” he said") == (
        "kept: We wo | We will\n"
        "left_out: n’t | \n"
        "kept: pay a | pay a\n"
        "changed: single cent | penny\n"
        "kept: of it | of it\n"
        "put_in:  | he said"
    )


def test_a_word_that_tells_nothing_between_changes_is_changed() -> None:
    assert shown("ships full of grain left", "boats laden of timber left") == (
        "changed: ships full of grain | boats laden of timber\nkept: left | left"
    )


def test_the_same_words_are_one_kept_part() -> None:
    assert shown("It’s safe", "It is SAFE!") == "kept: It’s safe | It is SAFE"


@pytest.mark.parametrize(("first", "second"), [("", ""), ("", "a word"), ("a word", "")])
def test_nothing_is_no_trouble(first: str, second: str) -> None:
    assert len(diff(first, second)) == (1 if first or second else 0)


WORDS = st.lists(
    st.sampled_from(["the", "of", "a", "ferry", "wall", "pier", "not", "we"]), max_size=12
)


@given(WORDS, WORDS)
def test_whatever_the_words_the_steps_cover_both(first: list[str], second: list[str]) -> None:
    at = other = 0
    for step in steps(words_of(" ".join(first)), words_of(" ".join(second))):
        assert (step.start, step.other_start) == (at, other)
        if step.change is Change.KEPT:
            assert first[step.start : step.end] == second[step.other_start : step.other_end]
        at, other = step.end, step.other_end
    assert (at, other) == (len(first), len(second))
