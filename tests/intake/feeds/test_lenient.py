"""XML told element by element, also where it is broken, and never more than it holds."""

import time
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.intake.feeds.lenient import tell


class Heard:
    """Writes down what it is told."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        said = "".join(f" {name}={value}" for name, value in attributes.items())
        self.words.append(f"<{tag}{said}>")

    def end(self, tag: str) -> None:
        self.words.append(f"</{tag}>")

    def data(self, data: str) -> None:
        self.words.append(data)

    def close(self) -> None:
        pass


def heard(data: bytes) -> tuple[str, bool]:
    target, trouble = tell(data, Heard)
    assert isinstance(target, Heard)
    return "".join(target.words), bool(trouble)


@pytest.mark.parametrize(
    ("data", "told", "broken"),
    [
        (b"<a b='1&amp;2'>x &lt; y</a>", "<a b=1&2>x < y</a>", False),
        (b"<a b='?c=1&d=2'>e&f</a>", "<a b=?c=1&d=2>e&f</a>", True),
        (b"<a>caf&eacute;</a>", "<a>caf</a>", True),
        (b"<a>\xe9</a>", "<a>\ufffd</a>", True),
        (b"<a><b>cut", "<a><b>cut", True),
        (b"<a xmlns='n'/>", "<{n}a></{n}a>", False),
        (b"\n <?xml version='1.0'?><a/>", "<a></a>", True),
        (b"", "", True),
        (b"no XML", "", True),
    ],
)
def test_what_is_told(data: bytes, told: str, broken: bool) -> None:
    words, trouble = heard(data)
    assert (words.removesuffix("</b></a>"), trouble) == (told, broken)


def bomb(inside: str) -> bytes:
    entities = '<!ENTITY a0 "aaaaaaaaaa">' + "".join(
        f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(12)
    )
    return f"<!DOCTYPE a [{entities}]><a>{inside}</a>".encode()


@pytest.mark.parametrize("inside", ["&a12;", '<b c="&a12;"/>', "<b>&a12;</b>" * 100])
def test_entities_of_entities_don_t_grow(inside: str) -> None:
    began = time.process_time()
    words, _ = heard(bomb(inside))
    assert len(words) < 3_000_000
    assert time.process_time() - began < 5


def test_one_large_entity_doesn_t_grow() -> None:
    data = b'<!DOCTYPE a [<!ENTITY b "' + b"b" * 100_000 + b'">]><a>' + b"<c>&b;</c>" * 5000
    assert len(heard(data)[0]) < 3_000_000


@pytest.mark.parametrize(
    "opening",
    [
        b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
        b'<!DOCTYPE a [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>',
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd">',
    ],
)
def test_nothing_is_loaded_from_elsewhere(opening: bytes) -> None:
    assert "root" not in heard(opening + b"<a>&b;</a>")[0]


HOSTILE = {
    "ampersands": b"<a>" + b"&" * 2_000_000,
    "references": b"<a>" + b"&a" * 1_000_000,
    "angles": b"<" * 2_000_000,
    "deep": b"<a>" * 300_000,
    "attributes": b"<a " + b"b='1' " * 300_000 + b"/>",
    "newlines": b"\n" * 2_000_000 + b"<a>",
    "comments": b"<a>" + b"<!--" * 500_000,
    "sections": b"<a>" + b"<![CDATA[" * 200_000,
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_takes_no_minutes(data: bytes) -> None:
    began = time.process_time()
    heard(data)
    assert time.process_time() - began < 5


@given(st.binary(max_size=200))
def test_whatever_the_bytes_nothing_is_raised(data: bytes) -> None:
    heard(data)
    heard(b"<a>" + data)
