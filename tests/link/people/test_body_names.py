import pytest

from link.people.table import verdict


@pytest.mark.parametrize(
    "pair",
    [
        "Northbank Water, Inc.  ~  Northbank Water",
        "Vant Department  ~  Department of Vant",
        "AstraVant  ~  Astra Vant",
        "Varrakullah  ~  Varrikallah",
        "Russian Vant Ministry  ~  Vant Ministry of Russia",
        "Supreme Court | in Kenya  ~  Supreme Court | in Kenya",
        "Britain  ~  UK",
    ],
)
def test_one_body(pair: str) -> None:
    assert verdict(pair, "organisation") in {"same", "maybe"}


@pytest.mark.parametrize(
    ("pair", "told"),
    [
        ("Northfield Vant Organization  ~  NVO", "maybe"),
        ("Supreme Court  ~  Supreme Court", "maybe"),
        ("Vant International  ~  Vant", "maybe"),
        ("Vant Party  ~  Vants", "maybe"),
        ("Weston Police  ~  Weston Police Department", "maybe"),
        ("Vantor Guard Corps  ~  Vantor Guards Corps", "same"),
        ("St. Vant Hospital  ~  Saint Vant Hospital", "same"),
        ("Latvia's Vant Ministry  ~  Latvian Vant Ministry", "same"),
        ("Supreme Court | in Kenya  ~  Supreme Court | in Japan", "different"),
        ("Russian Vant Ministry  ~  Japanese Vant Ministry", "different"),
        ("Vant  ~  Vant Foundation", "different"),
        ("Vant University  ~  Vant", "different"),
        ("Niger  ~  Nigeria", "different"),
    ],
)
def test_what_waits_and_what_differs(pair: str, told: str) -> None:
    assert verdict(pair, "organisation") == told
