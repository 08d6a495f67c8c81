"""Gold in the layout of PolNeAR: text/NAME.txt and attributions/NAME_ANNOTATOR.ann (brat standoff).

T1  Source 0 7      Ann Lee
E1  Attribution:T4 Source:T1 Cue:T2 Content:T3
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from onrecord.evaluate.parts import Parts
from onrecord.evaluate.tally import GoldDocument
from onrecord.evaluate.tokens import Offsets

_RECORD = re.compile(r"[A-Z#*][A-Za-z]*\d*\t")
_LAST_NUMBER = re.compile(r"\d+$")


def is_polnear(folder: Path) -> bool:
    """Whether the folder has this layout."""
    return (folder / "text").is_dir() and (folder / "attributions").is_dir()


def read_polnear(folder: Path, annotator: str = "first") -> Iterator[GoldDocument]:
    """The documents, one for each annotation chosen: "first", "all", or one annotator's id.

    Raises ValueError where an annotation's offsets and words do not agree.
    """
    for name, paths in annotations(folder).items():
        chosen = _chosen(paths, annotator)
        text = read_exactly(text_path(folder, name)) if chosen else ""
        for path in chosen:
            gold, discard = read_brat(read_exactly(path), text, str(path))
            yield GoldDocument(name, text, gold, discard)


def annotations(folder: Path) -> dict[str, list[Path]]:
    """By document, its annotations, sorted by the annotator's id."""
    found: dict[str, list[Path]] = defaultdict(list)
    for path in sorted((folder / "attributions").glob("*.ann"), key=lambda path: path.name):
        whole = text_path(folder, path.stem).exists()
        found[path.stem if whole else path.stem.rsplit("_", 1)[0]].append(path)
    return dict(found)


def text_path(folder: Path, name: str) -> Path:
    """Where the text of a document is."""
    return folder / "text" / f"{name}.txt"


def read_exactly(path: Path) -> str:
    """The file's characters with its line ends left alone, for offsets count them."""
    return path.read_bytes().decode("utf-8")


def _chosen(paths: list[Path], annotator: str) -> list[Path]:
    if annotator == "first":
        return paths[:1]
    return [p for p in paths if annotator == "all" or p.stem.endswith(f"_{annotator}")]


def read_brat(
    annotation: str, text: str, where: str
) -> tuple[tuple[Parts, ...], tuple[Offsets, ...]]:
    """The attributions, and the stretches that the annotator set aside."""
    spans: dict[str, list[Offsets]] = {}
    discard: list[Offsets] = []
    events: list[list[str]] = []
    for record in _records(annotation):
        id_, body, *rest = record.rstrip("\n").split("\t")
        if id_.startswith("T"):
            label, offsets = body.split(" ", 1)
            spans[id_] = _offsets(offsets)
            _check(text, spans[id_], "\t".join(rest), f"{where} {id_}")
            discard += spans[id_] if label == "Discard" else []
        elif id_.startswith("E"):
            events.append(body.split()[1:])
    return tuple(_attribution(event, spans) for event in events), tuple(discard)


def _records(annotation: str) -> list[str]:
    # A record's words may hold a line break, so a line that starts none belongs to the one before.
    records: list[list[str]] = []
    for line in annotation.split("\n"):
        if _RECORD.match(line):
            records.append([line])
        elif records:
            records[-1].append(line)
    return ["\n".join(lines) for lines in records]


def _offsets(written: str) -> list[Offsets]:
    """From "0 7;9 12" come (0, 7) and (9, 12)."""
    pairs = [piece.split() for piece in written.split(";")]
    return [(int(start), int(end)) for start, end in pairs]


def _check(text: str, spans: list[Offsets], written: str, where: str) -> None:
    words = " ".join(text[start:end] for start, end in spans)
    if words.rstrip("\n") != written:
        raise ValueError(f"{where} says {written[:80]!r}, but the text there is {words[:80]!r}")


def _attribution(event: list[str], spans: dict[str, list[Offsets]]) -> Parts:
    found: dict[str, list[Offsets]] = {"content": [], "source": [], "cue": []}
    for argument in event:
        role, id_ = argument.split(":")
        role = _LAST_NUMBER.sub("", role).lower()
        if role in found:
            found[role] += spans[id_]
    return Parts(tuple(found["content"]), tuple(found["source"]), tuple(found["cue"]))
