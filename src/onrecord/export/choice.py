"""Some of a story's statements: `--mode speech,writing --min-confidence 0.6`."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from onrecord.attribution import Mode
from onrecord.event import Event
from onrecord.statement import Statement
from onrecord.story import MadeBy, Story

# What a table for people shows unasked: what was uttered, where it is likelier right than not. On
# news pages judged by hand 6 of 25 indirect lines that were less likely were right.
UTTERED = frozenset({Mode.SPEECH, Mode.WRITING})
LIKELY = 0.5


def choose(story: Story, *, modes: Collection[Mode], min_confidence: float = 0.0) -> Story:
    """The story with the statements of these modes, of at least that confidence.

    A statement that a chosen one is quoted in stays too, so that every link still leads somewhere.
    Where there is no figure for the confidence, nothing is known against the statement: it stays.
    """
    chosen = {
        s.id for s in story.statements if s.attribution.mode in modes and _sure(s, min_confidence)
    }
    chosen |= _around(story, chosen)
    kept = tuple(s for s in story.statements if s.id in chosen)
    left_out = len(story.statements) - len(kept)
    made_by = _told(story.made_by, modes, min_confidence, left_out)
    events = tuple(_linked(story.events, chosen))
    return replace(story, statements=kept, events=events, made_by=made_by)


def _linked(events: Iterable[Event], chosen: set[str]) -> Iterator[Event]:
    """The events with links to chosen statements alone, less those told in none that is chosen."""
    for event in events:
        left = tuple(id for id in event.statements if id in chosen)
        if left or not event.statements or len(event.evidence) > len(event.statements):
            yield replace(event, statements=left)


def _told(made_by: MadeBy, modes: Collection[Mode], least: float, left_out: int) -> MadeBy:
    """The settings with what was left out, so that a record says what it is a part of."""
    settings = dict(made_by.settings)
    if missing := set(Mode) - set(modes):
        settings["mode"] = ",".join(mode for mode in Mode if mode not in missing)
    if least:
        settings["min_confidence"] = str(least)
    if left_out:
        settings["left_out"] = str(left_out)
    return replace(made_by, settings=tuple(settings.items()))


def _sure(statement: Statement, least: float) -> bool:
    figure = statement.confidence.statement
    return figure is None or figure >= least


def _around(story: Story, chosen: set[str]) -> set[str]:
    """The ids of the statements that chosen ones stand in, however deep."""
    within = {s.id: s.within for s in story.statements}
    found: set[str] = set()
    for id in chosen:
        outer = within.get(id)
        while outer is not None and outer not in found:
            found.add(outer)
            outer = within.get(outer)
    return found
