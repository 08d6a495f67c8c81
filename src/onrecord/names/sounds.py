"""Whether two words are one name, put into our letters in two ways.

    Zelensky   Zelenskyy                   spelled alike: scripts are rendered in both ways
    Romanov    Romanoff     Romanow        spelled alike
    Gaddafi    Qadhafi                     spelled alike
    Husayn     Hussein                     sound alike: vowels, and doubled letters
    Weber      Webber                      sound alike, and yet two English or German families
    Kelly      Kyle                        neither
    Steele     Steel                       neither: a silent ending is no matter of scripts

A word is rewritten letter by letter, what scripts are rendered by in several ways made one ("w"
and "v"; "sch" and "sh"; "iy", "yy" and "y"). Where a letter is read in two ways ("ch", "j", "q"),
there are several readings, and one in common is enough. Its skeleton is its consonants.
"""

import re
from functools import lru_cache
from itertools import product

_MOST_LETTERS = 40  # of a word; what is longer is no name
_MOST_CHOICES = 3  # letters of one word that are read in two ways; further ones in the first alone
_LONG = 8
_VERY_LONG = 10  # letters; so many are not read alike by chance
_FAR = 0.3
_FURTHEST = 0.45  # of its letters that may differ, whatever the readings have in common

# Longest first. Capitals are sounds of more than one letter.
_LETTERS = (
    (r"(?<=[^aeiou])ih$", "eh"),  # Salih, Saleh
    (r"(?<=[aeiou])[yj](?=e)", ""),  # Dudayev, Dudaev; Dostoyevsky, Dostojewski
    (r"(?<=\w)[ae]h$", "a"),  # Haniyeh, Haniya
    (r"[eo](?:v|w|ff|f)$", "ov"),  # Bondarev, Romanoff, Gorbatschow
    (r"[eo](?:v|w)a$", "ova"),
    (r"(?<=[^aeiou])[iy]ne$", "in"),  # Poutine, Putin
    (r"schtsch|shch|stsch|chtch", "SC"),
    (r"tsch|tch|cz", "C"),
    (r"dzh|dj", "J"),
    (r"sch", "H"),
    (r"sh|sz", "S"),
    (r"ic$", "i@"),  # Milošević
    (r"zh", "Z"),
    (r"ch(?=[rl])", "k"),
    (r"ch", "?"),
    (r"ck|c(?=[aou]|[^aeiouyh]|$)", "k"),
    (r"c", "s"),
    (r"ts|tz", "z"),
    (r"x", "ks"),
    (r"kh(?=[^aeiou]|$)", "Q"),  # Rakhmon, Rahmon
    (r"kh", "X"),
    (r"gh", "g"),
    (r"dh", "d"),
    (r"ph", "f"),
    (r"w", "v"),
    (r"[iyj]{2,}$|y$", "i"),
    (r"^[yj]e|^ie", "e"),
    (r"[yij]u", "U"),
    (r"[yij]a", "A"),
    (r"y", "i"),
    (r"ou|oo", "u"),
    (r"oe", "O"),  # Schröder, Schroeder
    (r"ue", "Y"),
    (r"ae", "E"),
    (r"h(?=[^aeiou]|$)", ""),
)
_REWRITES = tuple((re.compile(pattern), instead) for pattern, instead in _LETTERS)
_READINGS: dict[str, tuple[str, ...]] = {
    "?": ("C", "X"),
    "@": ("k", "C"),
    "H": ("S", "Z"),
    "X": ("X", "k", "h"),
    "Q": ("X", "k", ""),
    "q": ("k", "g"),
    "z": ("z", "s"),
    "j": ("j", "i"),
    "J": ("J", "d"),
    "Z": ("Z", "j"),
    "U": ("u", "iu"),
    "A": ("a", "ia"),
    "O": ("o", "oe"),
    "Y": ("u", "ue"),
    "E": ("a", "ae"),
}
_DOUBLED = re.compile(r"(.)\1+")
_WITHIN = re.compile(r"(?<=\w)h")
_VOWEL = re.compile(r"[aeiou]")
_FRONT, _BACK = frozenset("aei"), frozenset("ou")


@lru_cache(maxsize=5_000)
def readings(word: str) -> frozenset[str]:
    """The ways in which a folded word may be read: "romanoff" → "romanov"."""
    letters = re.sub(r"[^a-z]", "", word[:_MOST_LETTERS])
    for pattern, instead in _REWRITES:
        letters = pattern.sub(instead, letters)
    choices, left = [], _MOST_CHOICES
    for letter in letters:
        options = _READINGS.get(letter, (letter,))
        choices.append(options if left > 0 else options[:1])
        left -= len(options) > 1
    return frozenset("".join(spelled) for spelled in product(*choices))


@lru_cache(maxsize=5_000)
def skeletons(word: str) -> frozenset[str]:
    """The consonants of a folded word's readings; a word of one consonant or none is itself."""
    found = (_DOUBLED.sub(r"\1", _VOWEL.sub("", reading)) for reading in _single(word))
    return frozenset(bones if len(bones) > 1 else word for bones in found)


def spelled_alike(a: str, b: str) -> bool:
    """Whether two folded words are one name that scripts are rendered in."""
    if a == b:
        return True
    near = _near_enough(a, b) or min(len(a), len(b)) >= _VERY_LONG  # Khrushchev, Chruschtschow
    return near and not readings(a).isdisjoint(readings(b))


def sound_alike(a: str, b: str) -> bool:
    """Whether they are one name, vowels that are confused and doubled letters aside."""
    if a == b:
        return True
    if not _near_enough(a, b):
        return False
    return any(_vowels_agree(x, y) for x in _single(a) for y in _single(b))


def bones_alike(a: str, b: str) -> bool:
    """Whether two long words have one skeleton and most letters in common: Hezbollah, Hizballah."""
    from rapidfuzz.distance import OSA

    longest = max(len(a), len(b))
    if longest < _LONG or longest > _MOST_LETTERS or skeletons(a).isdisjoint(skeletons(b)):
        return False
    return OSA.distance(a, b) <= _FAR * longest


def _near_enough(a: str, b: str) -> bool:
    from rapidfuzz.distance import OSA

    longest = max(len(a), len(b))
    if min(len(a), len(b)) < 4:
        return False
    return OSA.distance(a[:_MOST_LETTERS], b[:_MOST_LETTERS]) <= _FURTHEST * longest


def _single(word: str) -> set[str]:
    """The readings without doubled letters and without an "h" within, which comes and goes."""
    return {_DOUBLED.sub(r"\1", _WITHIN.sub("", reading)) for reading in readings(word)}


def _vowels_agree(a: str, b: str) -> bool:
    """Whether two readings have the same consonants, and vowels that are confused."""
    if _VOWEL.sub("", a) != _VOWEL.sub("", b):
        return False
    slots_a, slots_b = _slots(a), _slots(b)
    if len(slots_a) != len(slots_b):
        return False
    inner = zip(slots_a[:-1], slots_b[:-1], strict=True)
    return all(_agree(x, y) for x, y in inner) and _end_alike(slots_a[-1], slots_b[-1])


def _slots(reading: str) -> list[str]:
    """The vowels before, between and behind the consonants: "romanov" → "", o, a, o, ""."""
    return re.split(r"[^aeiou]", reading)


def _agree(a: str, b: str) -> bool:
    """Within a word: "Husayn" and "Hussein", "Osama" and "Usama", "Zawahri" and "Zawahiri"."""
    if a == b or set(a) & set(b):
        return True
    if not a or not b:
        return len(a + b) == 1 and a + b in "ei"
    letters = {*a, *b}
    return letters <= _BACK or (letters <= _FRONT and "e" in letters)


def _end_alike(a: str, b: str) -> bool:
    """At its end: "Lukashenko" and "Lukashenka"; "Kelly" is not Kelle, nor Steel Steele."""
    return a == b or {a, b} == {"o", "a"} or (bool(a) and bool(b) and a[-1] == b[-1])
