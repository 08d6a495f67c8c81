"""`onrecord who NAME`: a dossier."""

from pathlib import Path

import click

from onrecord.cli.output import complain, misuse
from onrecord.cli.records import answer, answer_options, opened

MOST_OTHERS = 5


@click.command("who", short_help="Tell all that the record has on someone.")
@click.argument("name", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1, 1000), default=5, show_default=True)
@answer_options
def command(
    name: tuple[str, ...],
    limit: int,
    record_path: str,
    form: str | None,
    out: Path | None,
    quiet: bool,
) -> None:
    """Tell who NAME is: names, dated roles, what they said, to whom, and who spoke about them.

    NAME may have a slip in it, or be the number that answers show beside a name. Where several are
    meant, the one who says most is told, and the others are listed.

    \b
    Examples:
      onrecord who "Ana Reyes"
      onrecord who 12 --format json
    """
    from onrecord.export.asked.dossier import dossier_answer

    with opened(record_path) as record:
        asked = " ".join(name)
        found = record.people(asked)
        if not found:
            told = f"the record has nobody called {asked!r}; `onrecord search` looks for words"
            raise misuse(told)
        dossier = record.who(found[0].number, limit=limit)
    for other in found[1 : MOST_OTHERS + 1]:
        complain(f"also: {other.name}, {other.kind} {other.number}", quiet=quiet)
    answer(dossier_answer(dossier), form, out)
