"""Exact scores span by span, line by line, as CofeNet is scored (Wang et al., COLING 2022).

    “It's on,” said Kim.     a content (“It's on,”), a cue (said), a source (Kim)

CofeNet labels the tokens of one line of text at a time, so it knows no attributions, only spans.
Here a line ends at a line break, and what counts is a set of spans for each line and role:

- a span that runs over a line break is cut there, one span in each line;
- white space at its ends, and where nothing else parts two pieces of one part, is no boundary;
  marks and punctuation are: “It's on,” and It's on are two answers, unlike in our other scores;
- a span is right where the gold has one of the same role with the same two offsets; who said
  what to it does not matter, and a source of several attributions counts once;
- nothing is set aside: a prediction in an advert is wrong, and so is a nested attribution where
  annotators gave each word one role.

CofeNet's tokens are those of CoreNLP; ours are characters. The two differ where an annotator's
span starts or ends within a token, which both gold and prediction then must do alike. Its
published figures are of PolNeAR's test set, so beside scores on dev they are only a landmark. But
they count alike: people against people come to 78.0 / 70.5 / 70.5 for source, cue and content on
train (`python -m onrecord.evaluate.people`), where the paper has 77.0 / 71.1 / 68.5 on test.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from onrecord.evaluate.measures import rates
from onrecord.evaluate.parts import Parts
from onrecord.evaluate.predictions import Predictions
from onrecord.evaluate.tally import GoldDocument
from onrecord.evaluate.tokens import Offsets

ROLES = ("source", "cue", "content")
SpanScores = dict[str, dict[str, Any]]

_PIECE = re.compile(r"\S(?:[^\n]*\S)?")  # what a line holds, less the white space at its ends


def span_scores(documents: Iterable[GoldDocument], predictions: Predictions) -> SpanScores:
    """By role: how many spans the gold has and were predicted, precision, recall and F1."""
    counts = {role: [0, 0, 0] for role in ROLES}
    for document in documents:
        for role in ROLES:
            gold = spans(document.text, document.gold, role)
            ours = spans(document.text, predictions.get(document.name, ()), role)
            for i, of in enumerate((gold, ours, gold & ours)):
                counts[role][i] += len(of)
    return {
        role: {"gold": gold, "predicted": ours, **rates(right, ours, right, gold)}
        for role, (gold, ours, right) in counts.items()
    }


def spans(text: str, attributions: Iterable[Parts], role: str) -> set[Offsets]:
    """The spans of one role, cut at line breaks; each line has its own."""
    return {
        span
        for parts in attributions
        for whole in _joined(text, getattr(parts, role))
        for span in _by_line(text, whole)
    }


def _joined(text: str, pieces: Iterable[Offsets]) -> list[Offsets]:
    joined: list[Offsets] = []
    for start, end in sorted(pieces):
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _by_line(text: str, span: Offsets) -> Iterator[Offsets]:
    for piece in _PIECE.finditer(text, *span):
        yield piece.span()
