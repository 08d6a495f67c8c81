"""A file of claims → what is to be verified: a table with words and speaker, or a claim a line."""

import csv
from io import StringIO
from pathlib import Path

from onrecord.intake.charset import decoded
from onrecord.record.verifying import Claim

_WORDS = ("words", "quote", "quotation", "claim", "text", "statement")
_SPEAKER = ("speaker", "name", "who", "source", "by")
MOST_BYTES = 50_000_000


class ClaimsError(ValueError):
    """A file of claims that can't be read so, and what to do."""


def claims_in(path: Path | None, speaker: str | None = None) -> list[Claim]:
    """The claims of a file; `speaker` stands where a claim names none. Raises ClaimsError."""
    if path is None:
        return []
    if path.stat().st_size > MOST_BYTES:
        raise ClaimsError(f"{path} is over {MOST_BYTES:,} bytes; split it")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ClaimsError(f"{path} can't be read: {error.strerror or error}") from error
    text = decoded(data, str(path)).text
    if "\0" in text:
        raise ClaimsError(f"{path} is no text; write a claim a line, or a table as CSV")
    if path.suffix.lower() in (".csv", ".tsv"):
        found = _table(text, path, "\t" if path.suffix.lower() == ".tsv" else None)
    else:
        found = [(line.strip(), None) for line in text.splitlines()]
    claims = [Claim(words, by or speaker) for words, by in found if words]
    if not claims:
        raise ClaimsError(f"{path} holds no claim")
    return claims


def _table(text: str, path: Path, delimiter: str | None) -> list[tuple[str, str | None]]:
    delimiter = delimiter or (";" if text.partition("\n")[0].count(";") else ",")
    try:
        table = csv.DictReader(StringIO(text, newline=""), delimiter=delimiter)
        rows, columns = list(table), table.fieldnames or ()
    except csv.Error as error:
        raise ClaimsError(f"{path} is no table: {error}") from error
    names = {(name or "").strip().casefold(): name for name in columns}
    words = next((names[name] for name in _WORDS if name in names), None)
    if words is None:
        had = ", ".join(names) or "none"
        raise ClaimsError(f"{path} has no column called words (it has: {had})")
    by = next((names[name] for name in _SPEAKER if name in names), None)
    return [
        ((row[words] or "").strip(), ((row[by] or "").strip() or None) if by else None)
        for row in rows
    ]
