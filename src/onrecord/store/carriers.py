"""Where a line stands, for those who ask whether two articles had it from each other."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from onrecord.store import schema

_CREDIT = re.compile(r"\A[^\n]{0,80}?\(([A-Z][\w .&-]{1,40})\)\s*[—–-]")


@dataclass(frozen=True, slots=True)
class Carried:
    """A line's article with what tells where it had the words from."""

    statement: int
    within: str | None  # the id of the line that it is quoted in
    article: str
    article_number: int
    outlet: str | None
    domain: str | None
    published: str | None
    byline: tuple[str, ...]
    credit: str | None
    around: str
    in_headline: bool


def carried(
    connection: Connection, statements: Sequence[int], *, around: int
) -> dict[int, Carried]:
    """The lines of these numbers, with so many characters of text on each side."""
    found: dict[int, Carried] = {}
    for start in range(0, len(statements), 200):
        part = statements[start : start + 200]
        rows = connection.execute(_ASKED.where(schema.line.c.statement.in_(part))).mappings()
        found |= {row["statement"]: _carried(row, around) for row in rows}
    return found


_NAMES = ("outlet", "domain", "published", "byline", "parts", "text")
_ASKED = (
    select(
        schema.line.c.statement,
        schema.statement.c.within,
        schema.statement.c.spans,
        schema.line.c.content,
        schema.article.c.id,
        schema.article.c.number,
        *(schema.article.c[name] for name in _NAMES),
    )
    .join(schema.statement, schema.statement.c.number == schema.line.c.statement)
    .join(schema.article, schema.article.c.number == schema.line.c.article)
)


def _carried(row: Any, around: int) -> Carried:
    text = row["text"]
    read = json.loads(row["spans"]).get("content") or [[0, 0]]
    content = json.loads(row["content"] or "null") or read  # as a person corrected it
    start, end = content[0][0], content[-1][1]
    parts = json.loads(row["parts"])
    return Carried(
        row["statement"],
        row["within"],
        row["id"],
        row["number"],
        row["outlet"],
        row["domain"],
        row["published"],
        tuple(json.loads(row["byline"])),
        _credit(text, parts),
        f"{text[max(0, start - around) : start]} {text[end : end + around]}",
        any(kind == "headline" and first <= start and end <= last for kind, first, last in parts),
    )


def _credit(text: str, parts: Sequence[Sequence[Any]]) -> str | None:
    """The dateline of an article, or what its text opens with in its place."""
    for kind, start, end in parts:
        if kind == "dateline":
            return text[start:end]
    opening = _CREDIT.match(text[:200])
    return opening[0] if opening else None
