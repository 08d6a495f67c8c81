"""Reads a phrase that says who: what heads it, and what the rest of it tells.

    Hiller Neuer, the executive director of UN Watch,      headed by the name "Hiller Neuer"
    UN Watch’s Hillel Neuer                                by the name "Hillel Neuer"
    Alexei Navalny’s spokesperson, Kira Yarmysh            by the name "Kira Yarmysh"
    Russian media outlet Kommersant                        by the name "Kommersant", an "outlet"
    the Russian envoy                                      by the noun "envoy"
    several officials close to Mr. Reyes                   a group, by the noun "officials"
    Ana Reyes and Tom Lee                                  a group of two
    she                                                    a pronoun

What follows a preposition or a "who" tells more of the head and is never the head itself.
"""

import re
from typing import NamedTuple

from onrecord.article import Span
from onrecord.entity import EntityKind
from onrecord.names.lists import class_of, demonyms, titles
from onrecord.names.nouns import body_nouns, kind_of_noun, person_nouns, singular
from onrecord.resolve.cast import Cast, Mention
from onrecord.resolve.tokens import Token, tokens_in

_SEPARATOR = re.compile(r"[,;—–]|\s-\s|--")
_BRACKETS = re.compile(r"\([^()]{0,200}\)|\[[^\[\]]{0,200}\]")
_TAIL = re.compile(
    r"\s(?:of|for|from|at|with|in|to|close to|on|by|against|near)\s[^,;:()\n—–\"“”]+"
)
_CLAUSE = re.compile(r"\s(?:who|which|that|whose|where|when|while|as|after|before)\b")
# A source is seldom longer than 40 words; the rest of a longer one is not read.
_LONGEST = 40
_FURTHEST = 600  # characters


class Phrase(NamedTuple):
    """What a phrase says of who it is; a tuple, for an article has hundreds."""

    span: Span
    words: str  # up to the first comma or clause, without "the"
    pronoun: str | None = None
    heads: tuple[Mention, ...] = ()  # the names that head it; two for "Ana Reyes and Tom Lee"
    noun: str | None = None  # the noun that heads it, or that stands before or beside its name
    modifiers: tuple[str, ...] = ()  # the other words before the noun, in lower case
    definite: bool = False
    kind: EntityKind | None = None  # as its noun or number has it
    owner: Mention | None = None  # "Navalny" in "Navalny’s spokesman", "the Navalny campaign"


def read_phrase(cast: Cast, span: Span) -> Phrase:
    """What a stretch of text says of who it is."""
    text = cast.text
    start, end = _bare(text, span.start, min(span.end, span.start + _FURTHEST))
    bare = text[start:end].casefold().removesuffix("'s").removesuffix("’s")
    if bare in class_of("pronouns"):
        return Phrase(span, text[start:end], pronoun=bare)
    segments = _segments(cast, start, end)
    mentions = cast.within(start, end)
    first = segments[0] if segments else []
    if not first:
        heads = tuple(mentions[:1])
        return Phrase(span, text[start:end], heads=heads)
    heads = _heads(first, mentions)
    if heads:
        return _named(cast, span, first, heads, mentions)
    beside = _beside(segments, mentions)
    return _described(cast, span, first, mentions, beside)


def _bare(text: str, start: int, stop: int) -> tuple[int, int]:
    """The phrase without marks and spaces at its ends."""
    piece = text[start:stop]
    begin = len(piece) - len(piece.lstrip(" \t\n\r\u00a0,;:—–-\"“”‘’'([@"))
    end = len(piece.rstrip(" \t\n\r\u00a0,;:—–-\"“”‘’'(["))
    return (start + begin, start + end) if begin < end else (start, stop)


def _segments(cast: Cast, start: int, end: int) -> list[list[Token]]:
    """The segments of a phrase, which most often has been read before."""
    found = cast.segments.get((start, end))
    if found is None:
        found = cast.segments[start, end] = _cut(cast, start, end)
    return found


def _cut(cast: Cast, start: int, end: int) -> list[list[Token]]:
    """The words of a phrase up to its first preposition or clause, cut at commas: the first two."""
    text = cast.text[start:end]
    if "(" in text or "[" in text:
        text = _BRACKETS.sub(lambda match: " " * len(match.group()), text)
    covered = [
        (m.name.span.start - start, m.name.span.end - start) for m in cast.within(start, end)
    ]
    segments: list[list[Token]] = [[]]
    skipping, last, at = False, 0, 0
    for number, token in enumerate(tokens_in(text)):
        if number == _LONGEST:
            break
        while at < len(covered) and covered[at][1] <= token.start:
            at += 1
        named = at < len(covered) and covered[at][0] <= token.start
        if token.start - last > 1 and _SEPARATOR.search(text, last, token.start):
            if len(segments) == 2:
                break
            segments.append([])
            skipping = False
        skipping = skipping or (
            number > 0 and not named and token.word.lower() in class_of("heads_end_before")
        )
        if not skipping:
            place = Token(token.start + start, token.end + start, token.word, token.possessive)
            segments[-1].append(place)
        last = token.end
    return segments


def _heads(first: list[Token], mentions: list[Mention]) -> tuple[Mention, ...]:
    """The names that the first segment ends in, or none."""
    while len(first) > 1 and first[-1].word.lower() in class_of("trailers"):
        first = first[:-1]
    last = next((m for m in mentions if _holds(m, first[-1])), None)
    if last is None:
        return ()
    joints = [i for i, token in enumerate(first) if token.word in {"and", "or"}]
    for i in reversed(joints):
        if i and not any(_holds(m, first[i]) for m in mentions):
            before = next((m for m in mentions if _holds(m, first[i - 1])), None)
            if before is not None and not before.name.possessive:
                return before, last
    return (last,)


def _holds(mention: Mention, token: Token) -> bool:
    return mention.name.span.start <= token.start and token.end <= mention.name.span.end


def _named(
    cast: Cast, span: Span, first: list[Token], heads: tuple[Mention, ...], mentions: list[Mention]
) -> Phrase:
    name = heads[0].name
    begin = name.title.start if name.title else name.span.start
    before = [t for t in first if t.end <= begin and t.word[0].islower()]
    noun = before[-1].word.lower() if before else None
    owner = _owner(mentions, name.span.start)
    words = cast.text[begin : heads[-1].name.span.end]
    if len(heads) > 1:
        return Phrase(span, words, heads=heads, kind=EntityKind.GROUP)
    modifiers = tuple(t.word.lower() for t in before[:-1])
    kind = kind_of_noun(noun) if noun else None
    return Phrase(span, words, heads=heads, noun=noun, modifiers=modifiers, kind=kind, owner=owner)


def _owner(mentions: list[Mention], before: int) -> Mention | None:
    """Whose a description is: the last name before its noun, "Trump" in "the Trump campaign".

    "Florida" in "the Florida senator" is no owner but a word that tells which.
    """
    owners = [
        m
        for m in mentions
        if m.name.span.end <= before
        and (m.name.possessive or m.figure.kind not in {EntityKind.PLACE, EntityKind.GOVERNMENT})
    ]
    return owners[-1] if owners else None


def _beside(segments: list[list[Token]], mentions: list[Mention]) -> Mention | None:
    """The name that stands beside a description: "the party chairwoman, Ana Reyes of Ohio"."""
    if len(segments) < 2 or not segments[1]:
        return None
    segment = segments[1]
    found = next((m for m in mentions if _holds(m, segment[-1])), None)
    if found is None or found.name.possessive or not found.figure.person:
        return None
    begin = found.name.title.start if found.name.title else found.name.span.start
    return found if segment[0].start >= begin else None


def _described(
    cast: Cast, span: Span, first: list[Token], mentions: list[Mention], beside: Mention | None
) -> Phrase:
    low = [token.word.lower() for token in first]
    # A bare "Governor" stands so in a headline, for one whom the story names.
    definite = low[0] in class_of("definite") or (len(low) == 1 and low[0] in person_nouns())
    head = first[1:] if low[0] in {"the", "a", "an"} and len(first) > 1 else first
    words = cast.text[head[0].start : head[-1].end] + _tail(cast.text, head[-1].end, span.end)
    if head is first and _ordinary(head[0]):
        words = words[0].lower() + words[1:]
    noun = singular(low[-1])
    owner = _owner(mentions, first[-1].start)
    kind = _number(low) or kind_of_noun(noun)
    if kind == EntityKind.GROUP:
        noun = low[-1]
    heads = (beside,) if beside is not None and kind != EntityKind.GROUP else ()
    return Phrase(span, words, None, heads, noun, tuple(low[:-1]), definite, kind, owner)


def _tail(text: str, start: int, end: int) -> str:
    """What a preposition adds to a description: " for the ministry"."""
    found = _TAIL.match(text, start, min(end, start + 100))
    return _CLAUSE.split(found.group())[0].rstrip() if found else ""


def _ordinary(token: Token) -> bool:
    """Whether the word has its capital only for opening a sentence: "Several"."""
    word = token.word
    plain = (
        word.lower() in class_of("quantifiers")
        or word.lower() in class_of("groups")
        or singular(word.lower()) in person_nouns()
    )
    return plain and word not in titles() and word not in demonyms() and not word.isupper()


def _number(low: list[str]) -> EntityKind | None:
    """GROUP where the words speak of several."""
    if low[-1] in class_of("groups") or (
        low[0] in class_of("quantifiers") and low[0] != "more" and low[-1] not in body_nouns()
    ):
        return None if low[0] == "one" else EntityKind.GROUP
    if low[0] in class_of("about") and any(word[:1].isdigit() for word in low):
        return EntityKind.GROUP  # "About 9 in 10 voters"
    plural = low[-1] != singular(low[-1])
    return EntityKind.GROUP if plural and low[-1] not in body_nouns() else None
