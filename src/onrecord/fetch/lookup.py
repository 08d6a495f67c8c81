"""outlet.example → the IP addresses to connect to, each of them checked.

For a connection a name is looked up once, and what was checked is what is connected to: a name
that answers differently the second time (DNS rebinding) is never asked a second time.
"""

import socket
import threading
from collections.abc import Callable, Sequence
from typing import TypeAlias

from onrecord.fetch.fetched import Failed, Refused
from onrecord.fetch.public import why_not_public

# Host and port → IP addresses as text. Raises OSError where there are none.
Lookup: TypeAlias = Callable[[str, int], Sequence[str]]
Endpoint: TypeAlias = tuple[str, int]

# Addresses of one host are tried; the first nearly always answers. Some have four for IPv6, which
# a machine without it can't reach, before the first for IPv4.
MOST = 6


def checked_addresses(
    host: str, port: int, lookup: Lookup, also: frozenset[Endpoint] = frozenset()
) -> list[str]:
    """The addresses of a host. Raises Refused where even one of them is not public.

    One that is public beside one that is not is what a trap looks like, and no outlet's name
    answers so. `also` holds what may be asked all the same: a test's own server.
    """
    addresses = _looked_up(host, port, lookup)
    for address in addresses:
        why = why_not_public(address)
        if why and (address, port) not in also:
            where = address if address == host else f"{host} is {address}"
            raise Refused(host, f"{where}, which is no public address ({why})")
    return addresses[:MOST]


def _looked_up(host: str, port: int, lookup: Lookup) -> list[str]:
    if ":" in host or host.rpartition(".")[2].isdigit():
        return [host]  # an IP address, as `urls` has it: nothing to look up
    try:
        addresses = list(dict.fromkeys(lookup(host, port)))
    except (OSError, UnicodeError) as error:
        raise Failed(host, f"no such host ({error})") from error
    if not addresses:
        raise Failed(host, "no such host")
    return addresses


def system_lookup(host: str, port: int) -> list[str]:
    """The system's own answer, in the order in which it would try them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    return [str(address[0]) for *_, address in found]


def within(seconds: float, lookup: Lookup) -> Lookup:
    """A lookup that gives up: the system's own can't be told to, and may take minutes."""

    def look(host: str, port: int) -> Sequence[str]:
        answer: list[Sequence[str] | Exception] = []
        thread = threading.Thread(
            target=lambda: answer.append(_tried(lookup, host, port)), daemon=True
        )
        thread.start()
        thread.join(seconds)
        if not answer:
            raise TimeoutError(f"no answer in {seconds:.0f} seconds")
        if isinstance(answer[0], Exception):
            raise answer[0]
        return answer[0]

    return look


def _tried(lookup: Lookup, host: str, port: int) -> Sequence[str] | Exception:
    try:
        return lookup(host, port)
    except Exception as error:  # told in the thread that waits
        return error
