"""Whether two first names may be one person's.

    bob      robert      a short form
    aleksei  alexey      another spelling
    volodymyr vladimir   the neighbour's form
    roger    bobby       of the long list: looser, and asked for by name

Four lists. `nicknames` is hand-written and short: within one article it alone decides.
`first_names_abroad` has one name's forms in neighbouring languages, `short_forms` what people have
ever been called for short, `short_forms_elsewhere` what it lacks; these are for joining people
across articles, where more is weighed.
"""

from functools import cache

from onrecord.lexicons import lines

NICKNAMES = "nicknames"
ABROAD = "first_names_abroad"
SHORT_FORMS = "short_forms"
ELSEWHERE = "short_forms_elsewhere"


def on_one_line(a: str, b: str, list_: str = NICKNAMES) -> bool:
    """Whether two folded first names stand on one line of a list whose lines are one name's."""
    table = _numbers(list_)
    return not table.get(a, _NONE).isdisjoint(table.get(b, _NONE))


def line_numbers(name: str, list_: str) -> frozenset[int]:
    """The lines of a list that a folded first name stands on."""
    return _numbers(list_).get(name, _NONE)


def is_abroad(name: str) -> bool:
    """Whether a folded first name has forms in neighbouring languages."""
    return name in _numbers(ABROAD)


def longest_on_line(a: str, b: str) -> bool:
    """Whether one of two is the form that a line of the short list opens with."""
    return a in _openers() or b in _openers()


@cache
def _openers() -> frozenset[str]:
    return frozenset(line.lower().split()[0] for line in lines(NICKNAMES))


def is_short_for(a: str, b: str) -> bool:
    """Whether one of two folded first names is on the long list as a short form of the other."""
    return b in long_forms().get(a, _NO_NAMES) or a in long_forms().get(b, _NO_NAMES)


def has_short_forms(name: str) -> bool:
    """Whether a folded first name is on the long list of English ones, long or short."""
    return name in _numbers(SHORT_FORMS)


_NONE: frozenset[int] = frozenset()
_NO_NAMES: frozenset[str] = frozenset()


@cache
def _numbers(list_: str) -> dict[str, frozenset[int]]:
    """For a first name, the lines of the list that it stands in."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(lines(list_)):
        for name in line.lower().split():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


@cache
def long_forms() -> dict[str, frozenset[str]]:
    """For a short form, the first names that it may stand for, after the long lists."""
    found: dict[str, set[str]] = {}
    for line in (*lines(SHORT_FORMS), *lines(ELSEWHERE)):
        long, *short = line.lower().split()
        for name in short:
            found.setdefault(name, set()).add(long)
    return {name: frozenset(names) for name, names in found.items()}
