import pytest

from onrecord.resolve.layout import lay_out


@pytest.mark.parametrize(
    "text",
    [
        "It rained. |She left.",
        "He asked: “Why? |Tell me.” |She left.",
        "Ana Reyes met Mr. Hale in St. Gallen. |It rained.",
        "J. Hale met Gov. Reyes at 5 p.m. today.",
        "Bridge shut\n|It rained.\r\n\r\n|It stopped.",
        "It fell 3.5 points.",
        "Reyes asked the U.N. Security Council to act. |It did.",
        "She flew to the U.S. |The trip was long.",
    ],
)
def test_where_sentences_begin(text: str) -> None:
    plain = text.replace("|", "")
    written = plain
    for start in reversed(lay_out(plain).sentences[1:]):
        written = f"{written[:start]}|{written[start:]}"
    assert written == text


def test_a_place_has_its_sentence_and_paragraph() -> None:
    text = "One. Two.\nThree."
    layout = lay_out(text)
    sentence = layout.sentence(text.index("wo"))
    assert text[sentence.start : sentence.end] == "Two.\n"
    assert [layout.paragraph(text.index(word)) for word in ("Two", "Three")] == [0, 1]


def test_marks_before_a_word_leave_it_the_first_of_its_sentence() -> None:
    text = "It rained. “Reyes left,” he said."
    layout = lay_out(text)
    assert layout.opens_sentence(text.index("Reyes"), text)
    assert not layout.opens_sentence(text.index("left"), text)


def test_an_empty_text_has_one_sentence() -> None:
    assert lay_out("").sentences == (0,)
