"""“We will not pay a cent.” → a wording: its words, and those that tell it from other quotations.

We will not pay a cent        tells: pay, cent
thank you very much           tells nothing: anybody may have said it
"""

from dataclasses import dataclass
from functools import cache, lru_cache

from onrecord.article import digest
from onrecord.link.quotations.words import Word, listed_words, read_words

PLAIN_WEIGHT = 0.4  # of a word that tells nothing, or of a name
_ENDINGS = ("ing", "ed", "es", "s")
_SHORTEST_STEM = 3


@dataclass(frozen=True, slots=True)
class Wording:
    """A quotation as it is compared with others."""

    text: str
    words: tuple[Word, ...]
    folded: tuple[str, ...]
    telling: tuple[str, ...]  # the stems of the words that tell it apart, in their order
    weights: tuple[float, ...]  # of each word, as evidence that two quotations are one
    rows: frozenset[int]  # of four words each, hashed: only for this process

    @property
    def id(self) -> str:
        """The same for all quotations of the same folded words."""
        return digest("wording", *self.folded)


@lru_cache(maxsize=500)  # a story's quotations and their variants are each asked for thrice
def wording_of(text: str) -> Wording:
    """A quotation made ready for comparing."""
    words = read_words(text)
    folded = tuple(word.folded for word in words)
    weights = tuple([_weight(word) for word in words])
    rows = frozenset(map(hash, zip(folded, folded[1:], folded[2:], folded[3:], strict=False)))
    return Wording(text, words, folded, telling_of(folded), weights, rows)


def _weight(word: Word) -> float:
    """A name tells what is spoken of, as "Hurricane Ada" does, and little of who speaks."""
    plain = word.capital or word.folded in plain_words() or not stem_of(word.folded)
    return PLAIN_WEIGHT if plain else 1.0


def telling_of(folded: tuple[str, ...]) -> tuple[str, ...]:
    """The stems of the words that are more than grammar."""
    return tuple([stem for word in folded if (stem := stem_of(word))])


@cache
def stop_words() -> frozenset[str]:
    """Words that are grammar or manners, of which a quotation can't be found."""
    return frozenset(listed_words("stop"))


@cache
def plain_words() -> frozenset[str]:
    """Words that anybody says at any time: they help to find a quotation, and prove little."""
    return frozenset(listed_words("plain"))


@cache
def plain_stems() -> frozenset[str]:
    """The stems of these."""
    return frozenset(map(_stem, plain_words()))


_stems: dict[str, str] = {}
_MOST_STEMS = 200_000  # kept in memory; a record holds more words than that only where it is noise


def stem_of(word: str) -> str:
    """moved, moving, moves → mov; "" for a word that tells nothing.

    Two words that fall together by this are not yet taken for the same: it only proposes.
    """
    stem = _stems.get(word)
    if stem is None:
        if len(_stems) > _MOST_STEMS:
            _stems.clear()
        stem = _stems[word] = "" if len(word) < 2 or word in stop_words() else _stem(word)
    return stem


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending).rstrip("e")
    return word.rstrip("e") if len(word) > _SHORTEST_STEM else word
