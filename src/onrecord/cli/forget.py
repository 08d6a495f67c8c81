"""`onrecord forget`: an article or a person out of the record, on request."""

from typing import TYPE_CHECKING

import click

from onrecord.cli.output import misuse, tell
from onrecord.cli.records import opened, record_option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.record.forgetting import Toll

SHOWN = 12  # names of one list


@click.command("forget", short_help="Remove an article, or a person's articles, on request.")
@click.argument("name", required=False, metavar="[ARTICLE | URL | FILE]")
@click.option("--person", metavar="NAME", help="Whose articles to remove: a name or a number.")
@click.option("--reason", required=True, help="Why: it stays in the record.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@record_option
@click.option("--quiet", is_flag=True, help="Tell by the exit status alone.")
def command(
    name: str | None, person: str | None, reason: str, yes: bool, record_path: str, quiet: bool
) -> None:
    """Remove an article with all that was read in it, or all articles that a person is in.

    The text of an article is evidence, in which no name is ever blanked: so an article goes whole
    or stays. Before anything is done, you are told which articles, whose lines and how many.

    What is removed is overwritten in the file; it can't be brought back. A gap stays, which says
    when, by whose hand and why, and `check` accepts it. A forgotten article is not added again.
    Backups, and what was exported, are yours to look after.

    \b
    Examples:
      onrecord forget https://example.com/story --reason "asked by the outlet"
      onrecord forget --person "Ana Reyes" --reason "her request of 3 May"
    """
    from onrecord.record.deciding import DecisionError

    if (name is None) == (person is None):
        raise click.UsageError("name an article (its id or address), or a --person")
    with opened(record_path) as record:
        try:
            articles = record.to_forget(name=name, person=person)
            if not yes and articles:
                titles = [title or came_from for _, _, title, came_from in articles]
                _ask(titles, record.toll(articles))
            gone = record.forget(articles, reason=reason, person=person)
        except DecisionError as error:
            raise misuse(error) from error
    for one in gone:
        tell(f"forgotten: {one.title or one.came_from} ({one.article}), gap {one.gap}", quiet=quiet)


def _ask(titles: "Sequence[str]", toll: "Toll") -> None:
    """Tells all that would go, and asks whether to go on; a no ends it with nothing done."""
    from onrecord.export.wording import counted, one_line

    listed = "".join(f"  {one_line(title)}\n" for title in titles)
    lines = f"{counted(toll.lines, 'line')} in them"
    if toll.speakers:
        told = (f"{one_line(name)} {number}" for name, number in toll.speakers[:SHOWN])
        lines += f", of {', '.join(told)}{_and_more(toll.speakers)}"
    if toll.copies:
        lines += f", and {counted(toll.copies, 'further file')} that they came in"
    if toll.nowhere_else:
        names = ", ".join(map(one_line, toll.nowhere_else[:SHOWN]))
        lines += f"\nIn no other article: {names}{_and_more(toll.nowhere_else)}"
    question = f"Remove {counted(len(titles), 'article')} for good?\n{listed}With {lines}\n"
    click.confirm(question, abort=True)


def _and_more(some: "Sequence[object]") -> str:
    return f" and {len(some) - SHOWN:,} more" if len(some) > SHOWN else ""
