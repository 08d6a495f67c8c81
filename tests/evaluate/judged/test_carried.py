from evaluate.judged.told import judged, page
from onrecord.evaluate.judged.carried import answered, carried, carried_lines
from onrecord.evaluate.judged.shares import Share

OLD = page(
    '"[1.content:It is shut,]" [1.source:Reyes] [1.cue:said]. [2.source:Hale] [2.cue:says] [2.content:it is open now].'
    " [3.source:Lowe] [3.cue:denied] [3.content:it was her].",
    "direct indirect indirect",
)
# The same text as another reader reads it.
NEW = page(
    '[1.content:"It is shut,"] [1.source:Reyes] [1.cue:said]. [2.source:Hale] [2.cue:says] [2.content:it is open] now.'
    " Lowe [3.cue:denied] [3.content:it was her].",
    "direct indirect indirect",
)


def test_half_of_the_words_and_the_same_source_answer_a_line():
    assert OLD.sha256 == NEW.sha256
    assert answered(OLD.lines, NEW) == {0: (0, 1.0), 1: (1, 0.75)}


def test_what_becomes_of_judged_lines():
    a, b, c = OLD.lines
    result = carried([judged(a), judged(b, "long"), judged(c, "?")], [NEW])
    assert result.right == Share(1, 2)
    assert result.right_word_for_word == Share(1, 1)
    assert result.right_kept == Share(1, 1)
    assert result.wrong_gone == Share(0, 1)
    assert (result.unjudged, result.lost_pages) == (1, 0)


def test_a_wrong_line_that_is_gone():
    result = carried([judged(OLD.lines[2], "who")], [NEW])
    assert result.wrong_gone == Share(1, 1)
    assert result.right == Share(0, 0)
    assert result.unjudged == 3


def test_a_page_that_is_not_here_is_counted():
    result = carried([judged(OLD.lines[0])], [])
    assert result.lost_pages == 1
    assert list(carried_lines(result))[-1].endswith("or reads otherwise now: 1")


def test_two_lines_are_not_answered_by_one():
    twice = [OLD.lines[0], OLD.lines[0]]
    assert len(answered(twice, NEW)) == 1
