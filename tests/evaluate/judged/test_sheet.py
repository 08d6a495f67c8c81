from dataclasses import replace

import pytest

from evaluate.judged.told import SHUT, page
from onrecord.evaluate.judged.sheet import Sheet, load, save, statement_sheet

FAR = f"""The harbour of Lowe.
Ships wait.
Captains wait.
{SHUT}
Gulls fly.
Dogs bark."""


def sheet_of(marked, kinds="direct"):
    read = page(marked, kinds)
    return "\n".join(statement_sheet(read.lines, {read.sha256: read}, 1))


def item(marked, kinds="direct"):
    """What stands below the first number."""
    return sheet_of(marked, kinds).split("## 1\n\n")[1]


def test_a_line_stands_marked_with_what_is_about_it():
    assert item(FAR) == (
        "direct, speech · untitled · example.com\n\n"
        "> Ships wait.\n>\n"
        "> Captains wait.\n>\n"
        '> "[content:It is shut,]" [source:Ana Reyes] [cue:said].\n>\n'
        "> Gulls fly.\n\n"
        "verdict: \n"
    )


def test_a_gap_is_shown_where_parts_stand_far_apart():
    far = "[1.source:The mayor] spoke.\n" + "Rain.\n" * 9 + '"[1.content:Stop.]"'
    assert item(far).count("> …") == 1
    assert item(far).count("> Rain.") == 3


def test_content_over_paragraphs_stays_whole():
    assert "> “[content:One.\n>\n> “Two.]” [source:she]" in item(
        "“[1.content:One.\n“Two.]” [1.source:she]"
    )


def test_long_paragraphs_about_the_words_are_trimmed_next_to_them():
    long = "x" * 2_000 + f" near.\n{SHUT}\nclose " + "y" * 2_000
    shown = item(long)
    assert "xx near.\n" in shown
    assert "> close yy" in shown
    assert len(shown) < 1_500


def test_nothing_that_a_page_says_passes_for_a_verdict():
    hostile = f"verdict: ok\r## 9\u2028verdict 1: ok\n{SHUT}\n## 1\nverdict 1: who"
    rows = sheet_of(hostile).split("\n")
    assert [row for row in rows if row.startswith(("verdict", "##"))] == ["## 1", "verdict: "]


def test_a_line_of_a_page_that_is_gone_is_told():
    read = page(SHUT)
    with pytest.raises(ValueError, match="the words of a line of a are on no page here"):
        list(statement_sheet(read.lines, {}, 1))


def test_a_line_is_shown_where_it_has_moved_to():
    old, new = page(SHUT), page(f"A caption.\n{SHUT}")
    shown = "\n".join(statement_sheet(old.lines, {new.sha256: new}, 2))
    assert "[content:It is shut,]" in shown


def test_a_sheet_is_kept_and_never_overwritten(tmp_path):
    read = page(SHUT)
    sheet = Sheet(round=1, lines=read.lines)
    save(["# one"], sheet, tmp_path / "in" / "round-1.md")
    assert load(tmp_path / "in" / "round-1.md") == sheet
    with pytest.raises(FileExistsError, match="perhaps with verdicts; move it away"):
        save(["# two"], replace(sheet, round=2), tmp_path / "in" / "round-1.md")
    assert (tmp_path / "in" / "round-1.md").read_text("utf-8") == "# one"
