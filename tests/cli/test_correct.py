"""`onrecord correct`: a person's correction of a line."""

import json
from pathlib import Path

import pytest

from asking import FIRST, HOSTILE_STORY, SECOND, answered, asked, has_example, made, told_misuse

WHY = ("--reason", "the caption says so")


@pytest.fixture
def record(tmp_path: Path) -> str:
    return made(tmp_path, FIRST, SECOND, HOSTILE_STORY)


def line(record: str, words: str = "lorries", outlet: str = "Star") -> dict[str, object]:
    found = answered(record, "search", words, "--outlet", outlet)
    return found[0] if found else {}


@pytest.fixture
def id(record: str) -> str:
    return str(line(record)["id"])


@pytest.mark.parametrize(
    ("words", "speaker", "said"),
    [
        (("--speaker", "Tom Hale"), "Tom Hale", "“The bridge"),
        (("--nobody",), None, "“The bridge"),
        (("--words", "1:40"), "Marit Solburg", "The bridge"),
    ],
)
def test_a_correction_holds_until_it_is_undone(
    record: str, id: str, words: tuple[str, ...], speaker: str | None, said: str
) -> None:
    before = line(record)
    run = asked(record, "correct", id, *words, *WHY)
    assert run.stdout == "decision 1; onrecord people undo 1 takes it back\n", run.stderr
    now = line(record)
    assert (now["speaker"] or {}).get("name") == speaker  # type: ignore[attr-defined]
    assert str(now["words"]).startswith(said)
    asked(record, "people", "undo", "1", "--reason", "it was right")
    assert line(record) == before


def test_what_is_no_statement_is_gone(record: str, id: str) -> None:
    assert asked(record, "correct", id, "--not-said", *WHY, "--quiet").output == ""
    assert line(record) == {}


def test_corrected_lines_are_written_as_training_data(record: str, id: str, tmp_path: Path) -> None:
    out = tmp_path / "corrected.jsonl"
    asked(record, "correct", id, "--words", "1:40", *WHY)
    run = asked(record, "correct", "--export", str(out))
    assert "1 corrected line in" in run.stdout
    assert json.loads(out.read_text("utf-8"))["reason"] == "the caption says so"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "name an ID and one correction"),
        (("ID",), "name an ID and one correction"),
        (("ID", "--nobody", "--not-said", *WHY), "name an ID and one correction"),
        (("ID", "--nobody"), "say why"),
        (("none", "--nobody", *WHY), "no statement none"),
        (("\udcff", "--nobody", *WHY), "no character"),
        (("ID", "--words", "5", *WHY), "write it as 120:161"),
        (("ID", "--words", "5:99999", *WHY), "is no stretch of"),
        (("ID", "--speaker", "Nobody Here", *WHY), "nobody called"),
        (("ID", "--not-done", *WHY), "no event"),
        (("ID", "--type", "fly", *WHY), "'fly' is none of"),
        (("--export", "none/x.jsonl"), "can't be written"),
    ],
)
def test_misuse_is_told(record: str, id: str, words: tuple[str, ...], told: str) -> None:
    given = [id if word == "ID" else word for word in words]
    assert told in told_misuse(record, "correct", *given)


def test_help_has_an_example() -> None:
    assert has_example("correct")
