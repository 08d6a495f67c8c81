from pathlib import Path

import pytest

from onrecord.evaluate.dates import gum, report, shown, timenorm

LINES = "2022-05-24\tDATE\t2022-05-24\nMonday\tDATE\t2022-05-23\nthree days\tDURATION\tP3D\nlast week\tDATE\t2022-WXX\n"
XML = """<text id="a" dateCreated="2022-05-24">
<s>
<date when="2021-03">
March\tNNP
2021\tCD
</date>
<date when="--07">
July\tNNP
</date>
<date from="1900" to="1999">
20th\tJJ
-\t-
century\tNN
</date>
<date>
then\tRB
</date>
</s>
</text>
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    english = tmp_path / "dates_timenorm" / "en"
    english.mkdir(parents=True)
    for part in ("train", "test"):
        (english / f"{part}.tsv").write_text(LINES + "\n" + LINES, "utf-8")
    xml = tmp_path / "gum_dev" / "xml"
    xml.mkdir(parents=True)
    for name in ("a", "b", "c", "d"):
        (xml / f"{name}.xml").write_text(XML, "utf-8")
    return tmp_path


def test_a_value_is_right_letter_by_letter_and_apart_from_x(data: Path) -> None:
    lines = list(timenorm(data / "dates_timenorm" / "en" / "test.tsv"))[:3]
    assert [line.read for line in lines] == ["2022-05-23", "P3D", "2022-W20"]
    assert [line.right for line in lines] == [True, True, False]
    assert [line.right_but_for_x for line in lines] == [True, True, True]


def test_both_ends_of_a_date_must_be_right(data: Path) -> None:
    lines = [line for half in (0, 1) for line in gum(data / "gum_dev", half)]
    assert len(lines) == 12  # four documents, in two halves; a date of no value is left out
    assert [line.right for line in lines[:3]] == [True, False, True]
    assert [line.type for line in lines[:3]] == ["told", "no year", "told"]
    assert lines[2].words == "20th-century"


def test_a_row_tells_how_many_and_how_sure(data: Path) -> None:
    lines = list(timenorm(data / "dates_timenorm" / "en" / "test.tsv"))
    assert shown("all", lines).split() == ["all", "4", "of", "6", "66.7%", "[66.7%,", "66.7%]"]
    assert "nothing" in shown("nothing", [])


def test_the_report_has_all_parts(data: Path) -> None:
    rows = report(data)
    for part in ("timenorm train", "timenorm test", "DATE and TIME alone", "GUM odd half"):
        assert part in rows
