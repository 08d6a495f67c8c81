"""`onrecord doctor`: what is installed, and whether it works."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import click

from onrecord.cli.output import write

# A story that has a bit of everything, so that what reads it is all there.
STORY = """\
“The bridge is safe,” Ana Reyes, the port's engineer, told reporters on Monday.

She wrote in an email that the bolts “will hold” for another winter.
"""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, what was found, and whether all is well with it."""

    name: str
    found: str
    well: bool = True
    needed: bool = True  # whether onrecord can't do its main job without it


@click.command("doctor", short_help="Tell what is installed and works.")
def command() -> None:
    """Tell what is installed and whether it works, and read a small story as a trial.

    Nothing is fetched from anywhere. Exit status: 0 all that is needed works, 1 something does not.

    \b
    Example:
      onrecord doctor
    """
    ill = False
    for finding in _findings():
        ill = ill or (finding.needed and not finding.well)
        write([_line(finding)])
    write(
        ["Something that onrecord needs does not work; see above.\n" if ill else "All is well.\n"]
    )
    raise SystemExit(1 if ill else 0)


def _line(finding: Finding) -> str:
    mark = "ok" if finding.well else "NO" if finding.needed else "--"
    return f"{mark}  {finding.name:<22} {finding.found}\n"


def _findings() -> Iterator[Finding]:
    yield _python()
    yield from _packages()
    for name, look in CHECKS:
        try:
            yield Finding(name, look())
        except Exception as error:  # whatever is broken, the others are looked at too
            yield Finding(name, f"{type(error).__name__}: {error}", well=False)


def _python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    return Finding("Python", f"{version} ({sys.executable})", well=sys.version_info >= (3, 11))


def _packages() -> Iterator[Finding]:
    """The packages that onrecord asks for: each is imported, since being there is not enough."""
    from importlib.metadata import requires, version

    yield Finding("onrecord", version("onrecord"))
    for requirement in requires("onrecord") or ():
        if "extra ==" not in requirement:
            yield _package(_name_of(requirement))


def _name_of(requirement: str) -> str:
    """The package that a requirement names: "click<9,>=8.1" → "click"."""
    end = next((i for i, c in enumerate(requirement) if not (c.isalnum() or c in "-_.")), None)
    return requirement[:end]


def _package(name: str) -> Finding:
    from importlib import import_module
    from importlib.metadata import version

    try:
        import_module(name.replace("-", "_"))
        return Finding(name, version(name))
    except Exception as error:  # a broken package may raise anything
        return Finding(name, f"can't be imported: {error}", well=False)


def _models() -> str:
    from onrecord.models import load
    from onrecord.pipeline import MODELS, RULES, default_model

    told = [f"{m} {load(m).sha256[:12]}" for m in MODELS if m != RULES]
    return f"{', '.join(told)}, {RULES}; unasked: {default_model()}"


def _vectors() -> str:
    from onrecord.models.vectors import load_vectors

    return f"vectors {load_vectors().sha256[:12]}"


def _reading() -> str:
    """Reads the story and checks its record, by the same path as `read` and `check`."""
    from onrecord.export.check import check
    from onrecord.export.record_json import record
    from onrecord.pipeline import read_text

    story = read_text(STORY, published="2022-05-24")
    if faults := check(record(story)):
        raise AssertionError(str(faults[0]))
    if not story.statements:
        raise AssertionError("nothing was found in a story that quotes its source twice")
    return f"{len(story.statements)} statements, and their record is right"


def _encoding() -> str:
    return f"{sys.stdout.encoding}, whatever the locale"


CHECKS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("readers (--model)", _models),
    ("search by meaning", _vectors),
    ("reads a small story", _reading),
    ("writes", _encoding),
)
