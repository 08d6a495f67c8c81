import gzip
import random
from collections import Counter

import pytest

from archived import URL, WORDS, answer, arc, page
from onrecord.intake import Taken, take


def read(data: bytes, passed_over: Counter[str] | None = None) -> list[Taken]:
    return list(take(data, name="a.arc", passed_over=passed_over))


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzipped"])
def test_pages_come_with_their_address_and_when_they_were_fetched(pack):
    counts: Counter[str] = Counter()
    first, second = read(pack(arc(answer(), answer(end="\n"))), counts)
    for taken in (first, second):
        assert taken.article is not None
        assert WORDS in taken.article.text
        assert taken.article.url == URL
        assert taken.article.original.data == page()
        assert taken.fetched == "2022-05-24T10:00:00Z"
    assert (first.where, second.where) == ("record 2 of a.arc", "record 3 of a.arc")
    assert counts == {"records of requests and about the crawl": 1}


def test_an_address_may_hold_spaces():
    [taken] = read(arc(answer(), url=f"{URL} of Port Ellen"))
    assert taken.article is not None
    assert taken.article.url == f"{URL} of Port Ellen"


def test_what_is_no_page_is_counted():
    counts: Counter[str] = Counter()
    [taken] = read(arc(answer(b"", status="302 Found"), answer(b"{}", "Content-Type: a/b")), counts)
    assert taken.article is None
    assert (counts["redirects"], counts["files other than HTML"]) == (1, 1)


def test_after_a_record_of_another_length_the_next_is_looked_for():
    first, broken, second = read(arc(answer()) + b"dirt\n" * 9 + arc(answer()))
    assert first.article
    assert second.article
    assert broken.problems[0].message == (
        "record 3 of a.arc is broken, or longer than told; the next was looked for."
    )


def test_an_archive_cut_off_is_told():
    [taken] = read(arc(answer(), more=500))
    assert taken.article is not None
    assert "record 2 of a.arc is cut off (the archive ended too early)" in taken.problems[0].message


@pytest.mark.parametrize("seed", range(100))
def test_whatever_is_broken_nothing_fails(seed: int):
    chance = random.Random(seed)
    data = bytearray(arc(answer(), answer()))
    for _ in range(chance.randrange(1, 9)):
        at = chance.randrange(len(data))
        data[at : at + chance.choice([0, 1, 3, 400])] = chance.randbytes(chance.randrange(4))
    for taken in read(b"filedesc://" + bytes(data)):
        assert not [p for p in taken.problems if "fault of onrecord" in p.message]
