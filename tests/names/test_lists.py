import pytest

from onrecord.names import lists


def test_seats_of_government_belong_to_their_country() -> None:
    assert lists.countries()["Kremlin"] == "Russia"
    assert lists.demonyms()["Kenyan"] == "Kenya"


def test_titles_tell_gender_and_their_noun() -> None:
    assert lists.titles()["Mrs."] == "f"
    assert lists.title_nouns()["Sen."] == "senator"


def test_a_word_may_open_a_sentence_or_a_longer_name() -> None:
    table = lists.not_names()
    assert table["Meanwhile"] is False
    assert table["North"] is True


def test_words_that_many_places_share_tell_none_of_them() -> None:
    assert "jersey" in lists.place_words()
    assert "new" not in lists.place_words()


@pytest.mark.parametrize("name", ["particles", "pronouns", "groups", "of_names"])
def test_classes_of_small_words(name: str) -> None:
    assert lists.class_of(name)


def test_no_list_gives_a_word_twice() -> None:
    from onrecord.lexicons import lines

    for name in ("titles", "first_names", "places", "not_names", "person_nouns", "body_nouns"):
        heads = [line.split("\t")[0] for line in lines(name)]
        assert sorted(heads) == sorted(set(heads)), name
