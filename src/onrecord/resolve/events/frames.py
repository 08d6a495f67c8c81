"""Which verbs tell of an event, and where whom it is done to stands, as the list has them.

launch … an attack on X        attack, where "attack" heads what is launched; X behind "on"
arrest X                       detain; X right behind
step down                      resign; nobody
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from onrecord.event import EventType, Plover
from onrecord.lexicons import lines


class Form(StrEnum):
    """A form of a verb."""

    BASE = "base"
    PRESENT = "present"  # resigns
    PAST = "past"
    PARTICIPLE = "participle"  # arrested, taken
    ING = "ing"


@dataclass(frozen=True, slots=True)
class Frame:
    """One line of the list, for one of its verbs."""

    type: EventType
    plover: Plover | None
    adverb: str  # "sexually" of "sexually abuse"
    particle: tuple[str, ...]  # "down" of "step down"
    object: bool  # whether whom it is done to stands right behind
    public: bool  # whether only those who act for a people do it, and to one another
    arms: bool  # whether what a side fights with does it: "missiles hit the town"
    infinitive: bool  # whether "to" and the verb of what is done stand behind
    things: frozenset[str]  # what one of which heads what is done: "treaty"
    prepositions: tuple[str, ...]
    needs_preposition: bool


def plover_of(code: str, mode: str) -> Plover | None:
    """The code of a list's columns; None for "-"."""
    return None if code == "-" else Plover(code, None if mode == "-" else mode)


@cache
def frames() -> dict[str, tuple[tuple[Frame, frozenset[Form]], ...]]:
    """By the form of its first word, the frames that a verb may have, in the list's order."""
    found: dict[str, list[tuple[Frame, frozenset[Form]]]] = {}
    for line in lines("event_verbs"):
        type_, code, mode, verbs, objects, prepositions = line.split("\t")
        behind = () if prepositions == "-" else tuple(prepositions.lstrip("!").split())
        for verb in verbs.split():
            pieces = verb.split("_")
            # "sexually abuse": the verb is the last word, and the adverb before it is let be.
            adverb = len(pieces) > 1 and pieces[0].endswith("ly")
            first, rest = (pieces[1], []) if adverb else (pieces[0], pieces[1:])
            frame = Frame(
                EventType(type_),
                plover_of(code, mode),
                pieces[0] if adverb else "",
                tuple(rest),
                objects in {"+", "++", "arms+"},
                objects == "++",
                objects == "arms+",
                objects == "to",
                things_of(objects),
                behind,
                prepositions.startswith("!"),
            )
            for form, kinds in forms_of(first).items():
                found.setdefault(form, []).append((frame, frozenset(kinds)))
    return {form: tuple(told) for form, told in found.items()}


def things_of(words: str) -> frozenset[str]:
    """The nouns that a column lists, those of its classes among them: "&troops base"."""
    found: set[str] = set()
    if words in {"+", "++", "arms+", "-", "to"}:
        return frozenset()
    for word in words.split():
        one = {word, _present(word), word.removesuffix("s")}
        found |= _classes()[word[1:]] if word.startswith("&") else one
    return frozenset(found)


@cache
def _classes() -> dict[str, frozenset[str]]:
    """The classes of nouns, each noun as one and as several: "tank", "tanks"."""
    rows = (line.split("\t") for line in lines("event_things"))
    return {
        name: frozenset(form for word in members.split() for form in (word, _present(word)))
        for name, members in rows
    }


@cache
def _irregular() -> dict[str, tuple[str, str]]:
    rows = (line.split() for line in lines("irregular_verbs"))
    return {row[0]: (row[1], row[2]) for row in rows}


def forms_of(verb: str) -> dict[str, set[Form]]:
    """The forms of a verb: "deny" → deny, denies, denied, denying."""
    found: dict[str, set[Form]] = {}
    past, participle = _irregular().get(verb) or (_regular(verb), _regular(verb))
    doubled = verb + verb[-1] if _doubles(verb) else verb
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else doubled
    pairs: tuple[tuple[str, Form], ...] = (
        *((verb, Form.BASE), (_present(verb), Form.PRESENT), (past, Form.PAST)),
        *((participle, Form.PARTICIPLE), (stem + "ing", Form.ING)),
    )
    if verb == "cancel":
        pairs += (("cancelled", Form.PAST), ("cancelled", Form.PARTICIPLE))
    for form, kind in pairs:
        found.setdefault(form, set()).add(kind)
    return found


def _regular(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in "aeo":
        return verb[:-1] + "ied"
    return (verb + verb[-1] if _doubles(verb) else verb) + "ed"


def _present(verb: str) -> str:
    if verb.endswith("y") and verb[-2:-1] not in "aeo":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _doubles(verb: str) -> bool:
    """Whether the last letter is written twice: "ban" → banned, "permit" → permitted."""
    return _SHORT.fullmatch(verb) is not None or verb in _DOUBLED


_SHORT = re.compile(r"(?:[^aeiou]{1,3}|qu)[aeiou][^aeiouwxy]")
# English doubles by stress, which no spelling of longer verbs tells; these of the list do.
_DOUBLED = frozenset(
    {
        *("permit", "begin", "overrun", "admit", "submit", "readmit", "expel", "repel", "kidnap"),
        *(
            "acquit",
            "transfer",
            "patrol",
            "signal",
            "travel",
            "initial",
            "rebel",
            "confer",
            "refer",
            "defer",
        ),
    }
)
