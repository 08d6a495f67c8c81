import pytest

from extract.laid_out import ask
from onrecord.extract.clauses.cues import lexicon
from onrecord.extract.clauses.plausible import is_plausible

CAN = {
    "a name": "Ana Reyes ^announced a new bridge.",
    "an article": "The union ^plans to strike.",
    "a plural without an article": "Officers ^announced a new bridge.",
    "a plural before a bare verb": "Officers ^plan to strike.",
    "people who are no plural by their form": "Police ^announced a new bridge.",
    "a number": "12 voters ^announced a new bridge.",
    "a thing that shows": "New data ^showed a fall.",
    "a court hears": "The inquest ^heard that he had slept.",
    "a young people’s word that begins with you": "youths ^announced a strike.",
}

CANNOT = {
    "a noun that only looks like a bare verb": "Ryan’s ^plan to run.",
    "what grows": "rising prices ^announced a strike.",
    "an adjective alone": "lofty ^plans to grow.",
    "anyone, and no one": "you ^know that it rains.",
    "a noun alone": "food ^announced a new bridge.",
    "an animal hears": "The dog ^heard that he had slept.",
}


def plausible(case: str) -> bool:
    items, at = ask(case)
    return is_plausible(items, (0, at), lexicon()[items[at].low], bare=True)


@pytest.mark.parametrize("case", CAN.values(), ids=CAN)
def test_can_be_a_source(case):
    assert plausible(case)


@pytest.mark.parametrize("case", CANNOT.values(), ids=CANNOT)
def test_cannot_be_a_source(case):
    assert not plausible(case)
