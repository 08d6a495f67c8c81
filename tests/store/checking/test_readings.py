"""A line that its article does not bear out is found."""

from pathlib import Path

import pytest

from kept import faults, kept, write
from stories import BRIDGE


@pytest.mark.parametrize(
    ("forged", "told"),
    [
        ("words = 'The bridge is unsafe,'", "it has 'The bridge is unsafe,', the article 'The b"),
        ("cue = 'denied'", "it has 'denied', the article 'told'"),
        ("speaker = 99", "its speaker is no entity of its reading"),
        ("id = 'x'", "its spans or its article have changed"),
        ("spans = '{\"content\": [[5, 99999]]}'", "5:99999 is no stretch of"),
        ("spans = 'no json'", "its spans can't be read"),
        ("spans = '[]'", "its spans can't be read"),
        ("spans = '{\"content\": [1]}'", "its spans can't be read"),
    ],
)
def test_a_forged_line_is_found(tmp_path: Path, forged: str, told: str) -> None:
    record = kept(tmp_path, BRIDGE)
    write(record, f"UPDATE statement SET {forged} WHERE number = 1")  # noqa: S608
    assert [fault for fault in faults(record) if fault.startswith("statement 1 ") and told in fault]
