"""Made-up people, so many as one likes: what blocking costs is measured with them.

Family names are made of syllables; how often each is drawn falls off with its rank about as in
censuses, where the first of them is borne by less than one person in a hundred.
"""

import random
from itertools import accumulate, islice, product

from onrecord.entity import EntityKind, Role
from onrecord.link.people.profile import Profile
from onrecord.names.lists import first_names

SEED = 11
_FAMILIES = 40_000
# What a syllable opens with, its vowel, and what it closes with.
_LETTERS = (
    "b br d dr f g gr h k kl l m n p r s st t v w",
    "a e i o u ei au",
    "l ld m n r rd s tt ck",
)
_TITLES = ("mayor", "senator", "coach", "spokesman", "professor", "director", "judge", "minister")


def made_up(many: int, seed: int = SEED) -> list[Profile]:
    """So many profiles; the same ones at each run."""
    chance = random.Random(seed)  # noqa: S311  # a fixed draw
    families, firsts = _made_names(chance, _FAMILIES), _given_names(chance)
    of_family = list(accumulate(1 / (rank + 20) for rank in range(len(families))))
    of_first = list(accumulate(1 / (rank + 15) for rank in range(len(firsts))))
    last = chance.choices(families, cum_weights=of_family, k=many)
    first = chance.choices(firsts, cum_weights=of_first, k=many)
    towns = [f"{name}ton" for name in families[: 200 + many // 50]]
    return [
        _profile(str(number), a, b, chance, towns)
        for number, (a, b) in enumerate(zip(first, last, strict=True))
    ]


def _given_names(chance: random.Random) -> list[str]:
    """The frequent first names, and twice as many that no list has."""
    made = iter(_made_names(chance, 3_000))
    return [name for known in first_names() for name in (known, *islice(made, 2))]


def _made_names(chance: random.Random, many: int) -> list[str]:
    syllables = ["".join(parts) for parts in product(*(letters.split() for letters in _LETTERS))]
    made = {(chance.choice(syllables) + chance.choice(syllables)).title() for _ in range(many)}
    ordered = sorted(made)
    chance.shuffle(ordered)
    return ordered


def _profile(id: str, first: str, family: str, chance: random.Random, towns: list[str]) -> Profile:
    """Some by initial alone, some with a second one, one in three with an office."""
    drawn = chance.random()
    if drawn < 0.05:
        first = f"{first[0]}."
    elif drawn < 0.25:
        first = f"{first} {chance.choice('ABCDEFGHJKLMNPRSTW')}."
    roles = (Role(chance.choice(_TITLES), chance.choice(towns)),) if chance.random() < 0.33 else ()
    return Profile(id, EntityKind.PERSON, (f"{first} {family}",), roles=roles)
