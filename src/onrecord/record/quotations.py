"""Which quotations of a new reading are variants of which in the record.

Only words within marks, and posts, are quotations. What is kept of them follows from the lines
alone, so that adding stories one by one gives what all at once would.
"""

import re
from collections.abc import Collection, Iterable
from datetime import date
from functools import cache, lru_cache

from sqlalchemy import Connection

from onrecord.link.quotations.fingerprints import of_telling
from onrecord.link.quotations.groups import groups
from onrecord.link.quotations.index import CROWDED
from onrecord.link.quotations.likeness import Likeness, Relation
from onrecord.link.quotations.links import Link, link
from onrecord.link.quotations.nodes import Node, Quoted, node_of
from onrecord.link.quotations.spoken import DAYS, MOST_SPOKEN, SHORT, TELLING
from onrecord.link.quotations.wording import wording_of
from onrecord.store import quotations as rows
from onrecord.store.fingerprints import put_fingerprints, sharing_fingerprints
from onrecord.store.quotations import WordingRow
from onrecord.store.spoken import Said, said, spoken
from onrecord.store.wording_links import LinkRow, drop_links, linked, put_links

_QUOTED = re.compile('[“"«„]([^“”"«»„]{1,5000})[”"»“]|[‘]([^‘’]{3,5000})’')


def quoted_words(kind: str, words: str) -> str:
    """The words of a line that are quoted: all of a direct one, of a mixed one what marks hold."""
    if kind in ("direct", "post"):
        return words
    if kind != "mixed":
        return ""
    return " … ".join(first or second for first, second in _QUOTED.findall(words))


def word_article(connection: Connection, article: int) -> None:
    """Finds or makes the wording of each quotation of an article, and the variants of it."""
    nodes = _nodes(connection, article)
    numbers = rows.wording_numbers(connection, {node.key for _, node in nodes.values()})
    new = {node.key: (words, node) for words, node in reversed(nodes.values())}
    keys = [node.key for _, node in nodes.values() if node.key not in numbers]
    made = dict(enumerate(dict.fromkeys(keys), rows.next_wording(connection) if keys else 0))
    rows.put_wordings(connection, [(number, key, new[key][0]) for number, key in made.items()])
    hashes = {n: of_telling(new[key][1].wording.telling) for n, key in made.items()}
    put_fingerprints(connection, hashes)
    numbers |= {key: number for number, key in made.items()}
    worded = {statement: numbers[node.key] for statement, (_, node) in nodes.items()}
    known = set(worded.values()) - set(made)
    before = rows.wordings(connection, known)
    rows.word_lines(connection, worded)
    after = rows.wordings(connection, known)
    for number, row in after.items():
        if row.opened in worded and row.text != nodes[row.opened][0]:
            rows.put_text(connection, number, nodes[row.opened][0])
    # What a wire sent to a thousand papers is compared again only where a new speaker or day
    # may make it a variant of something else.
    rows.group_as_others(connection, known)
    changed = {number for number in known if before[number] != after[number]}
    relink(connection, changed.union(made), new=made)


def _nodes(connection: Connection, article: int) -> dict[int, tuple[str, Node]]:
    """The quotations of an article by their statement's number: their words, and as nodes."""
    found = {}
    for line in rows.lines_to_word(connection, article):
        words = quoted_words(line.kind, line.words)
        if words.strip():
            speaker = None if line.person is None else str(line.person)
            node = node_of(Quoted(str(line.statement), words, speaker))
            if node.wording.folded:
                found[line.statement] = words, node
    return found


def leave(connection: Connection, worded: Collection[int]) -> None:
    """Works out anew what is left of the wordings that an article's lines had before."""
    if not worded:
        return
    gone, beside = rows.erase_unused(connection, worded)
    left = set(worded) - gone
    firsts = rows.first_lines(connection, left)
    for number, row in rows.wordings(connection, left).items():
        if (words := quoted_words(*firsts[number])) != row.text:
            rows.put_text(connection, number, words)
    relink(connection, left, parted=beside)


def relink(
    connection: Connection,
    numbers: Collection[int],
    *,
    new: Collection[int] = (),
    parted: Collection[int] = (),
) -> None:
    """Works out anew which wordings these are variants of, after their lines have changed.

    Those that are `new` have no links yet; those that are `parted` have lost some.
    """
    touched = {*numbers, *parted}
    for number in sorted(set(numbers) - set(new)):
        touched |= drop_links(connection, number)
    near = sharing_fingerprints(connection, numbers, crowded=CROWDED)
    for number, some in _spoken(connection, numbers).items():
        near[number] |= some
    nodes: dict[int, Node] = {}
    _load(connection, set(numbers).union(*near.values()), nodes)
    for number in sorted(set(numbers) & set(nodes)):
        found = list(_links(number, near[number], nodes))
        put_links(connection, found)
        touched |= {end for one in found for end in (one.first, one.second)}
    regroup(connection, touched)


def _spoken(connection: Connection, numbers: Collection[int]) -> dict[int, set[int]]:
    """For each wording others that its speakers said then, which share words that tell."""

    @cache  # most of a story's quotations are of a few speakers and one day
    def asked(
        people: tuple[int, ...], first: str | None, last: str | None, longest: int | None
    ) -> dict[int, str]:
        around = Said("", people, first, last)
        return spoken(connection, around, days=DAYS, longest=longest, most=MOST_SPOKEN + 2)

    found: dict[int, set[int]] = {}
    for number, one in said(connection, numbers).items():
        longest = SHORT if len(one.text) > SHORT else None
        near = asked(one.people, one.first, one.last, longest)
        # Its own is among them, and one more is asked for, to tell that there are too many.
        if len(near) - (number in near) <= MOST_SPOKEN:
            ours = _telling(one.text)
            alike = (n for n, text in near.items() if len(ours & _telling(text)) >= TELLING)
            found[number] = set(alike) - {number}
    return found


@lru_cache(maxsize=4_000)  # who is quoted every day has the same few hundred looked at each time
def _telling(text: str) -> frozenset[str]:
    return frozenset(wording_of(text).telling)


def _load(connection: Connection, numbers: Collection[int], nodes: dict[int, Node]) -> None:
    new = [number for number in numbers if number not in nodes]
    for number, row in rows.wordings(connection, new).items():
        nodes[number] = as_node(row)


def as_node(row: WordingRow) -> Node:
    """A wording of the record as `link` compares it."""
    days = [date.fromisoformat(day) if day else None for day in (row.first, row.last)]
    return Node(row.key, wording_of(row.text), frozenset(), row.speakers, *days)


def _links(number: int, near: Iterable[int], nodes: dict[int, Node]) -> Iterable[LinkRow]:
    for other in sorted(near):
        if other in nodes and (found := link(nodes[number], nodes[other])) is not None:
            yield _as_row(min(number, other), max(number, other), found)


def _as_row(first: int, second: int, found: Link) -> LinkRow:
    like = found.likeness
    because = "; ".join(found.because)
    relation = like.relation.value
    return LinkRow(first, second, relation, like.sure, like.score, like.evidence, because)


def regroup(connection: Connection, numbers: Iterable[int]) -> None:
    """Tells the lines of these wordings, and of all that links lead to, their quotation."""
    found, links = linked(connection, numbers)
    told = grouped(rows.wordings(connection, found), links)
    rows.group_lines(connection, {one: min(group) for group in told for one in group})


def grouped(wordings: dict[int, WordingRow], links: Iterable[LinkRow]) -> list[set[int]]:
    """The wordings parted into quotations."""
    by_key = {row.key: number for number, row in wordings.items()}
    nodes = {row.key: as_node(row) for row in wordings.values()}
    told = [_as_link(one, wordings) for one in links]
    return [{by_key[key] for key in group} for group in groups(nodes, told)]


def _as_link(one: LinkRow, wordings: dict[int, WordingRow]) -> Link:
    like = Likeness(Relation(one.relation), one.score, one.evidence, one.sure)
    low, high = sorted((wordings[one.first].key, wordings[one.second].key))
    return Link(low, high, like, tuple(one.because.split("; ")))
