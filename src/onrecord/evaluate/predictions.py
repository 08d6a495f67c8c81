"""A story's statements as predictions, and predictions as lines of JSON, one a document.

{"doc": "NAME", "attributions": [{"content": [[13, 23]], "source": [[0, 7]], "cue": [[8, 12]]}]}
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from onrecord.article import Span
from onrecord.attribution import Kind
from onrecord.evaluate.parts import Parts
from onrecord.statement import Statement
from onrecord.story import Story

Predictions = Mapping[str, Sequence[Parts]]


def predicted(story: Story) -> list[Statement]:
    """The statements that are scored: all modes, nested ones each on their own, posts left out.

    Posts are left out since annotators of news text read a post as layout, not as reported speech.
    """
    return list(_one_a_cue(s for s in story.statements if s.attribution.kind is not Kind.POST))


def _one_a_cue(statements: Iterable[Statement]) -> Iterator[Statement]:
    """The statements, those of one cue and source put together: so gold has them.

    “One,” she said. ⏎ “Two.”      two lines of a record, one attribution of PolNeAR's
    """
    found: dict[object, Statement] = {}
    for statement in statements:
        told = statement.attribution
        key = (told.cue, told.source) if told.cue else statement.id
        before = found.get(key)
        if before is not None:
            content = tuple(sorted({*before.attribution.content, *told.content}))
            statement = replace(before, attribution=replace(before.attribution, content=content))
        found[key] = statement
    yield from found.values()


def predictions(doc: str, story: Story) -> dict[str, Any]:
    """What the story holds, in the form of one line."""
    return {"doc": doc, "attributions": [_line(story, s) for s in predicted(story)]}


def _line(story: Story, statement: Statement) -> dict[str, Any]:
    attribution = statement.attribution
    speaker = story.entity(statement.speaker)
    return {
        "content": _pairs(attribution.content),
        "source": _pairs(attribution.source),
        "cue": _pairs(attribution.cue),
        "entity": speaker.name if speaker else None,  # for people to read; scores pass it over
    }


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def parts_of(line: Mapping[str, Any]) -> list[Parts]:
    """The attributions of one line, as scores see them."""
    return [
        Parts(*(_offsets(a.get(part)) for part in ("content", "source", "cue")))
        for a in line["attributions"]
    ]


def _offsets(pairs: Any) -> tuple[tuple[int, int], ...]:
    return tuple((int(start), int(end)) for start, end in pairs or ())


def write_predictions(lines: Iterable[Mapping[str, Any]], path: Path) -> None:
    """Writes a line a document."""
    with path.open("w", encoding="utf-8", newline="\n") as out:
        out.writelines(json.dumps(line) + "\n" for line in lines)


def read_predictions(path: Path) -> dict[str, list[Parts]]:
    """By document. Raises ValueError for a line that is none, or a second one for a document."""
    found: dict[str, list[Parts]] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            doc, parts = record["doc"], parts_of(record)
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"{path}, line {number}: not a prediction ({error!r})") from error
        if doc in found:
            raise ValueError(f"{path}, line {number}: a second line for {doc}")
        found[doc] = parts
    return found
