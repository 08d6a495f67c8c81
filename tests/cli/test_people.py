"""`onrecord people`: who is one with whom, decided and undone."""

from pathlib import Path

import pytest

from asking import (
    FIRST,
    HOSTILE,
    HOSTILE_STORY,
    SECOND,
    answered,
    asked,
    fits,
    has_example,
    is_plain,
    made,
    said,
    told_misuse,
)

MERGE = ("people", "merge", "Marit Solberg", "Marit Solburg")
WHY = ("--reason", "a slip of the Star")


@pytest.fixture
def record(tmp_path: Path) -> str:
    return made(tmp_path, FIRST, SECOND, HOSTILE_STORY)


def numbers(record: str) -> list[int]:
    """Of all who said the quotation."""
    lines = answered(record, "search", "lorries")
    return list({line["speaker"]["number"]: None for line in lines})


def test_people_are_found_with_their_numbers(record: str) -> None:
    assert "Marit Solburg" in fits(record, "people", "find", "Marit Solburgh")
    assert answered(record, "people", "find", "Ana Reyes")[0]["lines"] == 3
    assert "Nobody of that name." in fits(record, "people", "find", "Nobody Here")


def test_a_merge_is_undone(record: str) -> None:
    run = asked(record, *MERGE, *WHY)
    assert (run.exit_code, run.stdout) == (
        0,
        "decision 1; onrecord people undo 1 takes it back\n",
    )
    assert len(numbers(record)) == 1
    assert "a slip of the Star" in fits(record, "people", "decisions")
    told = asked(record, "people", "undo", "1", *WHY).stdout
    assert told.startswith("undone: same")
    assert told.endswith("decision 2; onrecord people undo 2 takes it back\n")
    assert len(numbers(record)) == 2
    assert "No decision." in fits(record, "people", "decisions")
    assert "is undone, by decision 2" in told_misuse(record, "people", "undo", "1", *WHY)
    assert "decided again: same" in asked(record, "people", "undo", "2", *WHY).stdout
    assert len(numbers(record)) == 1


def test_a_split_parts_one_of_an_article(record: str) -> None:
    asked(record, *MERGE, *WHY)
    [one] = numbers(record)
    article = answered(record, "search", "--outlet", "Star")[0]["article"]["id"]
    run = asked(record, "people", "split", str(one), "--article", article, *WHY)
    assert (run.exit_code, len(numbers(record))) == (0, 2), run.output


def test_two_told_apart_are_not_asked_about_again(record: str) -> None:
    assert len(answered(record, "people", "review")) == 1
    asked(record, "people", "apart", "Marit Solberg", "Marit Solburg", *WHY, "--quiet")
    assert "Nothing waits for a decision." in fits(record, "people", "review", "--list")
    assert "nothing waits" in asked(record, "people", "review").stdout


@pytest.mark.parametrize(
    ("keys", "left", "people"),
    [("s\n\n", 0, 1), ("d\n\n", 0, 2), ("q\n", 1, 2), ("l\n", 1, 2), ("x\nq\n", 1, 2)],
)
def test_a_review(record: str, keys: str, left: int, people: int) -> None:
    run = asked(record, "people", "review", input=keys)
    assert run.exit_code == 0, run.output
    assert "1 of 1\n0.83  Solberg and Solburg" in run.stdout
    assert "[s]ame" in run.stderr
    assert len(answered(record, "people", "review")) == left
    assert len(numbers(record)) == people


def test_a_review_goes_on_where_an_answer_settled_the_next_pair(tmp_path: Path) -> None:
    third = said("I was not asked about it", "Marit Solbergh", "Tide", "2024-03-16")
    record = made(tmp_path, FIRST, SECOND, third)
    run = asked(record, "people", "review", input="s\n\n" * 5)
    assert run.exit_code == 0, run.output
    assert "Traceback" not in run.output


def test_the_end_of_what_is_typed_ends_a_review(record: str) -> None:
    run = asked(record, "people", "review", input="")
    assert (run.exit_code, "Aborted" in run.stderr) == (1, True)
    assert len(answered(record, "people", "review")) == 1


def test_hostile_words_are_plain(record: str) -> None:
    assert is_plain(asked(record, "people", "find", HOSTILE).stdout)
    run = asked(record, "people", "merge", HOSTILE, "Ana Reyes", "--reason", HOSTILE)
    assert run.exit_code == 0, run.output
    for width in (40, 100):
        assert is_plain(asked(record, "people", "decisions", width=width).stdout)
    assert is_plain(asked(record, "people", "undo", "1", "--reason", "x").stdout)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("merge", "1", *WHY), "two people or more"),
        (("merge", "1", "999", *WHY), "nobody called '999'"),
        (("merge", "1", "9" * 30, *WHY), "nobody called"),
        (("merge", "1", "2"), "--reason"),
        (("merge", "1", "2", "--reason", " "), "say why"),
        (("merge", "1", "2", "--reason", "\udcff"), "no character"),
        (("apart", "1", "1", *WHY), "two people"),
        (("split", "1", "--article", "none", *WHY), "no article none"),
        (("undo", "99", *WHY), "no decision 99 holds"),
        (("undo", "first", *WHY), "not a valid integer"),
        (("review", "--limit", "9" * 30), "--limit"),
        (("find", "x", "--out", "none/x.csv"), "can't be written"),
    ],
)
def test_misuse_is_told(record: str, words: tuple[str, ...], told: str) -> None:
    assert told in told_misuse(record, "people", *words)


def test_help_has_an_example() -> None:
    assert has_example("people")
