"""Words in another order keep what was marked in them."""

from examples import example, names, shown
from onrecord.article import Span
from training.augment.rearranged import Piece, rearranged

SAID = "It rained. [1.content:Bo [2.cue:says] so,] [1.source:Ann Lee] [1.cue:said]. [3.cue:Left]."
PEOPLE = ("Bo", "Ann Lee")
REGION = Span(11, 35)  # "Bo says so, Ann Lee said"


def test_parts_that_move_keep_what_is_in_them():
    pieces = [Piece("source", (23, 30)), Piece("cue", new=":"), Piece("content", (11, 21))]
    after = rearranged(example(SAID, person=PEOPLE), REGION, pieces, 0)
    assert shown(after) == (
        "It rained. [1.source:Ann Lee][1.cue::][1.content:Bo [2.cue:says] so]. [3.cue:Left]."
    )
    assert names(after) == ["Ann Lee (person)", "Bo (person)"]


def test_pieces_side_by_side_are_one_part():
    pieces = [Piece("source", (23, 30)), Piece("content", (11, 21)), Piece("content", new="!")]
    after = rearranged(example(SAID), REGION, pieces, 0)
    assert "[1.content:Bo [2.cue:says] so!]" in shown(after)


def test_new_words_can_be_a_name():
    pieces = [Piece("content", (11, 21)), Piece("person", new="Cy")]
    after = rearranged(example(SAID, person=PEOPLE), REGION, pieces, 0)
    assert names(after) == ["Bo (person)", "Cy (person)"]


def test_nothing_is_done_where_another_part_would_be_lost():
    before = example(SAID)
    assert rearranged(before, REGION, [Piece("source", (23, 30))], 0) == before
