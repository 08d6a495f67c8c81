"""A story → the rows that keep it; what a row holds is what the record in JSON says.

A statement's words repeat the article's characters, so that the file can be read and searched
without us; `check` compares the two.
"""

import json
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, TypeAlias

from onrecord.article import Article, Post, Span, digest
from onrecord.attribution import Medium
from onrecord.entity import Entity, Role
from onrecord.event import Event
from onrecord.statement import Act, Occasion, Statement, When
from onrecord.story import MadeBy, Story

Row: TypeAlias = dict[str, Any]
Number: TypeAlias = Callable[[str | None], int | None]  # an entity's id → its row's number


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article came from: a file or an address, where in it, and when it was fetched."""

    name: str
    place: str | None = None
    fetched: str | None = None


def article_row(article: Article, came_from: Origin) -> Row:
    """The row of an article, but for its number and its run."""
    outlet, original = article.outlet, article.original
    return {
        "id": article.id,
        "url": article.url,
        "outlet": outlet and outlet.name,
        "domain": outlet and outlet.domain,
        "title": article.title,
        "published": article.published,
        "day": article.day.isoformat() if article.day else None,
        "modified": article.modified,
        "language": article.language,
        "byline": as_json(list(article.byline)),
        "posts": as_json([_post(post) for post in article.posts]),
        "parts": as_json([[part.kind.value, *_ends(part.span)] for part in article.parts]),
        "text": article.text,
        "sha256": text_sha256(article.text),
        "media_type": original.media_type,
        "original_sha256": original.sha256,
        "original_size": len(original.data),
        "original": zlib.compress(original.data, 6),
        "came_from": came_from.name,
        "place": came_from.place,
        "fetched": came_from.fetched,
    }


def reading_id(article_id: str, made_by: MadeBy) -> str:
    """What makes a reading itself: the article, and the code, model and settings that read it."""
    settings = as_json(dict(made_by.settings))
    made = (made_by.onrecord, made_by.model, made_by.model_sha256 or "", settings)
    return digest(article_id, "reading", *made)


def entity_rows(story: Story, first: int) -> list[Row]:
    """The rows of a story's entities, numbered from `first` on."""
    return [{"number": n, **_entity(e)} for n, e in enumerate(story.entities, first)]


def statement_rows(story: Story, first: int, entity: Number) -> list[Row]:
    """The rows of a story's statements, numbered from `first` on."""
    article = story.article
    assert article is not None  # noqa: S101  # tells mypy; only read stories are kept
    return [
        {"number": number, **_statement(article, statement, entity)}
        for number, statement in enumerate(story.statements, first)
    ]


def event_rows(story: Story, first: int, entity: Number) -> list[Row]:
    """The rows of a story's events, numbered from `first` on."""
    article = story.article
    assert article is not None  # noqa: S101  # tells mypy; only read stories are kept
    return [{"number": n, **_event(article, e, entity)} for n, e in enumerate(story.events, first)]


def as_json(value: object) -> str:
    """JSON as the record keeps it: short, in a fixed order, readable in any language."""
    return _AS_JSON(value)


_AS_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def text_sha256(text: str) -> str:
    """The SHA-256 of a text's UTF-8, in 64 hex digits."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _ends(span: Span) -> list[int]:
    return [span.start, span.end]


def _maybe(span: Span | None) -> list[int] | None:
    return None if span is None else _ends(span)


def _told_by(told: Act | Medium | Occasion | When | None) -> list[int] | None:
    return _maybe(told.span) if told is not None else None


def _all(spans: Iterable[Span]) -> list[list[int]]:
    return [_ends(span) for span in spans]


def words_of(article: Article, spans: Iterable[Span]) -> str:
    """The article's characters of a part, its pieces apart: "I will … resign"."""
    return " … ".join(article[span] for span in spans)


def _given(spans: Mapping[str, Any]) -> str:
    return as_json({name: value for name, value in spans.items() if value})


def _post(post: Post) -> Row:
    plain = {
        name: getattr(post, name) for name in ("author", "handle", "platform", "posted", "url")
    }
    byline = {"byline": _maybe(post.byline), "author_span": _maybe(post.author_span)}
    return {"spans": _all(post.spans), **plain, **byline}


def _entity(entity: Entity) -> Row:
    return {
        "id": entity.id,
        "kind": entity.kind.value,
        "name": entity.name,
        "names": as_json(list(entity.names)),
        "roles": as_json([_role(role) for role in entity.roles]),
        "mentions": as_json(_all(entity.mentions)),
    }


def _role(role: Role) -> Row:
    plain = {name: getattr(role, name) for name in ("title", "organisation", "since", "until")}
    return {**plain, "span": _maybe(role.span)}


def _statement(article: Article, statement: Statement, entity: Number) -> Row:
    written, act, sure = statement.attribution, statement.act, statement.confidence
    medium, occasion = statement.medium, statement.occasion
    return {
        "id": statement.id,
        "kind": written.kind.value,
        "mode": written.mode.value,
        "words": words_of(article, written.content),
        "cue": words_of(article, written.cue),
        "source": words_of(article, written.source),
        "speaker": entity(statement.speaker),
        "addressee": entity(statement.addressee),
        "medium": medium and medium.type.value,
        "occasion": occasion and occasion.name,
        **_when("said", statement.said),
        "act": act and act.type.value,
        "act_target": entity(act.target if act else None),
        "negated": int(written.negated),
        "hypothetical": int(statement.hypothetical),
        "within": statement.within,
        "hops": statement.hops,
        "second_hand": int(statement.second_hand),
        "post": written.post,
        "post_id": statement.post,
        "confidence": sure.statement,
        "source_confidence": sure.source,
        "speaker_confidence": sure.speaker,
        "found_by": written.found_by,
        "spans": _given(_statement_spans(statement)),
        "because": as_json({field: list(why) for field, why in statement.because.items()}),
    }


def _statement_spans(statement: Statement) -> Row:
    written = statement.attribution
    return {
        "content": _all(written.content),
        "cue": _all(written.cue),
        "source": _all(written.source),
        "addressee": _maybe(written.addressee),
        "medium": _told_by(statement.medium),
        "occasion": _told_by(statement.occasion),
        "said": _told_by(statement.said),
        "act": _told_by(statement.act),
    }


def _when(name: str, when: When | None) -> Row:
    return {
        name: when and when.edtf,
        f"{name}_first": when and when.start,
        f"{name}_last": when and when.end,
        f"{name}_inferred": int(bool(when and when.inferred)),
    }


def _event(article: Article, event: Event, entity: Number) -> Row:
    return {
        "id": event.id,
        "type": event.type.value,
        "plover": event.plover and event.plover.code,
        "plover_mode": event.plover and event.plover.mode,
        "actor": entity(event.actor),
        "target": entity(event.target),
        "according_to": entity(event.according_to),
        **_when("date", event.date),
        "words": words_of(article, event.evidence),
        "why": event.why and article[event.why],
        "statements": as_json(list(event.statements)),
        "spans": _given(
            {
                "evidence": _all(event.evidence),
                "why": _maybe(event.why),
                "date": _told_by(event.date),
            }
        ),
    }
