import gzip

import pytest

from onrecord.evaluate.same_person.quotebank import (
    ALIASES,
    quotebank_pairs,
    read_names,
    true_pairs,
)
from onrecord.evaluate.same_person.table import PARTS

LINES = """qid\tname\tquotes
Q1\tAna Vant\t1
Q1\tAna M. Vant\t2
Q1\tANA VANT\t1
Q2\tArne Vant\t1
Q3\tKarl Rolf\t1
Q3\tThe Hammer\t1
"""


@pytest.fixture
def names(tmp_path):
    path = tmp_path / "names.tsv.gz"
    path.write_bytes(gzip.compress(LINES.encode()))
    return path


def test_the_pairs_that_are_drawn(names) -> None:
    pairs = [pair for part in PARTS for pair in quotebank_pairs(part, names)]
    same = [pair for pair in pairs if pair.same]
    assert len(same) == 1  # capitals alone tell nothing, nor does a stage name
    assert "Ana M. Vant" in str(same[0])
    assert [str(pair) for pair in pairs if not pair.same] == ["Ana Vant  ~  Arne Vant"]
    assert pairs == [pair for part in PARTS for pair in quotebank_pairs(part, names)]


def test_every_two_forms_of_one(names) -> None:
    assert len(list(true_pairs(read_names(names)))) == 3


@pytest.mark.skipif(not ALIASES.exists(), reason="Quotebank's names lie beside a checkout or not")
def test_the_whole_is_drawn_where_it_is() -> None:
    assert sum(len(quotebank_pairs(part)) for part in PARTS) >= 200
