"""What was worked out of what is kept: worked out again and compared.

person 12: what is known of them is not what their articles tell
line 40: it is not what its statement and the decisions about it make

Links between quotations are compared as they are; that none is missing can't be told without
comparing all quotations with all, so it is not told.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, func, select

from onrecord.link.happenings import groups, same_happening
from onrecord.link.people.keys import keys
from onrecord.link.quotations.fingerprints import of_telling
from onrecord.link.quotations.links import link
from onrecord.link.quotations.nodes import Quoted, node_of
from onrecord.record import meanings
from onrecord.record.happenings import account_of, event_rows
from onrecord.record.people import number_of
from onrecord.record.profiles import row_of
from onrecord.record.quotations import as_node, grouped, quoted_words
from onrecord.record.showing import line_rows
from onrecord.store import happenings, lines, quotations, schema
from onrecord.store.appearances import appearances
from onrecord.store.checking import Fault
from onrecord.store.decisions import component, corrections_of
from onrecord.store.passages import MOST, passages
from onrecord.store.people import entities_of, unsettled_people
from onrecord.store.rows import as_json
from onrecord.store.rules import RULES, rules_of
from onrecord.store.views.people import folded
from onrecord.store.wording_links import linked


def faults(connection: Connection) -> Iterator[Fault]:
    """Yields the rows that are not what kept rows make them; by other rules none is compared."""
    rules = rules_of(connection)
    if rules != RULES:
        yield Fault(
            "what is worked out",
            f"it is by other rules ({rules}) than those of this onrecord ({RULES}), and was not"
            " compared. Work it out anew with: onrecord renew",
        )
        return
    unsettled = set(unsettled_people(connection))
    yield from _people(connection, unsettled)
    for reading in lines.newest_readings(connection):
        yield from _article(connection, reading)
    yield from _astray(connection)
    yield from _wordings(connection)
    yield from _quotations(connection)
    yield from _happenings(connection)
    yield from meanings.faults(connection)


def _people(connection: Connection, unsettled: set[int]) -> Iterator[Fault]:
    numbers = list(connection.execute(select(schema.person.c.number)).scalars())
    for number in numbers:
        if number in unsettled:
            continue
        where = f"person {number}"
        seen = appearances(connection, entities=entities_of(connection, [number]))
        whole = component(connection, min(one.id for one in seen)) if seen else set()
        if not seen or number_of(connection, whole) != number:
            yield Fault(where, "they are not the first of their entities")
            continue
        row, profile = row_of(number, seen)
        if _kept(connection, number) != (row.kind, row.name, as_json(row.profile)):
            yield Fault(where, "what is known of them is not what their articles tell")
        yield from _same(connection, schema.person_key, "key", number, set(keys(profile)))
        names = {folded(name) for name in profile.names} - {""}
        yield from _same(connection, schema.person_name, "name", number, names)
        shown = {one.id for one in appearances(connection, ids=whole)}
        if {one.id for one in seen} != shown:
            yield Fault(where, "they are not those whom the decisions make one")


def _kept(connection: Connection, person: int) -> tuple[str, str, str]:
    # As it stands: what JSON makes of it would hide a change of its bytes.
    table = schema.person
    asked = select(table.c.kind, table.c.name, table.c.profile).where(table.c.number == person)
    kind, name, profile = connection.execute(asked).one()
    return kind, name, profile


def _same(
    connection: Connection, table: Any, column: str, person: int, right: set[str]
) -> Iterator[Fault]:
    found = connection.execute(select(table.c[column]).where(table.c.person == person)).scalars()
    if set(found) != right:
        yield Fault(f"person {person}", f"their {column}s are not those of what is known of them")


def _article(connection: Connection, reading: int) -> Iterator[Fault]:
    asked = select(schema.reading.c.article).where(schema.reading.c.number == reading)
    article = connection.execute(asked).scalar_one()
    corrections = corrections_of(connection, lines.article_id(connection, article))
    right = {row["statement"]: row for row in line_rows(connection, reading, corrections)}
    line = schema.line
    kept = connection.execute(select(line).where(line.c.article == article)).mappings().all()
    for row in kept:
        if {name: row[name] for name in lines.COLUMNS} != right.pop(row["statement"], None):
            what = "it is not what its statement and the decisions about it make"
            yield Fault(f"line {row['statement']}", what)
    for number in right:
        yield Fault(f"line {number}", "it is not there")
    yield from _nobody(connection, reading)
    yield from _events(connection, article, reading, corrections)
    text = lines.text_of(connection, reading)
    table = schema.passage
    hashes = connection.execute(select(table.c.hash).where(table.c.article == article)).scalars()
    if sorted(hashes) != sorted(set(passages(text)))[:MOST]:
        yield Fault(f"article {article}", "its passages are not those of its text")


def _nobody(connection: Connection, reading: int) -> Iterator[Fault]:
    entity, somebody = schema.entity.c.number, select(schema.person_entity.c.entity)
    asked = select(entity).where(schema.entity.c.reading == reading, entity.not_in(somebody))
    for number in connection.execute(asked).scalars():
        yield Fault(f"entity {number}", "it is nobody")


def _events(
    connection: Connection, article: int, reading: int, corrections: Any
) -> Iterator[Fault]:
    table = schema.happening
    right = {row["event"]: row for row in event_rows(connection, reading, corrections)}
    asked = select(table).where(table.c.article == article)
    for row in connection.execute(asked).mappings():
        made = right.pop(row["event"], None)
        if made is None or {**made, "happening": None} != {**row, "happening": None}:
            yield Fault(f"happening of event {row['event']}", "it is not what its event makes")
    for number in right:
        yield Fault(f"happening of event {number}", "it is not there")


def _astray(connection: Connection) -> Iterator[Fault]:
    articles = select(schema.article.c.number)
    for table in (schema.line, schema.passage, schema.happening):
        asked = select(func.count()).where(table.c.article.not_in(articles))
        if number := connection.execute(asked).scalar():
            yield Fault(table.name, f"{number} rows belong to no article")
    link = schema.wording_link
    asked = select(func.count()).where(link.c.sure.not_in((0, 1)))
    if number := connection.execute(asked).scalar():
        yield Fault("wording_link", f"{number} rows are neither sure nor unsure")
    people = select(schema.person.c.number)
    for table in (schema.person_key, schema.person_name, schema.person_entity):
        asked = select(func.count()).where(table.c.person.not_in(people))
        if number := connection.execute(asked).scalar():
            yield Fault(table.name, f"{number} rows belong to nobody")


def _wordings(connection: Connection) -> Iterator[Fault]:
    """Each line has the wording of its words, each wording its key and fingerprints."""
    for (article,) in connection.execute(select(schema.article.c.number)).all():
        for row in quotations.lines_to_word(connection, article):
            yield from _worded(connection, row)
    first = quotations.first_lines(connection)
    table = schema.fingerprint
    for number, key, text in connection.execute(select(schema.wording)).all():
        wording = node_of(Quoted("", text)).wording
        if number not in first:
            yield Fault(f"wording {number}", "no line has it")
        elif text != quoted_words(*first[number]):
            yield Fault(f"wording {number}", "its words are not those of its first line")
        if key.partition(" ")[0] != wording.id:  # a short one's key tells its speaker, too
            yield Fault(f"wording {number}", "its text is not that of its key")
        right = set(of_telling(wording.telling))
        found = connection.execute(select(table.c.hash).where(table.c.wording == number)).scalars()
        if set(found) != right:
            yield Fault(f"wording {number}", "its fingerprints are not those of its words")


def _worded(connection: Connection, row: Any) -> Iterator[Fault]:
    words = quoted_words(row.kind, row.words)
    speaker = None if row.person is None else str(row.person)
    node = node_of(Quoted(str(row.statement), words, speaker))
    asked = (
        select(schema.wording.c.key)
        .join(schema.line, schema.line.c.wording == schema.wording.c.number)
        .where(schema.line.c.statement == row.statement)
    )
    right = node.key if words.strip() and node.wording.folded else None
    if connection.execute(asked).scalar() != right:
        yield Fault(f"line {row.statement}", "its wording is not that of its words")


def _quotations(connection: Connection) -> Iterator[Fault]:
    """Each link is what its two wordings make, each group what the links make."""
    pending = set(connection.execute(select(schema.wording.c.number)).scalars())
    while pending:
        found, links = linked(connection, [min(pending)])
        pending -= found
        rows = quotations.wordings(connection, found)
        nodes = {number: as_node(row) for number, row in rows.items()}
        for one in links:
            yield from _linked(one, nodes)
        if all(one.first in rows and one.second in rows for one in links):
            yield from _grouped(connection, grouped(rows, links))
    line = schema.line
    asked = select(line.c.statement).where(line.c.wording.is_(None), line.c.quotation.is_not(None))
    for number in connection.execute(asked).scalars():
        yield Fault(f"line {number}", "it is no quotation, and has one")


def _linked(one: Any, nodes: Any) -> Iterator[Fault]:
    where = f"link of wordings {one.first} and {one.second}"
    if one.first not in nodes or one.second not in nodes:
        yield Fault(where, "one of them is not there")
        return
    right = link(nodes[one.first], nodes[one.second])
    kept = (one.relation, one.sure, one.score, one.evidence, one.because)
    if right is None or kept != (
        right.likeness.relation.value,
        right.likeness.sure,
        right.likeness.score,
        right.likeness.evidence,
        "; ".join(right.because),
    ):
        yield Fault(where, "it is not what the two make")


def _grouped(connection: Connection, groups: list[set[int]]) -> Iterator[Fault]:
    line = schema.line
    for group in groups:
        asked = select(line.c.quotation).where(line.c.wording.in_(sorted(group))).distinct()
        found = set(connection.execute(asked).scalars())
        if found - {min(group)}:
            yield Fault(f"quotation {min(group)}", "its lines are not those whom links make one")


def _happenings(connection: Connection) -> Iterator[Fault]:
    table = schema.happening
    rows = {r["event"]: r for r in connection.execute(select(table)).mappings()}
    pairs = [
        (event, other["event"])
        for event, row in rows.items()
        for other in happenings.near(connection, row)
        if same_happening(account_of(row), account_of(other))
    ]
    accounts = {event: account_of(row) for event, row in rows.items()}
    for group in groups(accounts, pairs):
        for event in group:
            if rows[event]["happening"] != min(group):
                yield Fault(f"happening of event {event}", f"it is that of event {min(group)}")
