"""What a verb that is only meant tells of, and whom it would be done to.

to lend [Vietnam] 400 million dollars              aid
to boycott the vote unless [the president] quits    a threat, to whoever can avert it
"""

from dataclasses import replace

from onrecord.event import EventType
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.behind import Spot, behind_preposition, first_named, phrase_at
from onrecord.resolve.events.frames import Form, Frame, frames
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.intentions import intentions
from onrecord.resolve.events.kinds import OF_PEOPLE, PERSONAL
from onrecord.resolve.events.particles import behind_particle
from onrecord.resolve.events.sides import first_behind, is_public, of_thing
from onrecord.resolve.events.things import has_thing
from onrecord.resolve.events.who import party_at

HOSTILE = frozenset({"SANCTION", "COERCE", "ASSAULT", "PROTEST"})
_SIDES = ("to", "with", "for", "from", "of", "against", "in", "on")
_GIVEN = frozenset({EventType.AID, EventType.MOBILISE, EventType.COOPERATE})
_NEAR = 20  # words between a verb and the noun of what is meant
_FAR = 40  # words between a threat and its "unless"


def frame_at(ground: Ground, spot: Spot, *, public: bool = False) -> Frame | None:
    """The first line of the list whose base form, particle and object fit.

    With `public` also one that only those who act for a people do: "vowed to retaliate against".
    """
    near = ground.lows[spot.k + 1 : min(spot.high, spot.k + _NEAR)]
    for frame, forms in frames().get(ground.lows[spot.k], ()):
        if frame.things and frame.things.isdisjoint(near):
            continue
        form = Form.ING if ground.lows[spot.k - 2] in intentions()["near"] else Form.BASE
        if (
            form not in forms
            or frame.adverb
            or frame.infinitive
            or frame.arms
            or (frame.public and not public)
        ):
            continue
        behind = behind_particle(ground, spot.k, spot.high, frame)
        if behind is None:
            continue
        if not frame.things:
            if _is_open(ground, spot, frame, behind):
                return frame
            continue
        found = phrase_at(ground, spot.high, behind)
        if found is not None and has_thing(ground, found[0], frame):
            return frame
    return None


def _is_open(ground: Ground, spot: Spot, frame: Frame, behind: int) -> bool:
    """Whether a line without a thing fits: "will hold elections" holds nobody."""
    if frame.type == EventType.ATTACK and not frame.object:
        return False
    if not frame.object or frame.type not in PERSONAL:
        return True
    found = phrase_at(ground, spot.high, behind)
    return found is not None and party_at(ground, found[0], spot.inside) is not None


def target_of_verb(
    ground: Ground, spot: Spot, frame: Frame | None, subject: Figure, *, threat: bool = False
) -> Figure | None:
    """Whom what is meant is done to: of what is sent, to whom; of a threat, who can avert it."""
    if ground.lows[spot.behind : spot.behind + 1] in (["down"], ["out"], ["off"]):
        spot = replace(spot, behind=spot.behind + 1)  # "to shut down [the firm]"
    found = phrase_at(ground, spot.high, spot.behind)
    averts = _averts(ground, spot, subject, "unless") if threat else None
    if averts is not None:
        return averts
    direct = party_at(ground, found[0], spot.inside, places=True) if found is not None else None
    if _is_given(frame, direct):
        direct = None
    whom = frame is not None and (not frame.things or frame.type in OF_PEOPLE - {EventType.AID})
    sides = frame.prepositions if frame is not None and frame.things else ()
    side = behind_preposition(ground, spot, sides or _SIDES, spot.behind, places=True)
    named = side[0] if side is not None and side[0] is not subject else None
    target = direct if whom and direct is not None else named or direct
    if target is None and found is not None:
        target = of_thing(ground, spot, found[0], subject)
    if target is None and threat:
        target = first_named(ground, spot, spot.behind, subject)
    if target is None and is_public(subject):
        target = first_behind(ground, spot, spot.behind, subject, placed=False)
    if target is None and threat:
        target = _averts(ground, spot, subject, "if")
    return target


def _is_given(frame: Frame | None, direct: Figure | None) -> bool:
    """Whether it is what is given, and to another: "to contribute [4,000 troops] to a force"."""
    if frame is None or direct is None or frame.type not in _GIVEN:
        return False
    return not frame.things.isdisjoint(direct.name.lower().split())


def _averts(ground: Ground, spot: Spot, subject: Figure, word: str) -> Figure | None:
    """ "… unless [the government] pays": who is threatened."""
    end = ground.row.at(ground.scene.layout.sentence(ground.words[spot.k].start).end)
    for j in range(spot.k + 1, min(end, spot.k + _FAR)):
        if ground.lows[j] == word:
            found = phrase_at(ground, end, j + 1)
            figure = party_at(ground, found[0], spot.inside) if found is not None else None
            return figure if figure is not subject else None
    return None
