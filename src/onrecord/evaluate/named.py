"""the Rev. Ana Reyes of Port Ellen → Ana Reyes: what of a mention is a name.

GUM marks whole phrases, and readers of names find names. So a mention is a name where its head is
a proper noun, and the name is that head with the proper nouns around it and the small words that
tie them together ("the University of Basel"), cut bare.
"""

import re
from collections.abc import Iterable, Iterator

from onrecord.evaluate.bare import LINKS, bare
from onrecord.evaluate.gum import Mention, Sentence, Word
from onrecord.evaluate.tokens import Offsets

Name = tuple[int, int, str]  # from, to, kind: "person", "organisation", "place", "group", "other"

_NAMING = ("NNP", "NNPS")
_JOINED = frozenset(("-", "–", "&", ".", "/", "'", "’"))  # stands within a name: "AT&T"
KINDS = {"person": "person", "organization": "organisation", "place": "place"}

_NUMBER = re.compile(r"[IVX]+")  # Elizabeth II


def names_of(sentence: Sentence, text: str) -> Iterator[Name]:
    """The names among a sentence's mentions: those whose head is a proper noun.

    A name within a longer one ("Basel" in "the University of Basel") is left out, as readers of
    flat names leave it; people in the plural ("Americans") are a group.
    """
    found: dict[Offsets, str] = {}
    for mention in sentence.mentions:
        cut = _cut(mention, sentence.words)
        ends = bare(text, *cut) if cut else None
        if ends is not None:
            found.setdefault(ends, _kind(mention, sentence.words))
    for (start, end), kind in sorted(found.items()):
        if not any(a <= start and end <= b and (a, b) != (start, end) for a, b in found):
            yield start, end, kind


def _kind(mention: Mention, words: tuple[Word, ...]) -> str:
    kind = KINDS.get(mention.type, "other")
    head = mention.head(words)
    one_of_many = words[mention.first].form.lower() in ("a", "an")  # "a Catholic"
    plural = words[head].tag == "NNPS" or one_of_many
    return "group" if kind == "person" and plural else kind


def _cut(mention: Mention, words: tuple[Word, ...]) -> Offsets | None:
    """The proper nouns around a mention's head, and the small words that tie them together."""
    head = mention.head(words)
    if words[head].tag not in _NAMING:
        return None
    first = last = head
    while (reach := _reach_back(words, first, mention.first, head)) < first:
        first = reach
    if first > mention.first and mention.type != "person" and _is_adjective(words[first - 1]):
        first -= 1
    while (reach := _reach(words, last, mention.last, head)) > last:
        last = reach
    if mention.type == "person":
        last = _before_of(words, first, last)
    return words[first].start, words[last].end


def _before_of(words: tuple[Word, ...], first: int, last: int) -> int:
    """Hilary of Poitiers, but not: Ana Reyes of Port Ellen. One of two names says where from."""
    ofs = (i for i in range(first + 2, last + 1) if words[i].form in ("of", "for"))
    return next(ofs, last + 1) - 1


def _is_adjective(word: Word) -> bool:
    """The Cuban Consulate: what a body or place is called may open with an adjective."""
    return word.tag == "JJ" and word.relation == "amod" and word.form[0].isupper()


def _reach_back(words: tuple[Word, ...], first: int, limit: int, head: int) -> int:
    """How far a name goes back from its first word: to itself where it starts there."""
    if first > limit and _belongs(words[first - 1]):
        return first - 1
    # The National Aeronautics and Space Administration
    if first - 2 >= limit and words[first - 1].form in ("and", "&"):
        before = words[first - 2]
        if before.tag in _NAMING and before.head == head and before.relation == "compound":
            return first - 2
    return first


def _reach(words: tuple[Word, ...], last: int, limit: int, head: int) -> int:
    """How far a name goes on from its last word: to itself where it ends there."""
    i = last + 1
    if i > limit:
        return last
    if _NUMBER.fullmatch(words[i].form) and words[i].tag != "PRP":
        return i
    if _belongs(words[i]):
        return i if words[i].form not in _JOINED or i == limit else _next(words, i, limit, last)
    while i <= limit and words[i].form.lower() in LINKS:
        i += 1
    tied = last + 1 < i <= limit and words[i].tag in _NAMING and words[i].head != -1
    return i if tied and not _new_part(words, i, head) else last


def _next(words: tuple[Word, ...], i: int, limit: int, last: int) -> int:
    return i + 1 if i < limit and words[i + 1].tag in _NAMING else last


def _new_part(words: tuple[Word, ...], i: int, head: int) -> bool:
    """Whether a word begins another thing that is listed with the head or explains it."""
    return words[i].relation.split(":")[0] in ("conj", "appos") and words[i].head == head


def _belongs(word: Word) -> bool:
    return word.tag in _NAMING or word.form in _JOINED


def outermost(names: Iterable[Name]) -> list[Name]:
    """The names that lie in no other, in their order; of equal ones the first."""
    kept: list[Name] = []
    for name in sorted(names, key=lambda n: (n[0], -n[1])):
        if not kept or name[1] > kept[-1][1]:
            kept.append(name)
    return kept
