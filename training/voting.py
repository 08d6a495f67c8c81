"""Three readers' names of one article → those that two agree on, and those that stay open.

A reader errs by itself on a name that its fellows read well a paragraph later. So what two agree
on decides; then an article calls a full name by one kind throughout, a surname follows the person
it belongs to, and what one reader alone says is taken where the corpus mostly says the same.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from onrecord.evaluate.named import Name
from onrecord.evaluate.tokens import Offsets

Kinds = dict[str, Counter[str]]  # by the words of a name, how often it is of each kind

# Where all readers err alike, by the words: the kind, or none where it is no name.
BY_HAND = {
    "Twitter": "organisation",
    "TWITTER": "organisation",
    "Facebook": "organisation",
    "FACEBOOK": "organisation",
    "Obamacare": "document",
    "Ph.D.": None,
    "SVP": None,
    "A.C.A.": "document",
    "C.E.O.": None,
    "PAC": None,
    "PACs": None,
    "Super": None,  # Tuesday, and PACs
}
DOCUMENTS = ("Constitution", "Bible", "Koran", "Quran", "Torah", "Obamacare")

ENOUGH = 3  # times that a name is agreed on, before it speaks for others
MOSTLY = 0.8  # of these are of one kind


@dataclass(frozen=True, slots=True)
class Ballot:
    """An article and what each reader calls a name in it; a reader's own do not overlap.

    Readers stand in the order of trust. The kind "any" is a name of a kind that the reader does
    not tell: a nationality, a work, an event.
    """

    text: str
    readers: tuple[tuple[Name, ...], ...]

    def overlapping(self, start: int, end: int) -> list[list[Name]]:
        """What each reader says about a stretch."""
        return [[n for n in names if n[0] < end and start < n[1]] for names in self.readers]


def agreed(ballot: Ballot) -> list[Name]:
    """The names that two readers agree on, in their order.

    Where they agree on a kind and not on the ends, the ends are the most trusted reader's.
    """
    kept: list[Name] = []
    for reader in ballot.readers:
        for start, end, kind in reader:
            free = not any(a < end and start < b for a, b, _ in kept)
            if free and kind != "any" and _seconded(ballot, (start, end, kind)):
                kept.append((start, end, kind))
    return sorted(kept)


def _seconded(ballot: Ballot, name: Name) -> bool:
    said = ballot.overlapping(name[0], name[1])
    kinds = {"any", name[2]} if name[2] in ("group", "document") else {name[2]}
    return sum(any(n[2] in kinds for n in names) for names in said) >= 2


def corrected(ballot: Ballot) -> Ballot:
    """The ballot without the errors that all readers make."""
    readers = []
    for names in ballot.readers:
        kinds = [_corrected(ballot.text[start:end], kind) for start, end, kind in names]
        named = zip(names, kinds, strict=True)
        readers.append(tuple((start, end, kind) for (start, end, _), kind in named if kind))
    return Ballot(ballot.text, tuple(readers))


def _corrected(words: str, kind: str) -> str | None:
    """The kind; "any" for a document of one word, of which more are people and typefaces."""
    if words in BY_HAND:
        return BY_HAND[words]
    one_word = " " not in words and words not in DOCUMENTS
    prize = words.endswith(("Prize", "Award", "Awards"))
    return "any" if kind == "document" and (one_word or prize) else kind


def settled(
    ballots: dict[str, Ballot], first: dict[str, list[Name]]
) -> Iterator[tuple[str, list[Name], list[Offsets]]]:
    """For each article its names, and the stretches that stay open."""
    corpus: Kinds = defaultdict(Counter)
    for doc, names in first.items():
        _count(corpus, ballots[doc].text, names)
    for doc, ballot in ballots.items():
        names = _of_one_kind(ballot, first[doc], corpus)
        names = _with_seconded_elsewhere(ballot, names, corpus)
        names = sorted([*names, *_repeated(ballot, names)])
        yield doc, names, list(_open(ballot, names))


def _count(kinds: Kinds, text: str, names: Iterable[Name]) -> None:
    for start, end, kind in names:
        kinds[text[start:end]][kind] += 1


def _of_one_kind(ballot: Ballot, names: list[Name], corpus: Kinds) -> list[Name]:
    """The names with each full name's kind, and each surname's, what the article mostly says."""
    here: Kinds = defaultdict(Counter)
    _count(here, ballot.text, names)
    surnames = {words.split()[-1] for words, kinds in here.items() if _is_full_person(words, kinds)}
    decided = []
    for start, end, kind in names:
        words = ballot.text[start:end]
        # Washington is a place more often than a man, whoever the article is about.
        if words in surnames and not (kind == "place" and _mostly(corpus[words]) == "place"):
            kind = "person"
        elif " " in words:
            kind = max(here[words], key=lambda k: (here[words][k], corpus[words][k], k))
        decided.append((start, end, kind))
    return decided


def _is_full_person(words: str, kinds: Counter[str]) -> bool:
    return " " in words and kinds.most_common(1)[0][0] == "person"


def _with_seconded_elsewhere(ballot: Ballot, names: list[Name], corpus: Kinds) -> list[Name]:
    """The names, and those of one reader that the article or the corpus calls so elsewhere."""
    here: Kinds = defaultdict(Counter)
    _count(here, ballot.text, names)
    people = {w.split()[-1] for w, kinds in here.items() if _is_full_person(w, kinds)}
    more = list(names)
    for start, end in _open(ballot, names):
        words = ballot.text[start:end]
        if any(a < end and start < b for a, b, _ in more):
            continue
        if words in people:
            more.append((start, end, "person"))
        elif kind := _mostly(here[words]) or _mostly(corpus[words]):
            more.append((start, end, kind))
    return sorted(more)


def _mostly(kinds: Counter[str]) -> str | None:
    if kinds.total() < ENOUGH:
        return None
    kind, times = kinds.most_common(1)[0]
    return kind if times >= MOSTLY * kinds.total() else None


def _repeated(ballot: Ballot, names: list[Name]) -> Iterator[Name]:
    """Where a full name, or a word that is a name throughout, stands once more unnoticed."""
    here: Kinds = defaultdict(Counter)
    _count(here, ballot.text, names)
    known = {w: k for w, kinds in here.items() if (k := _mostly(kinds) or _full(w, kinds))}
    if not known:
        return
    longest_first = sorted(known, key=lambda words: (-len(words), words))
    any_of = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    taken = [n for reader in (*ballot.readers, names) for n in reader]
    for found in any_of.finditer(ballot.text):
        start, end = found.span()
        if not any(a < end and start < b for a, b, _ in taken):
            yield start, end, known[found[0]]


def _full(words: str, kinds: Counter[str]) -> str | None:
    return kinds.most_common(1)[0][0] if " " in words else None


def _open(ballot: Ballot, names: list[Name]) -> Iterator[Offsets]:
    """The stretches that some reader calls a name and that are not among `names`."""
    seen: set[Offsets] = set()
    for reader in ballot.readers:
        for start, end, _ in reader:
            if (start, end) not in seen and not any(a < end and start < b for a, b, _ in names):
                seen.add((start, end))
                yield start, end
