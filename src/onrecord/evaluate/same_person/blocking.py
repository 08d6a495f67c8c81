"""What blocking loses, and what it costs.

lost    pairs that are one's, that comparing would find, and that share no key
cost    pairs compared for each profile, as profiles grow in number
"""

import time
from collections.abc import Iterable, Iterator

from onrecord.entity import EntityKind
from onrecord.evaluate.same_person.made_up import made_up
from onrecord.evaluate.same_person.quotebank import ALIASES, read_names, true_pairs
from onrecord.evaluate.same_person.table import PARTS, Pair, read_table, shown
from onrecord.link.people.comparing import compare
from onrecord.link.people.evidence import Verdict
from onrecord.link.people.keys import keys
from onrecord.link.people.pairs import pairs
from onrecord.link.people.profile import Profile

SIZES = (12_500, 25_000, 50_000, 100_000)


def report(sizes: Iterable[int] = SIZES) -> Iterator[str]:
    """The lines to print."""
    table = [pair for part in PARTS for pair in read_table(part) if pair.same]
    yield from _lost("the table", table)
    if ALIASES.exists():
        names = read_names()
        yield from _lost("Quotebank", [_pair(a, b) for a, b in true_pairs(names)])
        people = [_profile(str(n), name) for n, (_, name) in enumerate(names)]
        yield _cost("Quotebank's names", people)
    yield from (_cost("made-up people", made_up(many)) for many in sizes)


def _lost(name: str, same: list[Pair]) -> Iterator[str]:
    apart = [pair for pair in same if keys(pair.one).isdisjoint(keys(pair.other))]
    found = [p for p in apart if compare(p.one, p.other).verdict != Verdict.DIFFERENT]
    yield (
        f"{name}: of {len(same)} pairs that are one's, {len(apart)} share no key;"
        f" comparing would find {len(found)} of these"
    )
    yield from (f"  {shown(pair.one)}  ~  {shown(pair.other)}" for pair in found)


def _cost(name: str, people: list[Profile]) -> str:
    begun = time.perf_counter()
    count = sum(1 for _ in pairs(people))
    seconds = time.perf_counter() - begun
    return (
        f"{name}: {len(people):,} profiles, {count:,} pairs to compare,"
        f" {count / max(1, len(people)):.2f} a profile; found in {seconds:.1f} s"
    )


def _pair(a: str, b: str) -> Pair:
    return Pair(True, "quotebank", _profile(a, a), _profile(b, b))


def _profile(id: str, name: str) -> Profile:
    return Profile(id, EntityKind.PERSON, (name,))
