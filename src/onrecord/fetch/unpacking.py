"""Content-Encoding: gzip → the bytes within, up to a limit; the rest is never unpacked."""

import zlib
from collections.abc import Iterable, Iterator

# Nothing else is asked for.
GZIP = ("gzip", "x-gzip")
PLAIN = ("", "identity")
_STEP = 2**20  # bytes unpacked at once
_MEMBERS = 50  # of one answer; honest ones have one, and a million empty ones would take minutes


class TooMuchError(Exception):
    """An answer is larger than may be."""


class BrokenError(Exception):
    """An answer isn't what its headers say."""


def unpacked(chunks: Iterable[bytes], coding: str, most: int) -> bytes:
    """The whole of what the chunks hold. Raises TooMuchError or BrokenError."""
    coding = coding.strip().lower()
    if coding not in PLAIN + GZIP:
        raise BrokenError(f"packed as {coding[:40]!r}, which wasn't asked for")
    whole = bytearray()
    for chunk in _inflated(chunks) if coding in GZIP else chunks:
        whole += chunk
        if len(whole) > most:
            raise TooMuchError
    return bytes(whole)


def _inflated(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """What is within, a step at a time. Padding after it is left alone, as browsers do."""
    members = 0
    packed = None
    for chunk in chunks:
        while chunk:
            if packed is None or packed.eof:
                if packed and not chunk.startswith(b"\x1f"):
                    return
                packed, members = zlib.decompressobj(31), members + 1
                if members > _MEMBERS:
                    raise BrokenError(f"packed in more than {_MEMBERS} parts")
            yield from _steps(packed, chunk)
            chunk = packed.unused_data
    if packed and not packed.eof:
        raise BrokenError("it ends in the middle of what was packed")


def _steps(packed: "zlib._Decompress", chunk: bytes) -> Iterator[bytes]:
    """All that one chunk unpacks to."""
    full = True
    try:
        while (chunk or full) and not packed.eof:
            out = packed.decompress(chunk, _STEP)
            full = len(out) == _STEP  # then there may be more to come without more going in
            chunk = packed.unconsumed_tail
            yield out
    except zlib.error as error:
        raise BrokenError(f"it can't be unpacked ({error})") from error
