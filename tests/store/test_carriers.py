"""Where a line stands: its article's credit, what is around it, whether it is in the headline."""

from pathlib import Path

import pytest

import onrecord
from kept import kept
from onrecord.store.carriers import carried
from stories import BRIDGE, EMAIL
from weston import put


@pytest.mark.parametrize(
    ("opening", "credit"),
    [
        ("WESTON (Reuters) — ", "WESTON (Reuters) —"),
        ("PORT ELLEN, May 3 (Harbour Wire) - ", "PORT ELLEN, May 3 (Harbour Wire) -"),
        ("The mayor (a baker) went home. ", None),
        ("", None),
    ],
)
def test_the_credit_is_the_dateline_or_what_opens_the_text(
    tmp_path: Path, opening: str, credit: str | None
) -> None:
    with onrecord.open_record(tmp_path / "x.db") as record:
        put(record, f"{opening}“It is safe,” Ana Reyes said.\n", "Post", "2022-05-24")
        with record.engine.connect() as connection:
            [one] = carried(connection, [1], around=10).values()
    assert (one.credit or "").strip(" —-") == (credit or "").strip(" —-")
    assert one.outlet == "Post"


def test_what_stands_around_and_within(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    with record.engine.connect() as connection:
        found = carried(connection, [1, 3, 99], around=10)
    assert sorted(found) == [1, 3]
    assert found[1].around.startswith("eer says\n“")
    assert found[1].around.endswith("” Ana Reye")
    assert (found[1].within, found[3].within) == (None, EMAIL.id)
    assert found[1].byline == ("Mo Ray",)
    assert not found[1].in_headline
