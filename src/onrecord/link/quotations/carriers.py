"""Articles that carry a quotation → how many sources there are that do not lean on each other.

    Port Ellen Gazette, by Bo Lee                                        a source
    Harbour Post, "PORT ELLEN (Reuters) —"; Island Star, "Reuters"       one: the same agency
    Morning Tide, the same paragraphs as the Gazette                     leans on the Gazette
    Shore News: "…, Reyes told the Port Ellen Gazette"                   leans on the Gazette

It errs on the side of fewer: sources that look alone may still have sat in one press conference,
and nothing here says that they did not. A speech heard by five reporters is five sources of what
was said, and one of what is so.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from onrecord.lexicons import lines
from onrecord.link.quotations.copied import is_copied, share_copied
from onrecord.link.quotations.words import words_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier:
    """An article that carries a quotation, with what tells where it had it from."""

    id: str
    outlet: str | None = None
    domain: str | None = None
    published: str | None = None  # ISO 8601
    byline: tuple[str, ...] = ()
    credit: str | None = None  # a dateline, "PORT ELLEN (Reuters)", or a line of credit
    around: str = ""  # the text around the quotation, without its words
    passages: frozenset[int] = frozenset()  # of the whole text, by `passages`


@dataclass(frozen=True, slots=True)
class Source:
    """Carriers that are one source; the earliest first."""

    carriers: tuple[str, ...]
    because: tuple[str, ...]  # why they are one; empty where it is one alone


_ROW = 6  # words
_ROWS = 5  # shared rows around the quotation: ten words in a row
# What others say is the same in every paper; a reprint shows by the reporter's words.
_QUOTED = re.compile('^[^“”]{0,2000}+”|“[^“”]{0,2000}+(?:”|$)|"[^"]{0,2000}+(?:"|$)')
_MOST = 400  # carriers compared each with each; of more, those that share a key are joined alone


def independent(carriers: Iterable[Carrier]) -> tuple[Source, ...]:
    """The sources that a quotation has, those of most carriers first."""
    ordered = sorted(carriers, key=lambda one: (one.published or "9", one.id))
    source = {one.id: one.id for one in ordered}
    reasons: dict[str, list[str]] = defaultdict(list)
    for first, second, because in (*_by_key(ordered), *_by_text(ordered[:_MOST])):
        here, there = _root(source, first), _root(source, second)
        if here != there:
            source[there] = here
            reasons[here] += [*reasons.pop(there, []), because]
    found: dict[str, list[str]] = defaultdict(list)
    for one in ordered:
        found[_root(source, one.id)].append(one.id)
    sources = [
        Source(tuple(ids), tuple(dict.fromkeys(reasons[root]))) for root, ids in found.items()
    ]
    return tuple(sorted(sources, key=lambda one: -len(one.carriers)))


def _root(source: dict[str, str], key: str) -> str:
    while source[key] != key:
        source[key] = key = source[source[key]]
    return key


def _by_key(carriers: Sequence[Carrier]) -> Iterator[tuple[str, str, str]]:
    """Carriers with the same agency, outlet or reporter."""
    seen: dict[tuple[str, str], str] = {}
    for one in carriers:
        for kind, key, because in _keys(one):
            first = seen.setdefault((kind, key), one.id)
            if first != one.id:
                yield first, one.id, because


def _keys(one: Carrier) -> Iterator[tuple[str, str, str]]:
    if agency := agency_of(one):
        yield "agency", agency, f"both have it from {agency}"
    # The agency prints its own story, too.
    elif one.outlet and (own := _agencies().get(" ".join(words_of(one.outlet)))):
        yield "agency", own, f"both have it from {own}"
    outlet = one.domain or one.outlet
    if outlet:
        yield "outlet", outlet.casefold(), f"the same outlet, {one.outlet or outlet}"
    for name in one.byline:
        words = words_of(name)
        if len(words) > 1 and " ".join(words) not in _agencies():
            yield "reporter", " ".join(words), f"the same reporter, {name}"


def agency_of(carrier: Carrier) -> str | None:
    """The agency that a byline or a credit names: "(Reuters)", "By Bo Lee, Associated Press".

    Initials count in brackets, alone, or after a reporter's name: "SCRANTON, PA —" is a place.
    """
    for told in (*carrier.byline, carrier.credit or ""):
        byline = told is not carrier.credit
        for match in _agency_names().finditer(told):
            before, after = told[: match.start()].rstrip(), told[match.end() :].lstrip()
            alone = not before and not after
            placed = before.endswith(("(", "/", "|")) or (byline and before.endswith(","))
            if alone or placed or not match[0].isupper():
                return _agencies()[" ".join(words_of(match[0]))]
    return None


@cache
def _agency_names() -> re.Pattern[str]:
    forms = [field.strip() for line in lines("agencies") for field in line.split("|")[1:]]
    named = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{named})(?!\w)")


@cache
def _agencies() -> dict[str, str]:
    """The agencies by the folded words of each form."""
    rows = [[field.strip() for field in line.split("|")] for line in lines("agencies")]
    return {" ".join(words_of(form)): row[0] for row in rows for form in row[1:]}


def _by_text(carriers: Sequence[Carrier]) -> Iterator[tuple[str, str, str]]:
    """Carriers of which one has the other's paragraphs, or names it."""
    around = {one.id: words_of(one.around) for one in carriers}
    rows = {one.id: frozenset(_rows_told(one.around)) for one in carriers}
    for first, second in combinations(carriers, 2):
        if is_copied(first.passages, second.passages):
            share = 100 * share_copied(first.passages, second.passages)
            yield first.id, second.id, f"{share:.0f} % of one text stands in the other"
        elif len(rows[first.id] & rows[second.id]) >= _ROWS:
            yield first.id, second.id, "the words around the quotation are the same"
        elif names := _named(first, second, around):
            yield first.id, second.id, f"one names {names} as where it has it from"


def _rows_told(around: str) -> Iterator[tuple[str, ...]]:
    """The rows of words that the reporter wrote around a quotation."""
    for stretch in _QUOTED.split(around):
        yield from _rows(words_of(stretch))


def _rows(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return (words[at : at + _ROW] for at in range(len(words) - _ROW + 1))


def _named(first: Carrier, second: Carrier, around: dict[str, tuple[str, ...]]) -> str | None:
    """The outlet of one carrier, where the other names it beside the quotation."""
    for one, other in ((first, second), (second, first)):
        name = tuple(word for word in words_of(one.outlet or "") if word != "the")
        # A single word, "Herald" or "Star", may be anything.
        if len(name) > 1 and f" {' '.join(name)} " in f" {' '.join(around[other.id])} ":
            return one.outlet
    return None
