"""Which pieces name someone or something: persons, organisations, places, groups, documents.

[person:Ana Reyes] told [organisation:AP] that [place:Geneva] …
Pierre L'En|fant        a name has whole words, though the reader sees pieces of them
mulberry                no name has small letters alone
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from onrecord.article import Span
from onrecord.entity import EntityKind, Named

if TYPE_CHECKING:
    from onrecord.extract.tagged.links import Floats
    from onrecord.extract.tagged.parting import Flags
    from onrecord.extract.tagged.pieces import Pieces
    from onrecord.extract.tagged.tags import Labels

NAMED = ("person", "organisation", "place", "group", "document")
NAME_LABELS = ("O", *(f"{edge}-{kind}" for kind in NAMED for edge in "BI"))

_EVEN = 1e-3  # scores nearer to one another are weighed, for sums of floats are not exact
_LONGEST_WORD = 40  # characters on either side of a cut that are looked at
_WORD_ON = re.compile(r"\w{1,40}")
# Between two pieces of one person's name; B after I is most often a name of three words.
_WITHIN = re.compile(r"[ \u00a0]?")


def names_told(text: str, pieces: "Pieces", scores: "Floats") -> Iterator[Named]:
    """The names of a stretch, in order, from the scores of each piece's labels.

    Titles ("Mr."), articles and possessives are no part of a name, as in GUM.
    """
    # Here, since the model's training reads the labels above and needs nothing else.
    from onrecord.extract.tagged.pieces import spans_of
    from onrecord.extract.tagged.tags import spans

    found: Named | None = None
    labels = _labels(scores)
    sure = _chances(scores, labels > 0)
    for kind, start, end in spans(labels):
        for span in spans_of(text, pieces, ((start, end),)):
            chance = float(sure[start:end, kind].mean())
            name = Named(_whole(text, span), EntityKind(NAMED[kind]), chance)
            if found is not None and _one_name(text, found, name):
                whole = Span(found.span.start, max(found.span.end, name.span.end))
                name = Named(whole, found.kind, min(found.sure, name.sure))
            elif found is not None and _has_capital(text, found.span):
                yield found
            found = name
    if found is not None and _has_capital(text, found.span):
        yield found


def _labels(scores: "Floats") -> "Labels":
    """The likeliest labels, as Viterbi has them over all pieces.

    Where "O" leads by more than the next piece could lose by beginning a name and not going on
    with one, nothing is named: of a run of those the last alone is walked, a fifth of a story.
    """
    import numpy as np

    from onrecord.extract.tagged.tags import viterbi

    by_label = np.ascontiguousarray(scores.T)
    lead = by_label[0] - by_label[1:].max(0)
    loses = np.zeros(len(scores), np.float32)
    loses[:-1] = (by_label[2::2, 1:] - by_label[1::2, 1:]).max(0)
    walked = lead <= np.maximum(loses, 0) + _EVEN
    walked[:-1] |= walked[1:]
    labels = np.zeros(len(scores), np.int64)
    labels[walked] = viterbi(scores[walked], _transitions())
    return labels


def _chances(scores: "Floats", named: "Flags") -> "Floats":
    """For each piece of a name the chance of each kind: of its B and its I; for others 0."""
    import numpy as np

    own = scores[named]
    likely = np.exp(own - own.max(1, keepdims=True))
    likely /= likely.sum(1, keepdims=True)
    kinds = np.zeros((len(scores), len(NAMED)), np.float32)
    kinds[named] = likely[:, 1::2] + likely[:, 2::2]
    return kinds


@cache
def _transitions() -> "Floats":
    from onrecord.extract.tagged.tags import allowed

    return allowed(len(NAME_LABELS))


def _whole(text: str, span: Span) -> Span:
    """The span with the rest of the words that it cuts."""
    start, end = span.start, span.end
    while start > 0 and span.start - start < _LONGEST_WORD and _joined(text, start):
        start -= 1
    on = _WORD_ON.match(text, end) if _joined(text, end) else None
    return Span(start, on.end() if on else end)


def _joined(text: str, at: int) -> bool:
    """Whether a place lies within a word."""
    return at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _one_name(text: str, one: Named, other: Named) -> bool:
    """Whether two names that follow one another are parts of one."""
    if other.span.start < one.span.end:
        return True
    near = other.span.start - one.span.end <= 2
    gap = text[one.span.end : other.span.start] if near else "…"
    if not gap.strip(" \u00a0"):
        return one.kind == other.kind == EntityKind.PERSON and _WITHIN.fullmatch(gap) is not None
    return gap == "-"


def _has_capital(text: str, span: Span) -> bool:
    """Whether there is a letter that is not small; scripts without small letters have but such."""
    return any(c.isalpha() and not c.islower() for c in text[span.start : span.end])
