"""The tables of search by meaning: their form, and that questions share no word with answers."""

import re

import pytest

from onrecord.evaluate.meaning import (
    TABLE,
    Question,
    by_meaning,
    by_words,
    figures,
    main,
    read_table,
    report,
    scores,
)

HALVES = """# head

The wharf is shut.
Nobody may moor here.
? harbour closed

The choir sang.

? no such thing
"""


def test_reads_blocks(tmp_path):
    (tmp_path / "part.txt").write_text(HALVES, encoding="utf-8")
    table = read_table(tmp_path)
    assert table.statements == ("The wharf is shut.", "Nobody may moor here.", "The choir sang.")
    assert table.questions["part"] == (
        Question("harbour closed", frozenset({0, 1})),
        Question("no such thing", frozenset()),
    )


def test_the_table_is_large_enough():
    table = read_table()
    assert set(table.questions) == {"development", "heldout"}
    assert len(set(table.statements)) == len(table.statements) >= 80
    assert sum(bool(one.right) for half in table.questions.values() for one in half) >= 40


# What any two sentences may share.
COMMON = frozenset("a an and by for from in is no of off on out over the to up way with".split())  # noqa: SIM905


def stems(text: str) -> set[str]:
    """The words of a text without what endings add, as far as five letters tell."""
    found = re.findall(r"[a-z]+", text.lower())
    return {word[:5] for word in found if word not in COMMON}


@pytest.mark.parametrize("half", ["development", "heldout"])
def test_no_question_shares_a_word_with_its_answers(half):
    table = read_table()
    shared = [
        (question.words, stems(question.words) & stems(table.statements[number]))
        for question in table.questions[half]
        for number in question.right
    ]
    assert [one for one in shared if one[1]] == []


def test_figures_of_a_search():
    questions = [
        Question("a", frozenset({1})),
        Question("b", frozenset({2})),
        Question("c", frozenset()),
    ]
    now = figures(questions, lambda words: {"a": [1], "b": [0, 2], "c": []}[words])
    assert (now.first, now.in_five, now.mean_reciprocal_rank, now.silent) == (0.5, 1, 0.75, 1)


def test_words_are_searched_as_the_record_does():
    said = ["The wharf is shut.", "The choir sang on the wharf."]
    assert by_words(said, " ")("choir wharf") == [1]
    assert set(by_words(said, " OR ")("shut choir")) == {0, 1}


def test_meaning_is_searched_as_the_record_does():
    search = by_meaning(["The wharf is shut.", "The choir sang."])
    assert search("harbour closed")[:1] == [0]
    assert (
        search("harbour closed")
        == by_meaning(["The wharf is shut.", "The choir sang."], 0.0)("harbour closed")[
            : len(search("harbour closed"))
        ]
    )


def test_prints_both_halves(capsys):
    assert main() == 0
    told = capsys.readouterr().out
    for part in (
        "development: 26 questions",
        "heldout: 26 questions",
        "by meaning",
        "all the words",
    ):
        assert part in told
    assert list(report(read_table()))


def test_the_gate_keeps_two_figures_of_each_half():
    assert len(scores(TABLE, "rules")) == 4
