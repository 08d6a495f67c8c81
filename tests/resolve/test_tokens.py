import pytest

from onrecord.resolve.tokens import capitals_in, runs_of, tokens_in


def runs(text: str) -> list[str]:
    return [text[run[0].start : run[-1].end] for run in runs_of(text, list(capitals_in(text)))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mr. Hale’s U.S. aide.", ["Mr.", "Hale", "U.S.", "aide"]),
        ("@anareyes wrote t.co/AbCd", ["wrote", "t.co/AbCd"]),
        ("O’Neil, al-Sadr & Poe.", ["O’Neil", "al-Sadr", "Poe"]),
        ("Zoe\u0301 left", ["Zoe\u0301", "left"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert [token.word for token in tokens_in(text)] == words


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("when Gov. Ana de la Cruz’s aide met", ["Gov. Ana de la Cruz"]),
        (
            "the Department of Health and Human Services said",
            ["Department of Health and Human Services"],
        ),
        ("the Port of Ansel said", ["Port of Ansel"]),
        ("Ana Reyes of Ohio and Tom Hale", ["Ana Reyes", "Ohio", "Tom Hale"]),
        ("Secretary of State Ana Reyes", ["Secretary of State Ana Reyes"]),
        ("Tom Hale, Jr. left", ["Tom Hale, Jr."]),
        ("Rep. Ana Reyes (R-Ohio) of an Ohio-based firm", ["Rep. Ana Reyes"]),
        ("an anti-Reyes crowd", []),
    ],
)
def test_rows_of_capitals(text: str, rows: list[str]) -> None:
    assert runs(text) == rows


def test_a_page_of_capitals_is_cut() -> None:
    assert max(len(run.split()) for run in runs("Aa Bb Cc " * 50)) <= 13
