import time

import pytest

from onrecord.evaluate.bare import bare


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Ana Reyes", "Ana Reyes"),
        ("the Rev. Ana Reyes's", "Ana Reyes"),
        ("Prime Minister Ana Reyes", "Ana Reyes"),
        ("Reyes’", "Reyes"),
        ("Mr. King", "King"),
        ("von der Velde", "von der Velde"),
        ("L'Orme", "L'Orme"),
        ("Bo Lee Jr.", "Bo Lee Jr."),
        ("the United States", "United States"),
        ("the U.S.", "U.S."),
        ("Kent.", "Kent"),
        ("the Senate", "Senate"),
        ("the State Department", "State Department"),
        ("University of Port Ellen", "University of Port Ellen"),
        ("Abbot Academy", "Abbot Academy"),
        ("AT&T", "AT&T"),
        ("(Reyes and", "Reyes"),
    ],
)
def test_a_name_without_what_goes_before_and_after(written, name):
    ends = bare(written, 0, len(written))
    assert ends is not None
    assert written[slice(*ends)] == name


@pytest.mark.parametrize(
    "written",
    ["the President", "Prime Minister", "the University", "the Duke of Kent", "Mr.", "of", "—", ""],
)
def test_a_title_or_a_common_noun_with_a_capital_is_no_name(written):
    assert bare(written, 0, len(written)) is None


def test_offsets_are_into_the_text():
    text = "🎈 She met Dr. Bo Lee's son."
    start = text.index("Dr.")
    ends = bare(text, start, text.index(" son"))
    assert ends is not None
    assert text[slice(*ends)] == "Bo Lee"


@pytest.mark.parametrize("piece", ["Mr. ", "of ", "A.", "a-", "'s"])
def test_takes_little_time(piece):
    begun = time.process_time()
    bare(piece * 50_000, 0, len(piece) * 50_000)
    assert time.process_time() - begun < 2
