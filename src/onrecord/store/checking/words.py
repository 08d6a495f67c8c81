"""The indexes of words: each says what its rows say, and each of its words can be found by it.

index words_fts: it does not hold the words of its rows, from 'bolt' on
index words_fts: it can't find 'bridge', which it holds

FTS5's own check adds small sums of what it holds, in which two changes can make up for each other,
and looks up no word. So an index is made anew beside it, and the two are compared word by word.
"""

import sqlite3
from collections.abc import Iterator
from itertools import zip_longest

from sqlalchemy import Connection

from onrecord.store import indexes
from onrecord.store.checking import Fault
from onrecord.store.checking.form import INDEXES

_MADE_OF = {
    "words_fts": "SELECT number, words FROM line_words",
    "names_fts": "SELECT number, name FROM person_name",
}
_WORDS = 'SELECT CAST(term AS BLOB), doc, "offset" FROM {}'
_LENGTHS = "SELECT id, sz FROM {}_docsize ORDER BY id"


def faults(connection: Connection) -> Iterator[Fault]:
    """Yields what is wrong with the indexes of words."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)  # noqa: S101  # tells mypy
    for index, ddl in zip(INDEXES, (indexes.WORDS, indexes.NAMES), strict=True):
        try:
            _made_anew(raw, index, ddl)
            yield from _of_index(raw, index)
        except sqlite3.Error as error:
            yield Fault(f"index {index}", f"it can't be read ({error})")
        finally:
            for table in _BESIDE:
                raw.execute(f"DROP TABLE IF EXISTS temp.{table}")


_BESIDE = ("held", "right", "found", "anew")


def _made_anew(raw: sqlite3.Connection, index: str, ddl: str) -> None:
    """The index as it should be, and both as tables of their words."""
    content = f"content='{'line_words' if index == 'words_fts' else 'person_name'}'"
    raw.execute(ddl.replace(index, "temp.anew").replace(content, "content=''"))
    column = "words" if index == "words_fts" else "name"
    raw.execute(f"INSERT INTO temp.anew(rowid, {column}) {_MADE_OF[index]}")
    raw.execute(f"CREATE VIRTUAL TABLE temp.held USING fts5vocab(main, {index}, instance)")
    raw.execute("CREATE VIRTUAL TABLE temp.right USING fts5vocab(temp, anew, instance)")
    raw.execute(f"CREATE VIRTUAL TABLE temp.found USING fts5vocab(main, {index}, row)")


def _of_index(raw: sqlite3.Connection, index: str) -> Iterator[Fault]:
    where = f"index {index}"
    try:
        raw.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
    except sqlite3.DatabaseError as error:
        yield Fault(where, f"it does not fit its rows ({error})")
        return
    if (other := _first_unlike(raw, _WORDS, "temp.held", "temp.right")) is not None:
        yield Fault(where, f"it does not hold the words of its rows, from {_shown(other)} on")
    if _first_unlike(raw, _LENGTHS, index, "temp.anew") is not None:
        yield Fault(where, "it does not hold how long its rows are")
    if _totals(raw, index) != _totals(raw, "temp.anew"):
        yield Fault(where, "it does not hold how many rows and words it has")
    yield from _lost(raw, where)
    for number in _noughts(raw, index):
        yield Fault(where, f"a number on its page {number} is nought, which FTS5 never writes")


def _first_unlike(raw: sqlite3.Connection, asked: str, ours: str, theirs: str) -> object:
    """The first value of the first row in which two tables differ."""
    for one, other in zip_longest(
        raw.execute(asked.format(ours)), raw.execute(asked.format(theirs))
    ):
        if one != other:
            return (one or other)[0]
    return None


def _totals(raw: sqlite3.Connection, index: str) -> bytes:
    """The number of rows and of words as FTS5 writes it, which may be nothing where all are 0."""
    ((block,),) = raw.execute(f"SELECT block FROM {index}_data WHERE id = 1")  # noqa: S608
    return bytes(block).rstrip(b"\0")


def _lost(raw: sqlite3.Connection, where: str) -> Iterator[Fault]:
    """A fault for the first word that is there and that a search would not find."""
    for (term,) in raw.execute("SELECT term FROM temp.found"):
        if raw.execute("SELECT 1 FROM temp.found WHERE term = ?", (term,)).fetchone() is None:
            yield Fault(where, f"it can't find {term!r}, which it holds")
            return


_FIRST_PAGE = 1 << 37  # of a segment of an index; what has lower numbers is the index's own
_OF_LONG_LISTS = 1 << 36  # pages that help to skip in these, of another form


def _noughts(raw: sqlite3.Connection, index: str) -> Iterator[int]:
    """The pages with a nought for a place or a row, which FTS5 would read as the place before.

    So nothing that is found tells of it; but the bytes are not those that were written. A page is
    words and numbers of seven bits a byte, all but a number's last byte with the eighth bit set.
    Only a word may begin with a nought: the letters that it shares with the word before.
    """
    asked = f"SELECT id, block FROM {index}_data WHERE id >= {_FIRST_PAGE}"  # noqa: S608
    for number, block in raw.execute(asked):
        end = int.from_bytes(block[2:4], "big")
        at = -1 if number & _OF_LONG_LISTS else block.find(b"\0", 4, end)
        words = set(_word_places(block, end)) if at >= 0 else set()
        while at >= 0:
            if (block[at - 1] < 0x80 and at not in words) or at == 4:
                yield number
                break
            at = block.find(b"\0", at + 1, end)


def _word_places(block: bytes, start: int) -> Iterator[int]:
    """Where the words of a page begin, which stands at its end, each as the way from the last."""
    place = number = 0
    for byte in block[start:]:
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            place += number
            number = 0
            yield place


def _shown(term: object) -> str:
    return repr(term.decode("utf-8", "replace") if isinstance(term, bytes) else term)
