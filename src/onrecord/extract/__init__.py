"""Article → Reading: the attributions of a text, as written."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from onrecord.article import Article, Span
from onrecord.attribution import Attribution, Kind
from onrecord.entity import Named
from onrecord.extract.by_paragraph import by_paragraph
from onrecord.extract.certainty import with_confidence
from onrecord.extract.rules import CERTAIN, FINDERS
from onrecord.extract.sheet import Sheet, lay_out
from onrecord.extract.unsaid import SILENT, is_named, with_saying
from onrecord.lexicons import served
from onrecord.problem import Problem

RULES = "rules"  # the reader that needs no model
MAX_CHARACTERS = 3_000_000  # the longest book has fewer
_NAMED = 3  # places that a message names


@dataclass(frozen=True, slots=True)
class Reading:
    """What the finders found in one article, in the order of its words."""

    attributions: tuple[Attribution, ...]
    problems: tuple[Problem, ...] = ()
    names: tuple[Named, ...] = ()  # that a learned reader saw; rules see none here
    refused: bool = False  # too long a text: its words were not looked at


def extract(article: Article, model: str = RULES) -> Reading:
    """The attributions of an article, by rules and, unless `model` is "rules", a learned reader.

    Never raises for what the text holds; ModelError where the model cannot be used.
    """
    if len(article.text) > MAX_CHARACTERS:
        return Reading((), (_too_long(article),), refused=True)
    sheet = lay_out(article)
    told = by_rules(sheet)
    names: tuple[Named, ...] = ()
    if model != RULES and served(article.language):
        from onrecord.extract.tagged import with_learned

        told, names = with_learned(sheet, told, model)
    else:
        told = _without_inner(article.text, told)
    parted = (part for one in told for part in by_paragraph(sheet, one))
    kept = [with_saying(article.text, one) for one in _in_their_posts(article, parted)]
    kept.sort(key=lambda a: (a.content, a.cue, a.found_by))
    return Reading(tuple(kept), tuple(_repairs(sheet)), names)


def by_rules(sheet: Sheet) -> list[Attribution]:
    """What the finders find on a sheet, each with the share of its sort that is right."""
    found: list[Attribution] = []
    for finder in FINDERS if served(sheet.article.language) else CERTAIN:
        found += finder(sheet)
    return [with_confidence(attribution) for attribution in _kept(found)]


def _too_long(article: Article) -> Problem:
    return Problem(
        "extract",
        f"the text has {len(article.text):,} characters, and no story has over"
        f" {MAX_CHARACTERS:,}; nothing was extracted. Split it, a story a file or a JSONL line",
    )


def _in_their_posts(article: Article, found: Iterable[Attribution]) -> Iterator[Attribution]:
    """The attributions, each with the number of the post that its first words stand in."""
    posts = sorted(
        (span, number) for number, post in enumerate(article.posts) for span in post.spans
    )
    for attribution in found:
        first = attribution.content[0]
        i = bisect_right(posts, first.start, key=lambda entry: entry[0].start) - 1
        inside = i >= 0 and posts[i][0].covers(first)
        yield replace(attribution, post=posts[i][1]) if inside else attribution


def _kept(found: list[Attribution]) -> Iterator[Attribution]:
    """Leaves out what an earlier finder has found: a cue reports once, marked words are said once.

    A post holds what is said in it, so its words may be found again.
    """
    cues: set[Span] = set()
    marked: set[Span] = set()
    silent = [attribution for attribution in found if attribution.found_by in SILENT]
    for attribution in found:
        if attribution.found_by in SILENT:
            continue
        if attribution.kind != Kind.POST:
            words = attribution.content if attribution.kind == Kind.DIRECT else ()
            if not cues.isdisjoint(attribution.cue) or not marked.isdisjoint(words):
                continue
            cues.update(attribution.cue)
            marked.update(words)
        yield attribution
    yield from _alone(silent, [one for one in found if one.found_by not in SILENT])


def _alone(silent: list[Attribution], others: list[Attribution]) -> Iterator[Attribution]:
    """The silences, each once, whose cue no other find has."""
    cues = [one.cue[0] for one in others if one.cue]
    is_free = _free_of(cues)
    last = -1
    for one in sorted(silent, key=lambda one: one.cue):
        first = one.cue[0]
        if first.start >= last and is_free(first):
            last = first.end
            yield one


def _without_inner(text: str, found: list[Attribution]) -> list[Attribution]:
    """Without silences within what somebody says, of whom a pronoun alone tells."""
    others = [one for one in found if one.kind != Kind.POST and one.found_by not in SILENT]
    is_free = _free_of([span for one in others for span in one.content])
    return [
        one
        for one in found
        if one.found_by not in SILENT or is_named(text, one) or is_free(one.cue[0])
    ]


def _free_of(spans: list[Span]) -> Callable[[Span], bool]:
    """Whether a span overlaps none of these."""
    taken = sorted(spans)
    reach = [0, *accumulate((span.end for span in taken), max)]

    def is_free(span: Span) -> bool:
        before = bisect_left(taken, span.end, key=lambda other: other.start)
        return reach[before] <= span.start

    return is_free


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
