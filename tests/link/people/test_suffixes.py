import pytest

from onrecord.link.people.personal import parse
from onrecord.link.people.suffixes import behind_names, elder_of, is_numeral, without_suffix


def test_the_elder_and_the_younger() -> None:
    assert elder_of("Karl Vant the Elder") == ("Karl Vant", "elder")
    assert elder_of("Karl Vant (the Younger)") == ("Karl Vant", "younger")
    assert elder_of("Karl Vant the Great") == ("Karl Vant the Great", None)


@pytest.mark.parametrize(
    ("name", "family", "suffix"),
    [
        ("Karl Vant Jr.", "vant", "jr"),
        ("Karl Vant III", "vant", "iii"),
        ("Karl Vant the Elder", "vant", "elder"),
        ("Ana Vant, PhD", "vant", None),
        ("Ana Vant MP", "vant", None),
        ("Ana Vant MA", "vant", None),
        ("Ana Ma", "ma", None),
        ("Yo-Lin Ba", "ba", None),
    ],
)
def test_what_stands_behind_a_name(name: str, family: str, suffix: str | None) -> None:
    found = parse(name)
    assert (found.family, found.suffix) == ((family,), suffix)


def test_a_name_is_never_eaten_up() -> None:
    assert without_suffix(["jr"], ["Jr."]) == (["jr"], None)
    assert without_suffix([], []) == ([], None)


def test_which_words_count() -> None:
    assert is_numeral("iii")
    assert not is_numeral("v")  # an initial
    assert "phd" in behind_names()
