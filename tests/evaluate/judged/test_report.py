from evaluate.judged.told import judged, many
from onrecord.evaluate.judged.report import report
from onrecord.evaluate.judged.stored import PAGES, STATEMENTS, keep

READ = many(3)
A, B, C = READ.lines


def test_nothing_judged_is_said_so(tmp_path):
    assert list(report(None, tmp_path)) == [f"nothing is judged yet: no judgements in {tmp_path}"]


def test_all_that_judgements_tell(tmp_path):
    keep(STATEMENTS, [judged(A), judged(B, "who")], tmp_path)
    keep(STATEMENTS, [judged(A, round=2, date="2024-05-02"), judged(B, round=2)], tmp_path)
    keep(PAGES, [judged(A), judged(C, "missed")], tmp_path)
    rows = list(report([READ], tmp_path))
    assert [row for row in rows if not row.startswith(" ")] == [
        "Drawn lines, round 1: 2 lines of 1 pages by rules, judged 2024-05-01",
        "Drawn lines, round 2: 2 lines of 1 pages by rules, judged 2024-05-01 to 2024-05-02",
        "Agreement of rounds 1 and 2",
        "Whole pages, round 1: 2 lines of 1 pages by rules, judged 2024-05-01",
        "Carried over to rules as it reads today, by round 2",
        "Recall of rules today on the pages of round 1",
    ]
    assert "  right     same 1 of 2, 50.0 % (9.5-90.5); kappa 0.00" in rows
    assert "  lines on these pages that nobody judged: 1" in rows


def test_without_pages_nothing_of_today(tmp_path):
    keep(STATEMENTS, [judged(A)], tmp_path)
    assert not any("today" in row for row in report(None, tmp_path))
