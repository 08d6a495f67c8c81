"""The command, from drawn lines to printed shares, on a page written for it."""

import gzip
import json

import pytest

from onrecord.evaluate.judged.__main__ import main

ROWS = [
    f'"Pier {n} is shut until the storm has passed," said Ana Reyes, the harbour master. She said that'
    f" ship {n} waited. The mayor told reporters the town was ready for the night ahead of it.</p><p>"
    for n in range(12)
]
PAGE = f"<html><body><article><h1>Lowe shuts its harbour</h1><p>{' '.join(ROWS)}</p></article></body></html>"


@pytest.fixture
def run(tmp_path, capsys):
    """Runs the command on the page; gives its exit code and what it printed."""
    html = tmp_path / "pages" / "html"
    html.mkdir(parents=True)
    (html / "one.html.gz").write_bytes(gzip.compress(PAGE.encode()))
    truth = {"one": {"url": "https://example.com/a", "articleBody": ""}}
    (html.parent / "ground-truth.json").write_text(json.dumps(truth), "utf-8")

    def run(command, *arguments):
        kept = ["--pages", str(html.parent), "--judgements", str(tmp_path / "kept")]
        code = main([command, *map(str, arguments), *kept])
        return code, capsys.readouterr()

    return run


def test_from_the_draw_to_the_shares(run, tmp_path):
    sheets = tmp_path / "sheets"
    code, told = run("draw", sheets, "--each", "2")
    assert (code, told.out) == (0, f"{sheets}/round-1-01.md: 4 lines\n")
    judge(sheets / "round-1-01.md", "verdict 1: ok\nverdict 2: who\nverdict 3: ok\nverdict 4: ok")
    code, told = run("read", sheets / "round-1-01.md", "--date", "2024-05-01")
    assert (code, told.out.split(" → ")[0]) == (0, f"{sheets}/round-1-01.md: 4 judged, 0 open")
    code, told = run("print", "--today")
    assert "all       right 3 of 4" in told.out
    assert "lines judged right that are still found: 3 of 3" in told.out
    assert "Reyes" not in (tmp_path / "kept" / "statements-1.jsonl").read_text("utf-8")


def test_the_second_round_is_blind_and_in_another_order(run, tmp_path):
    sheets = tmp_path / "sheets"
    run("draw", sheets, "--each", "2")
    judge(sheets / "round-1-01.md", "\n".join(f"verdict {n}: long who" for n in range(1, 5)))
    run("read", sheets / "round-1-01.md")
    code, told = run("again", sheets)
    assert (code, told.out) == (0, f"{sheets}/round-2-01.md: 4 lines\n")
    second = (sheets / "round-2-01.md").read_text("utf-8")
    assert second.count("\nverdict: \n") == 4
    first = json.loads((sheets / "round-1-01.json").read_text("utf-8"))["lines"]
    lines = json.loads((sheets / "round-2-01.json").read_text("utf-8"))["lines"]
    assert sorted(map(str, lines)) == sorted(map(str, first))
    judge(sheets / "round-2-01.md", "verdict 1: ok")
    run("read", sheets / "round-2-01.md")
    assert "right     same 0 of 1" in run("print")[1].out


def test_a_whole_page(run, tmp_path):
    sheets = tmp_path / "sheets"
    code, told = run("whole", sheets)
    assert code == 0
    assert told.out.startswith(f"{sheets}/page-1-01.md: example.com one, ")
    judge(sheets / "page-1-01.md", "verdict 1: ok\nindirect | ship 3 waited | She")
    run("read", sheets / "page-1-01.md")
    assert "all       found 1 of 2" in run("print")[1].out


def test_sheets_are_not_written_into_a_repository(run, tmp_path):
    (tmp_path / "checkout/.git").mkdir(parents=True)
    code, told = run("draw", tmp_path / "checkout/sheets")
    assert code == 1
    assert "lies in a repository; sheets show text that is not ours" in told.err


def test_a_mistake_is_told_without_a_traceback(run, tmp_path):
    code, told = run("again", tmp_path / "sheets")
    assert (code, told.err) == (1, f"no judged lines in {tmp_path}/kept to judge again\n")
    assert run("read", tmp_path / "nowhere.md")[0] == 1


def judge(sheet, rows):
    sheet.write_text(f"{sheet.read_text('utf-8')}\n{rows}\n", "utf-8")
