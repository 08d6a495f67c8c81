import pytest

from onrecord.resolve.events.intentions import begin_of, intending
from resolve.events.happened import ground


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("France is ready to help Spain", ("is", False)),
        ("France has announced new plans to help Spain", ("has", False)),
        ("France is unwilling to help Spain", ("is", True)),
        ("France is close to signing it", ("is", False)),
        ("France asked how to help Spain", None),
        ("France would be ready to help Spain", None),
        ("France wept to help Spain", None),
    ],
)
def test_where_an_intention_begins(text: str, expected: tuple[str, bool] | None) -> None:
    _, found = ground(text)
    begin, refused = begin_of(found, 0, found.lows.index("to"))
    assert (None if begin is None else (found.lows[begin], refused)) == expected


def test_the_words_before_a_to() -> None:
    assert {"ready", "plans", "unwilling", "is"} <= intending()
