"""A line of the record as an answer shows it: the words, who said them, and where they stand."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from onrecord.store import schema

ASKED_AT_ONCE = 500  # numbers in one question; SQLite takes a bounded number of variables


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One line with its article. `number` is the statement's row; `spans` are into its text."""

    number: int
    id: str
    kind: str
    mode: str
    words: str
    cue: str
    source: str  # as written: "she"
    speaker: str | None  # as understood: "Ana Reyes"
    speaker_number: int | None  # the person's
    addressee: str | None
    medium: str | None
    occasion: str | None
    said: str | None  # EDTF
    act: str | None
    negated: bool
    hypothetical: bool
    second_hand: bool
    confidence: float | None
    quotation: int | None
    content: tuple[tuple[int, int], ...]
    article: str  # its id
    article_number: int
    outlet: str | None
    published: str | None
    title: str | None
    url: str | None
    because: dict[str, list[str]]


def found(connection: Connection, numbers: Sequence[int]) -> list[Found]:
    """The lines of those statements' numbers, in that order; others are left out."""
    by_number: dict[int, Found] = {}
    for start in range(0, len(numbers), ASKED_AT_ONCE):
        asked = _ASKED.where(schema.line.c.statement.in_(numbers[start : start + ASKED_AT_ONCE]))
        for row in connection.execute(asked).mappings():
            by_number[row["number"]] = _found(row)
    return [by_number[number] for number in numbers if number in by_number]


_SPEAKER = schema.person.alias("speaker_")
_ADDRESSEE = schema.person.alias("addressee_")
_PLAIN = ("id", "cue", "source", "occasion", "said")
_WORKED = ("spans", "because", "outlet_name", "domain", "corrected")
_FLAGS = ("negated", "hypothetical", "second_hand")
_ASKED = (
    select(
        schema.line.c.statement.label("number"),
        *(schema.line.c[name] for name in ("kind", "mode", "act", "medium", "confidence")),
        schema.line.c.quotation,
        # What a person corrected goes before what was read.
        func.coalesce(schema.line.c.words, schema.statement.c.words).label("words"),
        schema.line.c.content.label("corrected"),
        *(schema.statement.c[name] for name in (*_PLAIN, *_FLAGS, "spans", "because")),
        schema.line.c.person.label("speaker_number"),
        func.coalesce(_SPEAKER.c.name, schema.line.c.named).label("speaker"),
        _ADDRESSEE.c.name.label("addressee"),
        schema.article.c.id.label("article"),
        schema.article.c.number.label("article_number"),
        schema.article.c.outlet.label("outlet_name"),
        schema.article.c.domain,
        *(schema.article.c[name] for name in ("published", "title", "url")),
    )
    .join(schema.statement, schema.statement.c.number == schema.line.c.statement)
    .join(schema.article, schema.article.c.number == schema.line.c.article)
    .outerjoin(_SPEAKER, _SPEAKER.c.number == schema.line.c.person)
    .outerjoin(_ADDRESSEE, _ADDRESSEE.c.number == schema.line.c.addressee)
)


def _found(row: Any) -> Found:
    plain = {k: v for k, v in row.items() if k not in _WORKED}
    flags = {name: bool(row[name]) for name in _FLAGS}
    spans = json.loads(row["corrected"] or "null") or json.loads(row["spans"]).get("content", [])
    content = tuple((start, end) for start, end in spans)
    outlet = row["outlet_name"] or row["domain"]
    because = json.loads(row["because"])
    return Found(**{**plain, **flags}, content=content, outlet=outlet, because=because)
