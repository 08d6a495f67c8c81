"""Pronouns and descriptions of persons in gold, whom they are taken for, and whether rightly."""

from conllu import conllu
from onrecord.evaluate.gum import document
from onrecord.evaluate.people_of_gum import gold_of
from onrecord.evaluate.referring import taken_in
from onrecord.pipeline import RULES

LEFT = """\
Ana NNP 3 nsubj (1-person-new-s-cf1-1-coref
Reyes NNP 1 flat 1)
left VBD 0 root
._ . 3 punct"""
SAID = """\
She PRP 2 nsubj (1-person-giv:act-s-cf1-1-coref)
said VBD 0 root
so RB 2 advmod
._ . 2 punct"""
WAITED = """\
The DT 2 det (2-person-new-n-cf2-2-coref
driver NN 3 nsubj 2)
waited VBD 0 root
._ . 3 punct"""


def taken(*sentences):
    gold = gold_of(document("GUM_bio_reyes", conllu(*sentences)))
    return [(one.sort, one.right) for one in taken_in(gold, RULES)]


def test_a_pronoun_is_right_where_it_is_taken_for_the_gold_s_person():
    assert taken(LEFT, SAID) == [("pronoun", True)]
    assert taken(LEFT, SAID.replace("1-person", "3-person")) == [("pronoun", False)]


def test_a_description_that_is_nobody_s_name_is_right_where_the_gold_has_none():
    assert taken(LEFT, WAITED) == [("description", True)]
    assert taken(LEFT, WAITED.replace("2-person", "1-person").replace("2)", "1)")) == [
        ("description", False)
    ]


def test_what_is_told_of_someone_is_no_source():
    assert taken(LEFT, WAITED.replace("nsubj 2)", "root 2)")) == []
