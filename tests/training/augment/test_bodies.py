"""Places and bodies become others of their sort."""

import pytest

from examples import example, names, seeded, shown
from training.augment.bodies import rename_bodies
from training.augment.pool import lands, named, parties

LANDS = {land.name: land for land in lands()}


def renamed(marked: str, seed: int = 1, **kinds: tuple[str, ...]):
    return rename_bodies(example(marked, **kinds), seeded(seed))


@pytest.mark.parametrize("seed", range(5))
def test_a_country_takes_its_adjective_and_people_along(seed):
    after = renamed("Russia, Russian ships, Russians. In Russia", seed, place=("Russia",)).text
    land = LANDS[after.split(",")[0]]
    assert after == f"{land.name}, {land.adjective} ships, {land.people}. In {land.name}"


@pytest.mark.parametrize("seed", range(5))
def test_a_country_with_the_becomes_one_with_the(seed):
    after = renamed(
        "in the United States. U.S. ships left the U.S. on Monday", seed, place=("U.S.",)
    )
    land = next(land for land in LANDS.values() if f"the {land.name}." in after.text)
    assert land.article
    ships = f"{land.adjective} ships left the {land.name} on Monday"
    assert after.text == f"in the {land.name}. {ships}"


@pytest.mark.parametrize("seed", range(5))
def test_an_abbreviation_goes_with_its_name(seed):
    before = "[source:The National Rifle Board] [cue:said] so. The NRB is right."
    after = renamed(before, seed, organisation=("National Rifle Board", "NRB"))
    full, short = (name.removesuffix(" (organisation)") for name in names(after))
    assert full in named("government_the") + named("groups_the")
    assert short == "".join(c for c in full if c.isupper())
    assert shown(after) == f"[source:The {full}] [cue:said] so. The {short} is right."


@pytest.mark.parametrize(
    ("name", "the", "lists"),
    [
        ("Kent Times", "the ", ("outlets_the",)),
        ("CNN", "", ("outlets",)),
        ("Kent University", "", ("universities",)),
        ("Kent Bank", "", ("companies",)),
        ("Department of Kent", "the ", ("government_the",)),
        ("Kent Association", "the ", ("groups_the",)),
        ("Kentix", "", ("companies", "groups")),
    ],
)
def test_a_body_keeps_its_sort_and_its_article(name, the, lists):
    for seed in range(5):
        after = renamed(f"as {the}{name}’s head said", seed, organisation=(name,)).text
        new = after.removeprefix(f"as {the}").removesuffix("’s head said")
        assert new in [other for list_name in lists for other in named(list_name)]


def test_parties_become_others_word_by_word():
    after = renamed("Republicans and a Democrat; the Democratic Party").text
    pairs = [
        (a, b) for a in parties() for b in parties()
        if after == f"{a.people} and a {b.adjective}; the {b.name} Party".replace("a A", "an A")
    ]  # fmt: skip
    assert "Republican" not in after
    assert "Democrat" not in after
    assert len(pairs) <= 1


def test_a_place_becomes_a_place():
    after = renamed("KENT — In Kent, Ohio", place=("Kent", "KENT", "Ohio"))
    city, region = (name.removesuffix(" (place)") for name in names(after)[1:])
    assert city in named("cities")
    assert region in named("regions")
    assert after.text == f"{city.upper()} — In {city}, {region}"


def test_people_are_left_alone():
    before = "Ann Lee left. LEE LEADS. Trump Lee"
    after = rename_bodies(
        example(before, person=("Ann Lee",), organisation=("Trump Lee",)), seeded(1)
    )
    assert after.text == before
