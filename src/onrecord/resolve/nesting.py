"""Which statement each one is quoted in.

    Ana Reyes wrote: “Tom Lee told me: ‘It is safe.’”      Lee's words lie within Reyes's

    The Review reported that Tom Lee said it was safe.      and Lee's within the Review's

A statement lies within another when the other's content covers all its content and cue. A statement
in a post lies within the post.
"""

from collections.abc import Sequence

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
    """Of each, the one with the fewest words among those whose content covers all its parts."""
    owners = _owners(attributions)
    sizes = [sum(len(span) for span in a.content) for a in attributions]
    found: list[int | None] = []
    for i, attribution in enumerate(attributions):
        parts = (*attribution.content, *attribution.cue)
        common = set(owners.get(parts[0], ())) if parts and attribution.kind != Kind.POST else set()
        for part in parts[1:]:
            common &= set(owners[part])
        # Of two that say the same words neither lies within the other.
        wider = [owner for owner in common if sizes[owner] > sizes[i]]
        found.append(min(wider, key=lambda owner: (sizes[owner], owner), default=None))
    return found


def _owners(attributions: Sequence[Attribution]) -> dict[Span, list[int]]:
    """For each content and cue, the attributions that have a content around it.

    One sweep over all stretches, from left to right, the longer ones first.
    """
    asked = {part for a in attributions for part in (*a.content, *a.cue)}
    held = sorted(
        ((span.start, -span.end, i) for i, a in enumerate(attributions) for span in a.content)
    )
    found: dict[Span, list[int]] = {}
    open_: list[tuple[int, int]] = []  # where each ends, and whose it is
    at = 0
    for part in sorted(asked, key=lambda span: (span.start, -span.end)):
        while at < len(held) and (held[at][0], held[at][1]) <= (part.start, -part.end):
            open_.append((-held[at][1], held[at][2]))
            at += 1
        while open_ and open_[-1][0] <= part.start:
            open_.pop()
        found[part] = [owner for end, owner in open_[-_DEEPEST:] if end >= part.end]
    return found
