import pytest

from extract.laid_out import answer, ask
from onrecord.extract.rules.silence import alone, main_subject, subject_for, with_rest

SUBJECTS = {
    "before the verb": "[The mayor] ^did not elaborate.",
    "before the verb that it is joined to": "[The mayor] met the envoy and ^did not elaborate.",
    "within a word": "[She's] ^expected to speak.",
}


@pytest.mark.parametrize("case", SUBJECTS.values(), ids=SUBJECTS)
def test_who_stands_before_a_verb(case):
    items, at = ask(case)
    assert answer(case, items, subject_for(items, at)) == case


def test_a_subject_ends_where_its_verb_begins():
    case = "[The senator] met the envoy in Lima ^."
    items, _ = ask(case)
    assert answer(case, items, main_subject(items)) == case


def test_nothing_is_left_where_a_verb_stands_alone():
    items, at = ask("Neither ^responded.")
    assert with_rest(items, at, at, (0, 1)) is None
    assert alone(2, 3, None) == ((2, 3), (3, 4), None)
