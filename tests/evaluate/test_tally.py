from onrecord.evaluate.parts import Parts
from onrecord.evaluate.tally import GoldDocument, tally, total

TEXT = "Kim said it rains. Advert: buy boots."
GOLD = GoldDocument("one", TEXT, (Parts(((9, 17),), ((0, 3),), ((4, 8),)),))


def test_counts_of_a_document_found_whole():
    counts = tally(GOLD, GOLD.gold)
    for measure in ("exact", "soft", "attr n", "matched", "source", "source exact", "source+cue"):
        assert counts[measure, "g", "indirect"] == counts[measure, "p", "all"] == 1
    assert counts["token", "g", "all"] == counts["token n", "g", "all"] == 2
    assert counts["docs", "-", "all"] == counts["raw predictions", "-", "all"] == 1


def test_a_wrong_cue_costs_only_the_cue():
    counts = tally(GOLD, [Parts(((9, 17),), ((0, 3),), ())])
    assert (counts["source", "g", "all"], counts["cue", "g", "all"]) == (1, 0)
    assert counts["no cue", "p", "all"] == 1


def test_words_said_twice_count_once():
    counts = tally(GOLD, [Parts(((9, 17),)), Parts(((9, 11),))])
    assert counts["token n", "p", "all"] == 2


def test_what_was_set_aside_is_neither_right_nor_wrong():
    document = GoldDocument("one", TEXT, GOLD.gold, discard=((19, 37),))
    counts = tally(document, [Parts(((27, 36),))])
    assert counts["attr n", "p", "all"] == 0
    assert counts["raw predictions", "-", "all"] == 1


def test_counts_add_up():
    counts = tally(GOLD, GOLD.gold)
    assert total([counts, counts])["attr n", "g", "all"] == 2
    assert total([]) == {}
