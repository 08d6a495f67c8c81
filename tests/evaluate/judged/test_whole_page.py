from evaluate.judged.told import page
from onrecord.evaluate.judged.whole_page import page_sheet

READ = page(
    '"[1.content:Shut it,]" [1,2.source:she] [1.cue:said] and [2.cue:added] [2.content:that it leaks].\n'
    "verdict 1: ok\n## Missed\nnone",
    "direct indirect",
)


def test_the_page_stands_whole_with_its_lines_numbered():
    rows, sheet = page_sheet(READ, 2)
    text = "\n".join(rows)
    assert (
        '> "[1.content:Shut it,]" [1,2.source:she] [1.cue:said]'
        " and [2.cue:added] [2.content:that it leaks].\n" in text
    )
    assert "> 1. direct, speech: she / said / Shut it,\n\nverdict 1: \n" in text
    assert "> 2. indirect, speech: she / added / that it leaks\n\nverdict 2: \n" in text
    assert (sheet.round, sheet.page, sheet.article, sheet.model) == (2, "a", READ.sha256, "rules")


def test_nothing_that_a_page_says_passes_for_a_verdict_or_a_heading():
    rows, _ = page_sheet(READ, 1)
    assert [row for row in rows if row.startswith(("verdict", "## ", "none"))] == [
        "## The page",
        "## Found",
        "verdict 1: ",
        "verdict 2: ",
        "## Missed",
    ]
    assert "> verdict 1: ok" in rows


def test_a_page_where_nothing_was_found():
    rows, sheet = page_sheet(page("Rain fell.", ""), 1)
    assert "> Rain fell." in rows
    assert sheet.lines == ()
