"""Who of a new reading is whom in the record: joined where it is certain, else put up for review.

    Bob Hallström, mayor of Weston · Robert Hallstrom, its mayor    joined, with the reasons
    Hiller Roe · Hillel Roe                                         a proposal

What is joined is a decision like a person's own, and can be undone. Whoever was once told apart by
a person's decision is never joined again unasked.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from onrecord.entity import EntityKind
from onrecord.link.people.comparing import compare
from onrecord.link.people.evidence import Match, Verdict
from onrecord.link.people.keys import keys
from onrecord.link.people.profile import Profile
from onrecord.link.people.sole_holder import by_office, is_sole_holder
from onrecord.record.profiles import added, as_row, profile_in, profile_of, row_of
from onrecord.store.appearances import Appearance, appearances, last_seen
from onrecord.store.decisions import APART, SAME, Decision, about, component, decide, propose
from onrecord.store.people import (
    NewPerson,
    PersonRow,
    assign,
    entities_of,
    erase_people,
    first_numbers,
    people_of,
    sharing,
    unsettle,
    write_new_people,
    write_person,
)
from onrecord.store.sides import give_lines
from onrecord.store.writer import Run

# Whom a key may bring: a key of more people than this is a common name's, and tells nothing.
MOST_COMPARED = 40
MOST_SEEN = 60  # of someone's entities, the newest, in looking for one that was told apart
MOST_PROPOSED = 2  # of those whom one entity may be; a longer list would only tire


@dataclass(frozen=True, slots=True)
class _Found:
    """Someone of the record whom an entity may be."""

    row: PersonRow
    match: Match


def join_people(connection: Connection, run: Run, reading: int, before: dict[str, int]) -> None:
    """Finds or makes a person for each entity of a reading.

    `before` are those whom entities of the same ids were in the article's earlier reading.
    """
    everybody = appearances(connection, reading=reading)
    decided = about(connection, [one.id for one in everybody], (SAME, APART))
    known = {id for one in decided if one.kind == SAME for id in (one.subject, one.other)}
    apart = [one for one in decided if one.kind == APART]
    first = first_numbers(connection, [one.id for one in everybody])
    new: list[NewPerson] = []
    # Those who were there first: whom a decision brings back may be one with them.
    for seen in sorted(everybody, key=lambda one: one.id not in before):
        if seen.id in before:
            assign(connection, seen.entity, before[seen.id])
            continue
        if seen.id in known:
            rework(connection, [seen.id])  # decided before, when the article was in the record
            continue
        profile = profile_of(seen)
        found = keys(profile)
        same = _best(connection, run, seen, profile, found, apart)
        if same is None:
            row, _ = row_of(first[seen.id], [seen])
            new.append(NewPerson(row, seen.entity, found, profile.names))
        else:
            _take_in(connection, run, seen, profile, same)
            if first[seen.id] < same.row.number:  # an older reading had found them
                unsettle(connection, same.row.number)
    # At the end, at once: nobody of an article is compared with others of it.
    write_new_people(connection, new)


def _best(
    connection: Connection,
    run: Run,
    seen: Appearance,
    profile: Profile,
    found: Collection[str],
    apart: Collection[Decision],
) -> _Found | None:
    """The one whom the entity certainly is; those whom it may be are proposed."""
    known = [
        (row, other := profile_in(row)[0], compare(profile, other))
        for row in sharing(connection, found, most=MOST_COMPARED)
    ]
    near = [_Found(row, match) for row, _, match in known if match.verdict != Verdict.DIFFERENT]
    if near:
        near = _not_apart(connection, seen, near, apart)
    certain = [one for one in near if one.match.verdict == Verdict.SAME]
    certain.sort(key=lambda one: (-one.match.score, one.row.number))
    best = _one_of(seen, certain) or (
        None if certain else _in_office(profile, near, [k[1] for k in known])
    )
    if best is not None:
        return best
    for one in sorted(near, key=lambda one: (-one.match.score, one.row.number))[:MOST_PROPOSED]:
        other = one.row.profile["id"]
        propose(connection, run, seen.id, other, one.match.score, one.match.reasons)
    return None


def _one_of(seen: Appearance, certain: list[_Found]) -> _Found | None:
    """The best of those who certainly fit.

    Of two people who fit equally well nobody can tell which it is, so both are proposed; a body of
    the very name is the one.
    """
    fit = [one for one in certain if certain[0].match.score - one.match.score < 0.01]
    if len(fit) > 1:
        fit = [one for one in fit if seen.name in one.row.profile["shown"]]
        if seen.kind != EntityKind.PERSON:
            fit = (fit or certain)[:1]
    return fit[0] if len(fit) == 1 else None


def _in_office(profile: Profile, near: list[_Found], known: list[Profile]) -> _Found | None:
    """Who alone of the record a family name with an office may be."""
    if len(known) >= MOST_COMPARED:
        return None  # there may be more whom we don't see
    alone = [one for one in near if is_sole_holder(profile, profile_in(one.row)[0], known)]
    if len(alone) != 1:
        return None
    return _Found(alone[0].row, by_office(alone[0].match))


def _not_apart(
    connection: Connection, seen: Appearance, near: list[_Found], apart: Collection[Decision]
) -> list[_Found]:
    """Without those from whom the entity was told apart, and those of its own article."""
    others = {id for one in apart if seen.id in _two(one) for id in _two(one)}
    kept = []
    for one in near:
        entities = last_seen(connection, one.row.number, most=MOST_SEEN)
        # The article itself tells its people apart, and knows them better than we do.
        if not any(id in others or article == seen.article for id, article in entities):
            kept.append(one)
    return kept


def _two(decision: Decision) -> tuple[str, str | None]:
    return decision.subject, decision.other


def _take_in(
    connection: Connection, run: Run, seen: Appearance, profile: Profile, same: _Found
) -> None:
    """Makes the entity one with someone who is there."""
    decide(
        connection,
        run,
        SAME,
        seen.id,
        other=same.row.profile["id"],
        reason="; ".join(same.match.reasons),
        confidence=same.match.score,
    )
    known, shown = profile_in(same.row)
    shown[seen.name] += 1
    whole = added(known, profile)
    write_person(
        connection,
        as_row(same.row.number, whole, shown),
        entities=[seen.entity],
        keys=keys(whole),
        names=whole.names,
    )


def rework(connection: Connection, ids: Iterable[str]) -> set[int]:
    """Works out anew who these entities and all who were one with them are; their numbers."""
    ids = set(ids)
    shown = _shown(connection, ids)
    touched = set(people_of(connection, [one.entity for one in shown]).values())
    ids |= {one.id for one in appearances(connection, entities=entities_of(connection, touched))}
    groups: list[tuple[int, list[Appearance]]] = []
    while ids:
        group = component(connection, ids.pop())
        ids -= group
        if seen := _shown(connection, group):
            groups.append((number_of(connection, group), seen))
    entities = [one.entity for _, seen in groups for one in seen]
    touched |= set(people_of(connection, entities).values())
    erase_people(connection, touched)
    made = {_write(connection, number, seen) for number, seen in groups}
    give_lines(connection, made)
    return made


def number_of(connection: Connection, group: Collection[str]) -> int:
    """The number of whoever these ids are: that of the first of their entities in any reading."""
    return min(first_numbers(connection, group).values())


def _shown(connection: Connection, ids: Collection[str]) -> list[Appearance]:
    """The entities of these ids in the newest reading of their article."""
    newest: dict[str, Appearance] = {}
    for one in appearances(connection, ids=ids):
        newest[one.id] = one
    return sorted(newest.values(), key=lambda one: one.entity)


def _write(connection: Connection, number: int, seen: list[Appearance]) -> int:
    row, profile = row_of(number, seen)
    entities = [one.entity for one in seen]
    write_person(connection, row, entities=entities, keys=keys(profile), names=profile.names)
    return row.number
