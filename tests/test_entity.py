"""An entity is who a source turned out to be; its kinds are those of the record."""

from onrecord.entity import EntityKind
from stories import REYES


def test_its_name_is_the_first_of_its_names() -> None:
    assert REYES.names[0] == REYES.name


def test_its_kinds_are_the_words_of_the_record() -> None:
    words = "person organisation government place group document poll unnamed"
    assert list(EntityKind) == words.split()
