"""Which lines a question is about."""

from pathlib import Path

import pytest

from kept import kept
from onrecord.store.views.filters import Filters
from stories import BRIDGE


@pytest.mark.parametrize(
    ("filters", "number"),
    [
        (Filters(), 6),
        (Filters(kind=("direct",)), 3),
        (Filters(kind=("direct", "post")), 4),
        (Filters(mode=("attitude",)), 1),
        (Filters(act=("accuse",)), 1),
        (Filters(medium="email"), 1),
        (Filters(outlet="the quay"), 6),
        (Filters(outlet="QUAY.example"), 6),
        (Filters(outlet="The Key"), 0),
        (Filters(since="2022-05-24", until="2022-05-24"), 6),
        (Filters(since="2022-05-25"), 0),
        (Filters(said_until="2022-05-23"), 2),
        (Filters(said_since="2022-05-24"), 4),
        (Filters(min_confidence=0.5), 5),
    ],
)
def test_a_filter_leaves_the_lines_that_fit(tmp_path: Path, filters: Filters, number: int) -> None:
    assert len(kept(tmp_path, BRIDGE).search(filters=filters).hits) == number
