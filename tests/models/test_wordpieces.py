"""Texts are cut into the pieces of the vocabulary that all models share."""

import pytest

from onrecord.models import VOCABULARY
from onrecord.models.wordpieces import tokenizer_of


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("The Dam", "the dam"),
        ("Café", "cafe"),
        ("unappetising", "una ##ppet ##ising"),
        ("[SEP]", "[ sep ]"),
        ("", ""),
    ],
)
def test_cuts_a_text(text: str, pieces: str) -> None:
    assert (
        " ".join(tokenizer_of(str(VOCABULARY)).encode(text, add_special_tokens=False).tokens)
        == pieces
    )
