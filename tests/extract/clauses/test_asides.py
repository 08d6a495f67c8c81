import pytest

from extract.laid_out import answer, ask
from onrecord.extract.clauses.asides import subject_with_asides

SUBJECTS = {
    "an apposition is part of it": "[Ana Reyes, a nurse from Leeds], ^said that it rained.",
    "an age and an apposition": "[Bo Lee, 58, a father of three], ^said that it rained.",
    "the office after the name": "[Nomsa Dube, the minister of health], ^said that it rained.",
    "a place after the name": "[Dr. Ines Pardo, of the University of Lima], ^said so.",
    "who was born is not": "[Ana Reyes], who was born in Leeds, ^said that it rained.",
    "what it was is not": "[The survey], which was published on Friday, ^showed rain.",
    "what she was doing is not": "[One official], speaking on condition of anonymity, ^said so.",
    "who has seen it": "[The report, seen by the Lagos Times], ^says that it rained.",
    "a word that links to the line before": "[Ana Reyes], too, ^said that it rained.",
    "an office, then the name alone": "The mayor’s spokesman, [Kim Lee], ^said that it rained.",
    "after a speech": "“It is wet,” [Ana Reyes, a nurse], ^said.",
    "after a colon": "It was late: [Ana Reyes, a nurse], ^said so.",
    "after an adverbial": "In Cairo, [Leila Haddad, a captain], ^said that it rained.",
    "after a conjunction": "But [Leila Haddad, a captain], ^said that it rained.",
}

NONE = {
    "an adverbial alone": "In March, ^said that it rained.",
    "the subject is another’s speech": "“It is wet,” ^said that it rained.",
}


@pytest.mark.parametrize("case", SUBJECTS.values(), ids=SUBJECTS)
def test_the_subject_before_an_aside(case):
    items, at = ask(case)
    assert answer(case, items, subject_with_asides(items, at)) == case


@pytest.mark.parametrize("case", NONE.values(), ids=NONE)
def test_no_subject(case):
    items, at = ask(case)
    assert answer(case, items, subject_with_asides(items, at)) == case
