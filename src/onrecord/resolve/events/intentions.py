"""The words by which something is told to be meant: "is ready to", "announced plans to".

is ready to …             from "is"
announced plans to …      from "announced"
is unwilling to …         from "is", and refused
asked how to …            nothing is meant
"""

from functools import cache

from onrecord.lexicons import grammar, lines
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.row import is_adverb, is_time

_LEFT = 5  # words between "announced" and its "plans"
_ASKED = frozenset({"how", "whether", "what", "why", "if", "unless", "when", "where"})


@cache
def intentions() -> dict[str, frozenset[str]]:
    """The words of the list, by their class."""
    rows = (line.split("\t") for line in lines("intentions"))
    return {name: frozenset(words.split()) for name, words in rows}


@cache
def intending() -> frozenset[str]:
    """The words that may stand before a "to" of what is meant to be done."""
    names = ("state", "verb", "refusal", "noun", "near")
    return frozenset({"is", "are"}).union(*(intentions()[name] for name in names))


def before_time(ground: Ground, low: int, k: int) -> int:
    """The place before a time that stands before a word: "voted [on Thursday] to ban"."""
    j = k
    while j - 1 > low and is_time(ground.words[j - 1]) and j > k - 3:
        j -= 1
    return j - 1 if j < k and ground.lows[j - 1] == "on" else j


def begin_of(ground: Ground, low: int, k: int) -> tuple[int | None, bool]:
    """Where the words of the intention begin, and whether they tell of one not to do it."""
    lows, words = ground.lows, ground.words
    if not _ASKED.isdisjoint(lows[max(low, k - 8) : k]):
        return None, False
    if lows[k] != "to":
        return k, False
    told = intentions()
    j = before_time(ground, low, k) - 1
    if lows[j] in {"is", "are"} and j > low:
        return j, False  # "Croatia is to hand over a general"
    if j >= low and lows[j] in told["noun"]:
        announced = _announced(ground, low, j)
        if announced is not None or lows[j] not in told["verb"]:
            return announced, False
    if j >= low and lows[j] in told["near"]:
        told = {**told, "state": told["state"] | told["near"]}
    if j < low or lows[j] not in told["state"] | told["verb"] | told["refusal"]:
        return None, False
    state = lows[j] not in told["verb"]
    refused = lows[j] in told["refusal"]
    found = False
    while j > low and (lows[j - 1] in grammar("auxiliary") or is_adverb(words[j - 1])):
        found = found or lows[j - 1] in grammar("be")
        j -= 1
    if (state and not found) or not grammar("modal").isdisjoint(lows[j:k]):
        return None, False
    return j, refused


def cued(ground: Ground, inside: int | None, k: int) -> tuple[int | None, bool]:
    """Of words that open with a "to": whether "voted" or "announced plans" cues them."""
    if inside is None or ground.lows[k] != "to":
        return (k, False) if ground.lows[k] != "to" else (None, False)
    told, before = intentions(), ground.lows[k - 1] if k else ""
    if before in told["refusal"]:
        return k, True
    return (k if before in told["verb"] | told["noun"] | told["state"] else None), False


def _announced(ground: Ground, low: int, j: int) -> int | None:
    """Where "announced" stands in "announced new plans", whose noun is at j; None for others.

    Where the cue of a statement is "announced", the noun opens what is said.
    """
    if j == low and j and ground.lows[j - 1] in intentions()["telling"]:
        return j
    for at in range(j - 1, max(low, j - _LEFT) - 1, -1):
        if ground.lows[at] in intentions()["telling"]:
            begin = at
            while begin > low and ground.lows[begin - 1] in grammar("auxiliary"):
                begin -= 1
            modal = not grammar("modal").isdisjoint(ground.lows[begin:at])
            return None if modal else begin
        if ground.lows[at] in grammar("preposition"):
            return None
    return None
