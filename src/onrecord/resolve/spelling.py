"""Joins a misspelt name with the right one where something beside the letters confirms it.

    Hiller Neuer, the executive director of UN Watch … UN Watch’s Hillel Neuer
    — Hillel Neuer (@HillelNeuer)          the handle spells it; the body is the same

Two people whose names differ by a letter stay two, unless one of the spellings is a post author's
own or both belong to one body; and never where both are usual first names (Eric, Erica).
"""

from itertools import combinations

from onrecord.entity import EntityKind
from onrecord.names.folding import folded
from onrecord.names.letters import differ_little
from onrecord.names.lists import first_names
from onrecord.resolve.cast import Cast, Figure

# No newsroom misspells more; each joining walks all mentions.
_MOST = 20


def join_misspelt(cast: Cast) -> None:
    """Makes one figure of those that one name, misspelt, had made two."""
    pairs = [
        pair
        for table in (cast.last, cast.first)
        for people in table.values()
        for pair in combinations(people, 2)
    ]
    gone: set[Figure] = set()
    for one, other in pairs:
        why = _same(one, other) if one is not other and gone.isdisjoint((one, other)) else None
        if why is not None and len(gone) < _MOST:
            right, wrong = _right_first(one, other)
            _join(cast, right, wrong, why)
            gone.add(wrong)


def _same(one: Figure, other: Figure) -> str | None:
    """Why two figures are one person, or None."""
    a, b = one.name.split(), other.name.split()
    if len(a) != len(b) or len(a) < 2 or EntityKind.GROUP in {one.kind, other.kind}:
        return None
    apart = [(x, y) for x, y in zip(folded(a), folded(b), strict=True) if x != y]
    if len(apart) != 1 or not differ_little(*apart[0]):
        return None
    if all(name[0] in first_names() for name in (a, b)) and a[-1] == b[-1]:
        return None
    right, wrong = _right_first(one, other)
    if right.handle and "".join(folded(right.name.split())) in right.handle.lower():
        return f"“{wrong.name}” is near “{right.name}”, whose handle {right.handle} spells it so"
    bodies = {r.organisation for r in one.roles} & {r.organisation for r in other.roles} - {None}
    if bodies:
        return f"“{wrong.name}” is near “{right.name}”, and both belong to {min(map(str, bodies))}"
    return None


def _right_first(one: Figure, other: Figure) -> tuple[Figure, Figure]:
    """The figure whose spelling is likelier right: a post author's own, or the more frequent."""
    ranked = sorted((one, other), key=lambda f: (f.handle is None, -len(f.mentions)))
    return ranked[0], ranked[1]


def _join(cast: Cast, right: Figure, wrong: Figure, why: str) -> None:
    """Gives all that is the one's to the other."""
    for mention in cast.mentions:
        if mention.figure is wrong:
            mention.figure = right
    right.mentions += wrong.mentions
    for form, count in wrong.names.items():
        right.names[form] = right.names.get(form, 0) + count
    right.roles += [role for role in wrong.roles if role not in right.roles]
    right.words |= wrong.words
    right.families |= wrong.families
    for gender, votes in wrong.votes.items():
        right.votes[gender] = right.votes.get(gender, 0.0) + votes
    right.joined.append(why)
    cast.full.update({key: right for key, figure in cast.full.items() if figure is wrong})
    for table in (cast.last, cast.first):
        for key, people in table.items():
            if wrong in people:
                table[key] = [p for p in people if p is not wrong]
    cast.figures.remove(wrong)
    wrong.mentions, wrong.roles = [], []
