import pytest

from onrecord.lexicons import grammar
from onrecord.resolve.row import Row, is_adverb, is_auxiliary, is_negative, is_past, is_time


def test_words_and_marks() -> None:
    row = Row("Gen. Lee’s 25,000 men, in the U.S., hadn’t left.")
    assert [word.text for word in row.words] == [
        *("Gen.", "Lee’s", "25,000", "men", ",", "in", "the", "U.S.", ",", "hadn’t", "left", "."),
    ]
    assert row.words[row.at(5)].text == "Lee’s"


@pytest.mark.parametrize(
    ("word", "test"),
    [
        ("flatly", is_adverb),
        ("hasn’t", is_auxiliary),
        ("never", is_negative),
        ("took", is_past),
        ("raided", is_past),
        ("Monday", is_time),
    ],
)
def test_what_a_word_tells(word: str, test: object) -> None:
    [found] = Row(word).words
    assert test(found)  # type: ignore[operator]


def test_what_it_does_not() -> None:
    assert not is_adverb(Row("elderly").words[0])
    assert not is_adverb(Row("rally").words[0])
    assert not is_past(Row("cut").words[0])
    with pytest.raises(KeyError, match="no class"):
        grammar("nothing")
