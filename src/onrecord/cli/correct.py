"""`onrecord correct ID`: a person's correction of a line or an event."""

from pathlib import Path

import click

from onrecord.cli.asking import known_type
from onrecord.cli.output import misuse, tell, write
from onrecord.cli.records import opened, record_option


@click.command("correct", short_help="Correct a line or an event; export what was corrected.")
@click.argument("id", required=False)
@click.option("--speaker", metavar="NAME", help="Who really spoke: a name, or a number.")
@click.option("--nobody", is_flag=True, help="Nobody can tell who spoke.")
@click.option(
    "--words", "spans", metavar="START:END", multiple=True,
    help="Which characters of the article were really said; may be given several times.",
)  # fmt: skip
@click.option("--not-said", is_flag=True, help="It is no statement at all.")
@click.option(
    "--type", "event_type", callback=known_type, metavar="TYPE",
    help="Of an event: what was really done.",
)  # fmt: skip
@click.option("--actor", metavar="NAME", help="Of an event: who really did it.")
@click.option("--target", metavar="NAME", help="Of an event: to whom.")
@click.option("--not-done", is_flag=True, help="Of an event: it was not done at all.")
@click.option("--reason", help="Why.")
@click.option(
    "--export", type=click.Path(dir_okay=False, path_type=Path),
    help="Write all corrected lines to a file, as training data (JSONL).",
)  # fmt: skip
@record_option
@click.option("--quiet", is_flag=True, help="Tell by the exit status alone.")
def command(
    id: str | None,
    speaker: str | None,
    nobody: bool,
    spans: tuple[str, ...],
    not_said: bool,
    event_type: str | None,
    actor: str | None,
    target: str | None,
    not_done: bool,
    reason: str | None,
    export: Path | None,
    record_path: str,
    quiet: bool,
) -> None:
    """Correct a line or an event, by the ID that answers show.

    Nothing that was read is edited: a correction is a decision with your reason, kept beside it,
    which holds when the article is read again by a newer model, and can be undone
    (onrecord people undo NUMBER).

    \b
    Examples:
      onrecord correct 1a2b… --speaker "Tom Hale" --reason "the caption says so"
      onrecord correct 1a2b… --words 120:161 --reason "the first sentence is the reporter's"
      onrecord correct 3c4d… --not-done --reason "it was only planned"
      onrecord correct --export corrected.jsonl
    """
    from onrecord.record.deciding import DecisionError

    if export is not None:
        _export(record_path, export, quiet=quiet)
        return
    event = {"type": event_type, "actor": actor, "target": target}
    chosen = [bool(speaker), nobody, bool(spans), not_said, any(event.values()) or not_done]
    if id is None or sum(chosen) != 1:
        raise click.UsageError(
            "name an ID and one correction: --speaker, --nobody, --words, --not-said,"
            " or for an event --type, --actor, --target, --not-done"
        )
    if not (reason or "").strip():
        raise click.UsageError("say why, with --reason")
    reason = str(reason)
    with opened(record_path) as record:
        try:
            if speaker or nobody:
                person = record.one_called(speaker) if speaker else None
                number = record.correct_speaker(id, person, reason=reason)
            elif spans:
                number = record.correct_words(id, *map(_span, spans), reason=reason)
            elif not_said:
                number = record.not_said(id, reason=reason)
            else:
                number = record.correct_event(id, event, not_done=not_done, reason=reason)
        except DecisionError as error:
            raise misuse(error) from error
    tell(f"decision {number}; onrecord people undo {number} takes it back", quiet=quiet)


def _span(value: str) -> tuple[int, int]:
    start, colon, end = value.partition(":")
    if not (colon and start.isdecimal() and end.isdecimal()):
        raise click.UsageError(f"{value!r} is no span; write it as 120:161")
    return int(start), int(end)


def _export(record_path: str, export: Path, *, quiet: bool) -> None:
    import json

    from onrecord.export.wording import counted

    with opened(record_path) as record:
        lines = [json.dumps(line, ensure_ascii=False) + "\n" for line in record.corrected()]
    write(lines, export)
    tell(f"{counted(len(lines), 'corrected line')} in {export}", quiet=quiet)
