"""`onrecord evaluate GOLD_DIR`: how much of what people marked is found, by kind."""

import sys
from pathlib import Path

import click

from onrecord.cli.inputs import model_option
from onrecord.cli.output import write


@click.command("evaluate", short_help="Score the reader against gold.")
@click.argument("gold_dir", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--predictions",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    metavar="OUT.jsonl",
    help="Write what was found, a line a document.",
)
@click.option(
    "--against",
    metavar="RUN",
    help="Tell what was gained and lost against another run: last, a pinned NAME, or a file.",
)
@click.option(
    "--texts",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    help="With --against: show N gains and losses of each sort in words.",
)
@click.option("--pin", metavar="NAME", help="Keep this run, in .onrecord-runs here, as NAME.")
@model_option
@click.option(
    "--annotator",
    default="first",
    show_default=True,
    metavar="WHO",
    help="Whose marks count where several people made them: first, all, or an id.",
)
@click.option("--fragments", is_flag=True, help="Score each stretch of content for itself.")
@click.option(
    "--bootstrap",
    type=click.IntRange(min=0),
    default=1000,
    show_default=True,
    metavar="N",
    help="Draw N times for 95 % intervals; 0: tell none.",
)
@click.option(
    "--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True
)
@click.option("--quiet", is_flag=True, help="Tell no progress.")
def command(
    gold_dir: Path,
    predictions: Path | None,
    against: str | None,
    texts: int,
    pin: str | None,
    model: str,
    annotator: str,
    fragments: bool,
    bootstrap: int,
    form: str,
    quiet: bool,
) -> None:
    """Read the texts of a folder of gold with the pipeline of `read`, and score what is found.

    GOLD_DIR holds text/ and attributions/ as PolNeAR has them, or marked articles (*.txt), or
    pages with their ground truth. To see what a change of the reader does, pin a run before it and
    compare after it; a gain is a statement that only the new run finds in full.

    \b
    Examples:
      onrecord evaluate polnear/dev
      onrecord evaluate polnear/dev --pin before
      onrecord evaluate polnear/dev --against before --texts 20
      onrecord evaluate polnear/dev --predictions found.jsonl --format json
    """
    from onrecord.evaluate.folder import evaluate_folder

    if texts and against is None:
        raise click.UsageError("--texts shows what --against finds; give it a run")
    try:
        result = evaluate_folder(
            gold_dir,
            model=model,
            predictions_out=predictions,
            against=against,
            texts=texts,
            pin=pin,
            annotator=annotator,
            fragments=fragments,
            bootstrap=bootstrap,
            progress=None if quiet or not sys.stderr.isatty() else _show_progress,
        )
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    write([_json(result) if form == "json" else _table(result)])


def _show_progress(done: int, of: int, name: str) -> None:  # noqa: ARG001  # evaluate's signature
    click.echo(f"\r{done + 1} of {of} documents", nl=done + 1 == of, err=True)


def _json(result: dict[str, object]) -> str:
    import json

    return json.dumps(result, ensure_ascii=False, indent=1) + "\n"


def _table(result: dict[str, object]) -> str:
    from onrecord.evaluate.table import table

    return table(result) + "\n"
