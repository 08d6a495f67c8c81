"""Lines of the record as JSON and as a table."""

from pathlib import Path

from kept import kept
from onrecord.export.asked.lines import line_record, line_table
from onrecord.export.table import drawn
from stories import BRIDGE


def test_a_line_in_json_has_its_article_and_what_met_the_question(tmp_path: Path) -> None:
    [hit] = kept(tmp_path, BRIDGE).search("bridge safe").hits
    found = line_record(hit.line, hit.marks)
    [first, second] = [found["words"][m["start"] : m["end"]] for m in found["marks"]]
    assert (first, second) == ("bridge", "safe")
    assert found["article"]["outlet"] == "The Quay"


def test_a_table_fits_a_narrow_terminal(tmp_path: Path) -> None:
    [hit] = kept(tmp_path, BRIDGE).search("bridge safe").hits
    for width in (40, 100):
        text = drawn([line_table([(hit.line, hit.marks)], width)], width, colour=False)
        assert max(map(len, text.splitlines())) <= width
        assert "Ana Reyes" in text
