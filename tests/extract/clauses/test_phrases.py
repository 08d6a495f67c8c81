import pytest

from extract.laid_out import answer, ask
from onrecord.extract.clauses.phrases import phrase_after, subject_of

AFTER = {
    "a name": "“Go,” said ^[Mona Reyes].",
    "an apposition": "“Go,” said ^[Mona Reyes, a nurse from Leeds].",
    "an age": "“Go,” said ^[Mona Reyes, 43, a nurse].",
    "a title": "“Go,” said ^[Foreign Minister Aiko Mori].",
    "a pronoun ends at once": "“Go,” said ^[he] about the ferry.",
    "a body": "“Go,” said ^[the University of Lima].",
    "a party in brackets": "“Go,” said ^[Bo Lee (Green)] on Monday.",
    "a nickname": "“Go,” said ^[Ahmed “Chico” Bello].",
    "up to the place": "“Go,” said ^[Mona Reyes] in Leeds.",
    "up to the day": "“Go,” said ^[Mona Reyes] Monday.",
    "up to the week": "“Go,” said ^[the mayor] last week.",
    "up to what she adds": "“Go,” said ^[Mona Reyes, a nurse], adding that she did.",
    "up to a clause after the apposition": "“Go,” said ^[Mona Reyes, a nurse], but nobody went.",
    "up to a speech after the apposition": "Said ^[Mona Reyes, a nurse]: “Go.”",
    "up to what she also did": "“Go,” said ^[Mona Reyes], adding that she would.",
    "up to who she is by a clause": "“Go,” said ^[Mona Reyes], who runs the market.",
    "up to another clause": "“Go,” said ^[Mona Reyes] but nobody went.",
    "two names": "“Go,” said ^[Mona Reyes and Bo Lee].",
    "up to what hangs on it": "She told ^[the court] the wall had fallen.",
}
NOT_AFTER = {
    "a preposition": "“Go,” she said ^in Leeds.",
    "a point": "“Go,” she said^, adding that she would.",
    "an auxiliary": "“Go,” said ^will.",
}
OPENING = {
    "a name": "^[Ana Reyes] opened the bridge, saying that it was safe.",
    "after the day": "^On Monday, [the mayor] opened the bridge.",
    "after a conjunction": "^But [the mayor] will open the bridge.",
}


@pytest.mark.parametrize("case", AFTER.values(), ids=AFTER)
def test_the_phrase_that_begins_there(case):
    items, at = ask(case)
    assert answer(case, items, phrase_after(items, at)).replace("[^", "^[") == case


@pytest.mark.parametrize("case", NOT_AFTER.values(), ids=NOT_AFTER)
def test_no_phrase_begins_there(case):
    items, at = ask(case)
    assert phrase_after(items, at) is None


def test_asides_can_be_left_out():
    case = "“Go,” said ^[Mona Reyes], a nurse from Leeds."
    items, at = ask(case)
    assert answer(case, items, phrase_after(items, at, asides=False)).replace("[^", "^[") == case


@pytest.mark.parametrize("case", OPENING.values(), ids=OPENING)
def test_the_subject_that_a_sentence_opens_with(case):
    items, _ = ask(case)
    assert answer(case, items, subject_of(items)).replace("[^", "^[") == case


def test_a_speech_opens_with_no_subject():
    items, _ = ask("“Go,” ^she said.")
    assert subject_of(items) is None
