"""Training examples for tests, in the notation of `onrecord.evaluate.marked`, and back:

    example('"[content:It works,]" [source:Ann Lee] [cue:said].', person=("Ann Lee",))

Names are marked wherever they stand, the longer ones first.
"""

import re
from collections.abc import Callable
from random import Random

from onrecord.article import Span
from onrecord.evaluate.marked import Mark, parse, write
from training.example import Example, Name, Parts

Change = Callable[[Example, Random], Example]
ROLES = ("source", "cue", "content")


def example(marked: str, **names: tuple[str, ...]) -> Example:
    """The example that the marked text is of; `names` by kind."""
    read = parse(marked)
    parts = (
        [tuple((m.span.start, m.span.end) for m in read.of(n, role)) for role in ROLES]
        for n in read.numbers
    )
    return Example("one", read.text, tuple(Parts(*p) for p in parts), _names(read.text, names))


def _names(text: str, names: dict[str, tuple[str, ...]]) -> tuple[Name, ...]:
    found: list[Name] = []
    kinds = [(word, kind) for kind, words in names.items() for word in words]
    for word, kind in sorted(kinds, key=lambda pair: -len(pair[0])):
        for match in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text):
            start, end = match.span()
            if not any(n.start < end and start < n.end for n in found):
                found.append(Name(start, end, kind))
    return tuple(sorted(found, key=lambda name: name.start))


def shown(example: Example) -> str:
    """The example as marked text, as `example` reads it; names are not shown."""
    numbered = len(example.attributions) > 1
    marks = [
        Mark((n if numbered else 0,), role, None, Span(*span))
        for n, said in enumerate(example.attributions, 1)
        for role in ROLES
        for span in getattr(said, role)
    ]
    return write(example.text, marks)


def names(example: Example) -> list[str]:
    """The names in order, each with its kind: "Ann Lee (person)"."""
    return [f"{example.text[n.start : n.end]} ({n.kind})" for n in example.names]


def words(example: Example) -> list[dict[str, list[str]]]:
    """By attribution, the words of its parts."""
    return [
        {role: [example.text[s:e] for s, e in getattr(said, role)] for role in ROLES}
        for said in example.attributions
    ]


def seeded(seed: int) -> Random:
    """A source of chance that is the same each time."""
    return Random(seed)  # it decides what a test sees, and no secret
