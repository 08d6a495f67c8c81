"""A problem is a sentence for a person, and equal to another that says the same."""

from onrecord.problem import Problem


def test_the_same_problem_twice_is_one() -> None:
    said = {Problem("intake", "no text"), Problem("intake", "no text"), Problem("resolve", "?")}
    assert len(said) == 2
