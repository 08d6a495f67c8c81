"""Whether two people's given names are one, for people of one family name.

Robert          Bob                  a short form
Yevgeny         Evgeni               another spelling
J.              Janet                an initial
J. Robert       Robert               the second name is the one used
Ana Maria       Ana                  a name more
Ana M.          Ana P.               two people
Hiller          Hillel               a slip, perhaps; two usual names never are: Eric, Erica
"""

from onrecord.link.people.evidence import Evidence
from onrecord.link.people.first_names import first_meet, shown
from onrecord.link.people.personal import Personal
from onrecord.names.letters import is_slip
from onrecord.names.short_forms import is_short_for, on_one_line
from onrecord.names.sounds import sound_alike


def given_meet(a: Personal, b: Personal) -> tuple[Evidence, ...] | None:
    """How the given names are one, with what speaks against it; None where they are two."""
    if not a.given or not b.given:
        return None
    if a.given == b.given:
        return (Evidence(0.0, f"the same given name, {shown(*a.given)}"),)
    first = _initials(a.given, b.given) or first_meet(a.given[0], b.given[0])
    initial = min(len(a.given[0]), len(b.given[0])) == 1
    if first is not None and initial and (_rare(a) or _rare(b)):
        first = Evidence(max(first.weight, -2.2), first.words)
    others = _called(a, b) or _called(b, a) or _used(a, b) or _used(b, a)
    if first is None or (others and others[0].weight > first.weight):
        return others
    if _only_first_differs(a.given, b.given):
        first = Evidence(max(first.weight, -0.8), first.words)  # E. Jean, Elizabeth Jean
    if _is_formal(a.given, b.given) or _is_formal(b.given, a.given):
        return (first, Evidence(-0.1, f"one is also given as {shown(*a.given[1:], *b.given[1:])}"))
    rest = _rest(a.given[1:], b.given[1:])
    return None if rest is None else (first, *rest)


def _is_formal(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Robert Francis beside Bobby: who is called by a short form seldom gives further names."""
    if len(a) < 2 or len(b) != 1 or len(a[0]) <= len(b[0]):
        return False
    return on_one_line(a[0], b[0]) or is_short_for(a[0], b[0])


def _only_first_differs(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether one first name is an initial, and a further name written in full is the same."""
    return a[1:] == b[1:] and len("".join(a[1:])) > 2 and min(len(a[0]), len(b[0])) == 1


def _rare(name: Personal) -> bool:
    """Whether the family name has several words, so that an initial beside it tells more."""
    return bool(name.particles) or len(name.family) > 1


def _initials(a: tuple[str, ...], b: tuple[str, ...]) -> Evidence | None:
    """ "J. D." for "James David"."""
    short, long = sorted((a, b), key=lambda names: len("".join(names)))
    if len(short) < 2 or max(map(len, short)) > 1 or len(long) != len(short):
        return None
    if any(one != other[0] for one, other in zip(short, long, strict=True)):
        return None
    return Evidence(-1.2, f"{shown(*short)} are the initials of {shown(*long)}")


def _rest(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[Evidence, ...] | None:
    """What the further given names tell: None where each has one and they are two."""
    if a == b:
        return ()
    if not a or not b:
        more = a or b
        doubt = -0.1 if all(len(name) == 1 for name in more) else -0.8
        return (Evidence(doubt, f"one is also given as {shown(*more)}"),)
    if _begins_so(a, b):
        return ()
    initials = min(len(a[0]), len(b[0])) == 1  # "W." is not "H. W."
    if initials or not any(_is_one(x, y) for x in a for y in b):
        return None
    short, long = sorted((a, b), key=len)
    if long[-len(short) :] == short:
        # "Manuel López" and "López" before Obrador, where López is a family name.
        return (Evidence(-2.0, f"one is also given as {shown(*long[: -len(short)])}"),)
    return (Evidence(-4.2, f"one is also given as {shown(*a)}, the other as {shown(*b)}"),)


def _begins_so(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """ "F." of "Fitz Gerald"; "Walker" is not the first of "Herbert Walker"."""
    return all(_is_one(x, y) for x, y in zip(a, b, strict=False))


def _is_one(a: str, b: str) -> bool:
    initial = min(len(a), len(b)) == 1 and a[0] == b[0]
    return a == b or initial or sound_alike(a, b) or is_slip(a, b) or on_one_line(a, b)


def _called(a: Personal, b: Personal) -> tuple[Evidence, ...] | None:
    """ "Charles “Chuck” Roe" and "Chuck Roe"."""
    if a.called is None or b.given[0] != a.called:
        return None
    return (Evidence(-0.2, f"{shown(*a.given)} is called {shown(a.called)}"),)


def _used(a: Personal, b: Personal) -> tuple[Evidence, ...] | None:
    """ "J. Robert Roe" and "Robert Roe": the second given name is the one used."""
    for place, name in enumerate(a.given[1:], 2):
        found = None if len(name) == 1 else first_meet(name, b.given[0])
        if found is not None and len(b.given[0]) > 1 and found.weight > -2.2:
            doubt = -0.4 if len(a.given[0]) == 1 else -1.9
            if len(b.given) > 1 and len(a.given[0]) > 1 and a.given[1:] == b.given:
                doubt = -2.2  # Ahmed Ali Saleh may be the son of Ali Saleh
            elif len(b.given) > 1 and _rest(a.given[place:], b.given[1:]) != ():
                doubt -= 1.5  # "Aaron David Roe" and "David W. Roe"
            words = f"{shown(b.given[0])} is a further given name of {shown(*a.given)}"
            return (Evidence(doubt + found.weight, words),)
    return None
