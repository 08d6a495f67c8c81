from onrecord.article import Span
from onrecord.extract.tagged.portion import Portion
from onrecord.extract.tagged.reader import Guess


def test_has_its_guess_s_cue():
    guess = Guess((Span(0, 9),), Span(10, 14), (), 0.9, 0.9)
    assert Portion(guess, [Span(0, 5)]).cue == (Span(10, 14),)
