"""A name's addresses: looked up once, every one of them checked."""

import time
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.fetch.fetched import Failed, Refused
from onrecord.fetch.lookup import Lookup, checked_addresses, system_lookup, within
from onrecord.fetch.public import why_not_public


def answering(*addresses: str) -> Lookup:
    return lambda *_: addresses


def test_the_addresses_of_a_name() -> None:
    lookup = answering("93.184.215.14", "2606:2800::1", "93.184.215.14")
    assert checked_addresses("quay.example", 443, lookup) == ["93.184.215.14", "2606:2800::1"]


def test_no_more_than_six_are_tried() -> None:
    lookup = answering(*(f"93.184.215.{n}" for n in range(9)))
    assert len(checked_addresses("quay.example", 443, lookup)) == 6


@pytest.mark.parametrize(
    "addresses",
    [
        ("127.0.0.1",),
        ("93.184.215.14", "10.0.0.1"),  # the trap's second answer
        (*(f"93.184.215.{n}" for n in range(9)), "::1"),  # also beyond those tried
        ("::ffff:10.0.0.1",),
        ("fe80::1%2",),
        ("no address",),
    ],
)
def test_one_that_is_not_public_is_enough(addresses: tuple[str, ...]) -> None:
    with pytest.raises(Refused, match="no public address"):
        checked_addresses("quay.example", 443, answering(*addresses))


def test_an_ip_address_is_not_looked_up() -> None:
    def never(*_: object) -> Sequence[str]:
        raise AssertionError

    assert checked_addresses("93.184.215.14", 443, never) == ["93.184.215.14"]
    assert checked_addresses("2606:2800::1", 443, never) == ["2606:2800::1"]
    with pytest.raises(Refused, match=r"^169\.254.169.254: 169.254.169.254, which is no public"):
        checked_addresses("169.254.169.254", 80, never)
    with pytest.raises(Refused):
        checked_addresses("::1", 80, never)


def test_a_test_s_own_server_is_let_through_at_its_port_alone() -> None:
    also = frozenset({("127.0.0.1", 8080)})
    lookup = answering("127.0.0.1")
    assert checked_addresses("quay.example", 8080, lookup, also) == ["127.0.0.1"]
    with pytest.raises(Refused):
        checked_addresses("quay.example", 80, lookup, also)


@pytest.mark.parametrize("error", [OSError("unknown"), UnicodeError("label too long")])
def test_a_name_that_there_is_none_of(error: Exception) -> None:
    def fails(*_: object) -> Sequence[str]:
        raise error

    with pytest.raises(Failed, match="no such host"):
        checked_addresses("quay.example", 443, fails)
    with pytest.raises(Failed, match="no such host"):
        checked_addresses("quay.example", 443, answering())


def test_a_lookup_gives_up() -> None:
    def slow(*_: object) -> Sequence[str]:
        time.sleep(5)
        return ["93.184.215.14"]

    began = time.monotonic()
    with pytest.raises(Failed, match="no answer in"):
        checked_addresses("quay.example", 443, within(0.05, slow))
    assert time.monotonic() - began < 3


def test_a_lookup_within_time_answers_or_fails_as_ever() -> None:
    assert within(5, answering("1.1.1.1"))("quay.example", 443) == ("1.1.1.1",)

    def fails(*_: object) -> Sequence[str]:
        raise OSError("unknown")

    with pytest.raises(OSError, match="unknown"):
        within(5, fails)("quay.example", 443)


def test_the_system_s_own_lookup() -> None:
    assert system_lookup("127.0.0.1", 80) == ["127.0.0.1"]  # a number: no network is asked


@given(st.lists(st.ip_addresses().map(str), min_size=1, max_size=6))
def test_whatever_a_name_answers_none_of_what_is_let_through_is_private(found: list[str]) -> None:
    try:
        let_through = checked_addresses("quay.example", 443, answering(*found))
    except Refused:
        assert any(why_not_public(address) for address in found)
    else:
        assert not any(why_not_public(address) for address in [*found, *let_through])
