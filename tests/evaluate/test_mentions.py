import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.evaluate.mentions import Answers, answers_of, lines, nearest, tally, ways
from onrecord.evaluate.people_of_gum import Gold, Pronoun
from onrecord.pipeline import RULES

GUM = Path(__file__).parents[2] / "../shared/data/gum_dev"
TEXT = "Ana Reyes met Tom Lee. She told him so. It rained. The woman left, and she ran."


def at(words: str, after: int = 0) -> int:
    return TEXT.index(words, after)


REYES, LEE = (at("Ana"), at("Ana") + 9, "person"), (at("Tom"), at("Tom") + 7, "person")
GOLD = Gold(
    TEXT,
    [REYES, LEE],
    {REYES: "1", LEE: "2"},
    [Pronoun(at("She"), "1"), Pronoun(at("him"), "2"), Pronoun(at("she"), "3")],
)


def test_right_is_who_the_gold_means_by_most_of_the_names():
    answers = Answers([REYES, LEE], {at("She"): [REYES, REYES, LEE], at("him"): [REYES]})
    found = tally(GOLD, answers)
    assert (found["pronouns"], found["answered"], found["right"]) == (2, 2, 1)


def test_where_the_gold_names_nobody_it_is_right_to_name_nobody():
    found = tally(GOLD, Answers([], {at("she"): None}))
    assert (found["nameless"], found["nameless left open"]) == (1, 1)
    found = tally(GOLD, Answers([], {at("she"): [REYES]}))
    assert (found["nameless"], found["nameless left open"]) == (1, 0)


def test_persons_are_right_where_both_ends_are():
    found = tally(GOLD, Answers([REYES, (at("Tom"), at("Tom") + 3, "person")], {}))
    assert (found["gold"], found["exact"], found["touching"]) == (2, 1, 2)


def test_the_plain_rule_takes_the_name_before():
    meant = nearest(GOLD, [REYES, LEE]).meant
    assert meant == {at("She"): [LEE], at("him"): [LEE], at("she"): [LEE]}


def test_onrecord_answers():
    answers = answers_of(TEXT, RULES)
    assert answers.names == [REYES, LEE]
    assert answers.meant[at("She")] == [REYES]
    assert answers.meant[at("him")] == [LEE]
    assert answers.meant[at("she")] is None


def test_a_table_for_people():
    told = ways({"GUM_bio_reyes": GOLD}, RULES, {"peer": {"GUM_bio_reyes": [LEE]}})
    table = list(lines(told, ["bio"]))
    assert [line[17:47].strip() for line in table[-3:]] == [
        "onrecord rules",
        "our names, nearest",
        "peer, nearest",
    ]
    assert table[-1].startswith("bio (1)")
    assert "100.0" in table[-3]


@pytest.mark.skipif(not GUM.is_dir(), reason="GUM is not beside the checkout")
def test_the_command_prints_both_halves():
    command = [sys.executable, "-m", "onrecord.evaluate.mentions", str(GUM)]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert printed.startswith("116 documents of ")
    assert "other half" in printed
