import pytest

from onrecord.evaluate.tokens import fragments, strip, tokenise


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ana Reyes said no.", ["Ana", "Reyes", "said", "no"]),
        ("It's 5m, don’t!", ["It's", "5m", "don’t"]),
        ("“U.S.”—'round_trip'", ["U", "S", "round", "trip"]),
        ("Zoë\u00a0naïve 日本", ["Zoë", "naïve", "日本"]),
        ("… — “”", []),
    ],
)
def test_words_are_runs_of_letters_and_digits(text, words):
    assert [text[start:end] for start, end in tokenise(text).spans] == words


@pytest.mark.parametrize(
    ("spans", "words"),
    [
        ([(0, 3)], {0}),
        ([(1, 2)], {0}),  # half a word is the word
        ([(2, 5)], {0, 1}),
        ([(3, 4)], set()),  # the space alone
        ([(4, 4)], set()),
        ([(0, 1), (8, 11)], {0, 2}),
    ],
)
def test_a_span_holds_each_word_it_touches(spans, words):
    assert tokenise("Ana was out").within(spans) == words


def test_strip_takes_marks_spaces_and_punctuation_off_both_ends():
    text = " “It's on,” "
    start, end = strip(text, (0, len(text)))
    assert text[start:end] == "It's on"
    assert strip("...", (0, 3)) == (3, 3)


@pytest.mark.parametrize(
    ("text", "pieces", "expected"),
    [
        ("“We wait,” he said. “Go.”", ["“We wait,”", "“Go.”"], ["We wait", "Go"]),
        ("“We wait.\n\n“Go,” he said.", ["“We wait.", "“Go,”"], ["We wait.\n\n“Go"]),
        ("It rains today", ["It rains", "rains today"], ["It rains today"]),
        ("It rains.", ["."], []),
    ],
)
def test_content_is_cut_by_foreign_words_only(text, pieces, expected):
    spans = [(text.index(p), text.index(p) + len(p)) for p in pieces]
    found = fragments(text, tokenise(text), spans)
    assert [text[start:end] for start, end in found] == expected
