from link.people.table import person
from onrecord.link.people.surroundings import (
    accounts_tell,
    handles,
    places_tell,
    seats_tell,
    times_tell,
    years_between,
)


def test_an_account_is_one_s_own() -> None:
    a, b = person("Ana Vant | @Ana_Vant"), person("A. Vant | @ana_vant")
    assert handles(a) == {"ana_vant"}
    assert [evidence.words for evidence in accounts_tell(a, b)] == ["both go by @ana_vant"]
    assert accounts_tell(a, person("Ana Vant")) == ()


def test_places_tell_little_of_people_and_much_of_bodies() -> None:
    a, b = person("Ana Vant | in Weston"), person("Ana Vant | in Northfield")
    assert [evidence.words for evidence in places_tell(a, b)] == [
        "two places, Weston and Northfield"
    ]
    assert seats_tell(a, b)[0].weight < places_tell(a, b)[0].weight < 0
    assert places_tell(a, a)[0].weight > 0


def test_nobody_speaks_for_a_hundred_years() -> None:
    a, b = person("Ana Vant | seen 1899..1903"), person("Ana Vant | seen 2011-02..2012")
    assert years_between(a, b) == 108
    assert times_tell(a, b)[0].weight <= -6
    assert times_tell(a, a) == ()
    assert years_between(a, person("Ana Vant")) is None
    assert years_between(a, person("Ana Vant | seen soon..later")) is None
