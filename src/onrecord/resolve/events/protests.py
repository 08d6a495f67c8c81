"""Whom a protest is aimed at, and whether a rally is one.

marched through Leeds demanding the resignation of [Tom Lee]       who is to give in
rallied outside the [Danish] embassy                               whose seat it is
rallied for a photograph                                           no protest
"""

from dataclasses import replace
from itertools import pairwise

from onrecord.resolve.cast import Figure
from onrecord.resolve.events.behind import Spot, phrase_at
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.sides import first_behind, of_thing
from onrecord.resolve.events.subjects import Around
from onrecord.resolve.events.wordlists import told_words

BEFORE = frozenset({"outside", "inside"})
_FURTHEST = 20  # words from a protest to what is demanded


def with_demand(ground: Ground, spot: Spot, found: Around) -> Around:
    """A protest with whom its demand is on, where nobody else is told."""
    if found.target is not None or found.actor is None:
        return found
    return replace(found, target=_demanded_of(ground, spot, found.actor))


def _demanded_of(ground: Ground, spot: Spot, actor: Figure) -> Figure | None:
    """ "marched through Leeds demanding the resignation of [Tom Lee]": who is to give in."""
    for j in range(spot.behind, min(spot.high - 1, spot.behind + _FURTHEST)):
        if ground.lows[j] in BEFORE | {"against"}:  # "outside the [Danish] embassy"
            found = phrase_at(ground, spot.high, j + 1)
            own = of_thing(ground, spot, found[0], actor) if found is not None else None
            if own is not None:
                return own
        if ground.lows[j] in told_words("demanding"):
            return first_behind(ground, spot, j + 1, actor, placed=False)
    return None


def is_protest(ground: Ground, spot: Spot, actor: Figure) -> bool:
    """Whether a rally that names nobody it is aimed at is a protest.

    "marched … against a mine", "rallied outside the palace", "marched … to demand a vote"
    """
    if not told_words("protesters").isdisjoint(actor.name.lower().split()):
        return True
    near = ground.lows[spot.behind : min(spot.high, spot.behind + 16)]
    if "against" in near or ("outside" in near and not told_words("seat").isdisjoint(near)):
        return True
    return any(one == "to" and two in told_words("purpose") for one, two in pairwise(near))
