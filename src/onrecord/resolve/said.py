"""When a statement was made: by its post, by the words beside its cue, or up to publication.

“It is safe,” Ana Reyes told Reuters on Monday.        the Monday before publication
During a debate in March, Ukraine had called on …      that March
Ana Reyes, who has served since 2019, said …           2019 is not when she said so
Ana Reyes said that he had left on Monday.             nor is that Monday: it is told, not telling
"""

import re
from dataclasses import replace
from datetime import date

from onrecord.article import Span
from onrecord.attribution import Attribution, Kind
from onrecord.resolve import dates
from onrecord.resolve.scene import Scene
from onrecord.resolve.timewords import expression, has_anchor
from onrecord.statement import When

# An expression further than this from the cue is seldom about it.
_REACH = 160
_CLAUSE = re.compile(
    r"\b(?:who|which|whose|where|when|whom|after|before|since|until|because|if|as|amid|following|ahead)\b"
    r"[^,;\n]{0,200}(?:,|;|$)",
    re.IGNORECASE,
)


def when_said(scene: Scene, i: int) -> tuple[When | None, tuple[str, ...]]:
    """When the attribution of that number was said, and why."""
    attribution, day = scene.attributions[i], scene.article.day
    posted = _posted(scene, attribution)
    if attribution.kind == Kind.POST and posted is not None:
        return replace(dates.on_day(posted), inferred=True), ("the post’s own date",)
    found = _beside(scene, attribution, posted or day)
    if found is not None:
        return found, (f"“{_words(scene, found)}” beside the cue",)
    if posted is not None:
        return dates.until(posted), ("in a post of that day",)
    if day is not None:
        return dates.until(day), ("no time is told; by the day of publication",)
    return None, ("no time is told, and the day of publication is not known",)


def _words(scene: Scene, when: When) -> str:
    return scene.article[when.span] if when.span is not None else ""


def _posted(scene: Scene, attribution: Attribution) -> date | None:
    posts = scene.article.posts
    if attribution.post is None or not 0 <= attribution.post < len(posts):
        return None
    try:
        return date.fromisoformat((posts[attribution.post].posted or "")[:10])
    except ValueError:
        return None


def _beside(scene: Scene, attribution: Attribution, day: date | None) -> When | None:
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
    words = _CLAUSE.sub(lambda match: " " * len(match.group()), words)
    found: list[tuple[int, When]] = []
    for match in expression().finditer(words):
        if _names_something(words, match):
            continue
        when = dates.read(match.group(), day)
        if when is not None and (day is None or (when.start or "") <= day.isoformat()):
            span = Span(start + match.start(), start + match.end())
            distance = min(abs(span.start - cue.end), abs(cue.start - span.end))
            found.append((distance, replace(when, span=span)))
    return min(found, key=lambda one: one[0])[1] if found else None


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
