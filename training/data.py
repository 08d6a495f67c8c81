"""PolNeAR's articles as windows of pieces with what the reader should say of each.

Newell, Margolin and Ruths, LREC 2018. Only the train set is read here. Where several people
annotated an article, each epoch takes one of them by chance, so that what they disagree on stays
open.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np

from onrecord.evaluate.polnear import read_polnear
from onrecord.extract.sheet import lay_out_text
from onrecord.extract.tagged.names import NAMED
from onrecord.extract.tagged.pieces import Pieces, cut
from onrecord.extract.tagged.tags import ROLES
from training.example import Example, Name, Parts

NOT_TOLD = -100
UNSURE = "unsure"  # the kind of a name that one teacher alone sees: nothing is learned there


@dataclass(frozen=True, slots=True)
class Cut:
    """An example as pieces and answers over the whole article."""

    pieces: Pieces
    labels: np.ndarray
    names: np.ndarray
    said_with: np.ndarray  # for each content piece its attribution's number, else -1
    cues: tuple[tuple[int, int], ...]  # of each attribution
    sources: tuple[tuple[tuple[int, int], ...], ...]  # of each attribution


@dataclass(frozen=True, slots=True)
class Window:
    """A window of an article; spans are counted from its start."""

    ids: np.ndarray
    marks: np.ndarray
    shapes: np.ndarray
    labels: np.ndarray
    names: np.ndarray
    said_with: np.ndarray  # the number in `cues`, or -1: no content, or said outside the window
    cues: list[tuple[int, int]]
    sources: list[tuple[int, int]]
    source_of: list[tuple[int, ...] | None]  # by cue; (): none; None: it stands outside
    paragraphs: np.ndarray
    stops: np.ndarray
    first: int  # where in the article it starts


def read_examples(folder: Path, names: Path | None) -> dict[str, list[Example]]:
    """By article, one example for each person who annotated it; then those with names alone."""
    found: dict[str, list[Example]] = defaultdict(list)
    named = _read_names(names / "polnear_train.jsonl") if names else {}
    for document in read_polnear(folder, "all"):
        parts = tuple(
            Parts(p.source, p.cue, p.content) for p in document.gold if p.content and p.cue
        )
        told = named[document.name][1] if document.name in named else None
        found[document.name].append(Example(document.name, document.text, parts, told))
    if names:
        for name, (text, told) in _read_names(names / "extra.jsonl").items():
            found[name].append(Example(name, text, None, told))
    return dict(found)


def _read_names(path: Path) -> dict[str, tuple[str, tuple[Name, ...]]]:
    """By document, its text where it is told, and its names; those unsure have the kind so."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        names = [Name(*n[:3]) for n in told["names"]]
        names += [Name(n[0], n[1], UNSURE) for n in told.get("unsure", ())]
        found[told["doc"]] = (told.get("text", ""), tuple(names))
    return found


def cut_example(example: Example, tokenizer: object) -> Cut:
    """The example in pieces. Where roles overlap, a cue wins over a source over content."""
    sheet = lay_out_text(example.text)
    pieces = cut(example.text, sheet.paragraphs, sheet.quotations, tokenizer)  # type: ignore[arg-type]
    labels = np.full(len(pieces), NOT_TOLD if example.attributions is None else 0, np.int64)
    said_with = np.full(len(pieces), -1, np.int64)
    cues: list[tuple[int, int]] = []
    sources: list[tuple[tuple[int, int], ...]] = []
    placed = [
        (parts, cue) for parts in example.attributions or ()
        if (cue := _range(pieces, min(s for s, _ in parts.cue), max(e for _, e in parts.cue)))
    ]  # fmt: skip
    placed.sort(key=lambda pair: pair[1])
    for number, (parts, cue) in enumerate(placed):
        cues.append(cue)
        for span in parts.content:
            for start, end in _whole(pieces, span):
                _label(labels, "content", start, end)
                said_with[start:end] = number
    for parts, _ in placed:
        ranges = [r for span in parts.source for r in _whole(pieces, span)]
        sources.append(tuple(ranges))
        for start, end in ranges:
            _label(labels, "source", start, end)
    for start, end in cues:
        _label(labels, "cue", start, end)
    said_with[labels < 5] = -1  # of the content's labels, the first
    return Cut(
        pieces, labels, _names(pieces, example.names), said_with, tuple(cues), tuple(sources)
    )


def _label(labels: np.ndarray, role: str, start: int, end: int) -> None:
    begin = 1 + 2 * ROLES.index(role)
    labels[start:end] = begin + 1
    labels[start] = begin


def _names(pieces: Pieces, names: tuple[Name, ...] | None) -> np.ndarray:
    labels = np.full(len(pieces), NOT_TOLD if names is None else 0, np.int64)
    for name in names or ():
        found = _range(pieces, name.start, name.end)
        if found and name.kind == UNSURE:
            labels[found[0] : found[1]] = NOT_TOLD
        elif found:
            begin = 1 + 2 * NAMED.index(name.kind)
            labels[found[0] : found[1]] = begin + 1
            labels[found[0]] = begin
    return labels


def _range(pieces: Pieces, start: int, end: int) -> tuple[int, int] | None:
    """The pieces that characters start:end hold a part of."""
    first = int(np.searchsorted(pieces.ends, start, side="right"))
    last = int(np.searchsorted(pieces.starts, end, side="left"))
    while first < last and pieces.starts[first] == pieces.ends[first]:
        first += 1  # a paragraph's marker begins no span
    while first < last and pieces.starts[last - 1] == pieces.ends[last - 1]:
        last -= 1
    return (first, last) if first < last else None


def _whole(pieces: Pieces, span: tuple[int, int]) -> Iterator[tuple[int, int]]:
    found = _range(pieces, *span)
    if found:
        yield found


def windows(article: Cut, length: int, chance: Random) -> Iterator[Window]:
    """The article in windows of about `length` pieces, cut elsewhere each time."""
    total = len(article.pieces)
    start = -chance.randrange(length) if total > length else 0
    while start < total:
        end = min(start + length, total)
        if end - max(start, 0) >= min(16, total):
            yield window(article, max(start, 0), end)
        start = end


def window(article: Cut, start: int, end: int) -> Window:
    """Pieces start:end of the article. A span that the edge cuts keeps its part."""
    p = article.pieces
    kept = {n: c for n, c in enumerate(article.cues) if start <= c[0] and c[1] <= end}
    ranks = {number: rank for rank, number in enumerate(kept)}
    said = np.array([ranks.get(n, -1) for n in article.said_with[start:end].tolist()], np.int64)
    sources: list[tuple[int, int]] = []
    source_of: list[tuple[int, ...] | None] = []
    for number in kept:
        chosen = []
        for s, e in article.sources[number]:
            if start <= s and e <= end:
                span = (s - start, e - start)
                if span not in sources:
                    sources.append(span)
                chosen.append(sources.index(span))
        outside = bool(article.sources[number]) and not chosen
        source_of.append(None if outside else tuple(chosen))
    for number, ranges in enumerate(article.sources):
        if number not in kept:
            sources += [
                (s - start, e - start) for s, e in ranges
                if start <= s and e <= end and (s - start, e - start) not in sources
            ]  # fmt: skip
    return Window(
        ids=p.ids[start:end].astype(np.int64),
        marks=p.marks[start:end].astype(np.int64),
        shapes=p.shapes[start:end].astype(np.int64),
        labels=article.labels[start:end],
        names=article.names[start:end],
        said_with=said,
        cues=[(s - start, e - start) for s, e in kept.values()],
        sources=sources,
        source_of=source_of,
        paragraphs=p.paragraphs[start:end].astype(np.int64),
        stops=p.stops[start:end].astype(np.int64),
        first=start,
    )
