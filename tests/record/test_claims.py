"""Files of claims: tables with any of the usual names, or a claim a line."""

from pathlib import Path

import pytest

from onrecord.record import claims
from onrecord.record.claims import ClaimsError, claims_in


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("a.csv", "words,speaker\n“It is safe, now”,Reyes\n".replace("“", '"').replace("”", '"')),
        ("a.csv", "Speaker;Quote\nReyes;It is safe, now\n"),
        ("a.tsv", "\ufeffclaim\twho\tyear\nIt is safe, now\tReyes\t2022\n\t\t\n"),
        ("a.TSV", "by\ttext\r\n Reyes \t It is safe, now \r\n"),
    ],
)
def test_tables(tmp_path: Path, name: str, written: str) -> None:
    (tmp_path / name).write_bytes(written.encode())
    [claim] = claims_in(tmp_path / name)
    assert (claim.words, claim.speaker) == ("It is safe, now", "Reyes")


def test_a_claim_a_line_and_whom_all_are_of(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It is safe.\n\n  No, it is not.\n", "utf-8")
    found = claims_in(tmp_path / "a.txt", "Reyes")
    assert [(one.words, one.speaker) for one in found] == [
        ("It is safe.", "Reyes"),
        ("No, it is not.", "Reyes"),
    ]
    assert claims_in(None) == []


@pytest.mark.parametrize(
    ("name", "written", "why"),
    [
        ("a.csv", "year,town\n2022,Weston\n", "no column called words (it has: year, town)"),
        ("a.csv", "", "no column called words (it has: none)"),
        ("a.csv", "words,speaker\n", "holds no claim"),
        ("a.csv", "words\nIt is \0 safe\n", "is no text"),
        ("a.txt", "\n\n", "holds no claim"),
    ],
)
def test_bad_ones_say_why(tmp_path: Path, name: str, written: str, why: str) -> None:
    (tmp_path / name).write_text(written, "utf-8")
    with pytest.raises(ClaimsError) as error:
        claims_in(tmp_path / name)
    assert why in str(error.value)


def test_a_short_row_and_a_stray_byte_stop_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"speaker,words\nReyes\nHale,No \xff more,x,y\n")
    [claim] = claims_in(tmp_path / "a.csv")
    assert claim.speaker == "Hale"


def test_a_file_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claims, "MOST_BYTES", 3)
    (tmp_path / "a.txt").write_text("long", "utf-8")
    with pytest.raises(ClaimsError, match="split it"):
        claims_in(tmp_path / "a.txt")
