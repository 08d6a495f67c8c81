import pytest

from resolve.events.happened import events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("France attacked Belgium.", ["attack: France → Belgium"]),
        ("Belgium was attacked by France.", ["attack: France → Belgium"]),
        ("A man arrested in Leeds was freed.", ["detain: ? → man", "release: ? → man"]),
        ("France launched an attack on Belgium.", ["attack: France → Belgium"]),
        ("France and Spain held talks with Belgium.", ["talk: France and Spain → Belgium"]),
        ("The new phone allowed Tom Lee to call.", []),
        ("Ana Reyes demonstrated the phone.", []),
    ],
)
def test_parties(text: str, expected: list[str]) -> None:
    assert events(text) == expected
