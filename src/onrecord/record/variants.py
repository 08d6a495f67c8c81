"""One quotation over all articles: its wordings, where it was first, who carries which.

“The bridge is not safe.”            The Quay 2022-05-24 (first), Island Star 2022-05-25
“The bridge is … safe.”              Post 2022-05-26   changed: "not" left out
2 sources: The Quay; Post (Island Star reprints The Quay)
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from onrecord.article import Span
from onrecord.link.quotations.carriers import Carrier, Source, independent
from onrecord.link.quotations.conflicts import Odd, Variant, conflicts
from onrecord.link.quotations.diff import Part, diff
from onrecord.link.quotations.likeness import same
from onrecord.record.quotations import quoted_words
from onrecord.store import schema
from onrecord.store.carriers import Carried, carried
from onrecord.store.passages import passages_of
from onrecord.store.views.filters import ALL, Filters
from onrecord.store.views.found import Found, found
from onrecord.store.views.people import MOST_DIGITS
from onrecord.store.views.search import search

AROUND = 400  # characters on each side of a quotation, in which a reprint shows
MOST_LINES = 2_000  # of one quotation


@dataclass(frozen=True, slots=True)
class Worded:
    """One wording, who carries it, and how it differs from the first."""

    words: str
    relation: str  # to the fullest: "identical", "trimmed", "altered" …
    lines: tuple[Found, ...]  # the earliest first
    diff: tuple[Part, ...]  # from the fullest wording to this one


@dataclass(frozen=True, slots=True)
class Quotation:
    """All that the record has of one quotation."""

    number: int
    fullest: str  # the wording that the others are held against
    first: Found
    wordings: tuple[Worded, ...]  # the earliest first
    sources: tuple[Source, ...]  # independent ones, by the articles' ids
    conflicts: tuple[Odd, ...]  # by the statements' ids
    within: tuple[str, ...]  # ids of lines that only quote a line that is here too


def variants(
    connection: Connection, words: str, filters: Filters = ALL, *, limit: int = 10
) -> list[Quotation]:
    """The quotations that hold words, or that a statement's id or a quotation's number names."""
    numbers = _named(connection, words)
    if not numbers:
        hits = search(connection, words, filters, limit=limit * 20).hits
        quotations = (hit.line.quotation for hit in hits)
        numbers = list(dict.fromkeys(one for one in quotations if one is not None))
    return [quotation(connection, number) for number in numbers[:limit]]


def widespread(connection: Connection, *, limit: int = 10) -> list[Quotation]:
    """The quotations that most outlets carry.

    What one outlet prints under all its stories, or a page that is kept twice, is not widespread.
    """
    from sqlalchemy import func

    line, article = schema.line, schema.article
    outlet = func.coalesce(article.c.domain, article.c.outlet)
    outlets = func.count(outlet.distinct())
    asked = (
        select(line.c.quotation)
        .join(article, article.c.number == line.c.article)
        .where(line.c.quotation.is_not(None))
        .group_by(line.c.quotation)
        .having(outlets > 1)
        .order_by(outlets.desc(), func.count(line.c.article.distinct()).desc(), line.c.quotation)
        .limit(limit)
    )
    numbers = list(connection.execute(asked).scalars())
    return [quotation(connection, number) for number in numbers]


def quotation(connection: Connection, number: int) -> Quotation:
    """A quotation by number; raises KeyError where there is none."""
    line = schema.line
    asked = select(line.c.statement).where(line.c.quotation == number).limit(MOST_LINES)
    numbers = list(connection.execute(asked).scalars())
    lines = sorted(found(connection, numbers), key=lambda one: (one.published or "9", one.number))
    if not lines:
        raise KeyError(f"the record has no quotation {number}")
    told = {one.number: quoted_words(one.kind, one.words) or one.words for one in lines}
    fullest = max(told.values(), key=lambda words: (len(words.split()), words))
    carriers = carried(connection, [one.number for one in lines], around=AROUND)
    nested = _nested(lines, carriers)
    return Quotation(
        number,
        fullest,
        lines[0],
        tuple(_worded(lines, told, fullest)),
        independent(_carriers(connection, carriers.values())),
        conflicts(_variants(lines, told, carriers, nested)),
        tuple(one.id for one in lines if one.number in nested),
    )


def _named(connection: Connection, words: str) -> list[int]:
    """The quotation that is named by its number or by the id of one of its statements."""
    line = schema.line
    if words.strip().isdecimal() and len(words.strip()) <= MOST_DIGITS:
        asked = select(line.c.quotation).where(line.c.quotation == int(words))
    else:
        statement = schema.statement
        asked = (
            select(line.c.quotation)
            .join(statement, statement.c.number == line.c.statement)
            .where(statement.c.id == words.strip())
        )
    return [one for one in connection.execute(asked.limit(1)).scalars() if one is not None]


def _worded(lines: Sequence[Found], told: dict[int, str], fullest: str) -> Iterable[Worded]:
    by_words: dict[str, list[Found]] = {}
    for line in lines:
        by_words.setdefault(told[line.number], []).append(line)
    for words, some in by_words.items():
        relation = same(fullest, words).relation.value
        yield Worded(words, relation, tuple(some), diff(fullest, words))


def _nested(lines: Sequence[Found], carriers: dict[int, Carried]) -> set[int]:
    """The lines that stand within another line of the same quotation and article."""
    outer = {one.id for one in lines}
    return {one.number for one in lines if carriers[one.number].within in outer}


def _carriers(connection: Connection, some: Iterable[Carried]) -> list[Carrier]:
    first: dict[str, Carried] = {}
    for one in some:
        first.setdefault(one.article, one)
    hashes = passages_of(connection, [one.article_number for one in first.values()])
    return [
        Carrier(
            id=one.article,
            outlet=one.outlet,
            domain=one.domain,
            published=one.published,
            byline=one.byline,
            credit=one.credit,
            around=one.around,
            passages=hashes[one.article_number],
        )
        for one in first.values()
    ]


def _variants(
    lines: Sequence[Found], told: dict[int, str], carriers: dict[int, Carried], nested: set[int]
) -> list[Variant]:
    return [
        Variant(
            id=one.id,
            text=told[one.number],
            speaker=None if one.speaker_number is None else str(one.speaker_number),
            name=one.speaker,
            article=one.article,
            in_headline=carriers[one.number].in_headline,
            pieces=one.kind == "mixed",
        )
        for one in lines
        # Who quotes somebody says other words than the one who is quoted.
        if one.number not in nested and not _quotes(one, lines, nested)
    ]


def _quotes(line: Found, lines: Sequence[Found], nested: set[int]) -> bool:
    """Whether a line holds the words of a nested one of its article."""
    inner = (other for other in lines if other.number in nested and other.article == line.article)
    return any(_covers(line, other) for other in inner)


def _covers(line: Found, other: Found) -> bool:
    spans = [Span(*ends) for ends in line.content]
    return all(any(span.covers(Span(*ends)) for span in spans) for ends in other.content)
