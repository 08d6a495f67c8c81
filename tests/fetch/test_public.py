"""Which IP addresses stand in the public internet."""

from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.fetch.public import why_not_public

PUBLIC = [
    *("93.184.215.14", "1.1.1.1", "8.8.8.8", "100.63.255.255", "100.128.0.0", "172.15.255.255"),
    *("172.32.0.0", "192.167.255.255", "223.255.255.255", "168.63.129.17", "126.255.255.255"),
    *("2606:4700::1111", "2a00:1450:4001::1", "2001:4860:4860::8888", "2001:200::1"),
]
NOT_PUBLIC = {
    "0.0.0.0": "this network",  # noqa: S104  # nothing is bound
    "0.1.2.3": "this network",
    "10.0.0.1": "private",
    "100.64.0.1": "shared",
    "100.100.100.200": "shared",  # a cloud's metadata
    "127.0.0.1": "this machine",
    "127.255.255.254": "this machine",
    "168.63.129.16": "cloud",
    "169.254.169.254": "link-local",  # most clouds' metadata
    "172.16.0.1": "private",
    "172.31.255.255": "private",
    "192.0.0.192": "protocols",  # a cloud's metadata
    "192.0.2.1": "documentation",
    "192.88.99.1": "protocols",
    "192.168.1.1": "private",
    "198.18.0.1": "tests",
    "198.51.100.1": "documentation",
    "203.0.113.1": "documentation",
    "224.0.0.1": "multicast",
    "239.255.255.250": "multicast",
    "240.0.0.1": "reserved",
    "255.255.255.255": "reserved",
    "::": "not given out",
    "::1": "not given out",
    "::127.0.0.1": "not given out",
    "::ffff:127.0.0.1": "127.0.0.1 in another form",
    "::ffff:8.8.8.8": "8.8.8.8 in another form",
    "::ffff:0:127.0.0.1": "not given out",
    "64:ff9b::7f00:1": "not given out",
    "64:ff9b::808:808": "not given out",
    "64:ff9b:1::a00:1": "not given out",
    "100::1": "not given out",
    "2001::1": "protocols",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2": "protocols",  # Teredo
    "2001:db8::1": "documentation",
    "2002:7f00:1::": "IPv4 address within",
    "3fff::1": "documentation",
    "5f00::1": "not given out",
    "fc00::1": "not given out",
    "fd00:ec2::254": "not given out",  # a cloud's metadata
    "fe80::1": "not given out",
    "fe80::1%eth0": "link-local",
    "2606:4700::1%eth0": "link-local",
    "fec0::1": "not given out",
    "ff02::1": "not given out",
    "": "no IP address",
    "quay.example": "no IP address",
    "127.1": "no IP address",
}


@pytest.mark.parametrize("address", PUBLIC)
def test_public(address: str) -> None:
    assert why_not_public(address) is None


@pytest.mark.parametrize(("address", "why"), NOT_PUBLIC.items())
def test_not_public(address: str, why: str) -> None:
    assert why in (why_not_public(address) or "")


def assert_python_agrees(address: IPv4Address | IPv6Address) -> None:
    """What we call public, Python has nothing against."""
    if why_not_public(str(address)) is None:
        assert address.is_global
        bad = (
            *(address.is_private, address.is_loopback, address.is_link_local),
            *(address.is_multicast, address.is_reserved, address.is_unspecified),
        )
        assert not any(bad)


@settings(max_examples=500)
@given(st.ip_addresses())
def test_nothing_is_public_that_python_calls_special(address: IPv4Address | IPv6Address) -> None:
    assert_python_agrees(address)


def test_every_sixteenth_of_ipv4_s_networks_agrees_with_python() -> None:
    for first in range(256):
        for second in range(256):
            assert_python_agrees(IPv4Address(bytes((first, second, first ^ second, 1))))


@given(st.ip_addresses(v=4), st.sampled_from(["::ffff:0:0", "64:ff9b::", "64:ff9b:1::", "::"]))
def test_no_ipv4_address_is_public_within_an_ipv6_one(inner: IPv4Address, prefix: str) -> None:
    assert why_not_public(str(IPv6Address(int(IPv6Address(prefix)) | int(inner))))
