"""An address is taken apart once: what is no address of a public web page is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.fetch.fetched import Refused
from onrecord.fetch.urls import place_after, place_of

# What is asked, and what comes of it: one spelling, without what is after "#".
TAKEN = {
    "https://quay.example/story": "https://quay.example/story",
    "HTTPS://Quay.Example:443": "https://quay.example/",
    "http://quay.example:80/a?b=c&d#e": "http://quay.example/a?b=c&d",
    "https://quay.example?b": "https://quay.example/?b",
    "https://quay.example./": "https://quay.example/",
    " https://quay.example/a b\n": "https://quay.example/a%20b",
    "https://quay.example/caf%C3%A9/é": "https://quay.example/caf%C3%A9/%C3%A9",
    "https://straße.example/": "https://xn--strae-oqa.example/",
    "https://quay.example:/": "https://quay.example/",
    "http://quay.example:443/": "http://quay.example:443/",
    "http://93.184.215.14/": "http://93.184.215.14/",
    "https://[2606:2800:21F:0::1]:443/": "https://[2606:2800:21f::1]/",
    "https://quay.example//evil.example/@x:y": "https://quay.example//evil.example/@x:y",
    "https://quay.example/#@evil.example": "https://quay.example/",
    "https://quay.example#@evil.example": "https://quay.example/",
    "https://quay.example?@evil.example": "https://quay.example/?@evil.example",
}

REFUSED = {
    "": "only http",
    "quay.example/story": "only http",
    "//quay.example/": "only http",
    "ftp://quay.example/": "only http",
    "file:///etc/passwd": "only http",
    "gopher://quay.example/": "only http",
    "javascript:alert(1)": "only http",
    "data:text/html,x": "only http",
    "https:/quay.example/": "no host",
    "https:quay.example": "no host",
    "https:///etc/passwd": "no name",
    "https://": "no name",
    "https://ana@quay.example/": "name or password",
    "https://ana:pw@quay.example/": "name or password",
    "https://quay.example@127.0.0.1/": "name or password",
    "https://quay.example\\@127.0.0.1/": "backslash",
    "https://quay.example\t.evil.example/": "control characters",
    "https://quay.example/\r\nHost: evil": "control characters",
    "https://quay.example/\0": "control characters",
    "https://quay.example/\ud800": "control characters",
    "https://quay.example:8080/": "port 8080",
    "https://quay.example:22/": "port 22",
    "https://quay.example:0/": "port 0",
    "https://quay.example:99999/": "port 99999",
    "https://quay.example:443443/": "a port is a number",
    "https://quay.example:80:90/": "a port is a number",
    "https://quay.example:-1/": "a port is a number",
    "https://quay.example:٨٠/": "a port is a number",
    # Numbers in forms that nobody prints.
    "http://0x7f.1/": "four numbers",
    "http://127.1/": "four numbers",
    "http://0/": "four numbers",
    "http://2130706433/": "four numbers",
    "http://0x7f000001/": "four numbers",
    "http://017700000001/": "four numbers",
    "http://0177.0.0.1/": "four numbers",
    "http://127.0.0.01/": "four numbers",
    "http://1.2.3.4.5/": "four numbers",
    "http://256.1.1.1/": "four numbers",
    "http://quay.0x/": "four numbers",
    "http://quay.1/": "four numbers",
    "http://１２７.１/": "four numbers",
    "http://[::1/": "broken IPv6",
    "http://[::1]x/": "broken IPv6",
    "http://[fe80::1%25eth0]/": "broken IPv6",
    "http://[v1.x]/": "broken IPv6",
    "http://[]/": "broken IPv6",
    "http://[127.0.0.1]/": "broken IPv6",
    "http://::1/": "a port is a number",
    # Names that stand in the house.
    "http://localhost/": "no public name",
    "http://LOCALHOST./": "no public name",
    "http://intranet/": "no public name",
    "http://a.localhost/": "no public name",
    "http://printer.local/": "no public name",
    "http://metadata.google.internal/": "no public name",
    "http://1.0.0.127.in-addr.arpa/": "no public name",
    "http://something.onion/": "no public name",
    # Names that are none.
    "http://-quay.example/": "no name",
    "http://quay..example/": "no name",
    "http://.quay.example/": "no name",
    "http://quay.example../": "no name",
    "http://qu%61y.example/": "no name",
    "http://qu ay.example/": "no name",
    "http://quay.example,evil.example/": "no name",
    f"http://{'a' * 64}.example/": "no name",
    f"http://{'a.' * 200}example/": "no name",
    "http://quay.example／evil/": "no name",
    "http://\u202eyauq.example/": "no name",
    f"http://{'é' * 300}.example/": "no name",
    f"http://quay.example/{'a' * 5000}": "more than 4096",
}


@pytest.mark.parametrize(("asked", "place"), TAKEN.items())
def test_an_address_is_taken_apart(asked: str, place: str) -> None:
    assert place_of(asked).url == place
    assert place_of(place).url == place


@pytest.mark.parametrize(("asked", "why"), REFUSED.items(), ids=lambda text: ascii(text)[:60])
def test_what_is_no_address_of_a_public_page_is_refused(asked: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        place_of(asked)


@pytest.mark.parametrize(
    ("location", "onward"),
    [
        ("/b", "https://quay.example/b"),
        ("c?d", "https://quay.example/a/c?d"),
        ("//evil.example/", "https://evil.example/"),
        ("http://quay.example/é", "http://quay.example/%C3%A9"),
        ("", "https://quay.example/a/story"),
    ],
)
def test_a_redirect_leads_on(location: str, onward: str) -> None:
    assert place_after(place_of("https://quay.example/a/story"), location).url == onward


@pytest.mark.parametrize(
    "location",
    [
        "http://127.1/",
        "file:///etc/passwd",
        "http://[",
        "//a@b.example/",
        "http://quay.example:25/",
    ],
)
def test_a_redirect_is_checked_as_any_address(location: str) -> None:
    with pytest.raises(Refused):
        place_after(place_of("https://quay.example/a/story"), location)


@given(st.text(alphabet="htps:/@[]#?%.\\ 0x7f1aé-１\t", max_size=40))
def test_whatever_is_asked_the_place_is_ascii_and_reads_the_same_again(text: str) -> None:
    try:
        place = place_of("http://" + text)
    except Refused:
        return
    assert place.url.isascii()
    assert not set(place.host) & set("@/?#\\[]% ")
    assert place_of(place.url) == place
