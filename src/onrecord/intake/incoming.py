"""A file, a pipe or bytes → a stream to read from, unpacked where it was gzipped, and its form.

news.warc.gz → its records' bytes, and that it opens "WARC/1.0"
"""

import io
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast

from onrecord.intake import Told
from onrecord.intake.unpack import MOST, Unpacked, is_gzip
from onrecord.problem import Problem

HEAD = 2**16  # bytes that a form is told by
_BLANK = b"\0 \t\r\n\xef\xbb\xbf\xfe\xff"
_MOST_IN_MEMORY = 16 * 2**20  # of a pipe; what is more lies on disk


@dataclass(slots=True)
class Incoming:
    """One input as it is being read; streams can be read once, from start to end."""

    name: str  # as messages call it
    told: Told
    stream: BinaryIO  # unpacked
    head: bytes  # its first bytes, which the stream gives too
    passed_over: Counter[str]  # what is no article and no trouble: "no HTML" → 12
    packed: BinaryIO | None = None  # the gzip file itself, where it was one
    member: str = ""  # of a zip file: its name in there
    _unpacked: list[Unpacked] = field(default_factory=list)

    def broken(self) -> tuple[Problem, ...]:
        """What was wrong with the packing since this was last asked."""
        found = tuple(problem for unpacked in self._unpacked for problem in unpacked.problems)
        for unpacked in self._unpacked:
            unpacked.problems.clear()
        return found

    def stretches(self) -> Iterator[BinaryIO]:
        """A gzip file in streams that end at its breaks; any other in one."""
        if self.packed is None:
            yield self.stream
            return
        self.packed.seek(0)
        unpacked = Unpacked(self.packed, self.name, stops=True)
        self._unpacked.append(unpacked)
        before = -1
        while unpacked.goes_on() and unpacked.tell() > before:  # what is not read ends it
            before = unpacked.tell()
            yield cast(BinaryIO, unpacked)

    def whole(self) -> bytes:
        """All of it, to be read at once. Raises TooLargeError where it doesn't fit."""
        data = self.stream.read(MOST + 1)
        if len(data) > MOST:
            raise TooLargeError
        return data

    def is_blank(self) -> bool:
        """Whether there is nothing in it but spaces and NULs."""
        if self.head.strip(_BLANK):
            return False
        blank = all(not piece.strip(_BLANK) for piece in iter(lambda: self.stream.read(HEAD), b""))
        if not blank:
            self.rewind()
        return blank

    def rewind(self) -> None:
        """Goes back to the start."""
        if self.packed is None:
            self.stream.seek(0)
            return
        self.packed.seek(0)
        self._unpacked.append(unpacked := Unpacked(self.packed, self.name))
        self.stream = cast(BinaryIO, io.BufferedReader(unpacked, HEAD))


class TooLargeError(Exception):
    """An input that has to be read at once and is too large for it."""


def incoming(stream: BinaryIO, name: str, told: Told, passed_over: Counter[str]) -> Incoming:
    """An input from a stream that can be read again from its start."""
    head = stream.read(HEAD)
    stream.seek(0)
    if not is_gzip(head):
        return Incoming(name, told, stream, head, passed_over)
    peeked = io.BufferedReader(Unpacked(stream, name), HEAD)
    head = peeked.read(HEAD)
    stream.seek(0)
    given = Incoming(name, told, stream, head, passed_over, stream)
    given.rewind()
    return given


def opened(path: Path) -> BinaryIO:
    """A file to read from; a pipe, which gives its bytes once, is copied first."""
    stream = path.open("rb")
    return stream if stream.seekable() else kept(stream)


def kept(pipe: BinaryIO) -> BinaryIO:
    """All that a pipe gives, in memory or, where it is much, on disk. Who reads it closes it."""
    copy = SpooledTemporaryFile(_MOST_IN_MEMORY)  # noqa: SIM115
    shutil.copyfileobj(pipe, copy)
    copy.seek(0)
    return cast(BinaryIO, copy)
