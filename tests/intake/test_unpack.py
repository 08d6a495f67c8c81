import gzip

from onrecord.intake.unpack import is_gzip, unpacked

NEWS = "“It is safe,” she said. ".encode() * 200
PACKED = gzip.compress(NEWS)


def test_what_was_packed_comes_back():
    assert is_gzip(PACKED)
    assert unpacked(PACKED, "a.gz").data == NEWS
    assert unpacked(PACKED, "a.gz").problems == ()


def test_several_members_are_one_file():
    assert unpacked(PACKED + PACKED, "a.gz").data == NEWS * 2


def test_of_a_file_that_ends_too_early_its_beginning_is_kept():
    data = gzip.compress(bytes(range(256)) * 9000, compresslevel=0)[:-100_000]
    read = unpacked(data, "a.gz")
    assert read.data is not None
    assert (bytes(range(256)) * 9000).startswith(read.data)
    assert len(read.data) > 2_000_000
    assert "a.gz is a broken gzip file (Compressed file ended" in read.problems[0].message


def test_a_wrong_sum_and_what_follows_the_end_are_told():
    wrong = PACKED[:-8] + b"12345678"
    for data in (wrong, PACKED + b"more"):
        assert unpacked(data, "a.gz").data == NEWS
        assert "broken gzip file" in unpacked(data, "a.gz").problems[0].message


def test_of_no_gzip_at_all_nothing_is_kept():
    read = unpacked(b"\x1f\x8b\x08 no gzip", "a.gz")
    assert read.data is None
    assert "nothing was read" in read.problems[0].message


def test_a_bomb_is_left_alone():
    read = unpacked(gzip.compress(b"\0" * (70 * 2**20)), "bomb.gz")
    assert read.data is None
    assert "bomb.gz is" in read.problems[0].message
    assert "left alone" in read.problems[0].message
