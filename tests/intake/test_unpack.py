import gzip
import io
import random
import time

import pytest

from onrecord.intake.unpack import Unpacked, is_gzip

NEWS = "“It is safe,” she said. ".encode() * 200
PACKED = gzip.compress(NEWS)


def read(packed: bytes, **options: bool) -> tuple[bytes, list[str]]:
    """What is within, and what was wrong with it."""
    unpacked = Unpacked(io.BytesIO(packed), "a.gz", **options)
    data = io.BufferedReader(unpacked).read()
    return data, [problem.message for problem in unpacked.problems]


def stretches(packed: bytes) -> list[bytes]:
    unpacked = Unpacked(io.BytesIO(packed), "a.gz", stops=True)
    found = [unpacked.readall()]
    while unpacked.goes_on():
        found.append(unpacked.readall())
    return found


def test_what_was_packed_comes_back():
    assert is_gzip(PACKED)
    assert read(PACKED) == (NEWS, [])


def test_several_members_are_one_file():
    assert read(PACKED + PACKED) == (NEWS * 2, [])
    assert read(PACKED + gzip.compress(b"") + PACKED + b"\0" * 512) == (NEWS * 2, [])


def test_it_is_read_in_pieces_of_any_size():
    unpacked = Unpacked(io.BytesIO(gzip.compress(b"\0" * 100_000)), "a.gz")
    pieces = list(iter(lambda: unpacked.read(77), b""))
    assert b"".join(pieces) == b"\0" * 100_000
    assert unpacked.tell() == 100_000


def test_of_a_file_that_ends_too_early_its_beginning_is_kept():
    data = gzip.compress(bytes(range(256)) * 9000, compresslevel=0)[:-100_000]
    found, [problem] = read(data)
    assert (bytes(range(256)) * 9000).startswith(found)
    assert len(found) > 2_000_000
    assert "a.gz is a broken gzip file (it ends too early)" in problem
    assert f"the {len(found):,} bytes before the break were read" in problem


def test_a_wrong_sum_and_what_follows_the_end_are_told():
    for data in (PACKED[:-8] + b"12345678", PACKED + b"more"):
        found, [problem] = read(data)
        assert NEWS.startswith(found)
        assert "broken gzip file" in problem


def test_after_a_break_the_next_whole_member_is_read():
    broken = bytearray(PACKED * 3)
    broken[len(PACKED) + 30 : len(PACKED) + 40] = b"no deflate"
    found, [problem] = read(bytes(broken))
    assert found.startswith(NEWS)
    assert found.endswith(NEWS)
    assert "broken gzip file" in problem
    first, last = stretches(bytes(broken))
    assert first.startswith(NEWS)
    assert last == NEWS


def test_of_no_gzip_at_all_nothing_is_kept():
    found, [problem] = read(b"\x1f\x8b\x08 no gzip")
    assert found == b""
    assert "nothing was read" in problem


def test_a_bomb_is_left_alone():
    found, [problem] = read(gzip.compress(b"\0" * (70 * 2**20)))
    assert len(found) <= 64 * 2**20
    assert "a.gz unpacks to more than 64 MB" in problem
    assert "left alone" in problem


@pytest.mark.parametrize("seed", range(40))
def test_whatever_is_broken_reading_ends(seed: int):
    chance = random.Random(seed)
    data = bytearray(PACKED * 20)
    for _ in range(chance.randrange(1, 9)):
        at = chance.randrange(len(data))
        data[at : at + chance.randrange(3)] = chance.randbytes(chance.randrange(3))
    found, problems = read(bytes(data[: chance.randrange(len(data))]))
    assert len(found) <= len(NEWS) * 20
    assert len(problems) <= 20


@pytest.mark.parametrize("piece", [b"\x1f\x8b\x08", gzip.compress(b""), b"\x1f\x8b\x08\0" * 8])
def test_time_grows_with_the_length(piece: bytes):
    def seconds(length: int) -> float:
        start = time.process_time()
        read(piece * (length // len(piece)))
        return time.process_time() - start

    assert seconds(2_000_000) < 3 * max(seconds(1_000_000), 0.3)
