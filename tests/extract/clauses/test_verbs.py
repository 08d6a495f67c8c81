import pytest

from extract.laid_out import answer, ask, sentence
from onrecord.extract.clauses.cues import lexicon
from onrecord.extract.clauses.leads import lead_start
from onrecord.extract.clauses.verbs import is_no_verb, is_title_case

GROUPS = {
    "one word": "Mr Lee ^[told] reporters so.",
    "auxiliaries and an adverb": "Mr Lee [has also ^told] reporters so.",
    "a negation": "Mr Lee [did not ^say] that it rained.",
    "a contracted negation": "Mr Lee [didn’t ^say] that it rained.",
    "a pronoun holds its auxiliary": "He’s ^[told] reporters so.",
    "an adverb that opens the sentence": "Later ^[said] Mr Lee.",
}

VERBS = {
    "a past form": "Mr Lee ^said that it rained.",
    "a noun’s form with that": "Mr Lee ^claims that it rained.",
    "a noun’s form with to": "The union ^plans to strike.",
    "a noun’s form with marks": "Mr Lee ^claims: “It rained.”",
    "a noun’s form with a clause": "The report ^claims the dam leaks.",
    "at the end, after a subject": "Rents have doubled, a new poll ^shows.",
    "a participle that a comma marks off": "Mr Lee left, ^saying that it rained.",
    "it was asked": "When ^asked whether it rained, Mr Lee left.",
    "a sign": "A sign that ^reads “No entry” fell.",
    "sure that": "Mr Lee is ^sure that it rained.",
}

NO_VERBS = {
    "a noun with its article": "They dismissed the ^claims that he made.",
    "a noun after a possessive": "They read Mr Lee’s ^claims that it rained.",
    "a noun after a preposition": "They spoke of ^claims that it rained.",
    "a noun and what it is of": "He heard ^claims of fraud.",
    "a passive": "It was ^said that it rained.",
    "a passive without were": "Staff ^urged to travel in groups left early.",
    "an infinitive": "He wants to ^say that it rained.",
    "a participle that hangs on a noun": "The man ^saying that it rained left.",
    "adding to": "The storm hit, ^adding to their troubles.",
    "sure of": "Mr Lee is ^sure of it.",
}


def no_verb(case: str) -> bool:
    items, at = ask(case)
    return is_no_verb(items, at, lead_start(items, at), lexicon()[items[at].low])


@pytest.mark.parametrize("case", GROUPS.values(), ids=GROUPS)
def test_where_the_verb_group_begins(case):
    items, at = ask(case)
    drawn = answer(case, items, (lead_start(items, at), at + 1))
    assert drawn.replace("[^", "^[") == case


@pytest.mark.parametrize("case", VERBS.values(), ids=VERBS)
def test_is_a_verb(case):
    assert not no_verb(case)


@pytest.mark.parametrize("case", NO_VERBS.values(), ids=NO_VERBS)
def test_is_no_verb(case):
    assert no_verb(case)


def test_headlines_are_set_in_capitals():
    assert is_title_case(sentence("Mayor Says Old Bridge Is Safe After All").items)
    assert not is_title_case(sentence("Mayor Lee says that the bridge is safe after all").items)
    assert not is_title_case(sentence("Ana Reyes Said So").items)  # too short to tell
