"""Records are taken as an object, a list or lines, gzipped or not; what is none is told."""

import gzip
import json

import pytest

from onrecord.export.records import records
from onrecord.export.shape import Fault


def test_an_object_is_a_record() -> None:
    assert list(records(b'\xef\xbb\xbf{"a": 1}')) == [("", {"a": 1})]


def test_a_list_is_several_each_with_its_place() -> None:
    assert list(records(b'[{"a": 1}, 2]')) == [("[0]", {"a": 1}), ("[1]", 2)]


def test_so_are_lines_and_a_broken_one_costs_no_other() -> None:
    found = list(records(b'{"a": 1}\n\n{"a":\n{"a": 3}\n'))
    assert [where for where, _ in found] == ["line 1", "line 2", "line 3"]
    assert found[0][1] == {"a": 1}
    assert isinstance(found[1][1], Fault)
    assert found[2][1] == {"a": 3}


def test_gzipped_is_the_same() -> None:
    assert list(records(gzip.compress(b'{"a": 1}\n{"a": 2}'))) == [
        ("line 1", {"a": 1}),
        ("line 2", {"a": 2}),
    ]


@pytest.mark.parametrize(
    "data",
    [b"", b"hello", b"\x00\xff\xfe", b"\xff" * 9, b"[" * 100_000, b"1" * 10_000, b"\x1f\x8bno"],
)
def test_what_is_no_json_is_told(data: bytes) -> None:
    [(where, fault)] = records(data)
    assert where == ""
    assert isinstance(fault, Fault)


def test_a_record_may_hold_odd_line_ends_in_its_text() -> None:
    line = json.dumps({"text": "a\u2028b\x85c"}, ensure_ascii=False).encode()
    assert list(records(line + b"\n" + line)) == [
        ("line 1", {"text": "a\u2028b\x85c"}),
        ("line 2", {"text": "a\u2028b\x85c"}),
    ]
