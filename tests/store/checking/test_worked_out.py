"""What was worked out is worked out again, and the two are compared."""

from pathlib import Path

from kept import faults, kept
from stories import BRIDGE


def test_a_sound_record_is_worked_out_the_same_again(tmp_path: Path) -> None:
    assert faults(kept(tmp_path, BRIDGE)) == []
