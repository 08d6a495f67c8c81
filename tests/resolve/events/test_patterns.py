import pytest

from onrecord.resolve.events.patterns import pattern_behind, patterns


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("spain dropped its warning against belgium", "dropped", "concede"),
        ("spain dropped its spoon", "dropped", None),
        ("spain returned heavy fire", "returned", "attack"),
        ("it fluttered", "fluttered", None),
    ],
)
def test_patterns(text: str, verb: str, expected: str | None) -> None:
    words = text.split()
    found = pattern_behind(words, words.index(verb), len(words))
    assert (found[0].type.value if found is not None else None) == expected


def test_every_pattern_has_words_and_a_code() -> None:
    for found in patterns().values():
        assert all(pattern.words and pattern.plover.code for pattern in found)
