"""What finds names in a text: onrecord, a model of spaCy, or a file of what was found before.

{"doc": "GUM_academic_art", "names": [[0, 9, "person"], …]}

is a line of such a file; kinds are in our words or in spaCy's ("ORG").
"""

import json
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from onrecord.evaluate.named import Name
from onrecord.extract.sheet import lay_out_text
from onrecord.pipeline import RULES, default_model, read_text

Namer = Callable[[str], Iterable[Name]]
Found = dict[str, list[Name]]  # by document

SPACY_KINDS = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "group",
    "LAW": "document",
    "WORK_OF_ART": "document",
}


def found_by(namer: Namer, texts: dict[str, str]) -> Found:
    """What a namer finds in each text."""
    return {doc: list(namer(text)) for doc, text in texts.items()}


def onrecord_names(model: str | None) -> Namer:
    """What a learned reader names; with rules, what entities are called."""
    model = model or default_model()
    return _names_of_entities if model == RULES else partial(_names_read, model)


def _names_read(model: str, text: str) -> Iterator[Name]:
    from onrecord.extract.tagged.reader import read
    from onrecord.models import load

    for name in read(lay_out_text(text), load(model)).names:
        yield name.span.start, name.span.end, name.kind.value


def _names_of_entities(text: str) -> Iterator[Name]:
    for entity in read_text(text, model=RULES).entities:
        for span in entity.mentions:  # pronouns among them
            if text[span.start : span.end] in entity.names:
                yield span.start, span.end, entity.kind.value


def spacy_names(model: str) -> Namer:
    """The named entities of a model of spaCy: a package's name or a folder."""
    import spacy

    read = spacy.load(model)

    def names(text: str) -> Iterator[Name]:
        for entity in read(text).ents:
            yield entity.start_char, entity.end_char, SPACY_KINDS.get(entity.label_, "other")

    return names


def read_found(path: Path) -> Found:
    """Names that were found before, or by another program."""
    lines = map(json.loads, path.read_text("utf-8").splitlines())
    return {
        line["doc"]: [(start, end, SPACY_KINDS.get(k, k)) for start, end, k in line["names"]]
        for line in lines
    }
