"""The particle of a verb, right behind it or behind whom it is done to.

gunned down [two men] · gunned [two men] down
called Thursday on [Arabs]
"""

from onrecord.names.lists import class_of
from onrecord.resolve.beside import phrase_after
from onrecord.resolve.events.frames import Frame
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.row import is_time

_BETWEEN = 10  # words between a verb and its particle: "pulled [its staff] out"
_AWAY = frozenset({"off", "down", "away", "out", "up"})  # "backed off" is not "backed"
_NEAR = 20  # words between a verb and a particle that stands apart


def behind_particle(ground: Ground, k: int, high: int, frame: Frame) -> int | None:
    """The word behind a verb and its particle; behind the verb alone where that stands apart.

    "gunned down [two men]"; "gunned [two men] down".
    """
    lows, particle = ground.lows, frame.particle
    start = k + 1
    while particle and start < k + 3 and start < high and is_time(ground.words[start]):
        start += 1  # "called Thursday on"
    behind = start + len(particle)
    if tuple(lows[start:behind]) == particle:
        loose = behind >= len(lows) or (not particle and lows[behind] in _AWAY)
        return None if loose else behind  # "backed off"
    if len(particle) == 1 and particle[0] not in class_of("apart"):
        return None
    if particle[0] not in lows[k + 2 : min(high, k + _NEAR)] or not (frame.object or frame.things):
        return None
    count = len(particle)
    for j in range(k + 2, min(high, k + _BETWEEN) - count + 1):
        if tuple(lows[j : j + count]) == particle:
            found = phrase_after(ground.words, j, k + 1)
            if found is None or found[1] != j:
                return None
            # Whom it is done to ends before the particle: "found [a warlord] guilty".
            ground.phrases[k + 1, high, False] = ground.phrases[k + 1, high, True] = found
            return k + 1
    return None
