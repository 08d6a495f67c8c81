"""Whether two first names may be one person's.

Robert          Bob                  a short form
Yevgeny         Evgeni               another spelling, or language
J.              Janet                an initial
Rob             Roberto              the one begins the other
Hiller          Hillel               a slip, perhaps
Frances         Francis              two usual names never are: each has its bearers
"""

from collections.abc import Callable

from onrecord.link.people.evidence import Evidence
from onrecord.link.people.personal import first_name_genders, usual_first_names
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


def first_meet(a: str, b: str) -> Evidence | None:
    """How two first names are one."""
    if a == b:
        return Evidence(0.0, f"the same given name, {shown(a)}")
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
    return Evidence(doubt, f"{shown(short)} may stand for {shown(long)}")


def _short_form(a: str, b: str) -> Evidence | None:
    if not on_one_line(a, b):
        return None
    # Of the pairs in Quotebank that this alone told to be one, half were; a person has to look.
    # And who is called Dick is seldom also called Rick.
    doubt = -1.9 if longest_on_line(a, b) or a[:2] == b[:2] else -2.4
    return Evidence(doubt, f"{shown(a)} and {shown(b)} are forms of one name")


def _abroad(a: str, b: str) -> Evidence | None:
    if on_one_line(a, b, ABROAD):
        # John and Johann, Helena and Elena: each may as well have its own bearer.
        english = has_short_forms(a) + has_short_forms(b)
        translated = english == 2 or (english == 1 and not sound_alike(a, b))
        return Evidence(
            -1.9 if translated else -0.5,
            f"{shown(a)} and {shown(b)} are one name in two languages",
        )
    return None


def _seldom_short(a: str, b: str) -> Evidence | None:
    if is_short_for(a, b):
        far = _two_usual(a, b) and a[:3] != b[:3]  # Emma and Emily
        return Evidence(
            -2.6 if far else -1.9, f"{shown(a)} and {shown(b)} can be short for one another"
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
    return Evidence(doubt, f"{shown(a)} and {shown(b)} are one name in two spellings")


def _begins(a: str, b: str) -> Evidence | None:
    short, long = sorted((a, b), key=len)
    if _man_and_woman(a, b) or not long.startswith(short) or len(short) < 3:
        return None
    # Rob and Roberto, Greg and Gregorio; Carl and Carlos are two names.
    if len(long) < len(short) + (3 if _two_usual(a, b) else 2):
        return None
    return Evidence(-1.9, f"{shown(short)} begins {shown(long)}")


def _misspelt(a: str, b: str) -> Evidence | None:
    if _two_usual(a, b) or _man_and_woman(a, b) or not is_slip(a, b):
        return None
    usual = a in usual_first_names() or b in usual_first_names()
    if usual and not is_likely_slip(a, b):
        # Of Maria and Marta, Kevin and Kevan an office is needed to make one.
        doubt = -3.4 if min(len(a), len(b)) > 5 else -5.0
    else:
        doubt = -2.4 if min(len(a), len(b)) > 4 else -3.2
    return Evidence(doubt, f"{shown(a)} and {shown(b)} differ by little, which may be a slip")


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


def shown(*names: str) -> str:
    return " ".join(name.title() + "." * (len(name) == 1) for name in names)
