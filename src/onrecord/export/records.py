"""Bytes → records in JSON: one object, a list of them, or JSONL, each also gzipped."""

import json
from collections.abc import Iterator

from onrecord.export.shape import Fault
from onrecord.intake.unpack import is_gzip, unpacked


def records(data: bytes) -> Iterator[tuple[str, object | Fault]]:
    """Yields where each record stands, "[3]" or "line 4", and the record.

    What is no JSON comes as a Fault. Where a file holds one record, it stands at "".
    """
    if is_gzip(data):
        opened = unpacked(data, "it")
        if opened.problems:
            yield "", Fault("", opened.problems[0].message)
            return
        data = opened.data
    yield from _records(data)


def _records(data: bytes) -> Iterator[tuple[str, object | Fault]]:
    whole = _parsed(data)
    lines = [line for line in data.splitlines() if line.strip()]
    if isinstance(whole, list):
        yield from ((f"[{number}]", record) for number, record in enumerate(whole))
    elif isinstance(whole, Fault) and len(lines) > 1 and isinstance(_parsed(lines[0]), dict):
        yield from ((f"line {number}", _parsed(line)) for number, line in enumerate(lines, 1))
    else:
        yield "", whole


def _parsed(data: bytes) -> object | Fault:
    try:
        value: object = json.loads(data)
    except RecursionError:
        return Fault("", "is no record: it is nested too deep to be read")
    except ValueError as error:
        return Fault("", f"is no JSON: {error}")
    return value
