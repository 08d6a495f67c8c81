"""gzip is undone up to a limit, and what a bomb holds is never unpacked."""

import gzip
import time
import tracemalloc
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.fetch.unpacking import BrokenError, TooMuchError, unpacked

MB = 2**20


def in_pieces(data: bytes, size: int) -> list[bytes]:
    return [data[i : i + size] for i in range(0, len(data), size)]


@given(st.lists(st.binary(max_size=3000), min_size=1, max_size=4), st.integers(1, 400))
def test_what_was_packed_comes_back(parts: list[bytes], size: int) -> None:
    packed = b"".join(map(gzip.compress, parts))
    whole = b"".join(parts)
    assert unpacked(in_pieces(packed, size), "gzip", MB) == whole
    assert unpacked(in_pieces(whole, size), "", MB) == whole


@pytest.mark.parametrize("size", [MB - 1, MB, MB + 1, 3 * MB])
def test_a_whole_step_with_nothing_left_to_put_in(size: int) -> None:
    data = b"a" * size
    assert unpacked([gzip.compress(data)], "X-GZip ", 4 * MB) == data


def test_padding_after_it_is_left_alone() -> None:
    assert unpacked([gzip.compress(b"news") + b"\0" * 99, b"\0"], "gzip", MB) == b"news"


def test_nothing() -> None:
    assert unpacked([], "gzip", MB) == b""
    assert unpacked([b""], "identity", MB) == b""


def test_a_bomb_is_not_unpacked() -> None:
    packer = zlib.compressobj(9, wbits=31)
    bomb = b"".join(packer.compress(b"\0" * MB) for _ in range(500)) + packer.flush()
    tracemalloc.start()
    with pytest.raises(TooMuchError):
        unpacked(in_pieces(bomb, 65536), "gzip", 5 * MB)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 25 * MB


def test_a_million_empty_parts_take_no_minutes() -> None:
    began = time.process_time()
    with pytest.raises(BrokenError, match="more than 50 parts"):
        unpacked(in_pieces(gzip.compress(b"") * 500_000, 65536), "gzip", MB)
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    ("data", "coding", "why"),
    [
        (gzip.compress(b"news" * 99)[:-9], "gzip", "in the middle"),
        (b"news", "gzip", "can't be unpacked"),
        (gzip.compress(b"news")[:-8] + b"\0" * 8, "gzip", "can't be unpacked"),
        (b"news", "br", "packed as 'br'"),
        (b"news", "gzip, gzip", "packed as 'gzip, gzip'"),
        (zlib.compress(b"news"), "deflate", "wasn't asked for"),
    ],
    ids=["cut", "none", "sum", "brotli", "twice", "zlib"],
)
def test_what_is_not_what_it_says(data: bytes, coding: str, why: str) -> None:
    with pytest.raises(BrokenError, match=why):
        unpacked([data], coding, MB)


def test_too_much_without_packing() -> None:
    with pytest.raises(TooMuchError):
        unpacked([b"a" * 600] * 2, "", 1000)
