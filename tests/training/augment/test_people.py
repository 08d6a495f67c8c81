"""People get other names, the same ones throughout."""

import pytest

from examples import example, names, seeded, shown
from training.augment import people
from training.augment.pool import Culture, cultures, given_names

YORUBA = Culture(("Folake",), ("Tunde",), ("Adeyemi",))
VIETNAMESE = Culture(("Thu Hà",), ("Minh",), ("Nguyễn",), family_first=True)
DUTCH = Culture(("Saskia",), ("Joost",), ("de Vries",))


@pytest.fixture
def renamed(monkeypatch):
    """How an article reads with people of one culture; accents stay."""
    monkeypatch.setattr(people, "PLAIN", 0.0)

    def rename(culture: Culture, marked: str, *persons: str) -> str:
        monkeypatch.setattr(people, "cultures", lambda: (culture,))
        return shown(people.rename_people(example(marked, person=persons), seeded(1)))

    return rename


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[source:Tom Lyle] [cue:left]. Lyle", "[source:Tunde Adeyemi] [cue:left]. Adeyemi"),
        ("Mr. Lyle’s wife, Mary Lyle", "Mr. Adeyemi’s wife, Folake Adeyemi"),
        ("Mary Q. Lyle ran. She won.", "Folake Adeyemi ran. She won."),
        ("LYLE WINS. Mary Lyle", "ADEYEMI WINS. Folake Adeyemi"),
        ("MARY LYLE WINS", "FOLAKE ADEYEMI WINS"),
        ("Tom Lyle Jr. and Tom", "Tunde Adeyemi Jr. and Tunde"),
        ("Tom Lyle: the Lyles, a Lyle ally", "Tunde Adeyemi: the Adeyemis, an Adeyemi ally"),
        ("Tom Lyle (@lyle, lyle.com, Lyle.com) of Lyleton", "Tunde Adeyemi (@lyle, lyle.com, Lyle.com) of Lyleton"),
    ],
)  # fmt: skip
def test_the_same_words_for_the_same_words(renamed, before, after):
    persons = ("Tom Lyle", "Mary Lyle", "Mary Q. Lyle", "MARY LYLE", "Lyle’s", "Tom")
    assert renamed(YORUBA, before, *persons) == after


def test_a_family_that_comes_first_is_the_one_that_stays(renamed):
    before = "[source:Mary Lyle] [cue:won]. She is 40. [content:Lyle] rests."
    after = "[source:Nguyễn Thu Hà] [cue:won]. She is 40. [content:Nguyễn] rests."
    assert renamed(VIETNAMESE, before, "Mary Lyle", "Lyle") == after


def test_a_particle_is_small_but_where_a_sentence_begins(renamed):
    before = "“Lyle won,” said Tom Lyle. Lyle left Mr. Lyle. As Lyle did."
    after = "“De Vries won,” said Joost de Vries. De Vries left Mr. de Vries. As de Vries did."
    assert renamed(DUTCH, before, "Tom Lyle", "Lyle") == after


def test_a_family_with_a_particle_is_one_name(renamed):
    before = "Bill de Blasio said. Mr. de Blasio left."
    assert renamed(YORUBA, before, "Bill de Blasio", "de Blasio") == (
        "Tunde Adeyemi said. Mr. Adeyemi left."
    )


def test_a_common_word_is_a_name_only_where_it_is_marked(renamed):
    before = "Anna Price left. Price talks go on. She won."
    assert (
        renamed(YORUBA, before, "Anna Price") == "Folake Adeyemi left. Price talks go on. She won."
    )


def test_a_source_that_is_half_a_name_keeps_its_half(renamed):
    before = "[source:Tom] [cue:Lyle] left."
    assert renamed(YORUBA, before, "Tom Lyle") == "[source:Tunde] [cue:Adeyemi] left."


def test_without_accents_nothing_is_left_of_them(monkeypatch):
    monkeypatch.setattr(people, "PLAIN", 1.0)
    monkeypatch.setattr(people, "cultures", lambda: (VIETNAMESE,))
    after = people.rename_people(
        example("Mary Lyle ran. She won.", person=("Mary Lyle",)), seeded(1)
    )
    assert names(after) == ["Nguyen Thu Ha (person)"]


def test_the_pool_is_wide():
    assert len(given_names()) >= 300
    assert len({family for culture in cultures() for family in culture.families}) >= 400
