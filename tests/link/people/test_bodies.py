import time

import pytest

from onrecord.link.people.bodies import parse_body


@pytest.mark.parametrize(
    ("name", "words", "countries"),
    [
        ("the Northbank Water Group, Inc.", "northbank water", ""),
        ("Vant & Sons Ltd.", "vant sons", ""),
        ("Russian Defence Ministry", "defense ministry", "Russia"),
        ("U.S. Water Department", "water department", "United States"),
        ("World Vant Organisation (WVO)", "world vant organization", ""),
        ("UN Vant Council", "united nations vant council", ""),
    ],
)
def test_a_body_s_name_is_taken_apart(name: str, words: str, countries: str) -> None:
    body = parse_body(name)
    assert (" ".join(body.words), " ".join(sorted(body.countries))) == (words, countries)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Northfield Vant Organization", "nvo"),
        ("Department of Vant", "dov"),
        ("Department of Vant and Human Services", "vhs"),
        ("Centers for Vant Control and Prevention", "cvc"),
        ("Northfield Vant Corporation", "nvc"),
    ],
)
def test_what_a_body_may_go_by(name: str, letters: str) -> None:
    assert letters in parse_body(name).acronyms


def test_an_acronym_a_country_and_a_body_of_many_places() -> None:
    assert parse_body("N.V.O.").acronym == "nvo"
    assert parse_body("Britain").country == parse_body("the United Kingdom").country
    assert parse_body("Supreme Court").everywhere
    assert not parse_body("Supreme Court of India").everywhere


def test_whatever_the_name_it_takes_no_time() -> None:
    begun = time.perf_counter()
    for text in ("", "&", "()", "(A" * 50_000, "of " * 50_000, "🌉"):
        parse_body(text)
    assert time.perf_counter() - begun < 0.5
