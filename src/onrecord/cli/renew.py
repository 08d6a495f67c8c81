"""`onrecord renew`: people, quotations and happenings worked out by the newest rules."""

import sys

import click

from onrecord.cli.output import tell
from onrecord.cli.records import opened, record_option


@click.command("renew", short_help="Work the record out anew, after an upgrade of onrecord.")
@record_option
@click.option("--quiet", is_flag=True, help="Tell by the exit status alone.")
def command(record_path: str, quiet: bool) -> None:
    """Work out anew who is one person, which quotations are one, and what happened once.

    A newer onrecord may judge otherwise than the one that a record was made with; `check` tells
    so. Articles, what was read in them, and what people decided stay as they are, letter by letter.
    Cut off, it is begun again by the same command.

    \b
    Example:
      onrecord renew --record onrecord.db
    """
    from onrecord.cli.progress import bar

    with opened(record_path) as record:
        shown = not quiet and sys.stderr.isatty()
        with bar(record.to_renew(), shown=shown) as advance:
            done = record.renew(advance)
    articles = "article" if done == 1 else "articles"
    tell(f"{record_path} is worked out anew, {done:,} {articles}", quiet=quiet)
