"""https://outlet.example:443/a?b=c#d → a place to ask: scheme, host, port, target.

An address is taken apart once, here, and what is asked for is put together from the parts: no
second reader of it can come to another host than the one that was checked.
"""

import re
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from urllib.parse import quote, urljoin

from onrecord.fetch.fetched import Refused

DEFAULT_PORTS = {"http": 80, "https": 443}
# News is published on these two. At other ports of a public host stand mail, databases and
# consoles, which an address in somebody's feed could otherwise make us speak to.
PORTS = frozenset(DEFAULT_PORTS.values())
MOST = 4096  # characters; servers take no more than about 8,000
# Names that public DNS never answers, by IANA's registry of special-use names; what does answer
# to them stands in the house.
SPECIAL = frozenset(("localhost", "local", "internal", "onion", "alt", "invalid", "test", "arpa"))
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{0,20}):")
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_KEPT = "!$%&'()*+,/:;=?@[]~|"  # stays as it is in a path or query, besides letters and digits


@dataclass(frozen=True, slots=True)
class Place:
    """Where to ask, and for what. `host` is a name in ASCII, or an IP address without brackets."""

    scheme: str
    host: str
    port: int
    target: str  # path and query

    @property
    def authority(self) -> str:
        """The host as a Host header has it: with brackets, and a port that is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        """What a robots.txt speaks for."""
        return f"{self.scheme}://{self.authority}"

    @property
    def url(self) -> str:
        """The address, in one spelling."""
        return self.origin + self.target


def place_of(url: str, ports: frozenset[int] = PORTS) -> Place:
    """The place that an address names. Raises Refused where it is no address of a web page."""
    url = url.strip(" \t\r\n\f")
    if len(url) > MOST:
        raise Refused(url[:80] + "…", f"an address of more than {MOST} characters")
    if any(ord(c) < 0x20 or c in "\x7f\\" or 0xD800 <= ord(c) < 0xE000 for c in url):
        raise Refused(repr(url), "an address holds no control characters and no backslash")
    scheme = _scheme(url)
    rest = url[len(scheme) + 1 :]
    if not rest.startswith("//"):
        raise Refused(url, "no host; write it as https://outlet.example/story")
    authority, target = _parted(rest[2:].partition("#")[0])
    if "@" in authority:
        raise Refused(url, "a name or password in an address; leave it out")
    host, port = _host_and_port(authority, url)
    number = DEFAULT_PORTS[scheme] if port is None else port
    if number not in ports:
        raise Refused(url, f"port {number}; only {' and '.join(map(str, sorted(ports)))} are asked")
    return Place(scheme, _named(host, url), number, quote(target, safe=_KEPT))


def place_after(place: Place, location: str, ports: frozenset[int] = PORTS) -> Place:
    """The place that a redirect leads to, checked as any other."""
    try:
        return place_of(urljoin(place.url, location.strip(" \t\r\n\f")), ports)
    except ValueError as error:  # "http://[": urljoin's
        raise Refused(place.url, f"it leads to {location[:200]!r}, which is no address") from error


def _scheme(url: str) -> str:
    found = _SCHEME.match(url)
    scheme = found[1].lower() if found else ""
    if scheme not in DEFAULT_PORTS:
        raise Refused(url, "only http:// and https:// are asked")
    return scheme


def _parted(rest: str) -> tuple[str, str]:
    """Authority and target: "a.example?b" → "a.example", "/?b"."""
    end = next((i for i, c in enumerate(rest) if c in "/?"), len(rest))
    target = rest[end:]
    return rest[:end], target if target.startswith("/") else "/" + target


def _host_and_port(authority: str, url: str) -> tuple[str, int | None]:
    if authority.startswith("["):
        host, closing, port = authority[1:].partition("]")
        if not closing or (port and not port.startswith(":")):
            raise Refused(url, "a broken IPv6 address")
        host, port = f"[{host}]", port[1:]
    else:
        host, _, port = authority.partition(":")
    if port and not (port.isascii() and port.isdigit() and len(port) <= 5):
        raise Refused(url, "a port is a number")
    return host, int(port) if port else None


def _named(host: str, url: str) -> str:
    """The host in one spelling: a name in ASCII, or an IP address in its plainest form."""
    if host.startswith("["):
        return _ipv6(host[1:-1], url)
    name = _ascii(host, url).removesuffix(".")
    labels = name.split(".")
    # "0x7f.1", "127.1", "2130706433" are addresses to a system's resolver, in forms that nobody
    # prints. A last label that is a number makes it one (as browsers have it).
    if _NUMBER.fullmatch(labels[-1]):
        return _ipv4(name, url)
    if len(name) > 253 or not all(map(_LABEL.fullmatch, labels)):
        raise Refused(url, "no name of a host")
    if len(labels) < 2 or labels[-1] in SPECIAL:
        raise Refused(url, f"{name} is no public name")
    return name


def _ascii(host: str, url: str) -> str:
    """Straßburg.example → xn--straburg-b1a.example; full-width digits are digits first."""
    if host.isascii():
        return host.lower()
    import idna

    try:
        return idna.encode(host[:253], uts46=True).decode("ascii").lower()
    except (idna.IDNAError, UnicodeError, IndexError) as error:
        raise Refused(url, f"no name of a host ({str(error)[:80]})") from error


def _ipv4(name: str, url: str) -> str:
    try:
        return str(IPv4Address(name))
    except AddressValueError as error:
        raise Refused(url, "an IP address is four numbers from 0 to 255 without zeros") from error


def _ipv6(name: str, url: str) -> str:
    try:
        if "%" in name:  # a zone: only a network of the house has them
            raise AddressValueError
        return str(IPv6Address(name))
    except AddressValueError as error:
        raise Refused(url, "a broken IPv6 address") from error
