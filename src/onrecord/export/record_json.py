"""Story → the record in JSON: {"article": …, "statements": […], "entities": […], …}.

The form is a contract, written down in docs/record.md: fields may be added, none is renamed, and
what is absent is null or []. Each span repeats the article's characters, so anyone can check it.
"""

from collections.abc import Iterable
from hashlib import sha256
from typing import Any, TypeAlias

from onrecord.article import Article, Post, Span
from onrecord.attribution import Medium
from onrecord.entity import Entity, Role
from onrecord.event import Event
from onrecord.statement import Act, Confidence, Occasion, Statement, When
from onrecord.story import MadeBy, Story

Json: TypeAlias = dict[str, Any]


def record(story: Story) -> Json:
    """The record of one story, ready for `json.dumps`."""
    article = story.article
    return {
        "article": None if article is None else _article(article),
        "statements": [] if article is None else _statements(article, story),
        "entities": [] if article is None else [_entity(article, e) for e in story.entities],
        "events": [] if article is None else _events(article, story),
        "problems": [{"stage": p.stage, "message": p.message} for p in story.problems],
        "made_by": _made_by(story.made_by),
    }


def text_sha256(text: str) -> str:
    """The SHA-256 of a text's UTF-8, in 64 hex digits."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _span(article: Article, span: Span) -> Json:
    return {"start": span.start, "end": span.end, "text": article[span]}


def _spans(article: Article, spans: Iterable[Span]) -> list[Json]:
    return [_span(article, span) for span in spans]


def _maybe_span(article: Article, span: Span | None) -> Json | None:
    return None if span is None else _span(article, span)


def _article(article: Article) -> Json:
    outlet = article.outlet
    return {
        "id": article.id,
        "text": article.text,
        "sha256": text_sha256(article.text),
        "original": {
            "sha256": article.original.sha256,
            "media_type": article.original.media_type,
        },
        "title": article.title,
        "outlet": None if outlet is None else {"name": outlet.name, "domain": outlet.domain},
        "url": article.url,
        "published": article.published,
        "modified": article.modified,
        "language": article.language,
        "byline": list(article.byline),
        "posts": [_post(article, post) for post in article.posts],
        "parts": [
            {"kind": part.kind.value, "span": _span(article, part.span)} for part in article.parts
        ],
    }


def _post(article: Article, post: Post) -> Json:
    return {
        "id": article.post_id(post),
        "author": post.author,
        "handle": post.handle,
        "platform": post.platform,
        "posted": post.posted,
        "url": post.url,
        "spans": _spans(article, post.spans),
        "byline": _maybe_span(article, post.byline),
    }


def _statements(article: Article, story: Story) -> list[Json]:
    entities = {entity.id: entity for entity in story.entities}
    return [_statement(article, entities, statement) for statement in story.statements]


def _statement(article: Article, entities: dict[str, Entity], statement: Statement) -> Json:
    written = statement.attribution
    return {
        "id": statement.id,
        "kind": written.kind.value,
        "mode": written.mode.value,
        "content": _spans(article, written.content),
        "cue": _spans(article, written.cue),
        "source": _spans(article, written.source),
        "speaker": _ref(entities, statement.speaker),
        "addressee": _ref(entities, statement.addressee),
        "medium": _medium(article, statement.medium),
        "occasion": _occasion(article, statement.occasion),
        "said": _said(article, statement.said),
        "act": _act(article, entities, statement.act),
        "negated": written.negated,
        "hypothetical": statement.hypothetical,
        "within": statement.within,
        "hops": statement.hops,
        "second_hand": statement.second_hand,
        "post": statement.post,
        "confidence": _confidence(statement.confidence),
        "because": {field: list(reasons) for field, reasons in statement.because.items()},
        "addressee_span": _maybe_span(article, written.addressee),
        "found_by": written.found_by,
    }


def _ref(entities: dict[str, Entity], id: str | None) -> Json | None:
    # A statement that names an entity the story lacks is a resolver's mistake; it raises here.
    if id is None:
        return None
    entity = entities[id]
    return {"id": entity.id, "name": entity.name, "kind": entity.kind.value}


def _medium(article: Article, medium: Medium | None) -> Json | None:
    if medium is None:
        return None
    return {"type": medium.type.value, "span": _maybe_span(article, medium.span)}


def _occasion(article: Article, occasion: Occasion | None) -> Json | None:
    if occasion is None:
        return None
    return {"name": occasion.name, "span": _maybe_span(article, occasion.span)}


def _said(article: Article, said: When | None) -> Json | None:
    if said is None:
        return None
    return {
        "edtf": said.edtf,
        "start": said.start,
        "end": said.end,
        "span": _maybe_span(article, said.span),
        "inferred": said.inferred,
    }


def _act(article: Article, entities: dict[str, Entity], act: Act | None) -> Json | None:
    if act is None:
        return None
    return {
        "type": act.type.value,
        "target": _ref(entities, act.target),
        "span": _maybe_span(article, act.span),
    }


def _confidence(confidence: Confidence) -> Json:
    return {
        "statement": _rounded(confidence.statement),
        "source": _rounded(confidence.source),
        "speaker": _rounded(confidence.speaker),
    }


def _rounded(figure: float | None) -> float | None:
    return None if figure is None else round(figure, 4)


def _entity(article: Article, entity: Entity) -> Json:
    return {
        "id": entity.id,
        "kind": entity.kind.value,
        "name": entity.name,
        "names": list(entity.names),
        "roles": [_role(article, role) for role in entity.roles],
        "mentions": _spans(article, entity.mentions),
    }


def _role(article: Article, role: Role) -> Json:
    return {
        "title": role.title,
        "organisation": role.organisation,
        "since": role.since,
        "until": role.until,
        "span": _maybe_span(article, role.span),
    }


def _events(article: Article, story: Story) -> list[Json]:
    entities = {entity.id: entity for entity in story.entities}
    return [event_record(article, entities, event) for event in story.events]


def event_record(article: Article, entities: dict[str, Entity], event: Event) -> Json:
    """The record of one event."""
    plover = event.plover
    return {
        "id": event.id,
        "type": event.type.value,
        "plover": None if plover is None else {"code": plover.code, "mode": plover.mode},
        "actor": _ref(entities, event.actor),
        "target": _ref(entities, event.target),
        "date": _said(article, event.date),
        "why": _maybe_span(article, event.why),
        "according_to": _ref(entities, event.according_to),
        "statements": list(event.statements),
        "evidence": _spans(article, event.evidence),
    }


def _made_by(made_by: MadeBy) -> Json:
    return {
        "onrecord": made_by.onrecord,
        "model": made_by.model,
        "model_sha256": made_by.model_sha256,
        "settings": dict(made_by.settings),
    }
