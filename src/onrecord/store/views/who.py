"""A dossier: who someone is by all articles, what they said, to whom, and who spoke about them.

Ana Reyes  person 12 · Ana Reyes, Reyes, Ms. Reyes
  engineer, Port Authority (The Quay, 2022-05-24)
  41 lines, 2022-05-24 to 2023-01-02, in The Quay 30, Post 11
  about: bridge, bolts, winter · to: reporters, Reuters
  praised by Tom Hale (2022-06-01)
"""

import json
from dataclasses import dataclass

from sqlalchemy import Connection, func, select, text

from onrecord.store import schema
from onrecord.store.views.found import Found, found
from onrecord.store.views.search import as_query
from onrecord.store.views.topics import Topic, topics

MOST_LINES = 600  # read for topics; who is in more is told by the newest of them
MOST_COUNTED = 20_000  # lines; of who said more, the newest of them are counted by outlet and so on
MOST_ENTITIES = 3_000  # the first, whose articles are read for roles


@dataclass(frozen=True, slots=True)
class Held:
    """A role as articles give it, with the first that does."""

    title: str | None
    organisation: str | None
    since: str | None
    until: str | None
    articles: int
    first_printed: str | None
    last_printed: str | None
    outlet: str | None


@dataclass(frozen=True, slots=True)
class About:
    """An act of someone else that is aimed at them: "praised by Tom Hale"."""

    act: str
    by: str | None
    line: Found


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """All that the record has on someone."""

    number: int
    name: str
    kind: str
    names: tuple[tuple[str, int], ...]  # with the articles that use each
    handles: tuple[str, ...]
    roles: tuple[Held, ...]
    articles: int
    lines: int
    first_seen: str | None  # printed
    last_seen: str | None
    outlets: tuple[tuple[str, int], ...]
    media: tuple[tuple[str, int], ...]
    addressees: tuple[tuple[str, int], ...]
    acts: tuple[tuple[str, int], ...]
    topics: tuple[Topic, ...]
    newest: tuple[Found, ...]
    about: tuple[About, ...]
    mentioned: tuple[Found, ...]  # lines of others that name them
    maybe: tuple[tuple[int, str, float, tuple[str, ...]], ...]  # who may be the same: undecided


def who(connection: Connection, person: int, *, limit: int = 10) -> Dossier:
    """The dossier of someone, by number; raises KeyError where there is nobody of it."""
    row = (
        connection.execute(select(schema.person).where(schema.person.c.number == person))
        .mappings()
        .first()
    )
    if row is None:
        raise KeyError(f"the record has nobody of the number {person}")
    profile = json.loads(row["profile"])
    line = schema.line
    bounds = select(func.count(), func.min(line.c.day), func.max(line.c.day))
    lines, _, _ = connection.execute(bounds.where(line.c.person == person)).one()
    newest = _newest(connection, person, MOST_LINES)
    return Dossier(
        number=person,
        name=row["name"],
        kind=row["kind"],
        names=tuple(sorted(profile["shown"].items(), key=lambda one: (-one[1], one[0]))),
        handles=tuple(profile["handles"]),
        roles=_roles(connection, person),
        articles=profile["count"],
        lines=lines,
        first_seen=profile["first_seen"],
        last_seen=profile["last_seen"],
        outlets=_counted(connection, person, "outlet"),
        media=_counted(connection, person, "medium"),
        addressees=_counted(connection, person, "addressee"),
        acts=_counted(connection, person, "act"),
        topics=topics(connection, newest),
        newest=tuple(found(connection, newest[:limit])),
        about=_about(connection, person, limit),
        mentioned=_mentioned(connection, person, row["name"], limit),
        maybe=_maybe(connection, person),
    )


def _newest(connection: Connection, person: int, limit: int) -> list[int]:
    line = schema.line
    asked = select(line.c.statement).where(line.c.person == person)
    newest = asked.order_by(line.c.day.desc(), line.c.statement.desc()).limit(limit)
    return list(connection.execute(newest).scalars())


def _roles(connection: Connection, person: int) -> tuple[Held, ...]:
    """The roles that articles give, the one that most give first."""
    part, entity, article = schema.person_entity, schema.entity, schema.article
    first = select(part.c.entity).where(part.c.person == person).order_by(part.c.entity)
    some = first.limit(MOST_ENTITIES).subquery()
    asked = (
        select(entity.c.roles, article.c.day, func.coalesce(article.c.outlet, article.c.domain))
        .join(some, some.c.entity == entity.c.number)
        .join(schema.reading, schema.reading.c.number == entity.c.reading)
        .join(article, article.c.number == schema.reading.c.article)
        .where(entity.c.roles != "[]")
        .order_by(article.c.day, entity.c.number)
    )
    held: dict[tuple[str | None, ...], list[tuple[str | None, str | None]]] = {}
    for roles, day, outlet in connection.execute(asked):
        for role in json.loads(roles):
            key = tuple(role[name] for name in ("title", "organisation", "since", "until"))
            held.setdefault(key, []).append((day, outlet))
    told = [
        Held(key[0], key[1], key[2], key[3], len(at), at[0][0], at[-1][0], at[0][1])
        for key, at in held.items()
    ]
    return tuple(sorted(told, key=lambda one: (-one.articles, one.first_printed or "")))


def _counted(connection: Connection, person: int, what: str) -> tuple[tuple[str, int], ...]:
    line, article, hearer = schema.line, schema.article, schema.person.alias("hearer")
    column = {
        "outlet": func.coalesce(article.c.outlet, article.c.domain),
        "medium": line.c.medium,
        "act": line.c.act,
        "addressee": hearer.c.name,
    }[what]
    asked = select(column, func.count()).select_from(line)
    if what == "outlet":
        asked = asked.join(article, article.c.number == line.c.article)
    elif what == "addressee":
        asked = asked.join(hearer, hearer.c.number == line.c.addressee)
    newest = select(line.c.statement).where(line.c.person == person)
    newest = newest.order_by(line.c.day.desc(), line.c.statement.desc()).limit(MOST_COUNTED)
    asked = asked.where(line.c.statement.in_(newest), column.is_not(None)).group_by(column)
    most = asked.order_by(func.count().desc(), column).limit(12)
    return tuple((str(name), int(number)) for name, number in connection.execute(most))


def _about(connection: Connection, person: int, limit: int) -> tuple[About, ...]:
    """Lines of others whose act is aimed at them: praise, blame, calls."""
    part, statement, line = schema.person_entity, schema.statement, schema.line
    asked = (
        select(line.c.statement)
        .select_from(part)
        .join(statement, statement.c.act_target == part.c.entity)
        .join(line, line.c.statement == statement.c.number)
        .where(part.c.person == person, line.c.act.is_not(None))
        .order_by(line.c.day.desc(), line.c.statement.desc())
        .limit(limit)
    )
    lines = found(connection, list(connection.execute(asked).scalars()))
    return tuple(About(one.act or "", one.speaker, one) for one in lines)


def _mentioned(connection: Connection, person: int, name: str, limit: int) -> tuple[Found, ...]:
    """The newest lines of others that hold the name as it is shown."""
    try:
        query = as_query(f'"{name.replace(chr(34), " ")}"')
    except ValueError:
        return ()
    line = schema.line
    asked = (
        select(line.c.statement)
        .join(text("words_fts"), text("words_fts.rowid = line.statement"))
        .where(text("words_fts MATCH :query"), func.coalesce(line.c.person, 0) != person)
        .order_by(line.c.statement.desc())
        .limit(limit)
    )
    return tuple(found(connection, list(connection.execute(asked, {"query": query}).scalars())))


def _maybe(
    connection: Connection, person: int
) -> tuple[tuple[int, str, float, tuple[str, ...]], ...]:
    """Those who were proposed to be the same and are not decided on."""
    from onrecord.store.views.proposals import pending

    rows = pending(connection, person=person, limit=20)
    others = {(one.second if one.first.number == person else one.first).number: one for one in rows}
    told = []
    for number, one in others.items():
        other = one.second if one.first.number == person else one.first
        told.append((number, other.name, one.score, one.reasons))
    return tuple(told)
