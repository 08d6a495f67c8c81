"""What a cue tells was said, or was not."""

import pytest

from onrecord.pipeline import read_text

CASES = {
    "Ms. Varga never said that the dam was safe.": (True, "speech"),
    "Officials did not say how many homes had burned.": (True, "speech"),
    "She not only said that the road would close, she named the day.": (False, "speech"),
    "The mayor denied that he had taken the money.": (False, "speech"),
    "The ministry declined to comment.": (True, "speech"),
    "The embassy declined to sign the paper.": (False, "speech"),
    "The troupe refused to perform in the new hall.": (False, "intention"),
    "Captain Ruiz refused to say who had given the order.": (True, "speech"),
    "Neither officer said that a warning had been given.": (True, "speech"),
    "The email says that the shipment was late.": (False, "writing"),
    "Figures released on Tuesday suggest that rents have stopped rising.": (False, "showing"),
}


@pytest.mark.parametrize(("text", "expected"), CASES.items())
def test_tells_what_was_not_said(text, expected):
    written = read_text(text).statements[0].attribution
    assert (written.negated, written.mode.value) == expected
