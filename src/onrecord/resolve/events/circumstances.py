"""When and why something was done, by the words in its clause.

resigned on Monday over the war         2022-05-23, "over the war"
resigned, he said on Monday             Monday is when he said so
"""

import re
from dataclasses import replace
from datetime import date

from onrecord.article import Span
from onrecord.resolve import dates
from onrecord.resolve.scene import Scene
from onrecord.resolve.timewords import expression, has_anchor
from onrecord.statement import When

_REACH = 120  # characters between a verb and the time of what it tells
# What opens another clause: a time behind it belongs to that one.
_OTHER = re.compile(
    r"[;:“”\"]|\b(?:who|which|that|when|while|where|after|before|since|until|because|as|if|but|and|said"
    r"|says|told|to|adding|whose|from|than)\b|,\s(?!on\b|in\b|last\b)",
    re.IGNORECASE,
)
_WHY = re.compile(
    r"\b(?:because(?:\sof)?|owing\sto|due\sto|over|in\sresponse\sto|in\sprotest\s(?:at|against|over)"
    r"|in\sretaliation\sfor|on\s(?:suspicion|charges)\sof)\s(?:[^.;:,“”\"\n—–]|“[^”\n]{1,60}[^,”\n]”){3,140}"
)
_FOR = re.compile(r"\b(?:for|of\s\w+ing)\s[^.;:,“”\"\n—–]{3,140}")
_NO_REASON = re.compile(r"over\s(?:the\s)?(?:\d|past|last|next|more|all|there|time|years)")


def when_done(
    scene: Scene, deed: Span, bounds: Span, day: date | None, *, anywhere: bool = False
) -> When | None:
    """The time told in the clause of a deed, within the words that belong to it.

    With `anywhere`, also in another clause of them.
    """
    text = scene.article.text
    start, end = max(bounds.start, deed.start - _REACH), min(bounds.end, deed.end + _REACH)
    words = text[start:end]
    if not has_anchor(words):
        return None
    best: tuple[int, When] | None = None
    for match in expression().finditer(words):
        span = Span(start + match.start(), start + match.end())
        between = _between(text, deed, span)
        if (not anywhere and _OTHER.search(between)) or _is_name(words, match):
            continue
        when = dates.read(match.group(), day)
        if when is None or (day is not None and (when.start or "") > day.isoformat()):
            continue
        distance = len(between)
        if best is None or distance < best[0]:
            best = distance, replace(when, span=span)
    return best[1] if best is not None else None


def _between(text: str, one: Span, other: Span) -> str:
    if other.start >= one.end:
        return text[one.end : other.start]
    if other.end <= one.start:
        # Before the deed stands its subject, whose names may have any small words.
        return "" if _opens(text, other) else text[other.end : one.start]
    return ""


def _opens(text: str, span: Span) -> bool:
    """Whether a time opens a sentence or its clause: "On Monday police …"."""
    before = text[max(0, span.start - 14) : span.start].rstrip()
    return not before or before[-1] in ".\n!?" or re.search(r"[.\n]\s*\w+$", before) is not None


def _is_name(words: str, match: re.Match[str]) -> bool:
    """Whether a year or a day only names a thing: "the 2016 election"."""
    before = words[: match.start()][-8:]
    return match.group().isdigit() and re.search(r"\b(?:in|during|since|of)\s$", before) is None


def why_done(scene: Scene, verb_end: int, bounds: Span, *, acts: bool) -> Span | None:
    """The words behind a verb that give the reason; of an act of speech also behind "for", "of"."""
    text, end = scene.article.text, min(bounds.end, verb_end + 260)
    found = _WHY.search(text, verb_end, end)
    if found is None and acts:
        found = _FOR.search(text, verb_end, min(end, verb_end + 60))
        # The reason goes on past the sixty characters in which it must begin.
        found = _FOR.match(text, found.start(), end) if found is not None else None
    if found is None or _NO_REASON.match(found.group()):
        return None
    return Span(found.start(), found.start() + len(found.group().rstrip()))
