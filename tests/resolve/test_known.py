from onrecord.article import Span
from onrecord.resolve.cast import Figure
from onrecord.resolve.known import Reference, Stand


def test_a_pronoun_is_what_is_neither_name_nor_description() -> None:
    span = Span(0, 3)
    assert Reference(span, Stand.SUBJECT, "f", words="she").pronoun
    assert not Reference(span, Stand.SUBJECT, figure=Figure("Ana Reyes")).pronoun
    assert not Reference(span, Stand.SUBJECT, noun="mayor").pronoun


def test_who_acts_stands_highest() -> None:
    assert max(Stand) == Stand.SUBJECT
    assert min(Stand) == Stand.OWNER
