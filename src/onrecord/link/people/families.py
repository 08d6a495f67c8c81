"""Whether two people's family names are one.

Roe              Roe                    one
de Gaulle        DeGaulle               one
Kramp-Roe        Roe                    half of a double one
Ana Roe Pérez    Ana Roe                a second one behind it: Spanish, or married
Bondarev         Bondareff              one, put into our letters in two ways
Brzezinski       Brezinski              one letter apart: misspelt, or another's
Hansen           Jensen                 two that very many bear
"""

from onrecord.link.people.evidence import Evidence
from onrecord.link.people.personal import Personal, common_family, usual_first_names
from onrecord.names.letters import is_likely_slip, is_slip
from onrecord.names.lists import class_of
from onrecord.names.short_forms import has_short_forms, is_abroad
from onrecord.names.sounds import sound_alike, spelled_alike

_SYLLABLE = 5  # letters, at most


def families_meet(a: Personal, b: Personal) -> Evidence | None:
    """How the family names are one, with what speaks against it; None where they are two."""
    if a.family == b.family or a.whole_family == b.whole_family:
        return Evidence(0.0, f"the same family name, {a.family[-1].title()}")
    for look in (_half, _behind, _alike, _misspelt):
        found = look(a, b) or look(b, a)
        if found is not None:
            return found
    return None


def _half(a: Personal, b: Personal) -> Evidence | None:
    """ "Kramp-Roe" and "Roe", or "bin Rashid Al Roe" and "Al Roe"."""
    if len(a.family) > len(b.family) and set(b.family) < set(a.family):
        # Daniel Roe is as likely another than Daniel Day-Roe: by a half, only a rare name tells.
        usual = common_family(b.family) or _english(a, b)
        return Evidence(
            -1.9 if usual else -0.8, f"{_shown(b)} is a part of the family name {_shown(a)}"
        )
    return None


def _behind(a: Personal, b: Personal) -> Evidence | None:
    """ "Ana Roe Pérez" and "Ana Roe": what ends the one name stands within the other.

    A first name within is no family name: "Paul Ryan Roe" is not Paul Ryan. A father's and a
    grandfather's may be: Abiy Ahmed, Abiy Ahmed Ali.
    """
    if len(b.family) != 1 or b.family[0] not in a.given[1:]:
        return None
    if b.family[0] in usual_first_names() and not (
        is_abroad(b.family[0]) and is_abroad(a.family[-1])
    ):
        return None
    return Evidence(-1.5, f"{_shown(b)} is followed by a further family name, {_shown(a)}")


def _alike(a: Personal, b: Personal) -> Evidence | None:
    one, other = a.family[-1], b.family[-1]
    if len(a.family) > 1 and len(b.family) > 1 and a.family[0] != b.family[0]:
        return None
    wholes = a.whole_family, b.whole_family
    if spelled_alike(one, other) or spelled_alike(*wholes):
        if _syllables(a, b):
            return None
        common = common_family(a.family) or common_family(b.family)
        doubt = -2.2 if common or _english(a, b) else -0.8
    elif (sound_alike(one, other) or sound_alike(*wholes)) and _may_slip(a, b, one, other):
        # Weber and Webber are rather two families: a person has to look.
        doubt = -3.0 if _both_common(a, b) else -2.2
    else:
        return None
    return Evidence(doubt, f"{_shown(a)} and {_shown(b)} are one name in two spellings")


def _misspelt(a: Personal, b: Personal) -> Evidence | None:
    one, other = a.whole_family, b.whole_family
    if min(len(one), len(other)) < 5 or not is_slip(one, other):
        return None
    if common_family(a.family) or common_family(b.family):
        return None
    if not _may_slip(a, b, one, other):
        return None
    return Evidence(-2.4, f"{_shown(a)} and {_shown(b)} differ by little, which may be a slip")


def _english(a: Personal, b: Personal) -> bool:
    """Whether both bear one usual English first name, so that no script explains a spelling."""
    if a.given[:1] != b.given[:1]:
        return False
    return a.given[0] in usual_first_names() and has_short_forms(a.given[0])


def _syllables(a: Personal, b: Personal) -> bool:
    """Li Peng and Li Ping: of a syllable each letter tells, where the family name stands first."""
    firsts = {name.given[0] for name in (a, b) if name.given}
    few = max(len(name.whole_family) for name in (a, b)) <= _SYLLABLE
    return few and len(firsts) == 1 and firsts <= class_of("families_first")


def _may_slip(a: Personal, b: Personal, one: str, other: str) -> bool:
    """Whether two spellings may be one person's: beside a usual English name, only likely slips."""
    if _syllables(a, b):
        return False
    firsts = {name.given[0] for name in (a, b) if name.given}
    english = any(first in usual_first_names() and not is_abroad(first) for first in firsts)
    return not english or is_likely_slip(one, other)


def _both_common(a: Personal, b: Personal) -> bool:
    return common_family(a.family) and common_family(b.family)


def _shown(name: Personal) -> str:
    return "-".join(name.family).title()
