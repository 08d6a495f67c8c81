import numpy as np
import pytest

from onrecord.article import Span
from onrecord.extract.sheet import lay_out_text
from onrecord.extract.tagged.names import NAME_LABELS, NAMED, names_told
from onrecord.extract.tagged.pieces import Pieces, cut, tokenizer_of
from onrecord.models import VOCABULARY


def test_labels_come_in_the_order_that_models_are_trained_on() -> None:
    assert NAMED == ("person", "organisation", "place", "group", "document")
    assert NAME_LABELS[:5] == ("O", "B-person", "I-person", "B-organisation", "I-organisation")
    assert len(NAME_LABELS) == 1 + 2 * len(NAMED)


def pieces_of(text: str) -> Pieces:
    sheet = lay_out_text(text)
    tokenizer = tokenizer_of(str(VOCABULARY))
    return cut(sheet.text, tuple(sheet.paragraphs), sheet.quotations, tokenizer)


def told(text: str, marked: dict[str, str], score: float = 9.0) -> list[str]:
    """The names told where a graph marks the pieces that begin within these words."""
    pieces = pieces_of(text)
    scores = np.zeros((len(pieces), len(NAME_LABELS)), np.float32)
    for words, kind in marked.items():
        span = Span(text.index(words), text.index(words) + len(words))
        label = 1 + 2 * NAMED.index(kind)
        for n in range(len(pieces)):
            if span.start <= pieces.starts[n] and pieces.starts[n] < pieces.ends[n] <= span.end:
                scores[n, label + (int(pieces.starts[n]) > span.start)] = score
    found = names_told(text, pieces, scores)
    return [f"{name.kind} {text[name.span.start : name.span.end]}" for name in found]


@pytest.mark.parametrize(
    ("text", "marked", "names"),
    [
        ("Ana Reyes told AP so.", {"Ana Reyes": "person", "AP": "organisation"}, ["person Ana Reyes", "organisation AP"]),
        ("They met Rickenbacker there.", {"Rickenback": "person"}, ["person Rickenbacker"]),
        ("Then Ana Lou Reyes left.", {"Ana": "person", "Lou Reyes": "person"}, ["person Ana Lou Reyes"]),
        ("Then Jo-Ann Reyes left.", {"Jo": "person", "Ann Reyes": "person"}, ["person Jo-Ann Reyes"]),
        ("Then Lorm Zed left.", {"Lorm": "place", "Zed": "person"}, ["place Lorm", "person Zed"]),
        ("They ate mulberry there.", {"mulberry": "person"}, []),
    ],
)  # fmt: skip
def test_names_are_whole_words_with_a_capital(
    text: str, marked: dict[str, str], names: list[str]
) -> None:
    assert told(text, marked) == names


def test_how_sure_the_reader_is_comes_along() -> None:
    text = "Then Reyes left."
    pieces = pieces_of(text)
    scores = np.zeros((len(pieces), len(NAME_LABELS)), np.float32)
    scores[2, 1] = 2.0
    (name,) = names_told(text, pieces, scores)
    assert name.sure == pytest.approx((np.exp(2) + 1) / (np.exp(2) + 10))


def test_no_pieces_no_names() -> None:
    assert told("", {}) == []
