"""The entities of articles, each with what its article tells: the ground of who is whom."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from onrecord.store.direct import asked
from onrecord.store.rows import as_json


@dataclass(frozen=True, slots=True)
class Appearance:
    """An entity of one article, with what the article tells of it."""

    entity: int
    id: str
    kind: str
    name: str
    names: tuple[str, ...]
    roles: tuple[dict[str, Any], ...]
    article: int
    day: str | None
    outlet: str | None
    posts: tuple[dict[str, Any], ...]


def appearances(
    connection: Connection,
    *,
    reading: int | None = None,
    entities: Collection[int] = (),
    ids: Collection[str] = (),
) -> list[Appearance]:
    """The entities of a reading, of these numbers, or of these ids in newest readings, in order."""
    if reading is not None:
        return [_appearance(row) for row in asked(connection, _OF_READING, (reading,))]
    found = []
    for question, values in ((_OF_NUMBERS, entities), (_OF_IDS, ids)):
        if values:
            rows = asked(connection, question, (as_json(sorted(values)),))
            found += [_appearance(row) for row in rows]
    return sorted(found, key=lambda one: one.entity)


_APPEARING = """
SELECT entity.number, entity.id, entity.kind, entity.name, entity.names, entity.roles,
  article.number, article.day, coalesce(nullif(article.domain, ''), article.outlet), article.posts
FROM entity JOIN reading ON reading.number = entity.reading
JOIN article ON article.number = reading.article
"""
_OF_READING = _APPEARING + "WHERE entity.reading = ? ORDER BY entity.number"
_OF_NUMBERS = _APPEARING + "WHERE entity.number IN (SELECT value FROM json_each(?))"  # noqa: S608
# Older readings of an article show nobody any more.
_NEWEST = """
WHERE entity.id IN (SELECT value FROM json_each(?)) AND reading.number = (
  SELECT max(later.number) FROM reading AS later WHERE later.article = article.number
)
"""
_OF_IDS = _APPEARING + _NEWEST


def _appearance(row: tuple[Any, ...]) -> Appearance:
    number, id, kind, name, names, roles, article, day, outlet, posts = row
    forms = tuple(json.loads(names)) or (name,)
    told = (tuple(json.loads(roles)), article, day, outlet, tuple(json.loads(posts)))
    return Appearance(number, id, kind, name, forms, *told)


def last_seen(connection: Connection, person: int, *, most: int) -> list[tuple[str, int]]:
    """The ids of the newest entities that are someone, each with the number of its article."""
    return asked(connection, _LAST_SEEN, (person, most)).fetchall()


_LAST_SEEN = """
SELECT entity.id, reading.article FROM person_entity
JOIN entity ON entity.number = person_entity.entity
JOIN reading ON reading.number = entity.reading
WHERE person_entity.person = ? ORDER BY person_entity.entity DESC LIMIT ?
"""
