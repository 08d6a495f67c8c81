"""What was done, once, with each outlet's account; asked by person, type and days."""

from pathlib import Path

import pytest

from weston import put, weston


def test_accounts_of_two_outlets_are_one_happening(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        [one] = record.happenings()
        assert (one.type, one.actor, one.first_day) == ("resign", "Ana Reyes", "2022-05-23")
        assert [(t.outlet, t.words) for t in one.accounts] == [
            ("The Quay", "Mayor Ana Reyes resigned"),
            ("Weston Post", "Ana Reyes, mayor of Weston, resigned"),
        ]
        assert one.differ == {}


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        ({"name": "Ana Reyes"}, 2),
        ({"name": "Tom Hale"}, 0),
        ({"name": "Zed"}, 0),
        ({"types": ["resign", "kill"]}, 2),
        ({"types": ["kill"]}, 0),
        ({"since": "2022-06-01"}, 1),
        ({"until": "2022-06-01"}, 1),
        ({"since": "2022-05-23", "until": "2022-05-23"}, 1),
        ({"limit": 1}, 1),
    ],
)
def test_what_is_asked_for(tmp_path: Path, asked: dict[str, object], number: int) -> None:
    with weston(tmp_path) as record:
        again = "Ana Reyes, mayor of Weston, resigned on Tuesday, for good.\n"
        put(record, again, "The Quay", "2022-07-06")
        found = record.happenings(**asked)  # type: ignore[arg-type]
        assert len(found) == number
        assert found == sorted(found, key=lambda one: one.last_day or "", reverse=True)
