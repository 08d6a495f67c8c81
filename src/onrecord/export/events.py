"""Stories → their events alone: a table for a terminal, JSON, JSONL, CSV.

date        who             did          to whom         according to    evidence
2022-05-23  Boris Bondarev  resign                                       Bondarev … resigned
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rich.table import Table
from rich.text import Text

from onrecord.article import Article
from onrecord.event import Event
from onrecord.export.csv import csv_line
from onrecord.export.formats import Format
from onrecord.export.record_json import Json, event_record
from onrecord.export.table import NARROW, drawn, heading
from onrecord.export.wording import counted, joined, one_line, trimmed
from onrecord.story import Story

COLUMNS = (
    "article", "url", "outlet", "published", "event", "type", "plover", "plover_mode", "date",
    "actor", "actor_kind", "target", "target_kind", "why", "according_to", "evidence", "spans",
    "statements",
)  # fmt: skip
MAX_WORDS = 160  # characters of evidence in the table; the whole of it is in the JSON


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event in words. What is not told is ""."""

    event: Event
    date: str
    did: str  # "call on"
    actor: str
    target: str
    why: str
    according_to: str
    evidence: str


def event_lines(story: Story) -> Iterator[EventLine]:
    """The events of a story in words, in their order."""
    article = story.article
    if article is None:
        return
    names = {entity.id: one_line(entity.name) for entity in story.entities}
    for event in story.events:
        yield EventLine(
            event,
            event.date.edtf if event.date is not None else "",
            event.type.value.replace("_", " "),
            names.get(event.actor or "", ""),
            names.get(event.target or "", ""),
            joined(article, (event.why,)) if event.why is not None else "",
            names.get(event.according_to or "", ""),
            joined(article, event.evidence),
        )


def as_table(width: int, *, colour: bool) -> Format:
    """A table a story, for a terminal of so many columns."""

    def write(stories: Iterable[Story]) -> Iterator[str]:
        for number, story in enumerate(stories):
            yield ("\n" if number else "") + table(story, width=width, colour=colour)

    return write


def table(story: Story, *, width: int = 100, colour: bool = False) -> str:
    """The story's heading, its events as a table, and their number."""
    lines = list(event_lines(story))
    parts: list[Text | Table] = [heading(story)]
    if lines:
        parts.append(_rows(lines, narrow=width < NARROW))
    if story.article is not None:
        parts.append(Text(counted(len(lines), "event"), style="dim"))
    return drawn(parts, width, colour=colour)


def _rows(lines: Iterable[EventLine], *, narrow: bool) -> Table:
    rows = Table(box=None, pad_edge=False, padding=(0, 2, 1, 0), show_edge=False, expand=True)
    rows.add_column("date", min_width=10, overflow="fold")
    rows.add_column("who", ratio=3, overflow="fold")
    rows.add_column("did", min_width=9, overflow="fold")
    rows.add_column("to whom", ratio=3, overflow="fold")
    if not narrow:
        rows.add_column("according to", ratio=2, overflow="fold")
        rows.add_column("evidence", ratio=6, overflow="fold")
    for line in lines:
        cells = [
            Text(line.date),
            Text(line.actor or "not told", style="bold" if line.actor else "dim"),
            Text(line.did, style="cyan"),
            Text(line.target),
            Text(line.according_to),
            _evidence(line),
        ]
        rows.add_row(*(cells[:4] if narrow else cells))
    return rows


def _evidence(line: EventLine) -> Text:
    words = Text(trimmed(line.evidence, MAX_WORDS))
    if line.why:
        words.append(f"\n{trimmed(line.why, MAX_WORDS)}", style="dim")
    return words


def _records(story: Story) -> Iterator[Json]:
    """The events of a story, each with the article that it is in."""
    article = story.article
    if article is None:
        return
    entities = {entity.id: entity for entity in story.entities}
    for event in story.events:
        yield {"article": _where(article)} | event_record(article, entities, event)


def _where(article: Article) -> Json:
    outlet = article.outlet
    return {
        "id": article.id,
        "url": article.url,
        "outlet": outlet and (outlet.name or outlet.domain),
        "published": article.published,
        "title": article.title,
    }


def as_json(stories: Iterable[Story]) -> Iterator[str]:
    """A list of all events."""
    opening = "["
    for story in stories:
        for event in _records(story):
            yield f"{opening}\n{json.dumps(event, ensure_ascii=False, indent=1)}"
            opening = ","
    yield "[]\n" if opening == "[" else "\n]\n"


def as_jsonl(stories: Iterable[Story]) -> Iterator[str]:
    """A line an event."""
    for story in stories:
        for event in _records(story):
            yield json.dumps(event, ensure_ascii=False) + "\n"


def as_csv(stories: Iterable[Story]) -> Iterator[str]:
    """A line an event, with a heading."""
    yield csv_line(COLUMNS)
    for story in stories:
        for line in event_lines(story):
            yield csv_line(_cells(story, line))


def _cells(story: Story, line: EventLine) -> Iterator[object]:
    article, event = story.article, line.event
    if article is None:
        return
    where, kinds = _where(article), {entity.id: entity.kind.value for entity in story.entities}
    yield from (where["id"], where["url"], where["outlet"], where["published"])
    yield from (event.id, event.type.value)
    yield from (event.plover and event.plover.code, event.plover and event.plover.mode)
    yield from (line.date, line.actor, kinds.get(event.actor or ""))
    yield from (line.target, kinds.get(event.target or ""), line.why, line.according_to)
    yield " … ".join(article[span] for span in event.evidence)
    yield " ".join(f"{span.start}:{span.end}" for span in event.evidence)
    yield " ".join(event.statements)


FORMATS: dict[str, Format] = {"json": as_json, "jsonl": as_jsonl, "csv": as_csv}
