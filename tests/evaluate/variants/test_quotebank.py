"""Quotebank's files are read."""

import gzip
from datetime import date
from pathlib import Path

import pytest

from onrecord.evaluate.variants.quotebank import Pair, pairs, quotations
from onrecord.link.quotations.nodes import Quoted

QUOTES = """quoteID,quotation,speaker,qids,date
2024-05-04-1,"The wall, is crumbling",Ana Reyes,['Q1'],2024-05-04 10:00:00
2024-05-05-2,"It is safe",None,[],2024-05-05 10:00:00
2024-05-05-3,"It is safe",Bo Lee,[],2024-05-05 10:00:00
"""
PAIRS = """containment6\tid_a\tid_b\tlen_a\tlen_b
1.000\t2024-05-04-1\t2024-05-05-2\t4\t3
0.400\t2024-05-04-1\t2024-05-05-3\t4\t3
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("quotes.csv.gz", QUOTES), ("variant_candidates.tsv.gz", PAIRS)):
        (tmp_path / name).write_bytes(gzip.compress(text.encode()))
    return tmp_path


def test_a_person_is_his_ids_or_his_name(folder: Path) -> None:
    assert list(quotations(folder)) == [
        Quoted("2024-05-04-1", "The wall, is crumbling", "['Q1']", date(2024, 5, 4)),
        Quoted("2024-05-05-2", "It is safe", None, date(2024, 5, 5)),
        Quoted("2024-05-05-3", "It is safe", "bo lee", date(2024, 5, 5)),
    ]


def test_only_pairs_that_share_half_are_taken(folder: Path) -> None:
    assert pairs(folder) == [Pair("2024-05-04-1", "2024-05-05-2", words=3, days=1)]
