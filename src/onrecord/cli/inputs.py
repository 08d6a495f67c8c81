"""What a person names on the command line, and reading it: stories, folders, days, modes.

onrecord read story.html archive/ - --published 2022-05-24 --mode speech,writing
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, TypeAlias

import click

from onrecord.attribution import Mode

# What is read in a folder. A file that is named itself is read whatever it is called.
ENDINGS = (
    ".txt", ".html", ".htm", ".xhtml", ".json", ".jsonl", ".ndjson",
    ".csv", ".tsv", ".rss", ".atom", ".xml", ".warc", ".arc", ".docx", ".zip",
)  # fmt: skip

model_option = click.option(
    "--model",
    envvar="ONRECORD_MODEL",
    default="accurate",  # as pipeline.default_model has it, which help need not import
    show_default=True,
    help="Which reader: accurate, fast (for archives) or rules (with no model).",
)

Decorator: TypeAlias = Callable[[Callable[..., Any]], Callable[..., Any]]


def told_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """What a person tells of stories, and which reader reads them."""
    for option in (
        model_option,
        click.option("--outlet", metavar="NAME", help="Who published it."),
        click.option("--url", help="The story's address."),
        click.option(
            "--published", callback=day, metavar="DATE", help="The day or moment of publication."
        ),
    ):
        command = option(command)
    return command


def written_options(forms: Sequence[str]) -> Decorator:
    """In which of some forms to write, and where."""

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        for option in (
            click.option("--quiet", is_flag=True, help="Tell no progress and no problems."),
            click.option(
                "--out",
                type=click.Path(dir_okay=False, writable=True, path_type=Path),
                metavar="FILE",
                help="Where to write it; the file's ending tells the format.",
            ),
            click.option(
                "--format",
                "form",
                type=click.Choice(forms),
                help="What to write.  [default: table]",
            ),
        ):
            command = option(command)
        return command

    return decorate


def form_of(out: Path | None, forms: Sequence[str]) -> str:
    """The form that a file's ending tells, of those there are; else a table."""
    ending = out.suffix.lstrip(".").lower() if out else ""
    form = {"htm": "html", "ndjson": "jsonl"}.get(ending, ending)
    return form if form in forms else "table"


def day(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """A day or a moment in ISO 8601, as it was given: 2022-05-24, 2022-05-24T08:30+02:00."""
    if value is None:
        return None
    try:
        datetime.strptime(value[:10], "%Y-%m-%d")
        datetime.fromisoformat(value)
    except ValueError as error:
        raise click.BadParameter(
            f"{value!r} is no date; write it as 2022-05-24", ctx, param
        ) from error
    return value


def modes(ctx: click.Context, param: click.Parameter, value: str | None) -> frozenset[Mode] | None:
    """The modes in "speech,writing", each of them known; "all" is every one."""
    if value in (None, "all"):
        return frozenset(Mode) if value else None
    try:
        return frozenset(Mode(word.strip()) for word in value.split(","))
    except ValueError as error:
        known = ", ".join(Mode)
        raise click.BadParameter(f"{error}; there are {known}, and all", ctx, param) from error


def known_model(model: str) -> None:
    """Misuse where there is no such model."""
    from onrecord.pipeline import MODELS

    if model not in MODELS:
        raise click.UsageError(f"no model {model!r}; there is: {', '.join(MODELS)}")


def files(names: tuple[str, ...]) -> list[str]:
    """The files that the names stand for, folders opened; "-" stays.

    All are looked up before the first is read, so that a slip in a name costs no half-done work.
    """
    if names.count("-") > 1:
        raise click.UsageError("standard input can be read once")
    return [file for name in names for file in _files(name)]


def _files(name: str) -> Iterator[str]:
    path = Path(name)
    if name != "-" and path.is_dir():
        yield from _stories_in(path)
    elif name == "-" or path.exists():
        yield name
    elif matching := _matching(name):
        yield from matching
    else:
        raise click.UsageError(f"no such file: {name}")


def _matching(name: str) -> list[str]:
    """The files that a pattern stands for, where no shell has opened it: "archive/**/*.html"."""
    if not any(sign in name for sign in "*?["):
        return []
    from glob import glob

    found = glob(name, recursive=True)  # noqa: PTH207  # Path.glob takes no absolute pattern
    return sorted(file for file in found if Path(file).is_file())


def _stories_in(folder: Path) -> Iterator[str]:
    found = sorted(file for file in folder.rglob("*") if _is_story(file.relative_to(folder)))
    if not found:
        raise click.UsageError(f"no story in {folder}; it would end in {', '.join(ENDINGS)} or .gz")
    yield from map(str, found)


def _is_story(file: Path) -> bool:
    name = file.name.lower().removesuffix(".gz")
    return name.endswith(ENDINGS) and not any(part.startswith(".") for part in file.parts)
