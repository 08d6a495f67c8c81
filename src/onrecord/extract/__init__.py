"""Article → Reading: the attributions of a text, as written."""

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.article import Article, Span
from onrecord.attribution import Attribution, Kind
from onrecord.extract.rules import CERTAIN, FINDERS
from onrecord.extract.sheet import Sheet, lay_out
from onrecord.problem import Problem

SERVED = frozenset({"en", None})  # None: nothing tells the language, and English is likeliest
_NAMED = 3  # places that a message names


@dataclass(frozen=True, slots=True)
class Reading:
    """What the finders found in one article, in the order of its words."""

    attributions: tuple[Attribution, ...]
    problems: tuple[Problem, ...] = ()


def extract(article: Article) -> Reading:
    """The attributions of an article. Never raises for what the text holds."""
    sheet = lay_out(article)
    finders = FINDERS if article.language in SERVED else CERTAIN
    found: list[Attribution] = []
    for finder in finders:
        found += finder(sheet)
    kept = sorted(_kept(found), key=lambda a: (a.content, a.cue, a.found_by))
    return Reading(tuple(kept), tuple(_repairs(sheet)))


def _kept(found: list[Attribution]) -> Iterator[Attribution]:
    """Leaves out what an earlier finder has found: a cue reports once, marked words are said once.

    A post holds what is said in it, so its words may be found again.
    """
    cues: set[Span] = set()
    marked: set[Span] = set()
    for attribution in found:
        if attribution.kind != Kind.POST:
            words = attribution.content if attribution.kind == Kind.DIRECT else ()
            if not cues.isdisjoint(attribution.cue) or not marked.isdisjoint(words):
                continue
            cues.update(attribution.cue)
            marked.update(words)
        yield attribution


def _repairs(sheet: Sheet) -> Iterator[Problem]:
    """One Problem for all quotation marks that had to be mended, naming the first places."""
    mended = [q for q in sheet.quotations if q.repair]
    if mended:
        places = ", ".join(f"{q.span.start} ({q.repair})" for q in mended[:_NAMED])
        more = f" and {len(mended) - _NAMED} more" if len(mended) > _NAMED else ""
        yield Problem(
            "extract",
            f"quotation marks mended at character {places}{more}; check where these words end",
        )
