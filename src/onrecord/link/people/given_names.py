"""Whether two people's given names are one, for people of one family name.

Robert          Bob                  a short form
Yevgeny         Evgeni               another spelling
J.              Janet                an initial
J. Robert       Robert               the second name is the one used
Ana Maria       Ana                  a name more
Ana M.          Ana P.               two people
Hiller          Hillel               a slip, perhaps; two usual names never are: Eric, Erica
"""

from collections.abc import Callable

from onrecord.link.people.evidence import Evidence
from onrecord.link.people.personal import Personal, first_name_genders, usual_first_names
from onrecord.names.letters import is_likely_slip, is_slip
from onrecord.names.short_forms import (
    ABROAD,
    has_short_forms,
    is_short_for,
    longest_on_line,
    on_one_line,
)
from onrecord.names.sounds import sound_alike, spelled_alike

# What makes a woman's name of a man's, where there is no more between two.
_FEMALE = ("a", "e", "ia", "ina", "ine", "ette", "ne", "na", "le", "la")


def given_meet(a: Personal, b: Personal) -> tuple[Evidence, ...] | None:
    """How the given names are one, with what speaks against it; None where they are two."""
    if not a.given or not b.given:
        return None
    if a.given == b.given:
        return (Evidence(0.0, f"the same given name, {_shown(*a.given)}"),)
    first = _initials(a.given, b.given) or _first(a.given[0], b.given[0])
    if first is not None and first.weight < -4 and (_rare(a) or _rare(b)):
        first = Evidence(-2.2, first.words)
    others = _called(a, b) or _called(b, a) or _used(a, b) or _used(b, a)
    if first is None or (others and others[0].weight > first.weight):
        return others
    if _only_first_differs(a.given, b.given):
        first = Evidence(max(first.weight, -0.8), first.words)  # E. Jean, Elizabeth Jean
    if _is_formal(a.given, b.given) or _is_formal(b.given, a.given):
        return (first, Evidence(-0.1, f"one is also given as {_shown(*a.given[1:], *b.given[1:])}"))
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
    return Evidence(-1.2, f"{_shown(*short)} are the initials of {_shown(*long)}")


def _first(a: str, b: str) -> Evidence | None:
    """How two first names are one."""
    if a == b:
        return Evidence(0.0, f"the same given name, {_shown(a)}")
    for look in _LOOKS:
        found = look(a, b)
        if found is not None:
            return found
    return None


def _initial(a: str, b: str) -> Evidence | None:
    short, long = sorted((a, b), key=len)
    if len(short) > 1 or long[0] != short:
        return None
    # Who has a usual name shares its initial and a family name with many: five of five such pairs
    # in Quotebank were two people's.
    doubt = -4.2 if long in usual_first_names() else -2.2
    return Evidence(doubt, f"{_shown(short)} may stand for {_shown(long)}")


def _short_form(a: str, b: str) -> Evidence | None:
    if not on_one_line(a, b):
        return None
    # Of the pairs in Quotebank that this alone told to be one, half were; a person has to look.
    # And who is called Dick is seldom also called Rick.
    doubt = -1.9 if longest_on_line(a, b) or a[:2] == b[:2] else -2.4
    return Evidence(doubt, f"{_shown(a)} and {_shown(b)} are forms of one name")


def _abroad(a: str, b: str) -> Evidence | None:
    if on_one_line(a, b, ABROAD):
        # Of two names that both are usual here, Stefan and Stephen, each may have its own bearer.
        english = has_short_forms(a) and has_short_forms(b)
        translated = english and _two_usual(a, b) and not sound_alike(a, b)
        return Evidence(
            -1.9 if translated else -0.5,
            f"{_shown(a)} and {_shown(b)} are one name in two languages",
        )
    return None


def _seldom_short(a: str, b: str) -> Evidence | None:
    if is_short_for(a, b):
        far = _two_usual(a, b) and a[:3] != b[:3]  # Emma and Emily
        return Evidence(
            -2.6 if far else -1.9, f"{_shown(a)} and {_shown(b)} can be short for one another"
        )
    return None


def _alike(a: str, b: str) -> Evidence | None:
    if _man_and_woman(a, b):
        return None
    if spelled_alike(a.replace("th", "t"), b.replace("th", "t")):  # Antony and Anthony
        doubt = -1.9 if _two_usual(a, b) else -0.6
    elif sound_alike(a, b) and (not _two_usual(a, b) or is_slip(a, b)):
        # Ajay and Ajoy are as often two; Frances and Francis, each with its own bearers, mostly.
        doubt = -4.2 if _two_usual(a, b) and not is_likely_slip(a, b) else -1.9
    else:
        return None
    return Evidence(doubt, f"{_shown(a)} and {_shown(b)} are one name in two spellings")


def _begins(a: str, b: str) -> Evidence | None:
    short, long = sorted((a, b), key=len)
    if _man_and_woman(a, b) or not long.startswith(short) or len(short) < 3:
        return None
    # Rob and Roberto, Greg and Gregorio; Carl and Carlos are two names.
    if len(long) < len(short) + (3 if _two_usual(a, b) else 2):
        return None
    return Evidence(-1.9, f"{_shown(short)} begins {_shown(long)}")


def _misspelt(a: str, b: str) -> Evidence | None:
    if _two_usual(a, b) or _man_and_woman(a, b) or not is_slip(a, b):
        return None
    usual = a in usual_first_names() or b in usual_first_names()
    if usual and not is_likely_slip(a, b):
        # Of Maria and Marta, Kevin and Kevan an office is needed to make one.
        doubt = -3.4 if min(len(a), len(b)) > 5 else -5.0
    else:
        doubt = -2.4 if min(len(a), len(b)) > 4 else -3.2
    return Evidence(doubt, f"{_shown(a)} and {_shown(b)} differ by little, which may be a slip")


_LOOKS: tuple[Callable[[str, str], Evidence | None], ...] = (
    _initial,
    _abroad,
    _short_form,
    _alike,
    _seldom_short,
    _begins,
    _misspelt,
)


def _two_usual(a: str, b: str) -> bool:
    return a in usual_first_names() and b in usual_first_names()


def _man_and_woman(a: str, b: str) -> bool:
    """Kristian and Kristina, Oleksandr and Oleksandra, Gabriel and Gabrielle, Susan and Suzanne."""
    if (a[-1] == "a") != (b[-1] == "a") or (_two_usual(a, b) and (a[-1] == "e") != (b[-1] == "e")):
        return True
    short, long = sorted((a, b), key=len)
    ending = long[len(short) :]
    if long.startswith(short) and ending in _FEMALE:
        return True
    if {first_name_genders().get(a), first_name_genders().get(b)} == {"m", "f"}:
        return True
    return len(a) == len(b) and a[:-1] == b[:-1] and {a[-1], b[-1]} <= {"a", "o", "e"}


def _rest(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[Evidence, ...] | None:
    """What the further given names tell: None where each has one and they are two."""
    if a == b:
        return ()
    if not a or not b:
        more = a or b
        doubt = -0.1 if all(len(name) == 1 for name in more) else -0.8
        return (Evidence(doubt, f"one is also given as {_shown(*more)}"),)
    if _begins_so(a, b):
        return ()
    initials = min(len(a[0]), len(b[0])) == 1  # "W." is not "H. W."
    if initials or not any(_is_one(x, y) for x in a for y in b):
        return None
    short, long = sorted((a, b), key=len)
    if long[-len(short) :] == short:
        # "Manuel López" and "López" before Obrador, where López is a family name.
        return (Evidence(-2.0, f"one is also given as {_shown(*long[: -len(short)])}"),)
    return (Evidence(-4.2, f"one is also given as {_shown(*a)}, the other as {_shown(*b)}"),)


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
    return (Evidence(-0.2, f"{_shown(*a.given)} is called {_shown(a.called)}"),)


def _used(a: Personal, b: Personal) -> tuple[Evidence, ...] | None:
    """ "J. Robert Roe" and "Robert Roe": the second given name is the one used."""
    for place, name in enumerate(a.given[1:], 2):
        found = None if len(name) == 1 else _first(name, b.given[0])
        if found is not None and len(b.given[0]) > 1 and found.weight > -2.2:
            doubt = -0.4 if len(a.given[0]) == 1 else -1.9
            if len(b.given) > 1 and len(a.given[0]) > 1 and a.given[1:] == b.given:
                doubt = -2.2  # Ahmed Ali Saleh may be the son of Ali Saleh
            elif len(b.given) > 1 and _rest(a.given[place:], b.given[1:]) != ():
                doubt -= 1.5  # "Aaron David Roe" and "David W. Roe"
            words = f"{_shown(b.given[0])} is a further given name of {_shown(*a.given)}"
            return (Evidence(doubt + found.weight, words),)
    return None


def _shown(*names: str) -> str:
    return " ".join(name.title() + "." * (len(name) == 1) for name in names)
