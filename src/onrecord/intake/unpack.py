"""A gzip file → the bytes within, as they are asked for, as far as they can be trusted.

story.txt.gz, stories.jsonl.gz      one member or several, one after the other
news.warc.gz                        a member a record

However long the file, little of it is in memory. A broken member is told and the next is looked
for, so that a page that is lost from an archive costs no other page.
"""

import io
import zlib
from dataclasses import dataclass
from typing import BinaryIO

from onrecord.problem import Problem

MOST = 256 * 2**20  # bytes that are read at once; a year of a daily newspaper as text fits in it
# News text shrinks about threefold and JSONL tenfold. A small file may shrink as it likes,
# but a large one that shrinks 200-fold is made to fill memory.
SURE = 64 * 2**20
MOST_TO_ONE = 200
MAGIC = b"\x1f\x8b"
_MEMBER = b"\x1f\x8b\x08"  # a member's opening: the magic number, and the one way of packing
# Small, since what follows a member is copied at its end, and a file may be all small members.
_CHUNK = 2**14
_MOST_TOLD = 20  # breaks; a file that has more is told of no further
_MOST_TRIES = 1000  # in a row; by chance a member's opening stands once in 16 MB
_ANY_MEMBER = zlib.MAX_WBITS | 16


def is_gzip(data: bytes) -> bool:
    """Whether the bytes open as a gzip file does."""
    return data[:2] == MAGIC


@dataclass(frozen=True, slots=True)
class Whole:
    """All that is within a gzip file, and what was wrong with it."""

    data: bytes
    problems: tuple[Problem, ...]


def unpacked(data: bytes, name: str) -> Whole:
    """All of a gzip file at once, up to MOST bytes."""
    stream = Unpacked(io.BytesIO(data), name)
    found = io.BufferedReader(stream).read(MOST)
    return Whole(found, tuple(stream.problems))


class Unpacked(io.RawIOBase):
    """What is within a gzip file, to be read once from start to end.

    `problems` grows as breaks are met. Where it `stops`, reading ends at a break as at the end of
    a file, and `goes_on` turns to what is whole after it.
    """

    def __init__(self, packed: BinaryIO, name: str, *, stops: bool = False) -> None:
        self.problems: list[Problem] = []
        self._packed = packed
        self._name = name
        self._stops = stops
        self._inflate = zlib.decompressobj(_ANY_MEMBER)
        self._fed = b""  # packed bytes that are read and not yet undone
        self._in = self._out = 0
        self._over = self._stopped = self._looking = False
        self._tries = 0  # of places that look like a member's opening, after a break

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = b"" if self._over or self._stopped else self._more(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def tell(self) -> int:
        return self._out

    def goes_on(self) -> bool:
        """Whether there's more after a break, which is then what reading gives."""
        self._stopped = False
        return not self._over

    def _more(self, size: int) -> bytes:
        """Some bytes, at most `size`; none at the end."""
        while not (self._over or self._stopped):
            ended = not self._fed and not self._feed()
            data = self._undone(size)  # what is undone may be more than was asked for before
            if ended and not data and not self._inflate.eof:
                self._end()
            if self._inflate.eof:
                self._turn_to_next()
            if data:
                return data
        return b""

    def _undone(self, size: int) -> bytes:
        try:
            data = self._inflate.decompress(self._fed, size)
        except zlib.error as error:
            self._break(str(error))
            return b""
        self._fed = self._inflate.unconsumed_tail
        self._out += len(data)
        self._looking = self._looking and not data
        if self._out > SURE and self._out > MOST_TO_ONE * self._in:
            self._over = True
            self.problems.append(_bomb(self._name, self._in))
            return b""
        return data

    def _turn_to_next(self) -> None:
        self._fed = self._inflate.unused_data
        self._inflate = zlib.decompressobj(_ANY_MEMBER)
        # Zeros that fill up a tape or a block are no break.
        while not (fed := self._fed.lstrip(b"\0")):
            if not self._feed():
                self._over = True
                return
        self._fed = fed
        if len(self._fed) < len(_MEMBER):
            self._feed()
        if not self._fed.startswith(_MEMBER):
            self._break("what follows is no gzip")

    def _feed(self) -> bool:
        more = self._packed.read(_CHUNK)
        self._fed += more
        self._in += len(more)
        return bool(more)

    def _end(self) -> None:
        self._over = True
        if not self._looking:
            self._tell("it ends too early")

    def _break(self, trouble: str) -> None:
        """Tells of a break, once for all that is tried after it, and looks for the next member."""
        if not self._looking:
            self._tell(trouble)
        self._stopped = self._stops
        self._tries = self._tries + 1 if self._looking else 0
        self._looking = True
        self._inflate = zlib.decompressobj(_ANY_MEMBER)
        self._fed = self._fed[1:]
        while (at := self._fed.find(_MEMBER)) < 0:
            self._fed = self._fed[-len(_MEMBER) + 1 :]
            if not self._feed():
                self._over = True
                return
        self._fed = self._fed[at:]
        self._over = self._tries > _MOST_TRIES

    def _tell(self, trouble: str) -> None:
        kept = f"the {self._out:,} bytes before the break were read" if self._out else ""
        message = f"{self._name} is a broken gzip file ({trouble}); {kept or 'nothing was read'}."
        if len(self.problems) < _MOST_TOLD:
            self.problems.append(Problem("intake", f"{message} Fetch it again if you can."))


def _bomb(name: str, packed: int) -> Problem:
    return Problem(
        "intake",
        f"{name} unpacks to more than {SURE >> 20} MB at more than {MOST_TO_ONE} to 1 (its first"
        f" {packed:,} bytes do), so the rest was left alone. If it is news, unpack it first.",
    )
