"""What two names of bodies, as names, tell of whether they are one body's.

Northbank Water, Inc.     Northbank Water            one
Department of Justice     Justice Department         one
AstraZeneca               Astra Zeneca               one
Hezbollah                 Hizbullah                  one, in another spelling
World Health Organization WHO                        likely: another body may go by it
Supreme Court             Supreme Court              one only where the place is one
U.S. State Department     State Department           likely
Ford                      Ford Foundation            two
"""

from onrecord.link.people.bodies import Body, is_tail, stem
from onrecord.link.people.evidence import Evidence
from onrecord.names.sounds import bones_alike, sound_alike

Told = tuple[Evidence, ...]

ONE_NAME = 4.0
_EVERYWHERE = Evidence(-2.6, "many places have a body of this name")
# What an acronym weighs; longer ones weigh more, and two letters are anybody's.
_BY_LETTERS = {2: -1.0, 3: 1.2}
_LONG_ACRONYM = 2.0


def bodies_meet(a: Body, b: Body) -> Told | None:
    """The evidence of two names that may be one body's; None where they are two bodies'."""
    if a.country or b.country:
        return _countries(a, b)
    if a.countries and b.countries and a.countries != b.countries:
        return None
    for look in (_same_words, _same_letters, _spelled_alike):
        found = look(a, b)
        if found is not None:
            return (*found, *_doubts(a, b))
    return _for_short(a, b) or _for_short(b, a) or _tail(a, b) or _tail(b, a)


def _countries(a: Body, b: Body) -> Told | None:
    if a.country != b.country:
        return None
    return (Evidence(ONE_NAME, f"names of one country, {a.country}"),)


def _same_words(a: Body, b: Body) -> Told | None:
    if not a.words or sorted(map(stem, a.words)) != sorted(map(stem, b.words)):
        return None
    return (Evidence(ONE_NAME, f"one name, {_shown(a)}"),)


def _same_letters(a: Body, b: Body) -> Told | None:
    if a.whole != b.whole or len(a.whole) < 5:
        return None
    return (Evidence(ONE_NAME - 0.5, f"one name, {_shown(a)}, parted otherwise"),)


def _spelled_alike(a: Body, b: Body) -> Told | None:
    """Each word is the other's in another spelling, or the same."""
    if len(a.whole) < 6:
        return None
    if len(a.words) == len(b.words):
        pairs = list(zip(a.words, b.words, strict=True))
    else:
        pairs = [(a.whole, b.whole)]  # "Al Qaida"
    if not all(sound_alike(x, y) or bones_alike(x, y) for x, y in pairs):
        return None
    return (Evidence(ONE_NAME - 1.2, f"{_shown(a)} and {_shown(b)} are one name in two spellings"),)


def _doubts(a: Body, b: Body) -> Told:
    """What speaks against two bodies of one name: a country told of one, or no place of either."""
    everywhere = a.everywhere or b.everywhere
    if a.countries == b.countries:
        return (_EVERYWHERE,) if everywhere else ()
    country = min(a.countries | b.countries)
    return (Evidence(-2.6 if everywhere else -1.0, f"only one is told to be of {country}"),)


def _for_short(a: Body, b: Body) -> Told | None:
    """ "WHO" for "World Health Organization"."""
    if a.acronym is None or a.acronym not in b.acronyms:
        return None
    weight = _BY_LETTERS.get(len(a.acronym), _LONG_ACRONYM)
    return (Evidence(weight, f"{a.acronym.upper()} are the first letters of {_shown(b)}"),)


def _tail(a: Body, b: Body) -> Told | None:
    """ "Roe Watch International" and "Roe Watch", "Ana Roe University" and "Ana Roe"."""
    more = a.words[len(b.words) :]
    if not b.words or len(more) != 1 or not _begin_alike(a, b):
        return None
    if not is_tail(more[0]) or a.countries != b.countries:
        return None
    if more[0] in {"university", "college"} and len(b.words) < 2:
        return None  # Boston University is not Boston
    return (Evidence(1.0, f"{_shown(a)} is {_shown(b)} with “{more[0].title()}” behind"),)


def _begin_alike(a: Body, b: Body) -> bool:
    return all(stem(x) == stem(y) for x, y in zip(a.words, b.words, strict=False))


def _shown(body: Body) -> str:
    return " ".join((*sorted(body.countries), *(word.title() for word in body.words)))
