"""A person's decisions: who is one, who is apart, what a line really says. Each can be undone.

merge 12 34 "one woman, see her site"   →  decision 7
split 12 --article 1a4…                  →  decision 8: her namesake of that article is another
correct 9f2… --speaker 34                →  decision 9: survives reading the article anew
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection, select

from onrecord.record.settling import rework_ids
from onrecord.record.showing import show_again
from onrecord.store import schema
from onrecord.store.appearances import Appearance, appearances
from onrecord.store.decisions import (
    APART,
    EVENT,
    NOT_SAID,
    SAME,
    SPEAKER,
    WORDS,
    about,
    decide,
    undo,
)
from onrecord.store.people import entities_of, person_row
from onrecord.store.writer import Run


class DecisionError(ValueError):
    """A decision that can't be taken so, and why."""


@dataclass(frozen=True, slots=True)
class Line:
    """A statement of a newest reading, as a correction needs it."""

    number: int
    id: str
    article: str
    article_number: int
    content: list[list[int]]
    text: str  # of the article


def merge(connection: Connection, run: Run, people: Sequence[int], reason: str) -> int:
    """Makes several people one; the number of the first decision. Undoes what told them apart."""
    if len(set(people)) < 2:
        raise DecisionError("a merge needs two people or more")
    seen = [_appearances(connection, number) for number in dict.fromkeys(people)]
    ids = {one.id for some in seen for one in some}
    for decision in about(connection, ids, (APART,)):
        if decision.subject in ids and decision.other in ids:
            undo(connection, run, decision.number, reason)
    numbers = [
        decide(connection, run, SAME, there[0].id, other=here[0].id, reason=reason, confidence=1.0)
        for here, there in pairwise(seen)
    ]
    rework_ids(connection, ids)
    return numbers[0]


def split(
    connection: Connection, run: Run, person: int, articles: Collection[str], reason: str
) -> int:
    """Makes whoever a person is in these articles another; the number of the decision."""
    seen = _appearances(connection, person)
    numbers = {article_number(connection, id) for id in articles}
    out = [one for one in seen if one.article in numbers]
    rest = [one for one in seen if one.article not in numbers]
    if not out or not rest:
        raise DecisionError(
            f"person {person} is in {len(seen)} articles, of which {len(out)} are named;"
            " name some of them, not all and not none"
        )
    number = part(connection, run, out, rest, reason)
    rework_ids(connection, {one.id for one in seen})
    return number


def part(
    connection: Connection,
    run: Run,
    out: Sequence[Appearance],
    rest: Sequence[Appearance],
    reason: str,
) -> int:
    """Undoes all that joins the two, keeps each of them whole, and tells them apart."""
    outs = {one.id for one in out}
    for decision in about(connection, outs, (SAME,)):
        # Also what ties them by way of somebody whom the newest reading no longer finds.
        if {decision.subject, decision.other} - outs:
            undo(connection, run, decision.number, reason)
    for some in (out, rest):
        _keep_whole(connection, run, some, reason)
    return decide(
        connection, run, APART, out[0].id, other=rest[0].id, reason=reason, confidence=1.0
    )


def _keep_whole(connection: Connection, run: Run, seen: Sequence[Appearance], reason: str) -> None:
    """Joins those of one side again whose only tie was to somebody of the other."""
    from onrecord.store.decisions import component

    whole = component(connection, seen[0].id)
    for one in seen[1:]:
        if one.id not in whole:
            decide(connection, run, SAME, one.id, other=seen[0].id, reason=reason, confidence=1.0)
            whole |= component(connection, one.id)


def tell_apart(connection: Connection, run: Run, first: int, second: int, reason: str) -> int:
    """Settles that two people are two, so that nobody is asked again."""
    if first == second:
        raise DecisionError(
            f"to tell apart needs two people; `split` parts whoever {first} is by their articles"
        )
    here, there = _appearances(connection, first), _appearances(connection, second)
    return decide(
        connection, run, APART, here[0].id, other=there[0].id, reason=reason, confidence=1.0
    )


def correct_speaker(
    connection: Connection, run: Run, statement: str, person: int | None, reason: str
) -> int:
    """Gives a line to another speaker, or to nobody."""
    line = line_of(connection, statement)
    if person is None:
        return _correct(connection, run, SPEAKER, line, {"entity": None}, reason)
    entity, row = _appearances(connection, person)[0].id, person_row(connection, person)
    value = {"entity": entity, "name": row and row.name}
    return _correct(connection, run, SPEAKER, line, value, reason)


def correct_words(
    connection: Connection, run: Run, statement: str, spans: Sequence[tuple[int, int]], reason: str
) -> int:
    """Says which characters of the article a line's words really are."""
    line = line_of(connection, statement)
    for start, end in spans:
        if not 0 <= start < end <= len(line.text):
            raise DecisionError(f"{start}:{end} is no stretch of {len(line.text)} characters")
    return _correct(
        connection, run, WORDS, line, {"content": [list(ends) for ends in spans]}, reason
    )


def not_said(connection: Connection, run: Run, statement: str, reason: str) -> int:
    """Takes a line out that is no statement at all."""
    return _correct(connection, run, NOT_SAID, line_of(connection, statement), {}, reason)


def correct_event(
    connection: Connection, run: Run, event: str, value: dict[str, Any], reason: str
) -> int:
    """Changes an event's type, actor or target, or says that it was not done ("not_done")."""
    table, article = schema.event, schema.article
    asked = (
        select(article.c.id, article.c.number)
        .join(schema.reading, schema.reading.c.article == article.c.number)
        .join(table, table.c.reading == schema.reading.c.number)
        .where(table.c.id == event)
    )
    row = connection.execute(asked).first()
    if row is None:
        raise DecisionError(f"the record has no event {event}")
    for side in ("actor", "target"):
        if side in value:
            value[side] = _appearances(connection, value[side])[0].id
    number = decide(
        connection, run, EVENT, event, article=row.id, value=value, reason=reason, confidence=1.0
    )
    show_again(connection, [row.number])
    return number


def line_of(connection: Connection, statement: str) -> Line:
    """A line by its statement's id; raises DecisionError where the record shows none."""
    import json

    line, table, article = schema.statement, schema.reading, schema.article
    asked = (
        select(line.c.number, line.c.id, line.c.spans, article.c.id.label("article"))
        .add_columns(article.c.number.label("article_number"), article.c.text)
        .join(table, table.c.number == line.c.reading)
        .join(article, article.c.number == table.c.article)
        .where(line.c.id == statement)
        .order_by(line.c.number.desc())
        .limit(1)
    )
    row = connection.execute(asked).first()
    if row is None:
        raise DecisionError(f"the record has no statement {statement}; answers show their ids")
    content = json.loads(row.spans).get("content", [])
    return Line(row.number, row.id, row.article, row.article_number, content, row.text)


def _correct(
    connection: Connection, run: Run, kind: str, line: Line, value: dict[str, Any], reason: str
) -> int:
    number = decide(
        connection,
        run,
        kind,
        line.id,
        article=line.article,
        # By these the line is known again where another reader cuts it otherwise.
        value={**value, "spans": line.content},
        reason=reason,
        confidence=1.0,
    )
    show_again(connection, [line.article_number])
    return number


def _appearances(connection: Connection, person: int) -> list[Appearance]:
    seen = appearances(connection, entities=entities_of(connection, [person]))
    if not seen:
        raise DecisionError(f"the record has nobody of the number {person}")
    return seen


def article_number(connection: Connection, id: str) -> int:
    """The number of an article by its id; raises DecisionError where there is none."""
    article = schema.article
    number = connection.execute(select(article.c.number).where(article.c.id == id)).scalar()
    if number is None:
        raise DecisionError(f"the record has no article {id}")
    return int(number)
