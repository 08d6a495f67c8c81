import pytest

from extract.laid_out import answer, ask
from onrecord.extract.clauses.adverbials import strip_adverbial

PHRASES = {
    "nothing stands before it": "[The mayor] ^said so.",
    "a conjunction": "But [the mayor] ^said so.",
    "an adverb": "Later [the mayor] ^said so.",
    "a subordinator": "Although [the mayor] ^said so.",
    "a day": "On Monday [the mayor] ^said so.",
    "a day without its preposition": "Monday [voters] ^said so.",
    "where it was said": "In an interview with Fox News [the mayor] ^said so.",
    "where it was said, then a pronoun": "At the hearing [she] ^said so.",
    "an adverb that counts": "[Even critics] ^said so.",
}


@pytest.mark.parametrize("case", PHRASES.values(), ids=PHRASES)
def test_where_the_phrase_begins(case):
    items, at = ask(case)
    begin = strip_adverbial(items, 0, at)
    assert answer(case, items, (begin, at)) == case
