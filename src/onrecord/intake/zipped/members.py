"""A zip file → the articles of its members, as far as they can be trusted to fit.

stories.zip: a/1.html, a/2.txt, news.warc.gz      each is read as it would be by itself
"""

import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast

from onrecord.intake import Taken, taken_from
from onrecord.intake.forms import OFFICE, has_known_ending
from onrecord.intake.incoming import Incoming, incoming, kept
from onrecord.intake.unpack import MOST_TO_ONE, SURE
from onrecord.intake.zipped.word import articles_of_word, is_word
from onrecord.problem import Problem

MOST = 4 * 2**30  # bytes unpacked of one member; what is more than a little lies on disk
_MOST_IN_MEMORY = 16 * 2**20
_CHUNK = 2**20
_OTHER = "files of other kinds"
_IS_OFFICE = {"[Content_Types].xml", "mimetype"}
# Of what is broken, locked (RuntimeError), or packed in a way that isn't known here.
_BROKEN = (
    *(zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError, ValueError),
    zlib.error,
)


@dataclass(slots=True)
class _Room:
    """How much was unpacked of a zip file so far, all of its members together."""

    packed: int
    unpacked: int = 0

    def takes(self, more: int) -> bool:
        """Whether so many bytes more are no more than a file of news gives."""
        self.unpacked += more
        return self.unpacked <= max(SURE, MOST_TO_ONE * self.packed)


def articles_from(given: Incoming) -> Iterator[Taken]:
    """The articles of the files in a zip file, or of the Word document that it is."""
    stream = given.stream if given.packed is None else kept(given.stream)
    try:
        archive = zipfile.ZipFile(stream)
    except _BROKEN as error:
        yield _problem(f"{given.name} is a broken zip file ({error}); nothing was read.")
        return
    with archive:
        if is_word(archive):
            yield from articles_of_word(archive, given)
        elif _IS_OFFICE & set(archive.namelist()):
            yield _problem(f"{given.name} is {OFFICE}.")
        elif given.member:
            yield _problem(f"{given.name} is a zip file within a zip file; unpack it first.")
        else:
            room = _Room(stream.seek(0, 2))
            yield from _of_members(archive, room, given)


def _of_members(archive: zipfile.ZipFile, room: _Room, given: Incoming) -> Iterator[Taken]:
    read = 0
    for info in archive.infolist():
        if info.is_dir() or _is_hidden(info.filename):
            continue
        if not has_known_ending(info.filename):
            given.passed_over[_OTHER] += 1
            continue
        read += 1
        name = f"{info.filename} in {given.name}"
        copy = _unpacked(archive, info, room, name)
        if isinstance(copy, Problem):
            yield Taken(None, (copy,), name)
            continue
        with copy:
            within = incoming(copy, name, given.told, given.passed_over)
            within.member = info.filename
            yield from taken_from(within)
    if not read:
        yield _problem(f"{given.name} holds no file of stories that onrecord reads.")


def _is_hidden(name: str) -> bool:
    return any(part.startswith((".", "__MACOSX")) for part in name.split("/"))


def _unpacked(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, room: _Room, name: str
) -> BinaryIO | Problem:
    """A copy of a member that can be read again, or what is wrong with it."""
    copy = SpooledTemporaryFile(_MOST_IN_MEMORY)  # noqa: SIM115
    try:
        with archive.open(info) as member:
            while piece := member.read(_CHUNK):
                if not room.takes(len(piece)) or copy.tell() > MOST:
                    raise OverflowError("it unpacks to far more than it is packed")
                copy.write(piece)
    except (*_BROKEN, OverflowError) as error:
        copy.close()
        return Problem("intake", f"{name} could not be unpacked ({error}); it was left alone.")
    copy.seek(0)
    return cast(BinaryIO, copy)


def _problem(message: str) -> Taken:
    return Taken(None, (Problem("intake", message),))
