"""The nearest lines to a vector: none is missed, and filters hold."""

from pathlib import Path

import numpy as np
import pytest

from kept import kept
from onrecord.store.meanings import keep_meanings
from onrecord.store.opening import writing
from onrecord.store.views.filters import ALL, Filters
from onrecord.store.views.nearest import nearest
from stories import BRIDGE

ROWS = np.array([[100, 0], [80, 60], [0, 100], [100, 0], [-100, 0], [0, 0]], np.int8)


def near(
    folder: Path, *, filters: Filters = ALL, least: float = 0.1, limit: int = 10
) -> list[tuple[int, float]]:
    record = kept(folder, BRIDGE)
    with writing(record.engine) as connection:
        keep_meanings(connection, "v", [(1, [1, 2, 3, 4, 5, 6], ROWS)])
    with record.engine.connect() as connection:
        asked = np.array([0.01, 0], np.float32)
        found = nearest(connection, "v", asked, filters, least=least, limit=limit)
    return [(number, round(cosine, 3)) for number, cosine in found]


def test_the_nearest_come_first_and_of_equals_the_newest(tmp_path: Path) -> None:
    assert near(tmp_path) == [(4, 1.0), (1, 1.0), (2, 0.8)]


def test_what_is_less_near_is_left_out(tmp_path: Path) -> None:
    assert near(tmp_path, least=0.9) == [(4, 1.0), (1, 1.0)]


def test_so_many_are_told(tmp_path: Path) -> None:
    assert near(tmp_path, limit=1) == [(4, 1.0)]


@pytest.mark.parametrize(
    ("filters", "numbers"),
    [
        (Filters(speaker="Ana Reyes"), [4, 1, 2]),
        (Filters(speaker="Tom Hale"), []),
        (Filters(speaker="nobody at all"), []),
        (Filters(kind=("direct",)), [1]),
        (Filters(since="2022-01-01"), [4, 1, 2]),
    ],
)
def test_filters_hold(tmp_path: Path, filters: Filters, numbers: list[int]) -> None:
    assert [number for number, _ in near(tmp_path, filters=filters)] == numbers


def test_parts_make_the_same_as_the_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord.store.meanings._AT_ONCE", 0)
    assert near(tmp_path) == [(4, 1.0), (1, 1.0), (2, 0.8)]
