"""Who is quoted by whom: the shares by outlet and period."""

from pathlib import Path

import pytest

from onrecord.store.views.filters import Filters
from weston import STAR, put, weston


def test_each_line_counts_once_under_what_its_speaker_is(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        quay, post = record.audit()
        assert (quay.outlet, quay.lines, quay.articles, quay.speakers) == ("The Quay", 2, 1, 2)
        assert (quay.counts["named"], quay.counts["direct"], quay.counts["officials"]) == (2, 2, 1)
        assert (post.counts["named"], post.counts["unnamed"]) == (1, 1)
        assert post.most_quoted == (("Ana Reyes", 1),)
        record.correct_speaker(record.search("bolts").hits[0].line.id, None, reason="unknown")
        assert record.audit()[0].counts["not_told"] == 1


@pytest.mark.parametrize(
    ("period", "periods"),
    [
        ("none", [""]),
        ("year", ["2022"]),
        ("month", ["2022-05", "2022-06"]),
        ("week", ["2022-W21", "2022-W22"]),
    ],
)
def test_periods(tmp_path: Path, period: str, periods: list[str]) -> None:
    with weston(tmp_path) as record:
        put(record, STAR, "Island Star", "2022-06-01")
        found = record.audit(period=period, by_outlet=False)
        assert [(share.outlet, share.period) for share in found] == [("all", p) for p in periods]
        assert sum(share.lines for share in found) == 5
        only = record.audit(period=period, filters=Filters(outlet="island star"))
        assert [share.lines for share in only] == [1]


def test_a_period_there_is_none_of_is_misuse(tmp_path: Path) -> None:
    with weston(tmp_path) as record, pytest.raises(ValueError, match="no period 'aeon'"):
        record.audit(period="aeon")
