"""Fingerprints as rows."""

from pathlib import Path

from kept import kept
from onrecord.store.fingerprints import put_fingerprints, sharing_fingerprints
from onrecord.store.opening import writing
from onrecord.store.quotations import put_wordings


def test_prints_of_very_many_tell_nothing(tmp_path: Path) -> None:
    with writing(kept(tmp_path).engine) as connection:
        put_wordings(connection, [(number, str(number), "words") for number in range(1, 7)])
        put_fingerprints(connection, {number: {7, 100 + number // 3} for number in range(1, 7)})
        assert sharing_fingerprints(connection, [3], crowded=9) == {3: {1, 2, 4, 5, 6}}
        assert sharing_fingerprints(connection, [3], crowded=4) == {3: {4, 5}}
