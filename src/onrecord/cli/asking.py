"""Which lines a question is about, as options: --speaker, --outlet, --since, --kind …"""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import click

from onrecord.attribution import Kind, MediumType, Mode
from onrecord.cli.inputs import day
from onrecord.statement import ActType

if TYPE_CHECKING:
    from onrecord.store.views.filters import Filters

_PLAIN = {
    "speaker": "Who said it: a name, also with a slip in it, or a number that answers show.",
    "role": "Words of the speaker's title, as in minister.",
    "organisation": "Words of what the speaker belongs to.",
    "addressee": "To whom.",
    "outlet": "Who published it: a name, or a domain.",
}
_DAYS = {
    "since": "Printed on that day or later.",
    "until": "Printed on that day or before.",
    "said-since": "Said on that day or later.",
    "said-until": "Said on that day or before.",
}
_SEVERAL: dict[str, type[StrEnum]] = {"kind": Kind, "mode": Mode, "act": ActType}


def filter_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that a Filters is made of."""
    confidence = "Leave out lines less sure than X, from 0 to 1."
    options = [
        *(click.option(f"--{name}", metavar="NAME", help=text) for name, text in _PLAIN.items()),
        click.option("--medium", type=click.Choice([m.value for m in MediumType])),
        *(_several(name, words) for name, words in _SEVERAL.items()),
        *(click.option(f"--{n}", callback=day, metavar="DATE", help=t) for n, t in _DAYS.items()),
        click.option("--min-confidence", type=click.FloatRange(0, 1), metavar="X", help=confidence),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def filters_of(given: dict[str, Any]) -> "Filters":
    """The filters that a person gave."""
    from onrecord.store.views.filters import Filters

    known = {name: value for name, value in given.items() if value is not None}
    return Filters(**known)


def known_type(
    ctx: click.Context, param: click.Parameter, value: str | tuple[str, ...] | None
) -> Any:
    """The types of events that a person named; misuse where one is none."""
    from onrecord.event import EventType

    for one in (value,) if isinstance(value, str) else value or ():
        if one not in list(EventType):
            raise click.BadParameter(f"{one!r} is none of {', '.join(EventType)}", ctx, param)
    return value


def _several(name: str, words: type[StrEnum]) -> Callable[..., Any]:
    def parted(ctx: click.Context, param: click.Parameter, value: str | None) -> Sequence[str]:
        chosen = [one.strip() for one in (value or "").split(",") if one.strip()]
        if unknown := [one for one in chosen if one not in list(words)]:
            known = ", ".join(words)
            raise click.BadParameter(f"{unknown[0]!r} is none of {known}", ctx, param)
        return tuple(chosen)

    shown = ", ".join(words) if len(words) < 10 else "as `read --format json` has it"
    return click.option(f"--{name}", metavar="WORDS", callback=parted, help=f"By comma: {shown}.")
