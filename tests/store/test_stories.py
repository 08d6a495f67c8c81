"""What was read comes out of the record as it went in."""

from pathlib import Path

import pytest

from kept import kept
from onrecord import read_text
from onrecord.export.record_json import record as as_record
from onrecord.store.stories import original_of, story_of
from stories import BRIDGE

ARREST = """HARBOUR CITY, May 20 — Police arrested Tom Lee in Leeds on Monday over the fire.

“Tom Lee is a hero,” Ana Reyes, the minister for ports since 2019, told The Quay. She resigned.
"""


@pytest.mark.parametrize("story", [BRIDGE, read_text(ARREST, published="2022-05-24")])
def test_a_story_comes_out_as_it_went_in(tmp_path: Path, story: object) -> None:
    record = kept(tmp_path, story)  # type: ignore[arg-type]
    with record.engine.connect() as connection:
        found = story_of(connection, 1)
    assert as_record(found) == as_record(story)  # type: ignore[arg-type]
    assert found.article.original == story.article.original  # type: ignore[attr-defined,union-attr]


def test_a_reading_that_is_not_there_is_told(tmp_path: Path) -> None:
    with kept(tmp_path).engine.connect() as connection, pytest.raises(KeyError, match="reading 7"):
        story_of(connection, 7)


@pytest.mark.parametrize(
    ("packed", "size"), [(b"no zlib", 5), (b"", 0), (b"x\x9c\x03\x00\x00\x00\x00\x01", 3)]
)
def test_damaged_bytes_are_told_and_never_grow(packed: bytes, size: int) -> None:
    with pytest.raises(ValueError, match="bytes"):
        original_of({"original": packed, "original_size": size})
