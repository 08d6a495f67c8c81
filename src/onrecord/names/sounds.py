"""Whether two words are one name, put into our letters in two ways.

    Bondarev   Bondareff   Бондарев        one
    Gaddafi    Qaddafi     Kadhafi         one
    Gorbachev  Gorbatschow                 one
    Hart       Hurt                        two: English changes its vowels less freely
    Daniel     Danielle                    two, as first names: the ending tells a woman

A word's skeleton is its consonants, those that alphabets confuse made one ("v", "w" and "ff"; "k",
"q" and "kh"; all that hisses). "ch" and "j" are read in two ways, so a word has up to four.
"""

import re
from functools import lru_cache
from itertools import product

_MOST_LETTERS = 40  # of a word; what is longer is no name
_MOST_READINGS = 4

# Longest first. "?" is read both as "s" and as "k", "!" as "s" and as "i".
_LETTERS = (
    (r"[eo](?:v|w|ff|f)$", "ef"),  # Bondarev, Romanoff, Gorbatschow
    (r"[eo](?:v|w)a$", "efa"),
    (r"schtsch|shch|stsch", "ss"),
    (r"tsch|tch|tsh|dzh|sch", "s"),
    (r"ch(?=[rl])", "k"),
    (r"ch", "?"),
    (r"sh|zh|ts|tz|dz|cz|sz|c(?=[eiy])|z", "s"),
    (r"x", "ks"),
    (r"kh|gh|ck|q|g|c", "k"),
    (r"ph|v|w", "f"),
    (r"th", "t"),
    (r"dh", "d"),
    (r"dj|j", "!"),
    (r"h", ""),
    (r"y", "i"),
    (r"u", "o"),
)
_REWRITES = tuple((re.compile(pattern), instead) for pattern, instead in _LETTERS)
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"[aeio]+")
_READINGS = {"?": "sk", "!": "si"}


@lru_cache(maxsize=50_000)
def readings(word: str) -> frozenset[str]:
    """The ways in which a folded word may be read: "gorbatschow" → "korbasef"."""
    letters = re.sub(r"[^a-z]", "", word[:_MOST_LETTERS])
    for pattern, instead in _REWRITES:
        letters = pattern.sub(instead, letters)
    choices = [_READINGS.get(letter, letter) for letter in letters]
    if sum(len(choice) > 1 for choice in choices) > 2:
        choices = [choice[0] for choice in choices]
    spelled = ("".join(letters) for letters in product(*choices))
    return frozenset(_DOUBLED.sub(r"\1", one) for one in spelled)


@lru_cache(maxsize=50_000)
def skeletons(word: str) -> frozenset[str]:
    """The consonants of a folded word's readings; a word of one consonant or none is itself."""
    found = (_DOUBLED.sub(r"\1", _VOWELS.sub("", reading)) for reading in readings(word))
    return frozenset(bones if len(bones) > 1 else word for bones in found)


def sound_alike(a: str, b: str) -> bool:
    """Whether two folded words are one name, put into our letters in two ways."""
    if a == b:
        return True
    if skeletons(a).isdisjoint(skeletons(b)) or min(len(a), len(b)) < 3:
        return False
    return any(_vowels_agree(x, y) for x in readings(a) for y in readings(b))


def _vowels_agree(a: str, b: str) -> bool:
    """Whether two readings have the same consonants, and vowels that alphabets confuse."""
    if _VOWELS.sub(".", a).replace(".", "") != _VOWELS.sub(".", b).replace(".", ""):
        return False
    slots_a, slots_b = _slots(a), _slots(b)
    last = len(slots_a) - 1
    return len(slots_a) == len(slots_b) and all(
        _agree(set(x), set(y), number == last)
        for number, (x, y) in enumerate(zip(slots_a, slots_b, strict=True))
    )


def _slots(reading: str) -> list[str]:
    """The vowels before, between and behind the consonants: "korbasef" → "", o, "", a, e, ""."""
    return re.split(r"[^aeio]", reading)


def _agree(a: set[str], b: set[str], last: bool) -> bool:
    if a == b or a & b:
        return True
    if not a or not b:
        return (a | b) <= {"e", "i"}
    if "o" in a | b:
        return last and (a | b) == {"a", "o"}  # Lukashenko, Lukashenka
    return "e" in a | b
