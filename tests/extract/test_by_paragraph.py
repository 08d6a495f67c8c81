from operator import attrgetter

import pytest

import marked
from extract.laid_out import sheet
from onrecord.attribution import Attribution, Kind
from onrecord.evaluate.marked import parse
from onrecord.extract.by_paragraph import by_paragraph

CASES = {
    "a speech of the next paragraph is another": (
        "[content:“It is safe,”] [source:Reyes] [cue:said].\n\n[content:“It always was.”]",
        "[1.content:“It is safe,”] [1,2.source:Reyes] [1,2.cue:said].\n\n"
        "[2.content:“It always was.”]",
    ),
    "marks that stay open go on": (
        "[source:Reyes] [cue:said]: [content:“It is safe.]\n\n[content:“It always was.”]",
        "[1.source:Reyes] [1.cue:said]: [1.content:“It is safe.]\n\n[1.content:“It always was.”]",
    ),
    "and so they do past a picture": (
        "[source:Reyes] [cue:said]: [content:“It is safe.]\n\nThe bridge in May\n\n"
        "[content:“It always was.”]",
        "[1.source:Reyes] [1.cue:said]: [1.content:“It is safe.]\n\nThe bridge in May\n\n"
        "[1.content:“It always was.”]",
    ),
    "a speech of the same paragraph goes on": (
        "[content:“It is safe,”] [source:Reyes] [cue:said]. [content:“It always was.”]",
        "[1.content:“It is safe,”] [1.source:Reyes] [1.cue:said]. [1.content:“It always was.”]",
    ),
    "what is told, and a speech": (
        "[source:Reyes] [cue:said] [content:it was safe].\n\n[content:“It always was.”]",
        "[1,2.source:Reyes] [1,2.cue:said] [1.content:it was safe].\n\n"
        "[2.content:“It always was.”]",
    ),
    "a heading in marks is none": (
        "[content:‘We had plans’]\n\n[content:“It is safe,”] [source:Reyes] [cue:said].",
        "‘We had plans’\n\n[1.content:“It is safe,”] [1.source:Reyes] [1.cue:said].",
    ),
}


def found(text: str, kind: Kind = Kind.DIRECT) -> Attribution:
    read = parse(text)
    parts = {
        role: tuple(mark.span for mark in read.of(0, role)) for role in ("content", "cue", "source")
    }
    return Attribution(kind=kind, found_by="test", **parts)


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_parts_what_stands_in_several_paragraphs(text, told):
    laid = sheet(text)
    parts = sorted(by_paragraph(laid, found(text)), key=attrgetter("content"))
    assert marked.write_all(laid.article, parts) == told


def test_each_part_has_its_own_kind():
    text = CASES["what is told, and a speech"][0]
    kinds = [part.kind for part in by_paragraph(sheet(text), found(text, Kind.MIXED))]
    assert kinds == [Kind.INDIRECT, Kind.DIRECT]
