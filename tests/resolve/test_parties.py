import pytest

from onrecord.entity import EntityKind
from onrecord.resolve.cast import Figure
from onrecord.resolve.parties import arms, may_act, party, whose
from resolve import told


def name(text: str, words: str, **how: bool) -> str | None:
    scene = told.scene(text)
    figure = party(scene, told.at(text, words), None, **how)
    return figure.name if figure is not None else None


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Ana Reyes left.", "Ana Reyes", "Ana Reyes"),
        ("He met several officials.", "several officials", "several officials"),
        ("The weather turned.", "The weather", None),
        ("A second goal fell.", "A second goal", None),
        ("Russian aircraft flew.", "Russian aircraft", "Russia"),
        ("Many Palestinians left.", "Many Palestinians", "Palestinians"),
    ],
)
def test_who_a_phrase_is(text: str, words: str, expected: str | None) -> None:
    assert name(text, words) == expected


def test_a_thing_stands_for_whose_it_is() -> None:
    text = "Ana Reyes condemned Russia’s policy and a French plan."
    assert name(text, "Russia’s policy", through=True) == "Russia"
    assert name(text, "Russia’s policy") is None
    scene = told.scene(text)
    figure = whose(scene, told.at(text, "a French plan"))
    assert figure is not None
    assert figure.name == "France"


def test_who_is_wronged_is_not_blamed() -> None:
    text = "They condemned Tom Lee’s arrest."
    assert name(text, "Tom Lee’s arrest", through=True) is None


def test_who_speaks_may_be_no_one_who_acts() -> None:
    assert not may_act(Figure("travel alerts", EntityKind.GROUP))
    assert not may_act(Figure("report", EntityKind.DOCUMENT))
    assert may_act(Figure("several officials", EntityKind.GROUP))
    assert may_act(Figure("Ana Reyes", EntityKind.PERSON))
    assert "missile" in arms()
