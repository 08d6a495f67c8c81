"""Kept rows → the story that they were: what was read comes out as it went in."""

import json
import zlib
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from sqlalchemy import Connection, RowMapping, Table, select

from onrecord.article import Article, Original, Outlet, Part, PartKind, Post, Span
from onrecord.attribution import Attribution, Kind, Medium, MediumType, Mode
from onrecord.entity import Entity, EntityKind, Role
from onrecord.event import Event, EventType, Plover
from onrecord.problem import Problem
from onrecord.statement import Act, ActType, Confidence, Occasion, Statement, When
from onrecord.store import schema
from onrecord.story import MadeBy, Story

Row: TypeAlias = RowMapping
_Ids: TypeAlias = Mapping[int | None, str | None]


def story_of(connection: Connection, reading: int) -> Story:
    """The story of a reading, by its number; raises KeyError where there is none."""
    head = _one(connection, schema.reading, reading)
    article = _one(connection, schema.article, head["article"])
    run = _one(connection, schema.run, head["run"])
    entities = _of_reading(connection, schema.entity, reading)
    ids: _Ids = {None: None, **{row["number"]: row["id"] for row in entities}}
    statements = _of_reading(connection, schema.statement, reading)
    events = _of_reading(connection, schema.event, reading)
    return Story(
        article=article_of(article),
        statements=tuple(_statement(row, ids) for row in statements),
        entities=tuple(_entity(row) for row in entities),
        events=tuple(_event(row, ids) for row in events),
        problems=_problems(connection, head["article"]),
        made_by=MadeBy(
            onrecord=run["onrecord"],
            model=run["model"],
            model_sha256=run["model_sha256"],
            settings=tuple(sorted(json.loads(run["settings"]).items())),
        ),
    )


def article_kept(connection: Connection, number: int) -> Article:
    """The article of a number; raises KeyError where there is none."""
    return article_of(_one(connection, schema.article, number))


def article_of(row: Row | Mapping[str, Any]) -> Article:
    """The article that a row keeps, with its original bytes."""
    outlet = Outlet(row["outlet"], row["domain"]) if row["outlet"] or row["domain"] else None
    return Article(
        text=row["text"],
        original=Original(original_of(row), row["media_type"]),
        outlet=outlet,
        **{name: row[name] for name in ("title", "url", "published", "modified", "language")},
        byline=tuple(json.loads(row["byline"])),
        posts=tuple(_post(post) for post in json.loads(row["posts"])),
        parts=tuple(Part(PartKind(k), Span(s, e)) for k, s, e in json.loads(row["parts"])),
    )


def original_of(row: Row | Mapping[str, Any]) -> bytes:
    """The bytes that an article came in; raises ValueError where they are damaged."""
    # One byte more than there should be is asked for, so that damage can't make it grow.
    unpacker = zlib.decompressobj()
    try:
        data = unpacker.decompress(row["original"], row["original_size"] + 1)
    except zlib.error as error:
        raise ValueError(f"the bytes can't be unpacked ({error})") from error
    if not unpacker.eof or unpacker.unused_data or len(data) != row["original_size"]:
        raise ValueError("the packed bytes are not of the size that was kept")
    return data


def _one(connection: Connection, table: Table, number: int) -> Row:
    row = connection.execute(select(table).where(table.c.number == number)).mappings().first()
    if row is None:
        raise KeyError(f"the record has no {table.name} {number}")
    return row


def _of_reading(connection: Connection, table: Table, reading: int) -> Sequence[Row]:
    asked = select(table).where(table.c.reading == reading).order_by(table.c.number)
    return connection.execute(asked).mappings().all()


def _problems(connection: Connection, article: int) -> tuple[Problem, ...]:
    problem = schema.problem
    asked = select(problem).where(problem.c.article == article).order_by(problem.c.number)
    return tuple(Problem(r["stage"], r["message"]) for r in connection.execute(asked).mappings())


def _span(ends: Sequence[int] | None) -> Span | None:
    return None if ends is None else Span(*ends)


def _spans(ends: Sequence[Sequence[int]] | None) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in ends or ())


def _post(post: Mapping[str, Any]) -> Post:
    plain = {name: post[name] for name in ("author", "handle", "platform", "posted", "url")}
    byline, author_span = _span(post["byline"]), _span(post["author_span"])
    return Post(spans=_spans(post["spans"]), **plain, byline=byline, author_span=author_span)


def _entity(row: Row) -> Entity:
    return Entity(
        id=row["id"],
        kind=EntityKind(row["kind"]),
        name=row["name"],
        names=tuple(json.loads(row["names"])),
        roles=tuple(role_of(role) for role in json.loads(row["roles"])),
        mentions=_spans(json.loads(row["mentions"])),
    )


def role_of(role: Mapping[str, Any]) -> Role:
    """A role as it is kept in JSON."""
    plain = {name: role[name] for name in ("title", "organisation", "since", "until")}
    return Role(**plain, span=_span(role.get("span")))


def _statement(row: Row, ids: _Ids) -> Statement:
    spans = json.loads(row["spans"])
    medium = row["medium"] and Medium(MediumType(row["medium"]), _span(spans.get("medium")))
    target = ids[row["act_target"]]
    occasion = row["occasion"]
    return Statement(
        id=row["id"],
        attribution=_attribution(row, spans, medium),
        speaker=ids[row["speaker"]],
        addressee=ids[row["addressee"]],
        medium=medium,
        occasion=None if occasion is None else Occasion(occasion, _span(spans.get("occasion"))),
        said=_when("said", row, spans),
        act=row["act"] and Act(ActType(row["act"]), target, _span(spans.get("act"))),
        hypothetical=bool(row["hypothetical"]),
        within=row["within"],
        hops=row["hops"],
        second_hand=bool(row["second_hand"]),
        post=row["post_id"],
        confidence=Confidence(
            row["confidence"], row["source_confidence"], row["speaker_confidence"]
        ),
        because={field: tuple(why) for field, why in json.loads(row["because"]).items()},
    )


def _attribution(row: Row, spans: Mapping[str, Any], medium: Medium | None) -> Attribution:
    return Attribution(
        kind=Kind(row["kind"]),
        content=_spans(spans.get("content")),
        cue=_spans(spans.get("cue")),
        source=_spans(spans.get("source")),
        addressee=_span(spans.get("addressee")),
        medium=medium,
        mode=Mode(row["mode"]),
        post=row["post"],
        negated=bool(row["negated"]),
        confidence=row["confidence"],
        source_confidence=row["source_confidence"],
        found_by=row["found_by"],
    )


def _when(name: str, row: Row, spans: Mapping[str, Any]) -> When | None:
    if row[name] is None:
        return None
    first, last = row[f"{name}_first"], row[f"{name}_last"]
    inferred = bool(row[f"{name}_inferred"])
    return When(row[name], first, last, _span(spans.get(name)), inferred)


def _event(row: Row, ids: _Ids) -> Event:
    spans = json.loads(row["spans"])
    return Event(
        id=row["id"],
        type=EventType(row["type"]),
        plover=row["plover"] and Plover(row["plover"], row["plover_mode"]),
        actor=ids[row["actor"]],
        target=ids[row["target"]],
        date=_when("date", row, spans),
        why=_span(spans.get("why")),
        according_to=ids[row["according_to"]],
        statements=tuple(json.loads(row["statements"])),
        evidence=_spans(spans.get("evidence")),
    )
