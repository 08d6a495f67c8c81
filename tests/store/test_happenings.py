"""Events as rows: those near one share its type, a person and a day."""

from pathlib import Path

from onrecord.store.happenings import (
    erase_happenings,
    events_of,
    group,
    near,
    reading_shown,
    told_of,
)
from onrecord.store.opening import writing
from weston import weston


def test_near_events_are_found_and_grouped(tmp_path: Path) -> None:
    with weston(tmp_path) as record, writing(record.engine) as connection:
        [one, other] = told_of(connection, [1])
        assert (one["article"], other["article"]) == (1, 2)
        assert [row["event"] for row in near(connection, one)] == [other["event"]]
        for changed in ({"type": "kill"}, {"actor": 2}, {"actor": None}, {"first_day": None}):
            assert near(connection, {**one, **changed}) == []
        assert near(connection, {**one, "first_day": "2022-05-24", "last_day": "2022-06-01"}) == []
        group(connection, other["event"], [other["event"]])
        assert len(told_of(connection, [1])) == 1


def test_an_article_s_events_go_with_it(tmp_path: Path) -> None:
    with weston(tmp_path) as record, writing(record.engine) as connection:
        assert [row["type"] for row in events_of(connection, 1)] == ["resign"]
        assert events_of(connection, 99) == []
        assert erase_happenings(connection, 2) == {1}
        assert len(told_of(connection, [1])) == 1
        assert (reading_shown(connection, 2), reading_shown(connection, 99)) == (2, None)
