"""Names that go on behind what a capital tells: whence someone is, and the number of a ruler.

Hilary of Poitiers     Theodora of Lorm     one person; not: Roe of Utah, Roe of Reuters
C. L. “Butch” Roe      a nickname between two parts of a name
Roderick I,            a ruler's number, where a mark shows that "I" is not the writer
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from onrecord.article import Span
from onrecord.entity import EntityKind, Named
from onrecord.names.lists import countries, is_first_name, places
from onrecord.resolve.names import Name

_FIRST = re.compile(r" I(?=[,;:)”\"\n]|\.?$| of\b)")
# Of a party or an agency it tells where it stands in brackets: "Roe (Labour)", "Roe (AP)".
_NICKNAME = re.compile(r" (?:[“\"‘'][A-Z][a-z]{1,14}[”\"’']|(\([A-Z][a-z]{1,14}\))) (?=[A-Z])")
_SURE = 0.8


def with_epithets(text: str, names: list[Name], read: tuple[Named, ...]) -> Iterator[Name]:
    """The names in their order, longer where an epithet follows them."""
    surnames = {name.words[-1] for name in names if len(name.words) > 1}
    starts = [seen.span.start for seen in read]
    passed = -1
    for i, name in enumerate(names):
        if i <= passed:
            continue
        last = _surname_behind_nickname(text, name, names[i + 1 : i + 3])
        following = names[i + 1 : i + 2]
        if last is not None:
            passed = i + 1 + last
            yield _joined(text, name, names[passed])
        elif (
            following
            and name.words[0] not in surnames
            and _is_whence(text, name, following[0])
            and _one_person(name, *(_seen(read, starts, one) for one in (name, following[0])))
        ):
            passed = i + 1
            yield _joined(text, name, following[0])
        else:
            yield _numbered(text, name, _seen(read, starts, name))


def _is_whence(text: str, name: Name, following: Name) -> bool:
    """Whether one word with a capital, "of" and another follow each other."""
    if len(name.words) != 1 or len(following.words) != 1 or name.title is not None:
        return False
    place = following.words[0]
    if text[name.span.end : following.span.start] != " of " or place[-1:] == ".":
        return False
    return place not in countries() and place not in places() and following.title is None


def _surname_behind_nickname(text: str, name: Name, following: list[Name]) -> int | None:
    """Which of the names that follow is the surname, where but a nickname stands between."""
    initials = len(name.words[0].replace(".", "")) < 3
    if name.possessive or not (initials or is_first_name(name.words[0])):
        return None
    between = _NICKNAME.match(text, name.span.end)
    if between is None or len(name.words) > (1 if between[1] else 2):
        return None
    for number, one in enumerate(following):
        # The nickname may be read as a name, or as a part of the surname: Butch” Roe.
        if one.span.start <= between.end() < one.span.end:
            return number if len(one.words) < 3 and one.title is None else None
    return None


def _one_person(name: Name, seen: Named | None, whence: Named | None) -> bool:
    """Whether a reader sees a person of that name, and no place or body that he is of today."""
    if seen is None or seen.kind != EntityKind.PERSON or name.kind not in {None, seen.kind}:
        return False
    if whence is None or whence.kind == EntityKind.PERSON or whence.sure < _SURE:
        return True
    return whence.kind == EntityKind.PLACE and is_first_name(name.words[0])


def _seen(read: tuple[Named, ...], starts: list[int], name: Name) -> Named | None:
    number = bisect_left(starts, name.span.end) - 1
    return read[number] if number >= 0 and read[number].span.overlaps(name.span) else None


def _joined(text: str, name: Name, whence: Name) -> Name:
    span = Span(name.span.start, whence.span.end)
    if text[name.span.end : name.span.end + 4] == " of ":
        words = (*name.words, "of", *whence.words)
    else:
        words = (*name.words, whence.words[-1])
    return name._replace(
        span=span, words=words, kind=EntityKind.PERSON, possessive=whence.possessive, read=True
    )


def _numbered(text: str, name: Name, seen: Named | None) -> Name:
    """The name with the "I" behind it where that is a ruler's number, or without it."""
    own = len(name.words) > 1 and name.words[-1] == "I"
    end = name.span.end - 2 if own else name.span.end
    person = name.title is not None or (seen is not None and seen.kind == EntityKind.PERSON)
    if not person or name.possessive:
        return name
    if _FIRST.match(text, end) is not None:
        bare = name.words[:-1] if own else name.words
        span = replace(name.span, end=end + 2)
        return name._replace(span=span, words=(*bare, "I"), kind=EntityKind.PERSON)
    if not own or (seen is not None and seen.span.end == name.span.end):
        return name
    return name._replace(span=replace(name.span, end=end), words=name.words[:-1])
