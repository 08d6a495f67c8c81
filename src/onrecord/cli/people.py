"""`onrecord people`: who is one with whom, decided and undone."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.output import complain, misuse, tell, width, write
from onrecord.cli.records import answer, answer_options, opened, record_option

if TYPE_CHECKING:
    from onrecord.record.front import Record
    from onrecord.store.views.proposals import Pair


def _said_why(ctx: click.Context, param: click.Parameter, value: str) -> str:
    if not value.strip():
        raise click.BadParameter("say why: a decision is kept with its reason", ctx, param)
    return value


MOST = 10_000  # proposals or decisions in one answer
reason_option = click.option(
    "--reason", required=True, callback=_said_why, help="Why: it is kept with the decision."
)
quiet_option = click.option("--quiet", is_flag=True, help="Tell by the exit status alone.")


@click.group("people", short_help="Join people, tell them apart, undo, review proposals.")
def command() -> None:
    """Join people of the record, tell them apart, undo either, and review what is proposed.

    What is certain is joined as stories are added, with its reasons; the rest waits here. A
    decision edits nothing that was read, and can be undone.

    \b
    Examples:
      onrecord people find "Hillel Neuer"
      onrecord people review
      onrecord people merge 12 34 --reason "one woman: see her own site"
      onrecord people undo 7 --reason "two women of one name"
    """


@command.command("find")
@click.argument("name", nargs=-1, required=True)
@answer_options
def find(
    name: tuple[str, ...],
    record_path: str,
    form: str | None,
    out: Path | None,
    quiet: bool,  # noqa: ARG001
) -> None:
    """List whom a name may mean, with the numbers that other commands take."""
    from onrecord.export.asked.pairs import people_answer

    with opened(record_path) as record:
        found = record.people(" ".join(name))
    answer(people_answer(found), form, out)


@command.command("merge")
@click.argument("people", nargs=-1, required=True, metavar="NUMBER NUMBER...")
@reason_option
@record_option
@quiet_option
def merge(people: tuple[str, ...], reason: str, record_path: str, quiet: bool) -> None:
    """Make people one, by their numbers or names."""
    with _deciding(record_path) as record:
        number = record.merge(*(record.one_called(one) for one in people), reason=reason)
    _told(number, quiet=quiet)


@command.command("split")
@click.argument("person")
@click.option("--article", "articles", multiple=True, required=True, help="The id of an article.")
@reason_option
@record_option
@quiet_option
def split(
    person: str, articles: tuple[str, ...], reason: str, record_path: str, quiet: bool
) -> None:
    """Make whoever a PERSON is in some articles another person."""
    with _deciding(record_path) as record:
        number = record.split(record.one_called(person), *articles, reason=reason)
    _told(number, quiet=quiet)


@command.command("apart")
@click.argument("first")
@click.argument("second")
@reason_option
@record_option
@quiet_option
def apart(first: str, second: str, reason: str, record_path: str, quiet: bool) -> None:
    """Settle that two people are two, so that nobody is asked again."""
    with _deciding(record_path) as record:
        one, other = record.one_called(first), record.one_called(second)
        number = record.tell_apart(one, other, reason=reason)
    _told(number, quiet=quiet)


@command.command("undo")
@click.argument("decision", type=int)
@reason_option
@record_option
@quiet_option
def undo(decision: int, reason: str, record_path: str, quiet: bool) -> None:
    """Undo a DECISION, by its number, with all that the same command decided.

    `decisions` lists those that hold. Undoing is a decision too, so that it can be undone: what
    it undid is then decided again.
    """
    with _deciding(record_path) as record:
        done = record.undo(decision, reason=reason)
    for word, some in (("undone", done.undone), ("decided again", done.again)):
        for one in some:
            tell(f"{word}: {one.kind} of {one.subject} ({one.reason})", quiet=quiet)
    _told(done.number, quiet=quiet)


@command.command("decisions")
@click.option("--all", "everything", is_flag=True, help="Also those of the program.")
@click.option("--limit", type=click.IntRange(1, MOST), default=100, show_default=True)
@answer_options
def decisions(
    everything: bool,
    limit: int,
    record_path: str,
    form: str | None,
    out: Path | None,
    quiet: bool,  # noqa: ARG001
) -> None:
    """List the decisions that hold, the newest first."""
    from onrecord.export.asked.pairs import decisions_answer

    with opened(record_path) as record:
        found = record.decisions(by_hand=not everything, limit=limit)
    answer(decisions_answer(found), form, out)


@command.command("review")
@click.option("--list", "listed", is_flag=True, help="List the proposals, and ask nothing.")
@click.option("--limit", type=click.IntRange(1, MOST), default=50, show_default=True)
@answer_options
def review(
    listed: bool, limit: int, record_path: str, form: str | None, out: Path | None, quiet: bool
) -> None:
    """Go through the proposals one by one: both sides with what speaks for them, then decide."""
    from onrecord.export.asked.pairs import pairs_answer

    with _deciding(record_path) as record:
        found = record.proposals(limit=limit)
        if listed or form or out:
            answer(pairs_answer(found), form, out)
            return
        if not found:
            tell("nothing waits for a decision", quiet=quiet)
        for number, pair in enumerate(found, 1):
            if not _reviewed(record, pair, f"{number} of {len(found)}"):
                return


def _reviewed(record: "Record", pair: "Pair", place: str) -> bool:
    """Shows a proposal and takes the decision; False where the reader has had enough."""
    from onrecord.cli.output import colour
    from onrecord.export.asked.pairs import pair_parts
    from onrecord.export.table import drawn
    from onrecord.record.deciding import DecisionError

    write([f"{place}\n", drawn(pair_parts(pair), width(), colour=colour())])
    choice = click.prompt(
        "[s]ame, [d]ifferent, [l]ater, [q]uit", type=click.Choice(["s", "d", "l", "q"]),
        show_choices=False, default="l", err=True,
    )  # fmt: skip
    try:
        if choice in ("s", "d"):
            _decided(record, pair, same=choice == "s")
    except DecisionError as error:  # as where an earlier answer made one of the two another's
        complain(f"{error}; it is left for later")
    return choice != "q"


def _decided(record: "Record", pair: "Pair", *, same: bool) -> None:
    from onrecord.export.wording import one_line

    default = one_line("; ".join(pair.reasons)) if same else "two people, on review"
    reason = click.prompt("why", default=default, err=True)
    decide = record.merge if same else record.tell_apart
    decide(pair.first.number, pair.second.number, reason=reason)


def _told(number: int, *, quiet: bool) -> None:
    tell(f"decision {number}; onrecord people undo {number} takes it back", quiet=quiet)


@contextmanager
def _deciding(record_path: str) -> Iterator["Record"]:
    """The record; a decision that can't be taken is told as misuse."""
    from onrecord.record.deciding import DecisionError

    with opened(record_path) as record:
        try:
            yield record
        except DecisionError as error:
            raise misuse(error) from error
