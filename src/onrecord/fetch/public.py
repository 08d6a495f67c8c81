"""Whether an IP address is one of the public internet: 93.184.215.14 is, 127.0.0.1 is not.

Python's `is_global` isn't asked alone: what it says differs between versions (CVE-2024-4032).
The networks are those of IANA's two registries of special-purpose addresses, as of 2026, and all
in one of them are refused, also the few that are reachable: no outlet stands there.
"""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

_IPV4 = {
    ip_network(network): what
    for network, what in (
        ("0.0.0.0/8", "this network"),
        ("10.0.0.0/8", "private"),
        ("100.64.0.0/10", "shared within a provider"),
        ("127.0.0.0/8", "this machine"),
        ("168.63.129.16/32", "a cloud's own service"),  # Azure's; public by number only
        ("169.254.0.0/16", "link-local"),
        ("172.16.0.0/12", "private"),
        ("192.0.0.0/24", "kept for protocols"),
        ("192.0.2.0/24", "for documentation"),
        ("192.31.196.0/24", "kept for protocols"),
        ("192.52.193.0/24", "kept for protocols"),
        ("192.88.99.0/24", "kept for protocols"),
        ("192.168.0.0/16", "private"),
        ("192.175.48.0/24", "kept for protocols"),
        ("198.18.0.0/15", "for tests of networks"),
        ("198.51.100.0/24", "for documentation"),
        ("203.0.113.0/24", "for documentation"),
        ("224.0.0.0/4", "multicast"),
        ("240.0.0.0/4", "reserved"),
    )
}
# All that is given out for use stands in this eighth. IPv4-mapped addresses, NAT64, unique-local,
# link-local, multicast and loopback stand outside.
_GIVEN_OUT = ip_network("2000::/3")
_IPV6 = {
    ip_network(network): what
    for network, what in (
        ("2001::/23", "kept for protocols"),  # Teredo, which holds an IPv4 address, among them
        ("2001:db8::/32", "for documentation"),
        ("2002::/16", "an IPv4 address within"),  # 6to4
        ("2620:4f:8000::/48", "kept for protocols"),
        ("3fff::/20", "for documentation"),
    )
}


def why_not_public(text: str) -> str | None:
    """What makes an IP address none of the public internet, or None where it is one."""
    try:
        address = ip_address(text)
    except ValueError:
        return "no IP address"
    return _why_not_ipv4(address) if isinstance(address, IPv4Address) else _why_not_ipv6(address)


def _why_not_ipv4(address: IPv4Address) -> str | None:
    return next((what for network, what in _IPV4.items() if address in network), None)


def _why_not_ipv6(address: IPv6Address) -> str | None:
    if address.scope_id is not None:
        return "link-local"
    if address not in _GIVEN_OUT:
        within = address.ipv4_mapped
        return f"{within} in another form" if within else "not given out for public use"
    return next((what for network, what in _IPV6.items() if address in network), None)
