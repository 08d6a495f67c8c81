"""Gold beside what answers it, and that it is counted as the scores count it."""

import random

import pytest

from onrecord.evaluate.answers import answers
from onrecord.evaluate.parts import Parts
from onrecord.evaluate.tally import GoldDocument, tally

TEXT = "Kim said it rains. Lee fears more. Advert: buy boots now."
RAINS = Parts(((9, 17),), ((0, 3),), ((4, 8),))
FEARS = Parts(((29, 33),), ((19, 22),), ((23, 28),))
DOCUMENT = GoldDocument("one", TEXT, (RAINS, FEARS), discard=((35, 57),))


def told(predictions, cut=False):
    """How each gold attribution fares, then the words of what answers none."""
    found = answers(DOCUMENT, predictions, cut=cut)
    fares = ["right" if a.right else "matched" if a.found else "missed" for a in found.answers]
    return fares, [TEXT[slice(*u.parts.content[0])] for u in found.spurious]


def test_gold_against_itself_is_right():
    assert told([RAINS, FEARS]) == (["right", "right"], [])


def test_a_wrong_source_is_matched_but_not_right():
    assert told([Parts(RAINS.content, FEARS.source)]) == (["matched", "missed"], [])


def test_what_answers_nothing_is_spurious():
    assert told([Parts(((0, 3),)), FEARS]) == (["missed", "right"], ["Kim"])


def test_what_was_set_aside_is_no_prediction():
    found = answers(DOCUMENT, [Parts(((43, 52),))])
    assert (found.predicted, found.spurious) == ((), ())


def test_fragments_each_stand_for_themselves():
    split = Parts(((9, 11), (29, 33)), ((0, 3),))
    assert len(answers(DOCUMENT, [split]).predicted) == 1
    assert [u.parts.content for u in answers(DOCUMENT, [split], cut=True).predicted] == [
        ((9, 11),),
        ((29, 33),),
    ]


@pytest.mark.parametrize("cut", [False, True])
def test_the_counts_are_those_of_the_scores(cut):
    chance = random.Random(3)  # the same draw each time
    full = 0
    for _ in range(300):
        spans = [tuple(sorted(chance.sample(range(len(TEXT)), 2))) for _ in range(9)]
        ours = [Parts(tuple(spans[:2]), (spans[2],)), Parts((spans[3],)), RAINS, RAINS]
        gold = GoldDocument("one", TEXT, (RAINS, FEARS, Parts((spans[4],))), DOCUMENT.discard)
        found, counts = answers(gold, ours, cut=cut), tally(gold, ours, cut=cut)
        assert len(found.answers) == counts["attr n", "g", "all"]
        assert len(found.predicted) == counts["attr n", "p", "all"]
        assert sum(a.found is not None for a in found.answers) == counts["matched", "g", "all"]
        assert sum(a.right for a in found.answers) == counts["source", "g", "all"]
        assert len(found.spurious) == len(found.predicted) - counts["matched", "p", "all"]
        full += counts["source", "g", "all"]
    assert full > 300
