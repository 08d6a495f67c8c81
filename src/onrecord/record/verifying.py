"""“Did she really say that?”: words that are claimed, held against the record.

"The bridge is safe", Ana Reyes → trimmed: The Quay, 2022-05-24 has “The bridge is safe, for now”
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select, text

from onrecord.link.quotations.fingerprints import of_telling
from onrecord.link.quotations.verify import Candidate, Finding, Verdict, verify
from onrecord.link.quotations.wording import wording_of
from onrecord.record.quotations import quoted_words
from onrecord.store import schema
from onrecord.store.carriers import carried
from onrecord.store.people import names_of
from onrecord.store.views.found import Found, found
from onrecord.store.views.people import people_named

MOST = 60  # lines that are looked at
AROUND = 2_000  # characters of text on each side, where the words may stand as nobody's
_WORDS_ASKED = 8
_MOST_SCANNED = 20_000  # articles whose whole text is looked through


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that somebody is said to have said."""

    words: str
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Verified:
    """A claim, what the record says of it, and the lines that it says so by."""

    claim: Claim
    verdict: Verdict
    lines: tuple[Found, ...]
    articles: tuple[tuple[str, str | None, str | None], ...]  # id, outlet, published: in the text


def verify_claim(connection: Connection, claim: Claim) -> Verified:
    """Whether the claimed words are on record, and by that speaker."""
    numbers = _candidates(connection, claim)
    lines = found(connection, numbers)
    verdict = verify(claim.words, _as_candidates(connection, lines), claim.speaker)
    by_id = {line.id: line for line in lines}
    shown = tuple(by_id[id] for id in verdict.statements if id in by_id)
    others = _others(lines, shown)
    unattributed = _in_texts(connection, claim) if verdict.finding == Finding.NOT_ON_RECORD else ()
    return Verified(claim, verdict, (*shown, *others), unattributed)


def _candidates(connection: Connection, claim: Claim) -> list[int]:
    """The lines that share a fingerprint with the claim, then those that share its rare words."""
    wording = wording_of(claim.words)
    line, table = schema.line, schema.fingerprint
    numbers: dict[int, None] = {}
    for one in of_telling(wording.telling):
        asked = (
            select(line.c.statement)
            .join(table, table.c.wording == line.c.wording)
            .where(table.c.hash == one)
            .order_by(line.c.day, line.c.statement)
            .limit(MOST)
        )
        numbers |= dict.fromkeys(connection.execute(asked).scalars())
    numbers |= dict.fromkeys(_by_words(connection, claim, wording.folded))
    neighbours = [n for number in list(numbers)[:MOST] for n in (number - 1, number + 1)]
    return list(dict.fromkeys([*list(numbers)[: 2 * MOST], *neighbours]))


def _by_words(connection: Connection, claim: Claim, folded: tuple[str, ...]) -> list[int]:
    """The lines with most of the claim's rare words, those of the speaker first."""
    vocabulary = text("SELECT doc FROM words_vocab WHERE term = :term")
    terms = {term for word in folded for term in re.findall(r"\w+", word)}
    counts = {term: connection.execute(vocabulary, {"term": term}).scalar() for term in terms}
    known = sorted((count, term) for term, count in counts.items() if count)
    if not known:
        return []
    rare = [term for _, term in known[:_WORDS_ASKED]]
    query = " OR ".join(f'"{term}"' for term in rare)
    line = schema.line
    asked = (
        select(line.c.statement)
        .join(text("words_fts"), text("words_fts.rowid = line.statement"))
        .where(text("words_fts MATCH :query"))
        .order_by(text("bm25(words_fts)"))
        .limit(MOST)
    )
    numbers: list[int] = []
    if claim.speaker:
        people = [person.number for person in people_named(connection, claim.speaker)]
        theirs = asked.where(line.c.person.in_(people))
        numbers += connection.execute(theirs, {"query": query}).scalars()
    # Words of which each is in very many lines are asked for together, not each alone.
    if known[0][0] > _MOST_SCANNED:
        query = " AND ".join(f'"{term}"' for term in rare[:4])
    return numbers + list(connection.execute(asked, {"query": query}).scalars())


def _as_candidates(connection: Connection, lines: Iterable[Found]) -> list[Candidate]:
    some = list(lines)
    places = carried(connection, [line.number for line in some], around=AROUND)
    names = names_of(connection, {line.speaker_number for line in some if line.speaker_number})
    return [
        Candidate(
            id=line.id,
            text=quoted_words(line.kind, line.words) or line.words,
            speakers=names.get(line.speaker_number or 0, _named(line)),
            article=line.article,
            start=line.content[0][0] if line.content else 0,
            around=places[line.number].around if line.number in places else "",
        )
        for line in some
    ]


def _named(line: Found) -> tuple[str, ...]:
    """Who a line says spoke, where that is nobody of the record: as corrected, or as written."""
    name = line.speaker or line.source
    return (name,) if name else ()


def _others(lines: Iterable[Found], shown: tuple[Found, ...]) -> tuple[Found, ...]:
    """The other lines of the quotations that were found, so that all who carry it are seen."""
    quotations = {line.quotation for line in shown if line.quotation is not None}
    rest = (line for line in lines if line.quotation in quotations and line not in shown)
    return tuple(sorted(rest, key=lambda line: (line.published or "9", line.number)))


def _in_texts(
    connection: Connection, claim: Claim
) -> tuple[tuple[str, str | None, str | None], ...]:
    """The articles whose text has the very words, though nobody is told to have said them."""
    article = schema.article
    words = " ".join(claim.words.split()).strip("“”\"'‘’ .,")
    count = connection.execute(text("SELECT count(*) FROM article")).scalar() or 0
    if len(words.split()) < 3 or count > _MOST_SCANNED:
        return ()
    asked = select(article.c.id, article.c.outlet, article.c.published).where(
        article.c.text.icontains(words, autoescape=True)
    )
    return tuple((row[0], row[1], row[2]) for row in connection.execute(asked.limit(20)))
