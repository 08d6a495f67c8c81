import pytest

from onrecord.entity import EntityKind
from onrecord.names.nouns import kind_of_noun, person_nouns, singular


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("officials", "official"),
        ("congresswomen", "congresswoman"),
        ("spokespeople", "spokesperson"),
        ("deputies", "deputy"),
        ("press", "press"),
        ("people", "people"),
        ("boss", "boss"),
    ],
)
def test_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("envoy", EntityKind.PERSON),
        ("campaign", EntityKind.ORGANISATION),
        ("ministry", EntityKind.GOVERNMENT),
        ("report", EntityKind.DOCUMENT),
        ("poll", EntityKind.POLL),
        ("bridge", None),
    ],
)
def test_kinds(noun: str, kind: EntityKind | None) -> None:
    assert kind_of_noun(noun) == kind


def test_an_envoy_and_a_counsellor_are_of_one_family() -> None:
    assert person_nouns()["envoy"][0] & person_nouns()["counsellor"][0]
