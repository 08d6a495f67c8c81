"""A made-up world to fill records with: its words, its people, its outlets, its quotations.

    world = World(seed=1)
    world.name(0)           "Marit Tolvane"; number 0 is quoted most, number 29,999 hardly ever
    world.sentence(14)      fourteen words, as frequent as words are in news
    world.quotation()       one that many articles have, whole or trimmed, or one of its own

Words, people and outlets follow Zipf's law: the n-th is met 1/n as often as the first. The most
frequent words are those of English that tell little, so that variants are found as in real news.
Names are real first names before invented family names: nobody is meant.
"""

import random
from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import accumulate, product

from onrecord.lexicons import lines, listed

ONSETS = [*"bdfghklmnprstv", "br", "dr", "gr", "kr", "pr", "sk", "st", "tr"]
VOWELS = [*"aeiou", "ai", "or", "en", "al"]
ENDS = ["ne", "ra", "vik", "dal", "mer", "tin", "low", "sen", "wick"]
FIRST_DAY = date(2010, 1, 1)
CUES = ("said", "said", "said", "told reporters", "wrote in a letter", "warned", "announced")
OFFICES = ("mayor", "minister", "spokeswoman", "professor", "judge", "director", "governor")


@dataclass(frozen=True, slots=True)
class Said:
    """Words of a story's person, and how they are given."""

    person: int
    words: str
    direct: bool
    cue: str


class World:
    """What stories are made of; the same seed makes the same world."""

    def __init__(
        self,
        seed: int,
        *,
        vocabulary: int = 50_000,
        people: int = 30_000,
        outlets: int = 300,
        shared: float = 0.15,
    ) -> None:
        self.chance = random.Random(seed)
        self.shared = shared  # of all quotations those that many articles have
        self._said: list[tuple[int, str]] = []
        self.words = self._vocabulary(vocabulary)
        self.people, self.outlets = people, outlets

    def _vocabulary(self, size: int) -> list[str]:
        usual = list(dict.fromkeys(listed("quotation_words", "stop")))
        made = ("".join(parts) for parts in product(ONSETS, VOWELS, ONSETS, VOWELS))
        rare = list(dict.fromkeys(made))
        # Longer words come where the short ones are used up.
        rare += [f"{word}{end}" for end in ENDS for word in rare[: max(0, size - len(rare))]]
        self.chance.shuffle(rare)
        return [*usual, *rare][:size]

    @cached_property
    def _weights(self) -> dict[int, list[float]]:
        sizes = {len(self.words), self.people, self.outlets}
        return {n: list(accumulate(1 / rank for rank in range(1, n + 1))) for n in sizes}

    def number(self, below: int) -> int:
        """A number from 0 on, the lower the more often."""
        sums = self._weights[below]
        return bisect(sums, self.chance.random() * sums[-1])

    def name(self, person: int) -> str:
        """Someone's name. Some share a first name, some a family name, few both."""
        first = _first_names()
        family = f"{ONSETS[person % 22]}{VOWELS[person // 22 % 9]}{ONSETS[person // 198 % 22]}"
        family += VOWELS[person // 7 % 9] + ENDS[person // 63 % 9]
        return f"{first[person * 7919 % len(first)]} {family.capitalize()}"

    def office(self, person: int) -> tuple[str, str]:
        """What someone is, and of what town."""
        return OFFICES[person % len(OFFICES)], self.words[-1 - person % 900].capitalize()

    def outlet(self, number: int) -> tuple[str, str]:
        """An outlet's name and domain."""
        return f"The {self.words[-1000 - number].capitalize()} Post", f"post{number}.example"

    def sentence(self, length: int) -> str:
        """So many words, the first with a capital, without a stop."""
        sums = self._weights[len(self.words)]
        some = self.chance.choices(self.words, cum_weights=sums, k=length)
        return " ".join([some[0].capitalize(), *some[1:]])

    def quotation(self, speakers: Sequence[int]) -> Said:
        """What one of the speakers says: new words, or what was printed before, maybe trimmed."""
        direct, cue = self.chance.random() < 0.6, self.chance.choice(CUES)
        if direct and self._said and self.chance.random() < self.shared:
            person, words = self._said[self.number_of(len(self._said))]
            return Said(person, self._trimmed(words), direct, cue)
        person = self.chance.choice(list(speakers))
        words = self.sentence(self.chance.randint(8, 28))
        if direct:
            self._said.append((person, words))
        return Said(person, words, direct, cue)

    def number_of(self, length: int) -> int:
        """One of so many that grow in number: the newest most often, as in news."""
        back = int(20 * self.chance.paretovariate(0.8)) - 20
        return length - 1 - min(back, length - 1)

    def _trimmed(self, words: str) -> str:
        some = words.split()
        if len(some) < 12 or self.chance.random() < 0.6:
            return words
        kept = some[: self.chance.randint(8, len(some))]
        return " ".join(kept)

    def day(self, number: int, of: int, *, days: int = 3650) -> str:
        """The day of one of so many articles, which come in the order of time."""
        return (FIRST_DAY + timedelta(number * days // max(of, 1))).isoformat()


_names: list[str] = []


def _first_names() -> list[str]:
    if not _names:
        _names.extend(line.split("\t")[0] for line in lines("first_names")[:400])
    return _names
