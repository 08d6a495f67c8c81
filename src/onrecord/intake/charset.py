"""Bytes → the text they spell, in whatever encoding, with no character changed.

    "Zoë said: “Yes.”\\r\\n"      its \\r, its curly marks and its ¨ keep their places

A byte order mark says how to read the bytes and is no part of the text. Bytes that spell
nothing become U+FFFD, one for each stretch that Python's decoder gives up on; the article's
original keeps them.
"""

import codecs
from dataclasses import dataclass

from onrecord.intake.forms import utf_16_without_bom
from onrecord.problem import Problem

# UTF-32 first: its little-endian mark opens with that of UTF-16.
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 2**16  # bytes that are enough to tell an encoding by, and cost a few ms
_NAMED = 5  # places of broken bytes that a message lists
# Western text has few letters beyond ASCII. There, detectors mistake Windows' Western page for
# the Central European one or DOS's, but they know a Mac's.
_MOST_BEYOND_ASCII = 0.07


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, and what was wrong or guessed on the way to it."""

    text: str
    problems: tuple[Problem, ...] = ()


def decoded(data: bytes, name: str) -> Decoded:
    """The text of some bytes; never fails."""
    for bom, charset in _BOMS:
        if data.startswith(bom):
            return _as(charset, data, len(bom), name)
    # First, for in English UTF-16 each byte is also a character of UTF-8.
    if charset_16 := utf_16_without_bom(data):
        return _as(charset_16, data, 0, name)
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        broken_at = error.start
    if _is_mostly_utf_8(data, broken_at):
        return _as("utf-8", data, 0, name)
    charset = _guessed(data)
    text = _as(charset, data, 0, name)
    guess = f"{name} is not UTF-8 (byte {broken_at:,}); it was read as {charset}, by its bytes."
    advice = " If letters look wrong, convert it to UTF-8 and read it again."
    return Decoded(text.text, (Problem("intake", guess + advice), *text.problems))


def _as(charset: str, data: bytes, skip: int, name: str) -> Decoded:
    body = memoryview(data)[skip:]
    try:
        return Decoded(str(body, charset))
    except UnicodeDecodeError:
        text = str(body, charset, "replace")
    places = _broken_places(body, charset)
    shown = ", ".join(f"{place + skip:,}" for place in places[:_NAMED])
    more = " and further on" if len(places) > _NAMED else ""
    message = (
        f"{name} is broken {charset.upper()} at byte {shown}{more}; what could not be read"
        " stands as U+FFFD (�) in the text. Fetch it again if you can."
    )
    return Decoded(text, (Problem("intake", message),))


def _broken_places(data: memoryview, charset: str) -> list[int]:
    """Where decoding fails, in bytes; one more than a message lists at most."""
    places: list[int] = []
    start = 0
    while start < len(data) and len(places) <= _NAMED:
        try:
            str(data[start:], charset)
            break
        except UnicodeDecodeError as error:
            places.append(start + error.start)
            start += max(error.end, 1)
    return places


def _is_mostly_utf_8(data: bytes, broken_at: int) -> bool:
    """Whether more characters beyond ASCII are whole than broken, or just the end is cut off."""
    start = max(0, broken_at - _SAMPLE // 2)
    sample = data[start : start + _SAMPLE].decode("utf-8", "replace")
    broken = sample.count("�")
    whole = len(sample) - len(sample.encode("ascii", "ignore")) - broken
    cut_off = broken_at >= len(data) - 3 and data[broken_at] >= 0xC2
    return whole > broken or cut_off


def _guessed(data: bytes) -> str:
    """The likeliest encoding of text that is not UTF-8; "cp1252" or "latin-1" at worst."""
    from charset_normalizer import from_bytes

    sample = data[:_SAMPLE]
    best = from_bytes(sample).best()
    beyond = len(sample.translate(None, bytes(range(128))))
    western = beyond < _MOST_BEYOND_ASCII * len(sample)
    if best is not None and (not western or best.encoding.startswith("mac")):
        return best.encoding
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return "latin-1"
    return "cp1252"
