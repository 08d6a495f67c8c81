"""What people corrected, as examples to train a reader on: text, what was read, what is right."""

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, select

from onrecord.store import schema
from onrecord.store.decisions import EVENT, NOT_SAID, SPEAKER, WORDS, Decision, holding


def corrected_lines(connection: Connection) -> Iterator[dict[str, Any]]:
    """Each corrected line or event with its article's text; spans are code points of it."""
    for decision in reversed(holding(connection, by_hand=True)):
        if decision.kind in (SPEAKER, WORDS, NOT_SAID):
            yield from _line(connection, decision)
        elif decision.kind == EVENT:
            yield from _event(connection, decision)


def _line(connection: Connection, decision: Decision) -> Iterator[dict[str, Any]]:
    row = _read(connection, schema.statement, decision)
    if row is None:
        return
    spans = json.loads(row["spans"])
    yield {
        **_head(decision, row),
        "kind": row["kind"],
        "content": spans.get("content", []),
        "cue": spans.get("cue", []),
        "source": spans.get("source", []),
        "right": _right(connection, decision),
    }


def _right(connection: Connection, decision: Decision) -> dict[str, Any]:
    """What the correction says: the content, that it is no statement, or the speaker's names."""
    if decision.kind == WORDS:
        return {"content": decision.value["content"]}
    if decision.kind == NOT_SAID:
        return {"statement": False}
    entity = decision.value.get("entity")
    table = schema.entity  # of any reading: the name stays right where a newer one lacks it
    asked = select(table.c.names).where(table.c.id == entity)
    names = {name for one in connection.execute(asked).scalars() for name in json.loads(one)}
    names = names or {decision.value.get("name") or ""} - {""}  # where it was forgotten
    return {"speaker": sorted(names) if entity else None}


def _event(connection: Connection, decision: Decision) -> Iterator[dict[str, Any]]:
    row = _read(connection, schema.event, decision)
    if row is not None:
        evidence = json.loads(row["spans"]).get("evidence", [])
        head = _head(decision, row)
        yield {**head, "type": row["type"], "evidence": evidence, "right": decision.value}


def _head(decision: Decision, row: Any) -> dict[str, Any]:
    return {
        "decision": decision.number,
        "corrects": decision.kind,
        "id": decision.subject,
        "reason": decision.reason,
        "article": decision.article,
        "text": row["text"],
    }


def _read(connection: Connection, table: Any, decision: Decision) -> Any:
    asked = (
        select(table, schema.article.c.text)
        .join(schema.reading, schema.reading.c.number == table.c.reading)
        .join(schema.article, schema.article.c.number == schema.reading.c.article)
        .where(table.c.id == decision.subject)
        .order_by(table.c.number.desc())
    )
    return connection.execute(asked).mappings().first()
