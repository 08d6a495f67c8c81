"""Whose page it is."""

import pytest

from onrecord.article import Outlet
from onrecord.intake.outlets import domain_of, outlet_of

URL = "https://www.gazette.example.com/news/bridge"


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        (URL, "gazette.example.com"),
        ("http://m.example.com", "example.com"),
        ("https://amp.example.co.uk/x", "example.co.uk"),
        ("https://EXAMPLE.com:8080/x", "example.com"),
        ("https://m.com/x", "m.com"),
        ("https://localhost/x", None),
        ("https://[x/", None),
        ("not an address", None),
        ("", None),
        (None, None),
    ],
)
def test_the_domain_of_an_address(url: str | None, domain: str | None) -> None:
    assert domain_of(url) == domain


@pytest.mark.parametrize(
    ("names", "name"),
    [
        (("Ellen Gazette", "Ellen Media Group"), "Ellen Gazette"),
        (("gazette.example.com", "The Gazette"), "The Gazette"),
        (("gazette", "Gazette"), "Gazette"),
        (("Ellen Verlag GmbH & Co. KG", "Gazette"), "Gazette"),
        (("The Gazette - Ellen Verlag GmbH",), "The Gazette"),
        (("https://gazette.example.com",), None),
        ((), None),
    ],
)
def test_the_best_of_the_names_that_a_page_gives(names: tuple[str, ...], name: str | None) -> None:
    assert outlet_of(names, URL) == Outlet(name, "gazette.example.com")


def test_a_name_that_is_a_host_tells_the_host() -> None:
    owner = "https://www.owner.example.org/x"
    assert outlet_of(("Gazette.example.com",), owner) == Outlet(
        "Gazette.example.com", "gazette.example.com"
    )


def test_what_a_person_tells_is_a_name_or_a_host() -> None:
    assert outlet_of(("Gazette",), URL, "The Other") == Outlet("The Other", "gazette.example.com")
    assert outlet_of(("Gazette",), URL, "other.example.org") == Outlet(
        "Gazette", "other.example.org"
    )


def test_nothing_known_is_none() -> None:
    assert outlet_of((), None) is None
