import pytest

from extract.laid_out import answer, ask
from onrecord.extract.clauses.subjects import subject_before

SUBJECTS = {
    "a name": "[Ana Reyes] ^said that it rained.",
    "a pronoun": "When it rained, [she] ^said so.",
    "after the day": "On Monday [the mayor] ^said that it rained.",
    "a clause that hangs on it": "[Voters who have met him] ^said that it rained.",
    "after a conjunction": "But [the mayor] ^said that it rained.",
    "after an adverbial and a comma": "In Lima, [the mayor of Callao] ^said that it rained.",
    "a title and a name": "[Foreign Minister Aiko Mori] ^said that it rained.",
    "a body": "[The Ministry of Health] ^said that it rained.",
    "a firm whose name ends in a stop": "[Metro Rail Ltd.] ^said that it rained.",
    "two names": "[Ana Reyes and Bo Lee] ^said that it rained.",
    "two groups": "[Two officials and a diplomat] ^said that it rained.",
    "a clause within": "[A man who asked not to be named] ^said that it rained.",
    "people by what they know": "[Three people with knowledge of the talks] ^said that it rained.",
    "a paper by who saw it": "[Documents seen by the Lagos Times] ^show that it rained.",
    "a place of two halves": "[A nurse in Leeds, England] ^said that it rained.",
    "the day between": "[The mayor] on Tuesday ^said that it rained.",
    "a word in marks": "[The “Squad” members] ^said that it rained.",
    "an aside in commas": "[Ana Reyes, a nurse from Leeds], ^said that it rained.",
    "an aside in dashes": "[Ana Reyes] — who was born in Leeds — ^said that it rained.",
    "a party in brackets": "[Ana Reyes (Green)] ^said that it rained.",
    "the first comma left out": "[Nomsa Dube, chair of the council] ^said that it rained.",
}

NONE = {
    "nothing before": "^Said that it rained.",
    "a time alone": "Later ^said that it rained.",
    "whose is of another": "The man whose house ^said that it rained.",
}


@pytest.mark.parametrize("case", SUBJECTS.values(), ids=SUBJECTS)
def test_the_subject_that_stands_before_a_verb(case):
    items, at = ask(case)
    assert answer(case, items, subject_before(items, at)) == case


@pytest.mark.parametrize("case", NONE.values(), ids=NONE)
def test_no_subject(case):
    items, at = ask(case)
    assert answer(case, items, subject_before(items, at)) == case
