"""`onrecord verify "WORDS"`: did they really say that?"""

from pathlib import Path

import click

from onrecord.cli.output import misuse
from onrecord.cli.records import answer, answer_options, opened


@click.command("verify", short_help="Tell whether words are on record, and by whom.")
@click.argument("words", required=False)
@click.option("--speaker", metavar="NAME", help="Who is said to have said them.")
@click.option(
    "--file", "claims",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A table of claims: CSV or TSV with columns words and speaker, or a claim a line.",
)  # fmt: skip
@answer_options
def command(
    words: str | None,
    speaker: str | None,
    claims: Path | None,
    record_path: str,
    form: str | None,
    out: Path | None,
    quiet: bool,  # noqa: ARG001
) -> None:
    """Tell whether somebody said WORDS: what the record has, where, and how it differs.

    verbatim: a whole statement of theirs, or whole sentences of one. trimmed: words are left out,
    none is changed. altered: words are changed or put in; what differs is marked. someone else:
    the words are there, by another speaker. not on record: the record has no such words, which
    does not say that nobody said them; what comes nearest is shown.

    \b
    Examples:
      onrecord verify "The bridge is safe" --speaker "Ana Reyes"
      onrecord verify --file claims.csv --format csv > verdicts.csv
    """
    from onrecord.export.asked.verified import verified_answer
    from onrecord.record.claims import ClaimsError, claims_in
    from onrecord.record.verifying import Claim

    if (words is None) == (claims is None):
        raise click.UsageError('name the words ("The bridge is safe") or a --file of claims')
    try:
        asked = [Claim(words, speaker)] if words is not None else claims_in(claims, speaker)
    except ClaimsError as error:
        raise misuse(error) from error
    if words is not None and not any(letter.isalnum() for letter in words):
        raise misuse(f"{words!r} holds no word to look for")
    with opened(record_path) as record:
        found = record.verify_all(asked)
    answer(verified_answer(found), form, out)
