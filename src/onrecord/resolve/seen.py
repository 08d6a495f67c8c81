"""The names that rules find by their capitals, weighed against those that a learned reader saw.

    Marbles' channel grew.                   rules: a name; reader: a person's    → a person
    Foreign Minister Sergey Lavrov           the title is certain, whatever the reader sees
    Hilary of Poitiers                       the reader's ends, for rules see two names
    Crooked Ana Reyes                        the reader's beginning
    Jane Roe Foundation, reader: "Jane Roe"  the rules' end: what goes on is more than a person

Of which kind a name is, is voted on over the whole text: voted.py.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from onrecord.article import Span
from onrecord.entity import EntityKind, Named
from onrecord.names.lists import class_of, demonyms, first_names, not_names, titles
from onrecord.names.nouns import person_nouns, singular
from onrecord.resolve.epithets import with_epithets
from onrecord.resolve.names import Name, kind_of
from onrecord.resolve.tokens import Token, tokens_in
from onrecord.resolve.voted import certain_kind, voted

_SPEAKING = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE})
_LONGEST = 12  # words
_LONGEST_ACRONYM = 6  # letters


def weighed(text: str, own: tuple[Name, ...], read: tuple[Named, ...]) -> tuple[Name, ...]:
    """The names of a text in their order, with the ends and the kinds that both sides tell."""
    if not read:
        return own
    read = tuple(
        seen for seen in read if not _nobody(list(tokens_in(text, seen.span.start, seen.span.end)))
    )
    names = sorted(_drawn(text, own, read), key=lambda name: (name.span.start, name.span.end))
    return voted(text, list(with_epithets(text, names, read)), read)


def _drawn(text: str, own: tuple[Name, ...], read: tuple[Named, ...]) -> Iterator[Name]:
    """Each name once, between the ends that are likelier right."""
    starts = [name.span.start for name in own]
    gone: set[int] = set()
    for seen in read:
        numbers = _over(own, starts, seen.span)
        if seen.kind not in _SPEAKING or any(_stands(own[n], seen) for n in numbers):
            continue
        titles_ = [own[n].title for n in numbers]
        for tokens in _parts(text, seen.span):
            name = _name(text, tokens, next((t for t in titles_ if t is not None), None))
            if name is not None:
                gone.update(numbers)
                yield name
    yield from (name for n, name in enumerate(own) if n not in gone)


def _over(own: tuple[Name, ...], starts: list[int], span: Span) -> list[int]:
    """The numbers of the rules' names that overlap a span; these overlap none of their own."""
    first = max(bisect_left(starts, span.start) - 1, 0)
    last = bisect_left(starts, span.end)
    return [n for n in range(first, last) if own[n].span.overlaps(span)]


def _stands(name: Name, seen: Named) -> bool:
    """Whether the rules' ends of a name stand, though the reader may see others."""
    if name.span == seen.span:
        return True
    if name.span.covers(seen.span):
        goes_on = seen.span.end < name.span.end
        # A surname alone is seldom all of it: "Ines Salgado", of which the reader saw "Salgado".
        rest = name.words[-1] if name.span.end == seen.span.end and len(name.words) == 2 else ""
        surname_alone = len(seen.span) == len(rest) and not _describes(name.words[0])
        return (
            goes_on
            or surname_alone
            or name.words[0] in first_names()
            or certain_kind(name) is not None
        )
    if name.title is not None:
        return not seen.span.covers(name.span) or seen.span.start < name.span.start
    return not seen.span.covers(name.span) or certain_kind(name) == EntityKind.GOVERNMENT


def _describes(word: str) -> bool:
    """Whether a word with a capital may stand before a name without being one: "Striker"."""
    return singular(word.lower()) in person_nouns() or word in titles() or word in demonyms()


def _parts(text: str, span: Span) -> Iterator[list[Token]]:
    """What the reader took for one name, parted at a full stop and at words that no name holds.

    Isabelle. Michel        two names
    Roe forgave Reyes       two names
    """
    part: list[Token] = []
    for token in tokens_in(text, span.start, span.end):
        small = token.word.islower() and token.word not in _within_names()
        loud = bool(part) and token.word.isupper() and not part[0].word.isupper()
        if small or (part and _stops(text, part[-1], token)) or (loud and len(token.word) > 4):
            yield part
            part = []
        if not small:
            part.append(token)
    yield part


def _stops(text: str, last: Token, token: Token) -> bool:
    """Whether a sentence or line ends between two words."""
    return re.search(r"[.!?;:\n]\s?", text[last.end : token.start]) is not None


@cache
def _within_names() -> frozenset[str]:
    return class_of("particles") | class_of("joints")


def _name(text: str, tokens: list[Token], title: Span | None) -> Name | None:
    """The reader's name with the rules' title before it; None where its words name nobody."""
    while tokens and tokens[0].word in class_of("joints"):
        tokens = tokens[1:]
    while tokens and tokens[-1].word in _within_names():
        tokens = tokens[:-1]
    while tokens and _opens(tokens):
        tokens = tokens[1:]
    if len(tokens) > _LONGEST or _nobody(tokens):
        return None
    span = Span(tokens[0].start, tokens[-1].end)
    possessive = text[span.end : span.end + 2] in {"’s", "'s"} or tokens[-1].possessive
    names = tuple(token.word for token in tokens)
    title = title if title is not None and title.end < span.start else None
    return Name(span, names, kind_of(names), title, possessive, read=True)


def _opens(tokens: list[Token]) -> bool:
    """Whether a name begins with a title or an article; not "Energy and Resources Institute"."""
    joined = len(tokens) > 1 and tokens[1].word in class_of("joints")
    title = tokens[0].word in titles() and not joined
    return title or tokens[0].word.lower() in class_of("definite")


def _nobody(tokens: list[Token]) -> bool:
    if not tokens:
        return True
    one = tokens[0].word
    if len(tokens) == 1 and one.isupper() and (len(one) == 1 or len(one) > _LONGEST_ACRONYM):
        return True  # "WHEREAS", "vitamin D"
    if not any(token.word[0].isupper() or not token.word[0].isascii() for token in tokens):
        return True
    nobody = one in not_names() or one in demonyms() or one.lower() in class_of("pronouns")
    return len(tokens) == 1 and nobody
