"""`onrecord verify`: did they really say that?"""

from pathlib import Path

import pytest

from asking import (
    FIRST,
    HOSTILE,
    HOSTILE_STORY,
    REST,
    SECOND,
    answered,
    asked,
    fits,
    has_example,
    is_plain,
    made,
    told_misuse,
)

WORDS = f"The bridge is not {REST}"


@pytest.fixture
def record(tmp_path: Path) -> str:
    return made(tmp_path, FIRST, SECOND, HOSTILE_STORY)


@pytest.mark.parametrize(
    ("words", "speaker", "verdict"),
    [
        (WORDS, "Marit Solberg", "verbatim"),
        (WORDS.replace("over", "gone"), "Marit Solberg", "altered"),
        (WORDS, "Tom Hale", "someone_else"),
        ("A whale was seen in the harbour", None, "not_on_record"),
    ],
)
def test_the_verdict(record: str, words: str, speaker: str | None, verdict: str) -> None:
    by = ("--speaker", speaker) if speaker else ()
    assert [one["verdict"] for one in answered(record, "verify", words, *by)] == [verdict]
    assert verdict.replace("_", " ") in fits(record, "verify", words, *by)


def test_what_differs_is_marked_but_in_what_is_verbatim(record: str) -> None:
    altered = asked(record, "verify", WORDS.replace("over", "gone"))
    assert "[-over" in altered.stdout
    assert "[-" not in asked(record, "verify", WORDS).stdout


def test_a_table_of_claims(record: str, tmp_path: Path) -> None:
    table = tmp_path / "claims.csv"
    table.write_text(f'words,speaker\n"{WORDS}",Marit Solberg\nA whale was seen,Tom Hale\n')
    found = answered(record, "verify", "--file", str(table))
    assert [one["verdict"] for one in found] == ["verbatim", "not_on_record"]


def test_hostile_words_are_plain(record: str) -> None:
    assert is_plain(asked(record, "verify", f"Say {HOSTILE} now and then").stdout)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "name the words"),
        (("",), "no word to look for"),
        (("…",), "no word to look for"),
        (("safe", "--file", "FILE"), "name the words"),
        (("--file", "FILE"), "is no text"),
        (("--file", "none.csv"), "does not exist"),
    ],
)
def test_misuse_is_told(record: str, tmp_path: Path, words: tuple[str, ...], told: str) -> None:
    file = tmp_path / "claims.txt"
    file.write_bytes(b"\0\1\2 safe")
    assert told in told_misuse(record, "verify", *(str(file) if w == "FILE" else w for w in words))


def test_help_has_an_example() -> None:
    assert has_example("verify")
