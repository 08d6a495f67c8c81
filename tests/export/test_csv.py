"""A line a statement, safe to open in a spreadsheet."""

import csv
from dataclasses import replace
from io import StringIO

from onrecord.export.csv import COLUMNS, csv_line, csv_lines
from stories import ARTICLE, BRIDGE, TWEET, UNREADABLE


def rows() -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO("".join(csv_lines([BRIDGE, UNREADABLE])))))


def test_each_statement_is_a_line() -> None:
    assert [row["content"] for row in rows()] == [
        "The bridge is safe,",
        "that Tom Hale had said “the bolts are <old>”",
        "the bolts are <old>",
        "the winter",
        "Close it now! #bridge 🌉",
        "We will look,",
    ]


def test_a_line_says_who_said_it_where_and_how_sure_that_is() -> None:
    row = rows()[0]
    assert (row["outlet"], row["published"]) == ("The Quay", "2022-05-24")
    assert (row["speaker"], row["speaker_kind"], row["addressee"]) == (
        "Ana Reyes",
        "person",
        "reporters",
    )
    assert (row["spans"], row["negated"], row["confidence"]) == ("33:52", "false", "0.98765")
    assert row["because"] == "speaker: she is named beside the cue"


def test_every_line_has_every_column() -> None:
    lines = list(csv.reader(StringIO("".join(csv_lines([BRIDGE])))))
    assert {len(line) for line in lines} == {len(COLUMNS)}


def test_a_cell_cannot_be_a_formula() -> None:
    hostile = replace(ARTICLE, title='=HYPERLINK("https://evil.example")')
    lines = list(csv_lines([replace(BRIDGE, article=hostile, statements=(TWEET,))]))
    assert "'=HYPERLINK" in lines[1]


def test_a_lone_carriage_return_is_quoted() -> None:
    assert list(csv.reader(StringIO(csv_line(["a\rb", "c"]), newline=""))) == [["a\rb", "c"]]
