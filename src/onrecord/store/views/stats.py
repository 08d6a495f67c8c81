"""How much is in the record, by outlet and by kind, and since when."""

from dataclasses import dataclass

from sqlalchemy import Connection, case, func, select

from onrecord.store import schema


@dataclass(frozen=True, slots=True, kw_only=True)
class Stats:
    """The record in numbers; statements and events are those of each article's newest reading."""

    articles: int
    copies: int  # of these: the same text again, in other bytes or under another address
    outlets: int
    statements: int
    people: int  # persons, and whatever else speaks, is spoken to or acts
    quotations: int  # groups of variants
    events: int
    happenings: int
    problems: int
    decisions: int
    proposals: int
    runs: int
    forgotten: int
    first_day: str | None
    last_day: str | None
    by_kind: dict[str, int]
    by_outlet: dict[str, int]  # articles, the most first
    last_link: str  # of the chain, to be noted elsewhere


MOST_OUTLETS = 20
# Not the gaps of its copies, nor those of decisions that went with somebody.
_FORGOTTEN = (schema.gap.c.kind == "article") & (schema.gap.c.sealed != "[]")


def stats(connection: Connection) -> Stats:
    """The record in numbers."""
    from onrecord.store.checking.chain import last_link

    line, article = schema.line, schema.article
    outlet = func.coalesce(article.c.outlet, article.c.domain, "not told")
    by_kind = select(line.c.kind, func.count()).group_by(line.c.kind).order_by(line.c.kind)
    by_outlet = (
        select(outlet, func.count())
        .group_by(outlet)
        .order_by(func.count().desc(), outlet)
        .limit(MOST_OUTLETS)
    )
    days = select(func.min(article.c.day), func.max(article.c.day))
    first_day, last_day = connection.execute(days).one()
    return Stats(
        articles=_count(connection, article.c.number),
        copies=_count(connection, schema.copy.c.number),
        outlets=int(connection.execute(select(func.count(outlet.distinct()))).scalar() or 0),
        statements=_count(connection, line.c.statement),
        people=_count(connection, schema.person.c.number),
        quotations=int(
            connection.execute(select(func.count(line.c.quotation.distinct()))).scalar() or 0
        ),
        events=_count(connection, schema.happening.c.event),
        happenings=int(
            connection.execute(select(func.count(schema.happening.c.happening.distinct()))).scalar()
            or 0
        ),
        problems=_count(connection, schema.problem.c.number),
        decisions=_count(connection, schema.decision.c.number),
        proposals=_count(connection, schema.proposal.c.number),
        runs=_count(connection, schema.run.c.number),
        forgotten=_count(connection, case((_FORGOTTEN, 1))),
        first_day=first_day,
        last_day=last_day,
        by_kind={row[0]: row[1] for row in connection.execute(by_kind)},
        by_outlet={row[0]: row[1] for row in connection.execute(by_outlet)},
        last_link=last_link(connection),
    )


def _count(connection: Connection, column: object) -> int:
    return int(connection.execute(select(func.count(column))).scalar() or 0)  # type: ignore[arg-type]
