"""Two outlets on one mayor, in a record of their own: the articles that tests of the record read.

with weston(tmp_path) as record: record.who("Ana Reyes")
"""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import onrecord
from onrecord.record.adding import Added
from onrecord.record.front import Record

QUAY = """Mayor Ana Reyes resigned on Monday.

“We will not sell the old bridge this year,” Ana Reyes, the mayor of Weston, told reporters.

“The bolts are rusty and cold,” said Tom Hale, an engineer.
"""
POST = """Ana Reyes, mayor of Weston, resigned on Monday.

“We will sell the old bridge this year,” Ana Reyes, the mayor of Weston, said.

A spokesman said the bridge was shut.
"""
STAR = """“Nobody asked the fishermen of Norham,” Ana Reyes said on Friday.
"""


def put(record: Record, text: str, outlet: str, day: str) -> Added:
    """Adds an article of an outlet and a day."""
    [added] = record.add(text.encode(), outlet=outlet, published=day)
    return added


def weston(folder: Path) -> Record:
    """A record of the two articles, of two days."""
    path = folder / "weston.db"
    path.write_bytes(_made())
    return onrecord.open_record(path)


@cache
def _made() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "weston.db"
        with onrecord.open_record(path) as record:
            put(record, QUAY, "The Quay", "2022-05-24")
            put(record, POST, "Weston Post", "2022-05-25")
        return path.read_bytes()


def article(record: Record, outlet: str) -> str:
    """The id of the article of an outlet."""
    with record.engine.connect() as connection:
        asked = "SELECT id FROM article WHERE outlet = ?"
        return str(connection.exec_driver_sql(asked, (outlet,)).scalar_one())


def line(record: Record, words: str) -> str:
    """The id of the one statement that has words."""
    [found] = [hit.line.id for hit in record.search(words).hits]
    return found


def speakers(record: Record) -> list[str]:
    """Each line as "speaker: words", in the order they were read."""
    lines = sorted((hit.line for hit in record.search("", limit=99).hits), key=lambda x: x.number)
    return [f"{one.speaker}: {one.words.strip('“”,')}" for one in lines]
