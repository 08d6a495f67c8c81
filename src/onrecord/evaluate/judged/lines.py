"""A line that a reader found on a page, and what a judge said of it: offsets and labels, no text.

{"page": "us/Gazette_2024", "article": "9f86…", "anchor": "2c26…", "content": [[13, 23]], "cue":
[[24, 28]], "source": [[0, 7]], "kind": "direct", "mode": "speech", "model": "rules", "labels":
["who"], "round": 1, "date": "2024-05-01"}

The pages are other people's, so what is kept of them is where the words stand, never the words.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from onrecord.article import Span, digest
from onrecord.attribution import Kind, Mode
from onrecord.evaluate.judged.labels import MISSED, UNSURE, check_label, faults

JUDGEMENTS = Path(__file__).parents[1] / "judgements"

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A statement as a reader found it, on a page that its name and its text's hash tell."""

    page: str
    article: str  # the text's SHA-256
    anchor: str  # the hash of the words from the first part to the last
    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    kind: Kind
    mode: Mode
    model: str

    @property
    def extent(self) -> Span:
        """From the first character of any part to the last."""
        parts = (*self.content, *self.cue, *self.source)
        return Span(min(s.start for s in parts), max(s.end for s in parts))

    @property
    def key(self) -> tuple[object, ...]:
        """What makes two lines one and the same, whichever reader found them."""
        return (self.article, self.content, self.cue, self.source)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What a judge said of a line. No label: all is right with it."""

    line: Line
    labels: tuple[str, ...]
    round: int
    date: str  # ISO 8601

    @property
    def faults(self) -> frozenset[str]:
        """Which of content, source and kind are wrong."""
        return faults(self.labels)

    @property
    def missed(self) -> bool:
        """Whether the judge wrote the line down himself, since no reader had."""
        return MISSED in self.labels

    @property
    def decided(self) -> bool:
        """Whether the judge could tell."""
        return UNSURE not in self.labels

    @property
    def right(self) -> bool:
        """Whether content, source and kind are right."""
        return self.decided and not self.missed and not self.faults


def anchor(text: str, extent: Span) -> str:
    """The hash that a line's words can be found again by, if the page's text moves."""
    return digest(text[extent.start : extent.end])


def line_json(line: Line) -> Json:
    """The line, ready for JSON."""
    return {
        "page": line.page,
        "article": line.article,
        "anchor": line.anchor,
        "content": _pairs(line.content),
        "cue": _pairs(line.cue),
        "source": _pairs(line.source),
        "kind": line.kind.value,
        "mode": line.mode.value,
        "model": line.model,
    }


def judgement_json(judgement: Judgement) -> Json:
    """The judgement, ready for JSON."""
    told = {"labels": list(judgement.labels), "round": judgement.round, "date": judgement.date}
    return line_json(judgement.line) | told


def line_from(stated: Json) -> Line:
    """The line that the JSON states; raises ValueError, KeyError or TypeError where it is none."""
    return Line(
        page=str(stated["page"]),
        article=str(stated["article"]),
        anchor=str(stated["anchor"]),
        content=_spans(stated["content"]),
        cue=_spans(stated["cue"]),
        source=_spans(stated["source"]),
        kind=Kind(stated["kind"]),
        mode=Mode(stated["mode"]),
        model=str(stated["model"]),
    )


def judgement_from(stated: Json) -> Judgement:
    """The judgement that the JSON states."""
    labels = tuple(str(label) for label in stated["labels"])
    for label in labels:
        if label != MISSED:
            check_label(label)
    return Judgement(
        line=line_from(stated),
        labels=labels,
        round=int(stated["round"]),
        date=str(stated["date"]),
    )


def read_judgements(path: Path) -> list[Judgement]:
    """The judgements of a JSONL file, or of all such files of a folder."""
    paths = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
    return [judgement_from(stated) for one in paths for stated in read_jsonl(one)]


def write_jsonl(rows: Iterable[Json], path: Path) -> None:
    """Writes a row a line."""
    with path.open("w", encoding="utf-8", newline="\n") as out:
        out.writelines(json.dumps(row) + "\n" for row in rows)


def read_jsonl(path: Path) -> list[Json]:
    """The objects of a JSONL file. Raises ValueError, with its line, for what is none."""
    found = []
    for number, row in enumerate(path.read_text("utf-8").split("\n"), 1):
        if row.strip():
            try:
                found.append(dict(json.loads(row)))
            except (ValueError, TypeError) as error:
                raise ValueError(f"{path}, line {number}: no object of JSON ({error})") from error
    return found


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _spans(pairs: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple(Span(int(start), int(end)) for start, end in pairs)
