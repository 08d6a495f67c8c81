"""Profile → keys: only profiles that share one are ever compared.

    Gov. Ana Maria Roe    roe+ana, roe+maria, the initials, anamariaroe …
    Bob Hallström         hallstrom's skeleton + robert, since Bob is short for it …
    Mayor Roe of Weston   roe + mayor: a family name alone has no key
    World Health Org.     its words, its letters, WHO
    @anaroe               the account

So that cost grows little faster than their number, no key is shared by more than namesakes and
chance explain: none is a first name alone, a family name alone, a title or a place. What keys cost,
and whether any pair that comparing would find shares none, is measured by
`onrecord.evaluate.same_person --blocking`.
"""

from collections.abc import Iterator
from functools import lru_cache

from onrecord.entity import EntityKind, Role
from onrecord.link.people.bodies import Body, is_tail, parse_body, stem
from onrecord.link.people.offices import office_of
from onrecord.link.people.personal import Personal, parse, usual_first_names
from onrecord.link.people.profile import NAMED, Profile
from onrecord.link.people.surroundings import handles
from onrecord.names.folding import fold
from onrecord.names.short_forms import ABROAD, NICKNAMES, line_numbers, long_forms
from onrecord.names.sounds import readings, skeletons

_MOST_NAMES = 8
_MOST_ROLES = 6
_MOST_GIVEN = 4
_SHORTEST, _LONG, _END = 4, 8, 4  # letters


def keys(profile: Profile) -> frozenset[str]:
    """The keys of a profile; none for what has no name of its own."""
    if profile.kind not in NAMED:
        return frozenset()
    found = {f"@{handle}" for handle in handles(profile)}
    if profile.kind == EntityKind.PERSON:
        names = {parse(name) for name in profile.names[:_MOST_NAMES]}
        for name in names:
            found.update(_of_name(name))
        found.update(_of_offices(profile, names))
    else:
        for form in profile.names[:_MOST_NAMES]:
            found.update(_of_body(parse_body(form)))
    return frozenset(found)


@lru_cache(maxsize=5_000)
def _of_name(name: Personal) -> frozenset[str]:
    if not name.whole:
        return frozenset()
    # The whole name in one: scripts without spaces, words parted otherwise, and in another order.
    found = {f"whole:{name.whole}", f"bag:{'.'.join(sorted((*name.given, *name.family)))}"}
    found.update(f"whole:{bones}" for bones in skeletons(name.whole) if len(bones) > 3)
    if not name.bare:
        found.update(_of_parts(name))
    return frozenset(found)


def _of_parts(name: Personal) -> Iterator[str]:
    """A family name with a given name, its long forms, a slip in either, an initial."""
    given = [*name.given[:_MOST_GIVEN], *([name.called] if name.called else [])]
    firsts = {first for word in given for first in _firsts(word)}
    for family in _families(name):
        for bones in skeletons(family):
            yield from (f"name:{bones}+{first}" for first in firsts)
        whole = [word for word in given if len(word) > 1]
        yield from (f"begins:{family}+{word[:3]}" for word in whole if len(word) > 2)
        if len(name.given) > 1:
            yield f"initials:{family}+{''.join(word[0] for word in name.given)}"
        yield from (f"slip:{part}+{word}" for part in parts_of(family) for word in _lines(whole))
        for spelled in readings(family):
            yield from (f"slip:{spelled}+{part}" for word in whole for part in parts_of(word))
            yield from (f"initial:{spelled}+{word[0]}" for word in given if _tells(name, word))


def _lines(given: list[str]) -> frozenset[str]:
    """Given names, and what stands for them in all languages."""
    abroad = {f"{ABROAD}{number}" for word in given for number in line_numbers(word, ABROAD)}
    return frozenset({*given, *abroad})


def _tells(name: Personal, given: str) -> bool:
    """Whether an initial may be compared: "J. Roe" is never taken for Joshua Roe by that alone."""
    rare = bool(name.particles) or len(name.family) > 1
    return rare or given not in usual_first_names()


def parts_of(word: str) -> frozenset[str]:
    """What a slip leaves as it is: an end of a long word, all but a letter of a short one."""
    if len(word) < _SHORTEST:
        return frozenset()
    ends = {f"{word[:_END]}-", f"-{word[-_END:]}"}
    if len(word) >= _LONG:
        return frozenset(ends)
    others = {word} | {word[:i] + word[i + 1 :] for i in range(1, len(word))}
    return frozenset(others | ends if len(word) == _LONG - 1 else others)


def _families(name: Personal) -> set[str]:
    """The words that may be a family name: Ana Roe Pérez may be Ana Roe elsewhere."""
    words = {*name.family[-2:], name.whole_family}
    return words | {word for word in name.given[1:_MOST_GIVEN] if len(word) > 2}


@lru_cache(maxsize=5_000)
def _firsts(word: str) -> frozenset[str]:
    """A given name, its lines in lists, the names that it is short for, its sound."""
    found = {f"{list_}{number}" for list_ in _LISTS for number in line_numbers(word, list_)}
    found |= long_forms().get(word, frozenset()) | {word}
    return frozenset(found | skeletons(word)) if len(word) > 1 else frozenset({word})


_LISTS = (NICKNAMES, ABROAD)


def _of_offices(profile: Profile, names: set[Personal]) -> Iterator[str]:
    """A family name with a title; a given name with a title and a body, since names change."""
    families = {word for name in names for word in (name.whole_family, *name.family) if word}
    first = {name.given[0] for name in names if name.given and len(name.given[0]) > 1}
    titled = [Role(" ".join(name.titles)) for name in names if name.titles]
    for office in (o for role in (*profile.roles[:_MOST_ROLES], *titled) for o in office_of(role)):
        yield from (f"title:{family}+{word}" for family in families for word in office.title)
        if office.body is None:
            continue
        body = min(_of_body(parse_body(office.body)), default=fold(office.body))
        yield from (f"at:{family}+{body}" for family in families)
        if office.title:
            yield from (f"office:{word}+{min(office.title)}+{body}" for word in first)


@lru_cache(maxsize=5_000)
def _of_body(body: Body) -> frozenset[str]:
    if body.country:
        return frozenset({f"country:{body.country}"})
    content = [stem(w) for w in body.words if not is_tail(w)]
    content = content or [stem(word) for word in body.words]
    found = {f"body:{'.'.join(sorted(content))}", f"letters:{body.whole}"}
    found.update(f"letters:{bones}" for bones in skeletons(body.whole) if len(bones) > 2)
    # Of two letters there are too few: they would be shared by all and sundry.
    found.update(f"short:{letters}" for letters in body.acronyms if len(letters) > 2)
    if body.acronym is not None and len(body.acronym) > 2:
        found.add(f"short:{body.acronym}")
    return frozenset(found)
