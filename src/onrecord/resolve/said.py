"""When a statement was made: by its post, by the words beside its cue, or up to publication.

“It is safe,” Ana Reyes told Reuters on Monday.        the Monday before publication
During a debate in March, Ukraine had called on …      that March
On the day of the invasion, Ana Reyes wrote …          the day that the article gives the invasion
Ana Reyes, who has served since 2019, said …           2019 is not when she said so
Ana Reyes said that he had left on Monday.             nor is that Monday: it is told, not telling
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from onrecord.article import Span
from onrecord.attribution import Attribution, Kind
from onrecord.resolve import dates
from onrecord.resolve.happenings import named_by
from onrecord.resolve.publication import Day
from onrecord.resolve.scene import Scene
from onrecord.resolve.timewords import expression, has_anchor
from onrecord.statement import When

# An expression further than this from the cue is seldom about it.
_REACH = 160
_LOOKED_BACK = 800  # characters before "the next day" in which the day is looked for
_CLAUSE = re.compile(
    r"\b(?=[wabsuif])(?:who|which|whose|where|when|whom|after|before|since|until|because|if|as|amid|following|ahead)\b"
    r"[^,;\n]{0,200}(?:,|;|$)",
    re.IGNORECASE,
)
_SINCE = re.compile(r"[\s\"“]*(?P<since>[Ss]ince)\s")
_FROM_ANOTHER = re.compile(
    r"(?:(?:later|earlier)\s)?(?:the\s(?:very\s)?(?:next|following|previous|same)|that)\s.*"
    r"|.*\s(?:later|earlier|before|after|that)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Found:
    """A time beside a cue: how far from it, and why it is meant."""

    distance: int
    when: When
    why: str


def when_said(scene: Scene, i: int) -> tuple[When | None, tuple[str, ...]]:
    """When the attribution of that number was said, and why."""
    attribution, published = scene.attributions[i], scene.published
    posted = _posted(scene, attribution)
    if attribution.kind == Kind.POST and posted is not None:
        return replace(dates.on_day(posted), inferred=True), ("the post’s own date",)
    found = _beside(scene, attribution, posted, published)
    if found is not None:
        inferred = published.inferred and posted is None and _leans(scene, found.when)
        reasons = (found.why, *((f"read from {published.why}",) if inferred else ()))
        return replace(found.when, inferred=inferred), reasons
    if posted is not None:
        return dates.until(posted), ("in a post of that day",)
    if published.day is None:
        return None, (f"no time is told, and {published.why}",)
    return dates.until(published.day), (f"no time is told; by {published.why}",)


def _leans(scene: Scene, when: When) -> bool:
    """Whether the words of a time could not be read without the day of publication."""
    words = scene.article[when.span] if when.span is not None else ""
    return dates.read(words, None) is None


def _posted(scene: Scene, attribution: Attribution) -> date | None:
    posts = scene.article.posts
    if attribution.post is None or not 0 <= attribution.post < len(posts):
        return None
    try:
        return date.fromisoformat((posts[attribution.post].posted or "")[:10])
    except ValueError:
        return None


def _beside(
    scene: Scene, attribution: Attribution, posted: date | None, published: Day
) -> Found | None:
    """The time that stands in the sentence of the cue, outside of what is said."""
    if not attribution.cue:
        return None
    first = attribution.cue[0].start
    cue = Span(first, min(max(s.end for s in attribution.cue), first + _REACH))
    sentence = scene.layout.sentence(cue.start)
    start, end = max(sentence.start, cue.start - _REACH), min(sentence.end, cue.end + _REACH)
    if end <= start:
        return None
    words = _without_parts(scene.article.text[start:end], start, attribution)
    if not has_anchor(words):
        return None
    last = posted or published.day
    day = posted or published.filed or published.day
    times = (*_named(scene, Span(start, end), words, day), *_told(scene, start, words, day))
    known = [when for when in times if last is None or (when[0].start or "") <= last.isoformat()]
    found = [Found(_distance(when, cue), when, why) for when, why in known]
    return min(found, key=lambda one: one.distance, default=None)


def _distance(when: When, cue: Span) -> int:
    span = when.span or cue
    return min(abs(span.start - cue.end), abs(cue.start - span.end))


def _named(scene: Scene, within: Span, words: str, day: date | None) -> Iterator[tuple[When, str]]:
    """On the day of the invasion."""
    for named in named_by(scene.article.text, scene.layout, within, words, day):
        why = f"the {named.noun} is dated “{scene.article[named.date_at]}” elsewhere in the text"
        yield named.when, why


def _told(scene: Scene, start: int, words: str, day: date | None) -> Iterator[tuple[When, str]]:
    """On Monday; in March; the next day."""
    since = _SINCE.match(words)
    if since is not None and day is not None:
        yield from _since(since, start, day)
    words = _CLAUSE.sub(lambda match: " " * len(match.group()), words)
    for match in expression().finditer(words):
        if _names_something(words, match):
            continue
        near = why = None
        if _FROM_ANOTHER.fullmatch(match.group()) is not None:
            near, why = _last_day(scene, start + match.start(), day)
            if near is None and not match.group().endswith("earlier"):
                continue  # "that day", and no day was told
        when = dates.read(match.group(), day, near)
        if when is not None:
            span = Span(start + match.start(), start + match.end())
            yield replace(when, span=span), why or f"“{match.group()}” beside the cue"


def _since(since: re.Match[str], start: int, day: date) -> Iterator[tuple[When, str]]:
    """Since Monday, she has said …: at some time from then to the day of publication."""
    told = expression().match(since.string, since.end())
    when = dates.read(told.group(), day) if told is not None else None
    if told is None or when is None or when.start is None or when.start > day.isoformat():
        return
    if since.string[told.end() : told.end() + 1] != ",":
        return
    span = Span(start + since.start("since"), start + told.end())
    until_now = dates.between(date.fromisoformat(when.start), day)
    yield (
        replace(until_now, span=span),
        f"“{since.group().strip()} {told.group()}” opens the sentence",
    )


def _last_day(scene: Scene, at: int, day: date | None) -> tuple[date | None, str | None]:
    """The last day that the text tells before a place, for "the next day"."""
    text = scene.article.text[max(0, at - _LOOKED_BACK) : at]
    for match in reversed(list(expression().finditer(text)) if has_anchor(text) else []):
        when = dates.read(match.group(), day)
        if when is not None and when.start is not None and when.start == when.end:
            return date.fromisoformat(when.start), f"told from “{match.group()}” before it"
    return None, None


def _names_something(words: str, match: re.Match[str]) -> bool:
    """Whether a year or day only names a thing: "the 2016 election", "the Monday debate"."""
    before, after = words[: match.start()][-12:], words[match.end() :][:2]
    if match.group().isdigit():
        return re.search(r"\b(?:in|during|of)\s$", before) is None
    return (
        re.search(r"\b(?:the|until|till)\s$", before) is not None
        and re.match(r"\s\w", after) is not None
    )


def _without_parts(words: str, start: int, attribution: Attribution) -> str:
    """The words with content and source blanked: what is left, save side clauses, is the cue's."""
    spans = (*attribution.content, *attribution.source)
    for span in spans[:8]:
        begin, end = max(span.start - start, 0), min(span.end - start, len(words))
        if begin < end:
            words = words[:begin] + "\x00" * (end - begin) + words[end:]
    return words
