import pytest

from extract.laid_out import sentence
from onrecord.extract.clauses.grammar import (
    begins_phrase,
    closing_bracket,
    is_adverb,
    is_verb,
    mark_length,
    opening_bracket,
)
from onrecord.lexicons import grammar


def those(text, test):
    """The words of a sentence that pass a test."""
    return [item.low for item in sentence(text).items if test(item)]


def test_a_class_is_known_by_its_name():
    assert {"he", "she", "they"} <= grammar("pronoun")
    with pytest.raises(KeyError, match=r"no class 'prnoun' in lexicons/en/grammar\.txt"):
        grammar("prnoun")


def test_adverbs_are_known_by_the_list_or_by_their_ending():
    text = "Kelly also spoke briefly of the fly and Italy"
    assert those(text, is_adverb) == ["also", "briefly"]


def test_verbs_are_auxiliaries_and_sure_reporting_forms():
    text = "The claims that Said denied had been found saying nothing of plans"
    assert those(text, is_verb) == ["denied", "had", "been", "found"]


def test_a_phrase_begins_with_an_article_a_name_a_number_or_a_noun():
    text = "On Monday, 12 of the old voters who came have quickly left, but she did not"
    begins = ["monday", "12", "the", "old", "voters", "who", "came", "left", "she"]
    assert those(text, begins_phrase) == begins


def test_a_quotation_is_about_as_long_as_its_words():
    items = sentence("The “Squad” said “we will never go back to the old bridge” so").items
    assert [mark_length(item) for item in items if item.quotation] == [1, 7]
    assert mark_length(items[0]) == 0


def test_brackets_find_each_other_where_they_are_near():
    items = sentence("Ana Reyes (Green, Leeds) left").items
    assert opening_bracket(items, 6) == 2
    assert closing_bracket(items, 2) == 6
    assert closing_bracket(sentence("Reyes (" + "word " * 20 + ") left").items, 1) is None
    assert opening_bracket(sentence("Reyes ) left").items, 1) is None
