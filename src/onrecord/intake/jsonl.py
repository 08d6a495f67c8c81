"""JSON → articles: one object a line, or one object in a file.

    {"text": "The mayor …", "title": "Bridge shut", "url": "https://…", "published": "2022-05-24"}
    {"html": "<html>…", "url": "https://…"}

A line that can't be read is a problem with its number, and the lines after it are read all the
same. A file of lines is read line by line, however long it is.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import BinaryIO, TypeAlias

from onrecord.article import Original
from onrecord.intake import Taken, Told
from onrecord.intake.charset import decoded
from onrecord.intake.fields import Fields, article_from, left_out
from onrecord.intake.incoming import Incoming

MOST_LINE = 64 * 2**20  # bytes; a page of HTML has a hundredth of them
_A_LIST = "it holds a list, no object"
_BLANK = b" \t\r\n\0\xef\xbb\xbf"


# A line's number, and the line with its end; None where it is too long to be read.
_Line: TypeAlias = tuple[int, bytes | None]


@dataclass(frozen=True, slots=True)
class _Broken:
    """Why a line is no object: "it is no JSON (Expecting value)"."""

    reason: str


def articles_from(given: Incoming) -> Iterator[Taken]:
    """The articles of a file of JSON: of its one object, or of each of its lines."""
    lines = _lines(given.stream)
    start, opens = _up_to_words(lines)
    if isinstance(_object(opens, given.name), _Broken):
        # One object over several lines, or lines of which the first is broken.
        start += _within(MOST_LINE, lines)
        whole = b"".join(line or b"" for _, line in start).strip()
        one = _object(whole, given.name)
        if not isinstance(one, _Broken):
            yield _taken(one, whole, given.name, given.told)
            return
        if one.reason == _A_LIST and b"\n" in whole:
            yield left_out(f"{given.name} was left out: {_A_LIST}. Write one JSON object a line.")
            return
    yield from _each(chain(start, lines), given)


def _each(lines: Iterator[_Line], given: Incoming) -> Iterator[Taken]:
    """What each line that is not blank holds; a line alone is called by the file's name."""
    spoken = (line for line in lines if line[1] is None or line[1].strip(_BLANK))
    first, second = next(spoken, None), next(spoken, None)
    if first and not second:
        yield _read(first[1], given.name, given.told)
    elif first and second:
        for number, line in chain((first, second), spoken):
            yield _read(line, f"line {number:,} of {given.name}", given.told)


def _lines(stream: BinaryIO) -> Iterator[_Line]:
    number = 0
    while line := stream.readline(MOST_LINE):
        number += 1
        too_long = len(line) == MOST_LINE and not line.endswith(b"\n")
        yield number, None if too_long else line
        while too_long and (line := stream.readline(2**20)) and not line.endswith(b"\n"):
            pass


def _up_to_words(lines: Iterator[_Line]) -> tuple[list[_Line], bytes]:
    """The lines up to the first that is not blank, and that one."""
    start: list[_Line] = []
    for number, line in lines:
        start.append((number, line))
        if words := (line or b"").strip(_BLANK):
            return start, words
    return start, b""


def _within(most: int, lines: Iterator[_Line]) -> list[_Line]:
    """As many more lines as are together no longer than that, or a little."""
    found: list[_Line] = []
    while most > 0 and (line := next(lines, None)):
        found.append(line)
        most -= len(line[1] or b"")
    return found


def _read(line: bytes | None, where: str, told: Told) -> Taken:
    if line is None:
        return left_out(f"{where} was left out: it is over {MOST_LINE >> 20} MB long.", where)
    line = line.strip()
    fields = _object(line, where)
    if isinstance(fields, _Broken):
        advice = "Write one JSON object a line."
        return left_out(f"{where} was left out: {fields.reason}. {advice}", where)
    return _taken(fields, line, where, told)


def _object(line: bytes, name: str) -> Fields | _Broken:
    try:
        value = json.loads(decoded(line, name).text)
    except RecursionError:
        return _Broken("it is nested too deep")
    except ValueError as error:  # also of a number with thousands of digits
        return _Broken(f"it is no JSON ({error})")
    if not isinstance(value, dict):
        return _Broken(f"it holds {_kind(value)}, no object")
    return value


def _kind(value: object) -> str:
    names = {list: "a list", str: "a string", bool: "true or false", type(None): "null"}
    return names.get(type(value), "a number")


def _taken(fields: Fields, line: bytes, where: str, told: Told) -> Taken:
    if isinstance(fields.get("statements"), list) and isinstance(fields.get("article"), dict):
        return left_out(
            f"{where} is a record that onrecord made, not a story; `onrecord check` reads it.",
            where,
        )
    taken = article_from(fields, Original(line, "application/json"), where, told)
    return Taken(taken.article, decoded(line, where).problems + taken.problems, where)
