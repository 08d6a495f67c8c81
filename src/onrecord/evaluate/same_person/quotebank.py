"""Pairs out of Quotebank's names of people, drawn anew at each run: a fixed seed, and no word kept.

    same      two forms of one person's name that differ in more than capitals and share a word; one
              pair a person (what shares none is a stage name or an office, which no name tells)
    differ    two people of one family name whose given names begin alike, or differ by little, or
              are both usual; or of one given name and family names that differ by little

Who is who is Quotebank's word (an item of Wikidata, linked by program): silver, not gold. The data
lies beside a checkout and is not ours to hand on; where it is absent, nothing is drawn.
"""

import gzip
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path

from onrecord.entity import EntityKind
from onrecord.evaluate.measures import half
from onrecord.evaluate.same_person.table import PARTS, Pair
from onrecord.link.people.profile import Profile
from onrecord.names.folding import fold, folded
from onrecord.names.letters import differ_little

ALIASES = Path(__file__).parents[4] / "../shared/data/quotebank_dev/speaker_aliases.tsv.gz"
SEED = 5
MOST = 150  # of each of the two
Named = tuple[str, str]  # an item, and a form of its name
Keyed = tuple[str, Pair]  # with what tells its half


def read_names(path: Path = ALIASES) -> list[Named]:
    """Each person's forms of name, in the order of the file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        next(lines)
        return [(cells[0], cells[1]) for line in lines if len(cells := line.split("\t")) == 3]


def quotebank_pairs(part: str, path: Path = ALIASES) -> list[Pair]:
    """The drawn pairs of one part, a half by hash; the same ones at each run."""
    names = read_names(path)
    chance = random.Random(SEED)  # noqa: S311  # a fixed draw
    drawn = [*_drawn(chance, list(_same(names, chance))), *_drawn(chance, list(_differ(names)))]
    return [pair for key, pair in drawn if half(key) == PARTS.index(part)]


def true_pairs(names: Iterable[Named]) -> Iterator[tuple[str, str]]:
    """Every two forms of one person's name that differ in more than capitals."""
    for forms in _forms(names).values():
        for a, b in combinations(forms, 2):
            if folded(a.split()) != folded(b.split()):
                yield a, b


def _forms(names: Iterable[Named]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for item, name in names:
        found[item].append(name)
    return found


def _same(names: list[Named], chance: random.Random) -> Iterator[Keyed]:
    for item, forms in _forms(names).items():
        two = [(a, b) for a, b in combinations(forms, 2) if _tells(a, b)]
        if two:
            yield item, _pair(True, *chance.choice(two))


def _tells(a: str, b: str) -> bool:
    """Whether two forms differ in more than capitals, and share a word.

    "Robert Zimmerman" is Bob Dylan, but the names don't tell so.
    """
    return a.casefold() != b.casefold() and bool(_words(a) & _words(b))


def _words(name: str) -> set[str]:
    return {fold(word) for word in name.replace("-", " ").split()}


def _differ(names: list[Named]) -> Iterator[Keyed]:
    by_word: dict[tuple[str, int], list[Named]] = defaultdict(list)
    for item, name in names:
        words = folded(name.split())
        if len(words) == 2 and name != name.upper():
            by_word[words[1], 1].append((item, name))
            by_word[words[0], 0].append((item, name))
    for (_, shared), some in sorted(by_word.items()):
        for (one, a), (other, b) in combinations(some, 2):
            if one != other and _hard(a, b, shared):
                yield " ".join(sorted((a, b))), _pair(False, a, b)


def _hard(a: str, b: str, shared: int) -> bool:
    """Whether two names that share a word are easily taken for one."""
    x, y = (folded(name.split())[1 - shared] for name in (a, b))
    if x == y:
        return False  # one name, two people: nothing but their roles could tell
    return differ_little(x, y) or (shared == 1 and x[0] == y[0])


def _pair(same: bool, a: str, b: str) -> Pair:
    one, other = (Profile(name, EntityKind.PERSON, (name,)) for name in (a, b))
    return Pair(same, "quotebank", one, other)


def _drawn(chance: random.Random, pairs: list[Keyed]) -> list[Keyed]:
    return chance.sample(pairs, min(MOST, len(pairs)))
