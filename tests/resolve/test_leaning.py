import pytest

from onrecord.resolve.cast import Figure
from onrecord.resolve.layout import lay_out
from onrecord.resolve.leaning import lean, leans, of_title
from onrecord.resolve.names import find_names


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They met Mr. Zeb Quill there.", "m"),
        ("They met Zeb Quill, who lost her way.", "f"),
        ("They met Mrs. Zeb Quill, who lost his way.", "f"),  # the title comes first
        ("They met Zeb Quill.", None),
        ("They met Zeb Quill." + " It rained." * 20 + " She left.", None),  # too far
    ],
)
def test_what_a_title_or_the_next_pronoun_tells(text: str, told: str | None) -> None:
    figure, name = Figure("Zeb Quill"), find_names(text, lay_out(text))[0]
    lean(figure, text, name)
    assert leans(figure) == told


def test_who_is_called_both_leans_to_neither() -> None:
    assert leans(Figure("Zeb Quill", leaning={"m": 1, "f": 1})) is None


def test_no_title_tells_nothing() -> None:
    assert of_title("Zeb Quill", None) is None
