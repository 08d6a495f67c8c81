"""Whether the words behind a verb leave it the meaning that its line of the list has.

quit smoking · let her staff go                      nothing is done
blamed the crash on [pilots]                         a thing is blamed, and on them
dismissed U.S. charges that it tested a missile      they are claims, and no court case
"""

from itertools import pairwise

from onrecord.event import EventType
from onrecord.lexicons import grammar
from onrecord.resolve.events.behind import Spot, phrase_at
from onrecord.resolve.events.frames import Frame
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.who import party_at
from onrecord.resolve.events.wordlists import told_words

_OWN = frozenset({"his", "her", "their", "its", "my", "our"})


def is_meant(ground: Ground, spot: Spot, frame: Frame) -> bool:
    """Whether the words right behind a verb leave it its meaning."""
    verb, behind = ground.lows[spot.k], ground.lows[spot.behind]
    if verb == "quit" and behind.endswith("ing"):
        return False  # "quit smoking"
    if frame.type == EventType.AGREE and not frame.object and not frame.needs_preposition:
        return behind in {"to", "on", "upon"}  # "Smith agreed": of one mind, no more
    if frame.type == EventType.CONCEDE and frame.object:
        return behind not in _OWN  # "let her staff go"
    if verb in told_words("blaming"):
        return _is_blamed(ground, spot) is (not frame.object)
    if verb == "struck" and "several" in frame.prepositions:
        return False  # "bystanders struck by debris"
    if verb == "armed":
        return ground.lows[spot.k - 1] in grammar("auxiliary")  # no "the nation’s armed forces"
    if verb in told_words("asking"):
        found = phrase_at(ground, spot.high, spot.behind)
        return found is not None and _opens(ground, found[1])
    if frame.type == EventType.AID and "with" in frame.prepositions:
        found = phrase_at(ground, spot.high, spot.behind)
        return found is not None and ground.lows[found[1] : found[1] + 1] == ["with"]
    return True


def _opens(ground: Ground, k: int) -> bool:
    """Whether what is asked stands here: "asked Spain [to] help", "asked it [not to]"."""
    return ground.lows[k : k + 1] in (["to"], ["for"]) or ground.lows[k : k + 2] == ["not", "to"]


def is_charged(ground: Ground, spot: Spot) -> bool:
    """ "dismissed U.S. [charges that] it had tested a missile": they are only claims."""
    near = ground.lows[spot.behind : min(spot.high, spot.behind + 8)]
    return any(one in {"charge", "charges"} and two == "that" for one, two in pairwise(near))


def _is_blamed(ground: Ground, spot: Spot) -> bool:
    """ "blamed [the crash] on pilots": whether a thing is blamed, on whoever stands behind."""
    found = phrase_at(ground, spot.high, spot.behind)
    if found is None or party_at(ground, found[0], spot.inside) is not None:
        return False  # "blamed [officials] on Twitter"
    near = ground.lows[spot.behind : min(spot.high, spot.behind + 14)]
    at = near.index("on") if "on" in near else 0
    return at > 0 and "for" not in near[:at]
