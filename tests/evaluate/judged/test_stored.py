from evaluate.judged.told import judged, many
from onrecord.evaluate.judged.stored import PAGES, STATEMENTS, keep, rounds

A, B = many(2).lines
[OTHER] = many(1, name="b").lines


def labels(folder, what=STATEMENTS):
    return {n: [j.labels for j in judged] for n, judged in rounds(what, folder).items()}


def test_a_file_a_round(tmp_path):
    paths = keep(STATEMENTS, [judged(A), judged(A, "who", round=2)], tmp_path)
    assert [path.name for path in paths] == ["statements-1.jsonl", "statements-2.jsonl"]
    assert labels(tmp_path) == {1: [()], 2: [("who",)]}
    assert rounds(PAGES, tmp_path) == {}


def test_a_sheet_read_again_changes_nothing_and_a_line_judged_anew_counts_anew(tmp_path):
    keep(STATEMENTS, [judged(B), judged(A)], tmp_path)
    before = (tmp_path / "statements-1.jsonl").read_bytes()
    keep(STATEMENTS, [judged(A), judged(B)], tmp_path)
    assert (tmp_path / "statements-1.jsonl").read_bytes() == before
    keep(STATEMENTS, [judged(B, "long")], tmp_path)
    assert labels(tmp_path) == {1: [(), ("long",)]}


def test_a_page_is_judged_as_one(tmp_path):
    keep(PAGES, [judged(A), judged(B, "missed"), judged(OTHER)], tmp_path)
    keep(PAGES, [judged(A, "who")], tmp_path)
    assert labels(tmp_path, PAGES) == {1: [("who",), ()]}
