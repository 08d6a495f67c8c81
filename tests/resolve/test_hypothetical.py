"""What is told as possible is no statement that was made."""

import pytest

from onrecord.pipeline import read_text

CASES = {
    "If she says that the bridge is safe, it will open.": True,
    "Many here would say that the river is clean.": True,
    "Unless the referee says that the pitch is dry, there will be no game.": True,
    "The officers would not say whether the road was open.": False,
    "She said that the bridge was safe.": False,
}


@pytest.mark.parametrize(("text", "expected"), CASES.items())
def test_hypothetical(text, expected):
    assert read_text(text).statements[0].hypothetical == expected
