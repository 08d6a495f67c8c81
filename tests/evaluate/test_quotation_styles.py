import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.evaluate.quotation_styles import STYLES, Restyled, restyle
from onrecord.evaluate.tokens import tokenise

PLAIN = "“It’s on,” she said. “He told me: ‘Go.’”"
STYLED = {
    "as written": "“It’s on,” she said. “He told me: ‘Go.’”",
    "curly": "“It’s on,” she said. “He told me: ‘Go.’”",
    "straight": '"It’s on," she said. "He told me: \'Go.\'"',
    "single": "‘It’s on,’ she said. ‘He told me: “Go.”’",
    "straight single": "'It’s on,' she said. 'He told me: \"Go.\"'",
    "guillemets": "«It’s on,» she said. «He told me: “Go.”»",
    "guillemets, spaced": "«\xa0It’s on,\xa0» she said. «\xa0He told me: “Go.”\xa0»",
    "British order": "“It’s on”, she said. “He told me: ‘Go’.”",
    "British order, single": "‘It’s on’, she said. ‘He told me: “Go”.’",
}
TEXTS = {
    "two apostrophes": ("''Go,'' she said.", "“Go,” she said."),
    "low marks": ("„Geh“, sagte sie.", "“Geh”, sagte sie."),
    "carried over paragraphs": ('"One.\n"Two," he said.', "“One.\n“Two,” he said."),
    "closed a paragraph later": ('"One.\nTwo," he said.', "“One.\nTwo,” he said."),
    "never closed": ('He said, "One. \nTwo.', "He said, “One. \nTwo."),
    "single ones and apostrophes stay": (
        "the voters' 'odd' 90's, 'a \"b\" c'",
        "the voters' 'odd' 90's, 'a \"b\" c'",
    ),
    "three deep": ('"a \'b "c" d\' e"', "“a ‘b “c” d’ e”"),
    "no marks": ("Rain fell.", "Rain fell."),
    "empty": ("", ""),
}


def test_every_style_is_tried():
    assert set(STYLED) == set(STYLES)


@pytest.mark.parametrize("style", STYLES)
def test_a_text_in_each_style(style):
    assert restyle(PLAIN, STYLES[style]).text == STYLED[style]


@pytest.mark.parametrize(("text", "curly"), TEXTS.values(), ids=TEXTS)
def test_marks_of_every_shape_are_changed(text, curly):
    assert restyle(text, STYLES["curly"]).text == curly


def test_only_comma_and_stop_change_places():
    assert restyle("“Why?” “No!” “A.” “.”", STYLES["British order"]).text == "“Why?” “No!” “A”. “.”"


def words_back(text: str, restyled: Restyled) -> list[str]:
    """The words of the new text, each read where its place leads back to in the old one."""
    spans = tokenise(restyled.text).spans
    return [text[start:end] for start, end in restyled.back_all(spans)]


NEWS = st.lists(
    st.sampled_from(
        ["“", "”", '"', "‘", "’", "'", "«", "»", "''", " ", "\n", ",", ".", "it", "s", "é", "𝒳"]
    )
).map("".join)


@pytest.mark.parametrize("style", STYLES)
@given(text=NEWS)
def test_whatever_the_marks_each_word_leads_back_to_itself(style, text):
    restyled = restyle(text, STYLES[style])
    words = [text[start:end] for start, end in tokenise(text).spans]
    # A single mark between letters may join two words, as an apostrophe does: it's.
    if len(words) == len(tokenise(restyled.text).spans):
        assert words_back(text, restyled) == words
    for place in range(len(text)):
        if not any(c.start < place < c.end or c.start == place for c in restyled.changes):
            assert restyled.text[restyled.ahead(place)] == text[place]
            assert restyled.back(restyled.ahead(place)) == place


def test_places_in_a_mark_lead_into_the_old_mark():
    text = "“Go,” he said."
    spaced = restyle(text, STYLES["guillemets, spaced"])
    assert spaced.text == "«\xa0Go,\xa0» he said."
    with_marks, without = (0, 7), (2, 5)
    assert spaced.back_all([with_marks, without]) == ((0, 5), (1, 4))
    assert [spaced.back(place) for place in range(len(spaced.text) + 1)] == [
        *(0, 1, 1, 2, 3, 4, 5),
        *range(5, len(text) + 1),
    ]


def test_a_page_of_marks_takes_linear_time():
    def seconds(marks):
        start = time.process_time()
        restyle("“a” ‘b’ " * marks, STYLES["single"])
        return time.process_time() - start

    seconds(100)
    assert seconds(20_000) < 6 * seconds(5_000) + 0.1
