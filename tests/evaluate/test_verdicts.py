from onrecord.article import Span
from onrecord.attribution import Attribution, Kind
from onrecord.evaluate.parts import Parts
from onrecord.evaluate.tally import GoldDocument
from onrecord.evaluate.verdicts import Verdict, verdicts

TEXT = "Kim said it rains. Lee fears more. Advert: buy boots now."
GOLD = (Parts(((9, 17),), ((0, 3),), ((4, 8),)), Parts(((29, 33),), ((19, 22),), ((23, 28),)))
DOCUMENT = GoldDocument("one", TEXT, GOLD, discard=((35, 57),))


def found(content: str, source: str) -> Attribution:
    """A find of these words, with these as the source."""
    spans = [Span(TEXT.index(words), TEXT.index(words) + len(words)) for words in (content, source)]
    return Attribution(
        kind=Kind.INDIRECT, content=(spans[0],), source=(spans[1],), found_by="guess"
    )


def told(*finds: Attribution) -> list[Verdict | None]:
    return verdicts(DOCUMENT, finds)


def test_content_and_source_make_it_right():
    assert told(found("it rains", "Kim")) == [Verdict("indirect", matched=True, right=True)]


def test_a_wrong_source_is_matched_and_not_right():
    assert told(found("it rains", "Lee")) == [Verdict("indirect", matched=True, right=False)]


def test_of_two_of_the_same_words_one_is_matched():
    matched = [one.matched for one in told(found("it rains", "Kim"), found("rains", "Kim")) if one]
    assert matched == [True, False]


def test_what_was_set_aside_or_has_no_words_has_no_verdict():
    assert told(found("boots", "Kim"), found(":", "Kim")) == [None, None]
