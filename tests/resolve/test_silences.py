"""Which silence it is, read from the text as the rules find it."""

import pytest

from onrecord.pipeline import read_text

ACTS = {
    "The ministry declined to comment.": "decline_to_comment",
    "Prosecutors would not say whether he ran.": "decline_to_comment",
    "The embassy had no comment on the arrests.": "decline_to_comment",
    "None of the lenders would comment on the loan.": "decline_to_comment",
    "Ms. Poe declined the Herald’s request for an interview.": "decline_to_comment",
    "Mr. Lee refused to admit that he had lied.": "refuse",
    "Mr. Lee could not be reached for comment.": "not_reached",
    "The landlord could not immediately be reached.": "not_reached",
    "Calls to the mine went unanswered.": "not_reached",
    "The mayor did not say why.": None,
    "The court would not have said that it was safe.": None,
}


@pytest.mark.parametrize(("text", "act"), ACTS.items())
def test_the_act_of_one_who_does_not_speak(text, act):
    [found] = read_text(text).statements
    assert (found.act.type.value if found.act else None) == act


def test_who_asked_is_the_addressee():
    story = read_text("Ms. Okafor did not respond to a request for comment from the Herald.")
    names = {entity.id: entity.name for entity in story.entities}
    [found] = story.statements
    assert (names[found.speaker], names[found.addressee]) == ("Okafor", "Herald")
