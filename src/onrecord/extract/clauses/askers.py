"""Who asked for words that did not come, where the sentence tells.

did not respond to [the Ledger]’s questions      [Radio Cairo] requests, a request from [Cairo]
Asked by [reporters], she declined …             declined to comment when contacted by [Reuters]
"""

from onrecord.article import Span
from onrecord.extract.clauses.beside import media
from onrecord.extract.clauses.contents import span_of
from onrecord.extract.clauses.grammar import DETERMINER, TIME, Range, begins_phrase
from onrecord.extract.clauses.phrases import phrase_after
from onrecord.extract.sheet import Item

_SEEKING = frozenset(
    {"asked", "reached", "contacted", "approached", "pressed", "questioned", "quizzed", "called"}
)
_BY = frozenset({"phone", "telephone", "email", "e-mail", "text", "mail", "letter", *TIME})
_SPEAKING = frozenset({"speak", "talk", "comment"})
_REQUESTS = frozenset({"request", "requests", "questions", "inquiries", "enquiries", "queries"})
_OURS = frozenset({"its", "his", "her", "their", "our", "my", "your"})


def asker(items: tuple[Item, ...], content: Range) -> Span | None:
    """Who asked: by the words of the request, or by what the sentence says of the asking."""
    begin, end = content
    named = begin
    while named < end and items[named].cap and items[named].low not in DETERMINER:
        named += 1
    told = begin < named < end and items[named].low in _REQUESTS
    if told and not (named == begin + 1 and items[begin].low in media()):
        return span_of(items, (begin, named))  # Radio Cairo requests
    for j in range(begin, end - 1):
        if items[j].low.endswith(("'s", "s'")) and items[j].low not in _OURS:
            mark = 2 if items[j].low.endswith("'s") else 1
            return Span(items[begin].start, items[j].end - mark)
        seeking = j > 1 and items[j - 2].low == "seeking"  # comment from whom it was asked
        if items[j].low in {"from", "by"} and items[j + 1].low not in _BY and not seeking:
            return _whom(items, j + 1, end)
    return _sought(items)


def spoken_to(items: tuple[Item, ...], begin: int) -> Span | None:
    """Whom somebody declined to speak to: declined to comment to [the Herald]."""
    for j in range(begin, min(len(items) - 2, begin + 4)):
        if items[j].low in _SPEAKING and items[j + 1].low in {"to", "with"}:
            return _whom(items, j + 2, len(items))
    return None


def _sought(items: tuple[Item, ...]) -> Span | None:
    """Asked by [reporters], …; when contacted by [Reuters]"""
    for j in range(len(items) - 2):
        if items[j].low in _SEEKING and items[j + 1].low == "by" and items[j + 2].low not in _BY:
            return _whom(items, j + 2, len(items))
    return None


def _whom(items: tuple[Item, ...], i: int, end: int) -> Span | None:
    whom = phrase_after(items, i, asides=False) if begins_phrase(items[i]) else None
    return span_of(items, (whom[0], min(whom[1], end))) if whom else None
