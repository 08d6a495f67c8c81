"""What two names of people, as names, tell of whether they are one person's.

Gov. Ana Roe      Ana Roe               one name
Ana Roe           Roe Ana               one, the family name first
Roe               Ana Roe               not enough by itself
Ana Roe Jr.       Ana Roe Sr.           two
Elizabeth I       Elizabeth II          two
习近平             Xi Jinping            one
"""

from onrecord.link.people.evidence import Evidence
from onrecord.link.people.families import families_meet
from onrecord.link.people.given_names import given_meet
from onrecord.link.people.personal import Personal, common_family, usual_first_names
from onrecord.names.lists import class_of, titles
from onrecord.names.short_forms import ABROAD, ELSEWHERE, SHORT_FORMS, line_numbers
from onrecord.names.sounds import sound_alike

Told = tuple[Evidence, ...]

ONE_NAME = 4.0  # of two stories that name an Ana Roe, few mean two; see docs/people.md
_SURE_LETTERS = 6  # of a whole name without spaces
_SHORT_NAME = 11  # letters: "Kim Min-ji", "Nguyen Van An"


def names_meet(a: Personal, b: Personal) -> Told | None:
    """The evidence of two names that may be one's; None where they are two people's."""
    if _two_by_suffix(a, b) or _man_and_woman(a, b):
        return None
    if a.bare or b.bare:
        return _short(a, b)
    if a.regnal or b.regnal:
        return _crowned(a, b)
    found = _one_name(a, b) or _parts_meet(a, b) or _turned(a, b)
    if found is None:
        return None
    return (Evidence(ONE_NAME, found[0].words), *found[1:], *_suffix(a, b), *_common(a, b))


def _two_by_suffix(a: Personal, b: Personal) -> bool:
    """Whether one is Jr. and the other Sr., or the second and the third."""
    return a.suffix is not None and b.suffix is not None and a.suffix != b.suffix


def _man_and_woman(a: Personal, b: Personal) -> bool:
    """Whether one is called Mr. and the other Mrs."""
    genders = {gender for name in (a, b) for title in name.titles if (gender := _gender(title))}
    return genders == {"m", "f"}


def _gender(title: str) -> str | None:
    told = titles().get(title.title()) or titles().get(f"{title.title()}.")
    return told if told in {"m", "f"} else None


def _one_name(a: Personal, b: Personal) -> Told | None:
    if a.whole != b.whole or len(a.whole) < _SURE_LETTERS:
        return None
    return (Evidence(0.0, f"one name, {_shown(a)}"),)


def _parts_meet(a: Personal, b: Personal) -> Told | None:
    """The evidence of family name and given names; the first holds what is the same."""
    family, given = families_meet(a, b), given_meet(a, b)
    if family is None or given is None:
        return None
    if family.weight <= -2 and sum(reason.weight for reason in given) <= -1.3:
        return None  # a slip in both, or a slip and an initial, is no slip
    return (Evidence(0.0, family.words), *_doubt(family), *given)


def _doubt(family: Evidence) -> Told:
    return (Evidence(family.weight, "their spelling differs"),) if family.weight else ()


def _turned(a: Personal, b: Personal) -> Told | None:
    """The family name first, as in Hungary, Korea and Japan; or the words parted otherwise.

    Where both words are first names that stand before family names, they are two: Paul Ryan,
    Ryan Paul. Of Shinzo Abe only the one is.
    """
    words_a, words_b = (sorted((*name.given, *name.family)) for name in (a, b))
    if words_a == words_b:
        if all(_western(name.given[0]) for name in (a, b)):
            return None
        # Lin Chen and Chen Lin: each may be the family name.
        either = {a.given[0], b.given[0]} <= class_of("families_first")
        doubt = Evidence(-2.2 if either else -0.6, "in another order")
        return (Evidence(0.0, f"the same words, {_shown(a)}"), doubt)
    initials = min(map(len, (*words_a, *words_b))) == 1
    if len(words_a) == len(words_b) or initials or len(a.whole) <= 8:
        return None
    if sound_alike(a.whole, b.whole):
        words = f"{_shown(a)} and {_shown(b)} are one name in two spellings"
        return (Evidence(0.0, words), Evidence(-1.0, "their words are parted otherwise"))
    return None


def _western(word: str) -> bool:
    """Whether it is a usual first name that stands first wherever it is used."""
    return word in usual_first_names() and any(line_numbers(word, each) for each in _LISTS)


_LISTS = (ABROAD, SHORT_FORMS, ELSEWHERE)


def _crowned(a: Personal, b: Personal) -> Told | None:
    """Popes and crowned heads; a number told of one alone is left open."""
    if a.given != b.given or not a.given or _has_family_name(a) or _has_family_name(b):
        return None
    held = "of" in a.given  # "Prince of Wales", of which there are several, one after the other
    told = Evidence(1.8 if held else ONE_NAME, f"one name, {_shown(a)}")
    if _two_ranks(a, b):
        return (told, Evidence(-2.4, f"one is {a.titles[-1]}, the other {b.titles[-1]}"))
    if (a.suffix is None) == (b.suffix is None) and a.regnal == b.regnal:
        return (told,)
    return (told, Evidence(-2.2, "only one is told which of the name it is"))


def _has_family_name(name: Personal) -> bool:
    """Queen Elizabeth is no Elizabeth Roe; "Princess Anne of Roe" has a rank too."""
    return not name.regnal and bool(name.family) and class_of("crowned").isdisjoint(name.titles)


def _two_ranks(a: Personal, b: Personal) -> bool:
    """Queen Anne and Princess Anne; a prince may be king later on."""
    ranks = [class_of("crowned") & set(name.titles) for name in (a, b)]
    return all(ranks) and ranks[0].isdisjoint(ranks[1])


def _short(a: Personal, b: Personal) -> Told | None:
    """A name of one word beside another: its letters alone never make two one."""
    if not a.whole or not b.whole:
        return None
    if a.bare and b.bare:
        return _both_short(a, b)
    short, full = (a, b) if a.bare else (b, a)
    word = short.whole
    if word == full.whole and len(word) >= _SURE_LETTERS:
        return (Evidence(ONE_NAME, f"one name, {_shown(full)}"),)  # of a script without spaces
    if full.regnal:
        same = (word,) == full.given
        return (Evidence(1.5, f"one name, {_shown(full)}"),) if same else None
    if word == full.whole_family or word in full.family:
        doubt = -2.0 if common_family((word,)) else -1.2
        return (Evidence(doubt, f"{word.title()} is the family name of {_shown(full)}"),)
    if word == full.given[0] or word == full.called:
        return (Evidence(-2.0, f"{word.title()} is the given name of {_shown(full)}"),)
    return None


def _both_short(a: Personal, b: Personal) -> Told | None:
    if a.whole != b.whole and not (len(a.whole) > 4 and sound_alike(a.whole, b.whole)):
        return None
    usual = common_family(a.family) or a.whole in usual_first_names()
    words = f"both are named {a.whole.title()} alone" + ", as many are" * usual
    return (Evidence(-2.5 if usual else 0.2, words),)


def _suffix(a: Personal, b: Personal) -> Told:
    if a.suffix == b.suffix:
        return ()
    told = _SHOWN_SUFFIX.get(a.suffix or b.suffix or "", (a.suffix or b.suffix or "").upper())
    return (Evidence(-1.9, f"only one is {told}, who may be a parent or child of the other"),)


_SHOWN_SUFFIX = {"jr": "Jr.", "sr": "Sr.", "elder": "the Elder", "younger": "the Younger"}


def _common(a: Personal, b: Personal) -> Told:
    if _few_family_names(a, b):
        words = f"many people of the family name {a.given[0].title()} bear such a name"
        return (Evidence(-1.6, words),)
    if has_namesakes(a, b):
        return (Evidence(-2.0, "very many people bear such a name"),)
    return ()


def has_namesakes(a: Personal, b: Personal) -> bool:
    """ "John Smith": a usual first name and a family name that very many bear."""
    if not a.given or not b.given or not (common_family(a.family) and common_family(b.family)):
        return False
    firsts = {a.given[0], b.given[0]}
    usual = firsts <= usual_first_names() or min(map(len, firsts)) == 1
    return usual and not (len(a.given) > 1 and a.given == b.given)  # "John Paul Smith" has few


def _few_family_names(a: Personal, b: Personal) -> bool:
    """ "Kim Min-ji": where the family name comes first and there are few of them."""
    firsts = {a.given[0], b.given[0]}
    return firsts <= class_of("families_first") and len(a.whole) <= _SHORT_NAME


def _shown(name: Personal) -> str:
    return " ".join((*name.given, *name.particles, "-".join(name.family))).title().strip()
