"""What each name of a text is the name of: the marks beside it, its form and a learned reader vote.

    President Roe               a title makes a person certain, whatever the reader sees
    Marbles … Marbles           one form of name is of one kind in a text: the reader's chances add
    in Langeland … Langeland    stands as a place does, in half of its mentions at least
    quinoa salad, 0.4           too unsure of a person: no name, unless its form tells one

Of the reader's persons in half of GUM's documents (`onrecord.evaluate.mentions` tells which) it was
right of 87 % of those that it was at least 0.95 sure of, and of 20 % of those below 0.65.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable

from onrecord.article import Span
from onrecord.entity import EntityKind, Named
from onrecord.lexicons import words
from onrecord.names.lists import class_of, is_first_name
from onrecord.names.nouns import person_nouns, singular
from onrecord.resolve.names import Name
from onrecord.resolve.tongues import surnamed, tongues

Form = tuple[str, ...]  # the words of a name
Votes = dict[EntityKind, float]

_SURE = 0.8  # that it is a person's name, on average of its mentions
_SURE_ENOUGH = 0.6  # where it once stands as a person's name does
_IN = re.compile(
    r"\b(?:[Ii]n|[Nn]ear|[Aa]round|[Aa]cross|[Oo]utside|(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est) of"
    r"|(?:village|town|city|island|region|province|district|kingdom|capital|river)s?"
    r"(?: of| called| named| known as)?)\s(?:the\s)?$"
)
_OF_A_PLACE = re.compile(
    r"\s(?:language|dialect|village|town|city|river|island|region|province|district|beach|valley"
    r"|mountain|area|peninsula|bay|lake|street|avenue)s?\b",
    re.IGNORECASE,
)
_YEAR = r",?\s\(?[12]\d{3}[a-z]?\s?[;,)]"
_CITED_FIRST = re.compile(
    r"(?:,\s[A-Z][\w’'-]{1,25}){0,8}(?:,?\s(?:&|and)\s[A-Z][\w’'-]{1,25}|\set\sal\.?)" + _YEAR
)
_CITED_LAST = re.compile(_YEAR)
_LIKE_A_PERSON = re.compile(
    r",?\s(?:who|whom|whose)\b|,\s\d{1,3}(?:,|\.|\syears)|\s(?:said|says|told|added|asked|wrote)\b"
    r"|[’']s\s(?:wife|husband|son|daughter|father|mother|brother|sister|parents|life|career)\b"
)
_TWO_NAMES = re.compile(r"[A-Z][a-z]{2,15}(?:-[A-Z][a-z]{2,15}){1,2}")
_A_LAW = re.compile(
    r"\s(?:Wall Street |financial |tax |trade |campaign )?"
    r"(?:(?i:act|law|bill|amendment|reforms?|rules?|legislation|tariffs?|measure|provisions?))\b"
)
_LAW_BEFORE = re.compile(
    r"\b(?i:(?:act|law|bill|legislation|repeal(?:ed|ing|s)?|reinstat(?:e|ed|ing|ement)"
    r"|restor(?:e|ed|ing)|version|provisions|parts) (?:of )?(?:the )?(?:called |known as )?)$"
)
_SMALL_BEFORE = re.compile(r"([a-z]{3,25}) $")
_INITIAL = re.compile(r"[^\W\d_]\.?")
# What the reader may take a name with initials for: "R. T. Roe" looks like a firm's.
_MISTAKEN = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.DOCUMENT})
_PLACE = 1.1  # more than the reader can be sure of
_TONGUE = 1.6  # more than the reader and the form of a name together
_BEFORE = 25  # characters
_NEAR_A_LAW = 40


def voted(text: str, names: list[Name], read: tuple[Named, ...]) -> tuple[Name, ...]:
    """The names, each of the kind that the marks, its form and the reader tell."""
    told = _told(names, read)
    for form in _like_places(text, names):
        if form in told:
            votes = told[form]
            votes[EntityKind.PLACE] = votes.get(EntityKind.PLACE, 0.0) + _PLACE
    for form in _like_laws(text, names):
        told.setdefault(form, {})[EntityKind.DOCUMENT] = _TONGUE
    for form in tongues(text, names):
        told.setdefault(form, {})[EntityKind.GROUP] = _TONGUE
    people = _like_people(text, names)
    cited = {name.words for name in names if _is_cited(text, name)}
    return tuple(
        _of_kind(name, told.get(name.words), name.words in people, cited) for name in names
    )


def _told(names: Iterable[Name], read: tuple[Named, ...]) -> dict[Form, Votes]:
    """How sure the reader was that a form of name is of each kind, on average of its mentions."""
    starts = [seen.span.start for seen in read]
    sure: dict[Form, list[tuple[EntityKind, float]]] = {}
    for name in names:
        seen = _seen(name, read, starts)
        if seen is not None:
            sure.setdefault(name.words, []).append((seen.kind, seen.sure))
    return {form: _mean(votes) for form, votes in sure.items()}


def _seen(name: Name, read: tuple[Named, ...], starts: list[int]) -> Named | None:
    """What the reader saw where a name stands: all of it, or its end, as in "J. [Quill]"."""
    for number in range(bisect_right(starts, name.span.end) - 1, -1, -1):
        span = read[number].span
        if span.end <= name.span.start:
            return None
        if span.covers(name.span) or (name.span.covers(span) and span.end == name.span.end):
            return read[number]
    return None


def _mean(votes: list[tuple[EntityKind, float]]) -> Votes:
    found: Votes = {}
    for kind, sure in votes:
        found[kind] = found.get(kind, 0.0) + sure / len(votes)
    return found


def _like_places(text: str, names: list[Name]) -> set[Form]:
    """The names that stand as places do in half at least, nobody's first or last name."""
    surnames = {name.words[-1] for name in names if len(name.words) > 1}
    times, signs = Counter[Form](), Counter[Form]()
    for name in names:
        alone = len(name.words) == 1
        if is_first_name(name.words[0]) or (alone and name.words[0] in surnames):
            continue
        start, end = name.span.start, name.span.end
        # One trusts in Xi Roe: before a name of several words "in" tells less.
        before = alone and _IN.search(text, max(0, start - _BEFORE), start)
        times[name.words] += 1
        signs[name.words] += bool(before or _OF_A_PLACE.match(text, end))
    return {form for form, n in signs.items() if 2 * n >= times[form]}


def _like_laws(text: str, names: list[Name]) -> set[Form]:
    """What is named for two lawmakers, and once called a law: "the Roe-Lee Act", "Roe-Lee"."""
    laws = {
        name.words[-1] for name in names if "-" in name.words[-1] and _called_a_law(text, name.span)
    }
    laws |= {n.words[-2] for n in names if len(n.words) == 2 and n.words[-1] in {"Act", "Law"}}
    laws = {w for w in laws - surnamed(names) if _TWO_NAMES.fullmatch(w) and not is_first_name(w)}
    return {name.words for name in names if name.words[-1] in laws}


def _called_a_law(text: str, span: Span) -> bool:
    before = _LAW_BEFORE.search(text, max(0, span.start - _NEAR_A_LAW), span.start)
    return before is not None or _A_LAW.match(text, span.end) is not None


def _is_cited(text: str, name: Name) -> bool:
    """Whether a name stands as an author's does: "(Roe, Lee & Poe, 2010; Roe et al., 2012)"."""
    if len(name.words) > 1 or not name.words[0].istitle():
        return False
    if _CITED_FIRST.match(text, name.span.end):
        return True
    before = text[max(0, name.span.start - 2) : name.span.start]
    return before.endswith(("(", "; ", "& ")) and bool(_CITED_LAST.match(text, name.span.end))


def _like_people(text: str, names: list[Name]) -> set[Form]:
    """The names that once stand as a person's do: "actor Reyes", "Reyes, 41,", "Reyes, who"."""
    return {
        name.words
        for name in names
        if _LIKE_A_PERSON.match(text, name.span.end) or _noun_before(text, name.span.start)
    }


def _noun_before(text: str, at: int) -> bool:
    """Whether a noun for a person stands right before a place."""
    word = (
        _SMALL_BEFORE.search(text, max(0, at - _BEFORE), at) if text[at - 1 : at] == " " else None
    )
    return word is not None and singular(word[1]) in person_nouns()


def _of_kind(name: Name, told: Votes | None, like_people: bool, cited: set[Form]) -> Name:
    certain = certain_kind(name)
    if certain is None and name.words in cited and name.kind is None:
        certain = EntityKind.PERSON
    if certain is not None:
        return name if name.kind == certain else name._replace(kind=certain)
    if not told:
        return name if name.kind is not None else name._replace(unseen=True)
    # Where the reader is of two minds the form of the name tips the scales.
    kinds = sorted({*told, name.kind or min(told)})
    kind = max(kinds, key=lambda k: told.get(k, 0.0) + 0.5 * (k == name.kind))
    least = _SURE_ENOUGH if like_people else _SURE
    if kind in _MISTAKEN and _initials(name) and told.get(kind, 0.0) < _SURE:
        kind, least = EntityKind.PERSON, 0.0  # "W. W. Roe", of whatever kind the reader sees it
    if kind == EntityKind.PERSON != name.kind and told.get(kind, 0.0) < least:
        return name._replace(unseen=name.kind is None)
    title = name.title if kind == EntityKind.PERSON else None  # "Major WeWork investors"
    return name._replace(kind=kind, title=title, read=True)


def certain_kind(name: Name) -> EntityKind | None:
    """The kind that a mark makes certain."""
    if name.title is not None and name.words[-1] not in words("organisation_words"):
        return None if name.loose else EntityKind.PERSON
    if name.kind == EntityKind.GOVERNMENT:
        return EntityKind.GOVERNMENT
    if name.kind == EntityKind.PLACE and name.words[0] in class_of("place_openers"):
        return EntityKind.PLACE
    if name.kind == EntityKind.PERSON and (name.words[-1] == "I" or "of" in name.words):
        return EntityKind.PERSON  # "Norton I", "Hilary of Poitiers"
    body = len(name.words) > 1 and name.words[-1] in words("organisation_words")
    return name.kind if body and name.kind == EntityKind.ORGANISATION else None


def _initials(name: Name) -> bool:
    """Whether a name has initials before its surname: "J. Roe", "W. W. Roe", "Ed. K. Roe"."""
    *before, last = name.words
    if not before or len(last) < 3 or not last[1:].islower():
        return False
    return all(_INITIAL.fullmatch(word) for word in before[-1:]) and len(before[0]) < 4
