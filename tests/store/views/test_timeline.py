"""Lines in the order of their days: of speaking where it is told, else of printing."""

from pathlib import Path

import pytest

from kept import kept
from onrecord.store.views.filters import Filters
from onrecord.store.views.timeline import first_and_last
from stories import BRIDGE
from weston import STAR, put, weston


def test_the_order_is_that_of_days_and_variants_stand_once(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        put(record, STAR, "Island Star", "2022-05-01")
        found = [(m.day, m.said, m.line.outlet, len(m.again)) for m in record.timeline()]
        assert found == sorted(found, key=lambda one: one[0] or "")
        assert found[0][:1] == ("2022-04-29",)  # “on Friday”, in a paper of a Sunday
        assert [len(m.again) for m in record.timeline("bridge sell")] == [1]
        assert len(record.timeline(limit=2)) == 2


def test_it_is_asked_by_words_and_filters(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    assert [m.line.words for m in record.timeline("safe")] == ["The bridge is safe,"]
    hale = record.timeline(filters=Filters(speaker="Tom Hale"))
    assert [m.line.words for m in hale] == ["Close it now! #bridge 🌉", "the bolts are <old>"]
    with pytest.raises(ValueError, match="OR"):
        record.timeline("OR bridge")
    with record.engine.connect() as connection:
        assert first_and_last(connection, 1) == ("2022-05-24", "2022-05-24")
        assert first_and_last(connection, 99) == (None, None)
