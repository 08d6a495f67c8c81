"""Which statement each one is quoted in.

    Ana Reyes wrote: “Tom Lee told me: ‘It is safe.’”      Lee's words lie within Reyes's

A statement lies within another when one stretch of the other's content covers all its content
and cue. A statement in a post lies within the post.
"""

from collections.abc import Sequence
from operator import itemgetter

from onrecord.article import Span
from onrecord.attribution import Attribution, Kind

# News nests to three; a pile of overlapping spans is searched no deeper, so time stays linear.
_DEEPEST = 32


def enclosing(attributions: Sequence[Attribution]) -> tuple[int | None, ...]:
    """For each attribution, the number of the innermost one that it lies within."""
    posts = {a.post: i for i, a in enumerate(attributions) if a.kind == Kind.POST}
    found: list[int | None] = []
    covers = _covers(attributions)
    for i, attribution in enumerate(attributions):
        within = covers[i]
        if within is None and attribution.kind != Kind.POST and attribution.post is not None:
            within = posts.get(attribution.post)
        found.append(within)
    return tuple(found)


def depths(within: Sequence[int | None]) -> tuple[int, ...]:
    """How many statements each one lies within."""
    found: dict[int, int] = {}
    for i in range(len(within)):
        chain: list[int] = []
        at: int | None = i
        while at is not None and at not in found and len(chain) <= _DEEPEST:
            chain.append(at)
            at = within[at]
        depth = found.get(at, -1) if at is not None else -1
        for step in reversed(chain):
            depth += 1
            found[step] = depth
    return tuple(found[i] for i in range(len(within)))


def hull(attribution: Attribution) -> Span:
    """From the first to the last character of content and cue."""
    spans = (*attribution.content, *attribution.cue) or attribution.source
    if not spans:
        return Span(0, 1)
    return Span(min(s.start for s in spans), max(s.end for s in spans))


def _covers(attributions: Sequence[Attribution]) -> list[int | None]:
    """One sweep over all stretches of content, from left to right, the longer ones first."""
    events: list[tuple[int, int, int, int]] = []  # start, -end, 0 a content or 1 a question, whose
    for i, attribution in enumerate(attributions):
        events += [(s.start, -s.end, 0, i) for s in attribution.content]
        asked = hull(attribution)
        if attribution.kind != Kind.POST:
            events.append((asked.start, -asked.end, 1, i))
    found: list[int | None] = [None] * len(attributions)
    open_: list[tuple[int, int, int]] = []
    for start, minus_end, question, i in sorted(events, key=itemgetter(0, 1, 2)):
        while open_ and open_[-1][1] <= start:
            open_.pop()
        if question:
            found[i] = _innermost(open_, start, -minus_end, i)
        else:
            open_.append((start, -minus_end, i))
    return found


def _innermost(open_: list[tuple[int, int, int]], start: int, end: int, own: int) -> int | None:
    for begin, stop, owner in reversed(open_[-_DEEPEST:]):
        # Of two that cover the same characters neither lies within the other.
        if owner != own and stop >= end and (begin, stop) != (start, end):
            return owner
    return None
