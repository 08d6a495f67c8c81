"""Gzipped bytes → the bytes within, as far as they can be trusted to fit in memory.

story.txt.gz, stories.jsonl.gz      one member or several, one after the other
"""

import gzip
import io
import zlib
from dataclasses import dataclass

from onrecord.problem import Problem

MOST = 256 * 2**20  # bytes; a year of a daily newspaper as text fits in it
# News text shrinks about threefold and JSONL tenfold. A small file may shrink as it likes,
# but a large one that shrinks 200-fold is made to fill memory.
SURE = 64 * 2**20
MOST_TO_ONE = 200
_MAGIC = b"\x1f\x8b"
_CHUNK = 2**20


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What was within, or None where none of it is to be used."""

    data: bytes | None
    problems: tuple[Problem, ...] = ()


def is_gzip(data: bytes) -> bool:
    """Whether the bytes open as a gzip file does."""
    return data[:2] == _MAGIC


def unpacked(data: bytes, name: str) -> Unpacked:
    """The bytes within a gzip file. What a broken one gives before the break is kept."""
    out = bytearray()
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as within:
            while more := within.read1(_CHUNK):
                out += more
                if len(out) > MOST or (len(out) > SURE and len(out) > MOST_TO_ONE * len(data)):
                    return Unpacked(None, (_bomb(name, len(data)),))
    except (OSError, EOFError, zlib.error) as error:
        return _broken(bytes(out), name, str(error))
    return Unpacked(bytes(out))


def _bomb(name: str, packed: int) -> Problem:
    return Problem(
        "intake",
        f"{name} is {packed:,} bytes packed and far more unpacked (over {MOST >> 20} MB, or over"
        f" {SURE >> 20} MB at more than {MOST_TO_ONE} to 1), so it was left alone."
        " If it is news, split it into smaller files.",
    )


def _broken(data: bytes, name: str, trouble: str) -> Unpacked:
    kept = f"the {len(data):,} bytes before the break were read" if data else "nothing was read"
    message = f"{name} is a broken gzip file ({trouble}); {kept}. Fetch it again if you can."
    return Unpacked(data or None, (Problem("intake", message),))
