"""`onrecord changes [URL]`: what outlets changed in their stories."""

from pathlib import Path

import click

from onrecord.cli.records import answer, answer_options, opened


@click.command("changes", short_help="Show what outlets changed in their stories.")
@click.argument("name", required=False, metavar="[URL | ARTICLE]")
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True)
@answer_options
def command(
    name: str | None,
    limit: int,
    record_path: str,
    form: str | None,
    out: Path | None,
    quiet: bool,  # noqa: ARG001
) -> None:
    """Show what became of the statements of stories that were added again with another text.

    A corrected story is another article of the same address; both are kept. Lines are told as
    gone, new, altered (with what differs), or given to another speaker.

    \b
    Examples:
      onrecord changes
      onrecord changes https://example.com/story --format json
    """
    from onrecord.export.asked.changed import changes_answer

    with opened(record_path) as record:
        found = record.changes(name, limit=limit)
    answer(changes_answer(found), form, out)
