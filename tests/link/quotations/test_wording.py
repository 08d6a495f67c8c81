"""A wording: which of its words tell it from others, and how much each weighs."""

import pytest

from onrecord.link.quotations.wording import PLAIN_WEIGHT, stem_of, telling_of, wording_of


@pytest.mark.parametrize(
    ("text", "telling"),
    [
        ("We will not pay a cent", "pay cent"),
        ("Thank you very much", ""),
        ("They moved the harbour and are moving it", "mov harbour mov"),
    ],
)
def test_telling_words(text: str, telling: str) -> None:
    assert " ".join(wording_of(text).telling) == telling


def test_a_name_weighs_little() -> None:
    wording = wording_of("The storm hit Port Ellen")
    assert wording.weights == (PLAIN_WEIGHT, 1.0, 1.0, PLAIN_WEIGHT, PLAIN_WEIGHT)


def test_the_id_is_of_the_folded_words() -> None:
    assert wording_of("It’s safe.").id == wording_of("it is SAFE").id
    assert wording_of("It’s safe.").id != wording_of("It is not safe.").id


def test_stems_only_of_words_that_tell() -> None:
    assert stem_of("the") == ""
    assert stem_of("ferries") == stem_of("ferries")
    assert telling_of(("the", "ferry")) == ("ferry",)
