import pytest

from onrecord.article import Span
from onrecord.resolve.events.who import party_at
from resolve.events.happened import ground


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Serbs and Croats", "Serbs and Croats"),
        ("Serb gunners", "Serb gunners"),
        ("Hutus", "Hutus"),
        ("Iraqis", "Iraqis"),
        ("Serb borders", None),
        ("the weather", None),
    ],
)
def test_who(phrase: str, expected: str | None) -> None:
    _, found = ground(f"{phrase} came to Leeds.")
    figure = party_at(found, Span(0, len(phrase)), None)
    assert (figure.name if figure is not None else None) == expected


def test_it_is_found_once() -> None:
    _, found = ground("Serb gunners came. Serb gunners left.")
    first = party_at(found, Span(0, 12), None)
    assert first is party_at(found, Span(0, 12), None)
    assert first is not None
    assert len(first.mentions) == 1
