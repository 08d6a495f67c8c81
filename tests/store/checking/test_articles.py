"""An article whose bytes or text changed is found, whatever else was forged with it."""

from pathlib import Path

import pytest

from kept import faults, kept, write
from stories import BRIDGE


@pytest.mark.parametrize(
    ("forged", "told"),
    [
        ("UPDATE article SET original = zeroblob(40)", "can't be unpacked"),
        ("UPDATE article SET original_size = 3", "not of the size"),
        ("UPDATE article SET original_sha256 = 'x'", "its bytes are not those that came in"),
        ("UPDATE article SET text = text || '!'", "its text has changed"),
        ("UPDATE article SET url = NULL", "its text and url are not those of its id"),
    ],
)
def test_a_change_is_told_with_where_it_came_from(tmp_path: Path, forged: str, told: str) -> None:
    record = kept(tmp_path, BRIDGE)
    write(record, forged)
    assert [line for line in faults(record) if "test.txt" in line and told in line]
