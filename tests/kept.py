"""Stories in a record of their own, for tests of what the record does.

with kept(tmp_path, BRIDGE) as record: record.search("bridge")
"""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from onrecord.record.front import Record, open_record
from onrecord.record.settling import settle
from onrecord.record.showing import show
from onrecord.store.opening import writing
from onrecord.store.rows import Origin
from onrecord.store.writer import Run, keep_story
from onrecord.story import Story


def kept(folder: Path, *stories: Story) -> Record:
    """A record that holds the stories, as if they had been read."""
    record = open_record(folder / "test.db")
    for story in stories:
        keep(record, story)
    return record


def keep(record: Record, story: Story) -> None:
    """Puts one story that was read into the record."""
    with writing(record.engine) as connection:
        now = keep_story(connection, Run("add", story.made_by), story, Origin("test.txt"))
        if now.new_reading:
            show(connection, Run("add", story.made_by), now.article, now.reading)
    settle(record.engine)


def read_again(story: Story, **changed: object) -> Story:
    """The same story as another version of the program reads it."""
    made_by = replace(story.made_by, onrecord="0.0.1")
    return replace(story, made_by=made_by, **changed)  # type: ignore[arg-type]


def write(record: Record, sql: str) -> None:
    """Changes the file behind the program's back, as damage or a forger does."""
    with closing(sqlite3.connect(record.path)) as connection, connection:
        connection.execute(sql)


def faults(record: Record) -> list[str]:
    """What the check says, a line a fault."""
    return [str(fault) for fault in record.check()]
