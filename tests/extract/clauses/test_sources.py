import pytest

from extract.laid_out import answer, ask
from onrecord.extract.clauses.cues import lexicon
from onrecord.extract.clauses.sources import source_of

BEFORE = {
    "a name": "[Ana Reyes] ^said that it rained.",
    "after a speech": "“It is wet,” [Ana Reyes] ^said.",
    "past an aside": "[Ana Reyes], who lives in Leeds, ^said that it rained.",
}
AFTER = {
    "a speech, then a verb": "“It is wet,” ^said [Ana Reyes].",
    "with an apposition": "“It is wet,” ^said [Ana Reyes, a nurse].",
    "a comma outside of the marks": "«It is wet», ^wrote [Ana Reyes].",
    "a clause in the writer’s words": "It will rain on Friday, ^said [Ana Reyes].",
    "before the speech": "^Said [Ana Reyes]: “It is wet.”",
}
SHARED = {
    "by a participle": "[Ana Reyes] opened the gate, ^saying that it rained.",
    "by a second verb": "[Ana Reyes] opened the gate and ^said that it rained.",
}
NONE = {
    "an order": "^Say that it rained.",
    "whose speech, nobody says": "“It is wet,” ^said in Leeds.",
}


def source(case: str) -> tuple[str, bool, bool]:
    """The case as its source would mark it, whether it is shared, and whether it is after."""
    items, at = ask(case)
    found, shared, after = source_of(items, at, at + 1, lexicon()[items[at].low], None)
    return answer(case, items, found), shared, after


@pytest.mark.parametrize("case", BEFORE.values(), ids=BEFORE)
def test_the_source_stands_before_its_verb(case):
    assert source(case) == (case, False, False)


@pytest.mark.parametrize("case", AFTER.values(), ids=AFTER)
def test_the_source_stands_after_its_verb(case):
    assert source(case) == (case, False, True)


@pytest.mark.parametrize("case", SHARED.values(), ids=SHARED)
def test_the_source_stands_by_another_verb(case):
    assert source(case) == (case, True, False)


@pytest.mark.parametrize("case", NONE.values(), ids=NONE)
def test_no_source(case):
    assert source(case) == (case, False, False)


def test_a_verb_without_a_source_has_that_of_the_report_before_it():
    case = "[Ana Reyes] said that it rained, ^adding that it would go on."
    items, at = ask(case)
    assert source_of(items, at, at + 1, lexicon()["adding"], (0, 2)) == ((0, 2), True, False)
