import pytest

from onrecord.names.letters import differ_little, is_likely_slip, is_slip


@pytest.mark.parametrize(
    ("one", "other", "little", "slip", "likely"),
    [
        ("varrick", "varick", True, True, True),  # a doubled letter
        ("merkel", "merkle", True, True, True),  # two changed over
        ("hopkins", "hipkins", True, True, False),
        ("rogan", "logan", True, False, False),  # the first letter
        ("buttenheimer", "buttanhaimer", True, True, True),  # two of a long word
        ("starnes", "staples", True, False, False),
        ("roe", "rae", False, False, False),  # too short
    ],
)
def test_how_two_words_differ(one: str, other: str, little: bool, slip: bool, likely: bool) -> None:
    told = differ_little(one, other), is_slip(one, other), is_likely_slip(one, other)
    assert told == (little, slip, likely)
