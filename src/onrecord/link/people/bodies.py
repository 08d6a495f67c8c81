"""A body's name, taken apart for comparing.

the Northbank Water Group, Inc.    northbank water
Department of Justice              department justice, for short DOJ
U.S. Justice Department            department justice, of United States, for short USJD
World Health Organisation (WHO)    health organization world, for short WHO
Kenya                              a country
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from onrecord.lexicons import words
from onrecord.names.folding import fold
from onrecord.names.lists import class_of, countries, demonyms

_MOST_WORDS = 20  # a longer name is a sentence
_MOST_LETTERS = 200
_BRACKETED = re.compile(r"\(([A-Z][\w.&-]{1,9})\)")
_WORD = re.compile(r"[\w'.&/-]+")
# American spelling, as the one to compare by. The words are those that names of bodies hold.
_SPELLINGS = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"isation(s?)$", r"ization\1"),
        (r"^centre(s?)$", r"center\1"),
        (r"^defence$", "defense"),
        (r"^labour$", "labor"),
        (r"^programme(s?)$", r"program\1"),
        (r"^theatre(s?)$", r"theater\1"),
        (r"^harbour$", "harbor"),
        (r"^ministries$", "ministry"),
        (r"^dept$", "department"),
        (r"^st$", "saint"),
        (r"^univ$", "university"),
        (r"^assn$", "association"),
        (r"^intl$", "international"),
        (r"^natl$", "national"),
    )
)


@dataclass(frozen=True, slots=True)
class Body:
    """The parts of a body's name, folded."""

    words: tuple[str, ...]  # of content, in order; legal forms and countries apart
    countries: frozenset[str]  # that the name holds
    acronyms: frozenset[str]  # that it may go by
    acronym: str | None = None  # what it is itself, if it may be one
    country: str | None = None  # the country that it names

    @property
    def whole(self) -> str:
        """All its letters in their order, without spaces."""
        return "".join(self.words)

    @property
    def everywhere(self) -> bool:
        """Whether many countries or towns have a body of such a name, and none is told."""
        return not self.countries and all(word in _everywhere() for word in self.words)


@lru_cache(maxsize=5_000)
def parse_body(name: str) -> Body:
    """The parts of a body's name as written."""
    text = name[:_MOST_LETTERS].replace("’", "'").strip()
    bracketed = {fold(found) for found in _BRACKETED.findall(text)}
    text = _BRACKETED.sub(" ", text)
    country = countries().get(re.sub(r"^[Tt]he ", "", text).strip())
    written = [w for w in _WORD.findall(text)[:_MOST_WORDS] if fold(w).strip("'.-&/")]
    expanded = _expanded(written)
    written = _without_legal_form(expanded)
    content = [word for word in written if fold(word) not in class_of("small_in_names")]
    held = {found for word in content if (found := _country_of(word))}
    return Body(
        words=tuple(_plain(word) for word in content if not _country_of(word)),
        countries=frozenset(held),
        acronyms=frozenset(_acronyms(written) | _acronyms(expanded)) | bracketed,
        acronym=_as_acronym(written),
        country=country,
    )


def _expanded(written: list[str]) -> list[str]:
    """The words with "UN" and "EU" in full and "&" as "and"; a country of two words as one."""
    found = []
    for word in written:
        known = _known_acronyms().get(fold(word).replace(".", ""))
        found += known if known and word.isupper() else ["and" if word == "&" else word]
    return list(_countries_joined(found))


def _countries_joined(written: list[str]) -> list[str]:
    found, number = [], 0
    while number < len(written):
        pair = " ".join(written[number : number + 2])
        known = pair in countries() or pair in demonyms()
        if number + 1 < len(written) and known:
            found.append(pair)
            number += 2
        else:
            found.append(written[number])
            number += 1
    return found


@cache
def _known_acronyms() -> dict[str, list[str]]:
    return {"un": ["United", "Nations"], "eu": ["European", "Union"]}


def _country_of(word: str) -> str | None:
    word = re.sub(r"['’]s?$", "", word)
    found = countries().get(word) or demonyms().get(word)
    if found is None and word.replace(".", "") in {"US", "UK"}:
        found = countries().get(word.replace(".", ""))
    # "Washington" and "Moscow" are also towns: a seat of government is no country in a name.
    return None if found is None or _is_seat(word, found) else found


def _is_seat(word: str, country: str) -> bool:
    return word != country and word in _seats()


@cache
def _seats() -> frozenset[str]:
    from onrecord.lexicons import lines

    return frozenset(seat for line in lines("countries") for seat in line.split("\t")[2].split(";"))


def _without_legal_form(written: list[str]) -> list[str]:
    while len(written) > 1 and _bare(written[-1]) in _legal_forms() | {"and"}:
        written = written[:-1]
    return written


def _bare(word: str) -> str:
    return fold(word).strip(",").replace(".", "")


@cache
def _legal_forms() -> frozenset[str]:
    return frozenset(_bare(form) for form in words("legal_forms"))


@cache
def _everywhere() -> frozenset[str]:
    return frozenset(_plain(word) for word in words("bodies_everywhere"))


def _plain(word: str) -> str:
    """The word as it is compared: "Organisation’s" → "organization"."""
    found = re.sub(r"'s$|[^\w]", "", fold(word))
    for pattern, instead in _SPELLINGS:
        found = pattern.sub(instead, found)
    return found


def stem(word: str) -> str:
    """A word without its plural's ending, for comparing: "guards" → "guard"."""
    plural = len(word) > 4 and word.endswith("s") and word[-2] not in "sui"
    return word[:-1] if plural else word


def is_tail(word: str) -> bool:
    """Whether a name may have the word behind it or not: "International", "Party", "Motors"."""
    return stem(word) in class_of("body_tails")


def _acronyms(written: list[str]) -> set[str]:
    """What a name of several words may be called for short.

    World Health Organization                        WHO
    Department of Justice                            DOJ, DJ
    Department of Health and Human Services          HHS
    Centers for Disease Control and Prevention       CDC
    """
    parts = [part for word in written for part in re.split(r"[ -]", word) if part]
    if len(parts) < 2:
        return set()
    main = [part for part in parts if fold(part) not in class_of("small_in_names")]
    found = {_initials(main), _initials(parts), _initials([p for p in parts if fold(p) != "the"])}
    if len(main) > 3 and fold(main[0]) in {"department", "ministry", "office", "us"}:
        found.add(_initials(main[1:]))
    joints = [number for number, part in enumerate(parts) if fold(part) == "and"]
    if joints:
        before = parts[: joints[-1]]
        found.add(_initials([p for p in before if fold(p) not in class_of("small_in_names")]))
    return {letters for letters in found if len(letters) > 1}


def _initials(parts: list[str]) -> str:
    return "".join(fold(part)[:1] for part in parts)


def _as_acronym(written: list[str]) -> str | None:
    """ "FBI", "M.I.T." and "Unesco" may be acronyms; "Ford" is not told from one here."""
    if len(written) != 1:
        return None
    letters = re.sub(r"[^a-z]", "", fold(written[0]))
    return letters if 2 <= len(letters) <= 8 else None
