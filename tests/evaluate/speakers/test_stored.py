"""Where judgements of speakers are kept; and the commands, from drawing to counting."""

from evaluate.speakers.drawn import TEXT, fill, sheet
from onrecord.evaluate.speakers.__main__ import main
from onrecord.evaluate.speakers.stored import path_of, stored


def test_verdicts_are_kept_by_round_and_counted(tmp_path, capsys):
    path, _ = sheet(tmp_path)
    fill(path, "ok", "wrong")
    kept = tmp_path / "kept"
    assert main(["--judgements", str(kept), "read", str(path), "--date", "2024-05-01"]) == 0
    assert main(["--judgements", str(kept), "print"]) == 0
    assert "right    1 of 2, 50.0 %" in capsys.readouterr().out
    assert {j.verdict for j in stored(kept)[1]} == {"ok", "wrong"}


def test_a_line_judged_again_in_its_round_is_kept_once(tmp_path):
    path, _ = sheet(tmp_path)
    fill(path, "ok")
    for _ in range(2):
        main(["--judgements", str(tmp_path), "read", str(path)])
    assert len(path_of(tmp_path, 1).read_text().splitlines()) == 1


def test_the_next_round_is_blind(tmp_path, capsys):
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "harrow.txt").write_text(
        TEXT.replace("she said", "[1.source:she] [1.cue:said]").replace(
            "“It is safe,”", "“[1.content:It is safe,]”"
        )
    )
    where = ["--judgements", str(tmp_path / "kept")]
    assert main([*where, "draw", str(tmp_path / "gold"), str(tmp_path)]) == 0, capsys.readouterr()
    fill(tmp_path / "speakers-1-01.md", "ok", "wrong")
    main([*where, "read", str(tmp_path / "speakers-1-01.md")])
    assert main([*where, "again", str(tmp_path / "gold"), str(tmp_path)]) == 0
    again = (tmp_path / "speakers-2-01.md").read_text()
    assert "round 2" in again
    assert "verdict 1: \n" in again
    assert "speaker: Ana Reyes" in again
