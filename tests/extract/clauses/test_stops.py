import pytest

from extract.laid_out import answer, ask
from onrecord.extract.clauses.stops import clause_stop

CASES = {
    "to the full stop": "did not return ^[calls seeking comment].",
    "to a comma": "did not return ^[calls], and left.",
    "to another verb": "did not return ^[calls] and left.",
    "the time left out": "could not be reached ^[for comment] on Friday.",
    "to when": "would not discuss ^[the case] when asked.",
    "a word in marks": "did not mention ^[a former “queen” of the fair].",
    "an abbreviation": "did not name ^[Mr. Lee].",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_where_a_clause_ends(case):
    items, at = ask(case)
    assert answer(case, items, (at, clause_stop(items, at))) == case
