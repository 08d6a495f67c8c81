"""A story that comes again is a copy of what is kept: its bytes stay, and nothing is doubled."""

from dataclasses import replace
from pathlib import Path

import pytest

from kept import faults, kept, write
from onrecord.article import Article, Original
from onrecord.record.front import Record
from onrecord.store.copies import First, first_of, is_kept, keep_copy, one_address
from onrecord.store.forgetting import gap_of
from onrecord.store.opening import writing
from onrecord.store.rows import Origin
from onrecord.store.writer import Run
from stories import ARTICLE, BRIDGE, MADE_BY

RSS = replace(ARTICLE, url=f"{ARTICLE.url}?cmp=rss")
OTHER_BYTES = replace(ARTICLE, original=Original(b"<p>The bridge", "text/html"))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://quay.example/a", "https://www.quay.example/a/", True),
        ("https://quay.example/a", "http://quay.example/a?cmp=rss#top", True),
        ("https://quay.example/f%C3%BCr", "https://quay.example/für", True),
        ("https://quay.example/a?utm_source=x", "https://quay.example/a?utm_source=y&id=1", True),
        ("https://quay.example/a?id=1", "https://quay.example/a?id=2", False),
        ("https://quay.example/#!/a", "https://quay.example/#!/b", False),
        ("https://quay.example/a", "https://quay.example/b", False),
        ("https://quay.example/a", "https://post.example/a", False),
        ("https://quay.example/a", None, False),
        (None, None, False),
        ("https://[quay.example/a", "https://[quay.example/a", False),
    ],
)
def test_one_address(one: str | None, other: str | None, same: bool) -> None:
    assert one_address(one, other) is same
    assert one_address(other, one) is same


def put(record: Record, article: Article) -> bool:
    with writing(record.engine) as connection:
        first = first_of(connection, article)
        assert first == First(1, ARTICLE.id)
        return keep_copy(connection, Run("add", MADE_BY), first, article, Origin("b.warc"))


@pytest.mark.parametrize("copy", [RSS, OTHER_BYTES, replace(OTHER_BYTES, url=RSS.url)])
def test_a_copy_is_kept_once(tmp_path: Path, copy: Article) -> None:
    record = kept(tmp_path, BRIDGE)
    assert [put(record, copy), put(record, copy)] == [True, False]
    assert (record.stats().articles, record.stats().copies) == (1, 1)
    assert faults(record) == []


def test_the_very_article_is_no_copy_and_other_text_is_another(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    assert not put(record, ARTICLE)
    with record.engine.connect() as connection:
        assert is_kept(connection, First(1, ARTICLE.id), ARTICLE)
        assert first_of(connection, replace(RSS, text="The bridge is shut.")) is None


def test_bytes_are_kept_once_and_none_can_be_lost_unseen(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    put(record, OTHER_BYTES)
    put(record, replace(OTHER_BYTES, url=RSS.url))
    put(record, RSS)
    with record.engine.connect() as connection:
        asked = "SELECT original IS NOT NULL FROM copy ORDER BY number"
        assert list(connection.exec_driver_sql(asked).scalars()) == [1, 0, 0]
    assert faults(record) == []
    write(record, "UPDATE copy SET original = NULL")
    assert [fault for fault in faults(record) if "copy 2" in fault and "are not kept" in fault]
    write(record, "UPDATE copy SET original = zeroblob(9), url = 'x'")
    told = " ".join(fault for fault in faults(record) if fault.startswith("copy 1, b.warc"))
    assert "can't be unpacked" in told
    assert "not those of its id" in told


def test_a_forgotten_article_takes_its_copies_with_it_and_none_comes_back(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    put(record, RSS)
    record.forget(record.to_forget(name="b.warc"), reason="asked by the outlet")
    assert (record.stats().articles, record.stats().copies, record.stats().forgotten) == (0, 0, 1)
    with record.engine.connect() as connection:
        for article in (ARTICLE, RSS):
            told = gap_of(connection, article.id)
            assert told is not None
            assert told[2] == "asked by the outlet"
    assert faults(record) == []
