"""A story that its outlet changed: what became of its statements from one version to the next.

https://quay.example/bridge   2022-05-24 → 2022-05-25
  gone     Ana Reyes  “The bridge is safe,”
  altered  Tom Hale   “[-fifty-] {+fifteen+} bolts”
  new      Ana Reyes  “I was wrong,”
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, or_, select

from onrecord.link.quotations.diff import Part, diff
from onrecord.link.quotations.likeness import Relation, same
from onrecord.store import schema
from onrecord.store.views.found import Found, found

_MOST_LINES = 400  # of one version, compared with all of the other


@dataclass(frozen=True, slots=True)
class Change:
    """A line that is gone, new, altered, or given to another speaker."""

    what: str  # "gone", "new", "altered", "speaker"
    before: Found | None
    after: Found | None
    diff: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Version:
    """An article of an address, and what changed since the one before."""

    article: str
    title: str | None
    published: str | None
    modified: str | None
    added: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """An address with its versions in the order in which they were added."""

    url: str
    versions: tuple[Version, ...]


def changes(connection: Connection, name: str | None = None, *, limit: int = 50) -> list[Changed]:
    """The addresses of which the record has several versions: that of `name`, or all."""
    article = schema.article
    asked = select(article.c.url).where(article.c.url.is_not(None)).group_by(article.c.url)
    if name is not None:
        of_id = select(article.c.url).where(article.c.id == name)
        asked = asked.where(or_(article.c.url == name, article.c.url.in_(of_id)))
    else:
        asked = asked.having(func.count() > 1)
    newest = asked.order_by(func.max(article.c.number).desc()).limit(limit)
    return [_changed(connection, url) for url in connection.execute(newest).scalars()]


def _changed(connection: Connection, url: str) -> Changed:
    article, run = schema.article, schema.run
    asked = (
        select(article, run.c.started)
        .join(run, run.c.number == article.c.run)
        .where(article.c.url == url)
        .order_by(article.c.number)
    )
    versions: list[Version] = []
    before: list[Found] | None = None
    for row in connection.execute(asked).mappings():
        lines = _lines(connection, row["number"])
        told = () if before is None else tuple(compare(before, lines))
        dates = (row["published"], row["modified"], row["started"])
        versions.append(Version(row["id"], row["title"], *dates, told))
        before = lines
    return Changed(url, tuple(versions))


def _lines(connection: Connection, article: int) -> list[Found]:
    line = schema.line
    asked = select(line.c.statement).where(line.c.article == article).limit(_MOST_LINES)
    return found(connection, sorted(connection.execute(asked).scalars()))


def compare(before: Sequence[Found], after: Sequence[Found]) -> Iterable[Change]:
    """What became of the lines of one version in the next."""
    left = {line.number: line for line in after}
    pending = []
    for old in before:
        twin = next((new for new in left.values() if _told(new) == _told(old)), None)
        twin = twin or next((new for new in left.values() if new.words == old.words), None)
        if twin is None:
            pending.append(old)
            continue
        del left[twin.number]
        if (twin.speaker or twin.source) != (old.speaker or old.source):
            yield Change("speaker", old, twin)
    for old in pending:
        best = max(
            ((_score(old, new), -new.number, new) for new in left.values()), default=(0, 0, None)
        )
        if best[2] is None or best[0] < 0.5:
            yield Change("gone", old, None)
            continue
        del left[best[2].number]
        yield Change("altered", old, best[2], diff(old.words, best[2].words))
    yield from (Change("new", None, new) for new in left.values())


def _told(line: Found) -> tuple[str, str]:
    return line.words, line.speaker or line.source


def _score(old: Found, new: Found) -> float:
    likeness = same(old.words, new.words)
    return 0.0 if likeness.relation is Relation.DIFFERENT else likeness.score
