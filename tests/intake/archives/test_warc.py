import gzip
import random
import re
import time
from collections import Counter
from pathlib import Path

import pytest

from archived import DATE, URL, WORDS, answer, page, record
from onrecord.intake import Taken, take, take_file

SAMPLES = Path(__file__).parents[3] / "../shared/data/warc_samples"
INFO = record(b"software: a test\r\n", "Content-Type: application/warc-fields", kind="warcinfo")


def read(data: bytes, passed_over: Counter[str] | None = None) -> list[Taken]:
    return list(take(data, name="a.warc.gz", passed_over=passed_over))


def texts(data: bytes) -> list[str]:
    return [taken.article.text for taken in read(data) if taken.article]


def messages(data: bytes) -> list[str]:
    return [problem.message for taken in read(data) for problem in taken.problems]


def numbered(*numbers: int) -> list[bytes]:
    """Records of pages that are told apart by their words."""
    return [record(answer(page(f"{WORDS} It was said {n} times."))) for n in numbers]


def pages(data: bytes) -> list[str]:
    """The numbers of the pages that were read."""
    return [n for text in texts(data) for n in re.findall(r"It was said (\d)", text)]


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzipped"])
def test_a_page_comes_with_its_address_its_bytes_and_when_it_was_fetched(pack):
    [taken] = read(pack(INFO + record()))
    assert taken.article is not None
    assert WORDS in taken.article.text
    assert taken.article.url == URL
    assert taken.article.published is None
    assert taken.article.original.data == page()
    assert taken.article.original.media_type == "text/html"
    assert (taken.where, taken.fetched) == ("record 2 of a.warc.gz", DATE)


def test_members_a_record_each_or_of_any_size_are_one_archive():
    records = numbered(1, 2, 3)
    assert pages(b"".join(map(gzip.compress, records))) == ["1", "2", "3"]
    whole = b"".join(records)
    cut = [whole[start : start + 300] for start in range(0, len(whole), 300)]
    assert pages(b"".join(map(gzip.compress, cut))) == ["1", "2", "3"]


def test_what_is_no_page_is_counted():
    counts: Counter[str] = Counter()
    data = b"".join(
        [
            INFO,
            record(b"GET / HTTP/1.1\r\n\r\n", kind="request"),
            record(answer(b"", "Location: /b", status="301 Moved")),
            record(answer(b"\x89PNG", "Content-Type: image/png")),
            record(answer(status="404 Not Found")),
            record(answer(b"User-agent: *"), url="https://www.quay.example/robots.txt"),
            record(answer(), kind="revisit"),
            record(answer(b" ")),
            record(),
        ]
    )
    [taken] = read(data, counts)
    assert taken.where == "record 9 of a.warc.gz"
    assert counts == {
        "records of requests and about the crawl": 2,
        "redirects": 1,
        "files other than HTML": 1,
        "pages not found or refused": 1,
        "rules for robots": 1,
        "pages kept earlier and met again (revisit)": 1,
        "empty pages": 1,
    }


def test_an_archive_without_a_page_says_what_it_holds():
    assert messages(INFO) == [
        "a.warc.gz holds no page of HTML: 1 records (1 records of requests and about the crawl)."
    ]


def test_a_page_kept_without_its_answer_is_read_too():
    [taken] = read(record(page(), "Content-Type: text/html", kind="resource"))
    assert taken.article is not None


def test_a_page_that_the_crawler_cut_off_is_told():
    headers = ("Content-Type: application/http", "WARC-Truncated: length")
    [message] = messages(record(answer(), *headers))
    assert "record 1 of a.warc.gz is cut off (length)" in message


def test_brackets_about_an_address_are_no_part_of_it():
    [taken] = read(record(url=f"<{URL}>"))
    assert taken.article is not None
    assert taken.article.url == URL


def test_after_a_broken_record_the_next_is_read():
    first, second, third = numbered(1, 2, 3)
    longer = record(answer(page(f"{WORDS} It was said 2 times.")), more=90)
    assert pages(first + longer + third) == ["1", "2", "3"]
    assert "the record that follows stands in it" in messages(first + longer + third)[0]
    for end in (30, 60, 120, 200, 250, len(second) - 40):
        assert pages(first + second[:end] + third)[-1] == "3"
    assert pages(first + b"dirt\r\n" * 99 + third) == ["1", "3"]
    assert pages(first + b"WARC/1.0\r\n" + b"a: b\r\n" * 9999 + b"\r\n" + third) == ["1", "3"]


def test_a_broken_member_costs_no_other():
    members = [gzip.compress(r) for r in numbered(*range(9))]
    members[4] = members[4][:100] + b"no deflate" + members[4][120:]
    data = b"".join(members)
    assert {"3", "5"} <= set(pages(data))
    assert any("is a broken gzip file" in message for message in messages(data))


def test_an_archive_cut_off_is_read_up_to_there():
    data = b"".join(map(gzip.compress, numbered(1, 2, 3)))[:-50]
    assert pages(data)[:2] == ["1", "2"]
    assert "it ends too early" in " ".join(messages(data))


@pytest.mark.parametrize("seed", range(150))
def test_whatever_is_broken_reading_ends_and_nothing_fails(seed: int):
    chance = random.Random(seed)
    whole = [INFO, *numbered(1, 2, 3, 4)]
    data = bytearray(b"".join(map(chance.choice([bytes, gzip.compress]), whole)))
    for _ in range(chance.randrange(1, 9)):
        at = chance.randrange(len(data))
        data[at : at + chance.choice([0, 1, 3, 400])] = chance.randbytes(chance.randrange(4))
    found = messages(b"WARC/1.0" + bytes(data) if seed % 5 == 0 else bytes(data))
    assert not [message for message in found if "fault of onrecord" in message]


@pytest.mark.parametrize("piece", [b"WARC/1.0\r\n", b"WARC/1.0\r\na: b\r\n\r\n", record()[:200]])
def test_time_grows_with_the_length(piece: bytes):
    start = time.process_time()
    read(piece * (2_000_000 // len(piece)))
    assert time.process_time() - start < 20


@pytest.mark.skipif(not SAMPLES.exists(), reason="the samples of archives lie outside")
@pytest.mark.parametrize("path", sorted(SAMPLES.glob("warcio/*")), ids=lambda path: path.name)
def test_other_peoples_archives_broken_ones_too_are_read(path: Path):
    for taken in take_file(path):
        assert taken.article or taken.problems
        assert not [p for p in taken.problems if "fault of onrecord" in p.message]
