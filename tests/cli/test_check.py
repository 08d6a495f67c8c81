"""`onrecord check`: exit 0 where all is right, 1 with a line for each fault."""

import gzip
import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from kept import kept, write
from onrecord.cli import main
from onrecord.export.record_json import record
from stories import ARTICLE, BRIDGE, UNREADABLE


def checked(data: bytes, tmp_path: Path, *words: object) -> Result:
    path = tmp_path / "record.json"
    path.write_bytes(data)
    return CliRunner().invoke(main, ["check", str(path), *map(str, words)])


def written(*records: dict[str, Any], between: str = "\n") -> bytes:
    return between.join(json.dumps(r, ensure_ascii=False) for r in records).encode()


def wrong() -> dict[str, Any]:
    changed = json.loads(written(record(BRIDGE)))
    changed["statements"][0]["content"][0]["start"] += 1
    loaded: dict[str, Any] = changed
    return loaded


def test_a_record_that_is_right(tmp_path: Path) -> None:
    run = checked(written(record(BRIDGE)), tmp_path)
    assert (run.exit_code, run.stdout) == (0, "1 record checked, all right\n")


def test_a_record_that_is_wrong(tmp_path: Path) -> None:
    run = checked(written(wrong()), tmp_path)
    assert run.exit_code == 1
    first, *_, last = run.stdout.splitlines()
    assert first.endswith(
        "record.json: statements[0].content[0]:"
        " the record has 'The bridge is safe,', the article 'he bridge is safe,'"
    )
    assert last == "1 record checked, 1 wrong"


def test_lines_and_lists_name_the_record_that_is_wrong(tmp_path: Path) -> None:
    run = checked(written(record(BRIDGE), wrong(), record(UNREADABLE)), tmp_path)
    assert "record.json line 2: statements[0]" in run.stdout
    assert run.stdout.endswith("3 records checked, 1 wrong\n")
    run = checked(b"[" + written(record(BRIDGE), wrong(), between=",") + b"]", tmp_path)
    assert "record.json [1]: statements[0]" in run.stdout


def test_gzipped(tmp_path: Path) -> None:
    assert checked(gzip.compress(written(record(BRIDGE))), tmp_path).exit_code == 0


def test_standard_input() -> None:
    run = CliRunner().invoke(main, ["check", "-"], input=written(record(BRIDGE)))
    assert run.exit_code == 0


def test_the_original_is_compared(tmp_path: Path) -> None:
    original = tmp_path / "story.txt"
    original.write_bytes(ARTICLE.original.data)
    good = checked(written(record(BRIDGE)), tmp_path, "--original", original)
    assert good.exit_code == 0
    original.write_bytes(ARTICLE.original.data + b"!")
    bad = checked(written(record(BRIDGE)), tmp_path, "--original", original)
    assert bad.exit_code == 1
    assert "article.original.sha256: it was read from other bytes" in bad.stdout


def test_what_is_no_record(tmp_path: Path) -> None:
    for data in (b"", b"hello", b"\x00\xff", b"[" * 100_000, b"3", b"[]"):
        run = checked(data, tmp_path)
        assert run.exit_code == 1
        assert run.exception is None or isinstance(run.exception, SystemExit)
        assert run.stdout


def test_a_thousand_faults_are_not_a_thousand_lines(tmp_path: Path) -> None:
    run = checked(written({**record(BRIDGE), "problems": [1] * 1000}), tmp_path)
    assert "record.json: and 900 more" in run.stdout


def test_quiet_tells_by_the_exit_status_alone(tmp_path: Path) -> None:
    run = checked(written(wrong()), tmp_path, "--quiet")
    assert (run.exit_code, run.output) == (1, "")


def test_no_such_file_is_misuse() -> None:
    assert CliRunner().invoke(main, ["check", "nowhere.json"]).exit_code == 2


def test_the_record_is_checked_where_no_file_is_named(tmp_path: Path) -> None:
    kept(tmp_path, BRIDGE).close()
    path = str(tmp_path / "test.db")
    run = CliRunner().invoke(main, ["check", "--record", path])
    assert run.exit_code == 0, run.output
    assert "1 articles, 6 statements, all right; the chain's last link is" in run.stdout
    assert CliRunner().invoke(main, ["check", path]).stdout == run.stdout


def test_what_is_wrong_with_a_record_is_told(tmp_path: Path) -> None:
    with kept(tmp_path, BRIDGE) as kept_record:
        write(kept_record, "UPDATE article SET text = 'forged'")
    run = CliRunner().invoke(main, ["check", "--record", str(tmp_path / "test.db")])
    assert run.exit_code == 1
    assert "article 1: it has changed since it was kept" in run.stdout
