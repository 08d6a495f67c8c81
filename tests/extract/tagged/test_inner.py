import pytest

from extract.laid_out import sheet
from extract.tagged.guessed import together
from onrecord.attribution import Attribution, Kind, Mode
from onrecord.evaluate.marked import parse
from onrecord.extract.tagged.claims import claims_of
from onrecord.extract.tagged.inner import is_inner

INNER = {
    "[1.source:Lee] [1.cue:said] [1.content:that [2.source:Poe] [2.cue:had informed] her [2.content:that the bridge was unsafe].]": True,
    "[1.source:Lee] [1.cue:said] [1.content:[2.source:Poe] [2.cue:denied] [2.content:closing it], and left.]": True,
    "[1.source:Lee] [1.cue:said] [1.content:[2.source:she] [2.cue:was asked] [2.content:to close the bridge at once].]": False,
    "[1.source:Lee] [1.cue:condemned] [1.content:what [2.source:she] [2.cue:said] [2.content:was a very old bridge].]": False,
    "[1.source:Lee] [1.cue:said] [1.content:[2.source:Poe] asked: “Why?” and [2.cue:alleges] [2.content:the bridge was unsafe].]": False,
    "[1.source:The Review] [1.cue:reported] [1.content:that [2.source:officials] [2.cue:said] [2.content:the bridge was unsafe].]": True,
    "[1.source:Reyes] [1.cue:said] [1.content:that [2.source:Poe] [2.cue:hoped] [2.content:the bridge was safe].]": False,
    "[1.source:Reyes] [1.cue:said] [1.content:that a man [2.source:who] [2.cue:said] [2.content:the bridge was safe] left.]": False,
    "[1.source:Reyes] [1.cue:said] [1.content:that [2.source:Poe] [2.cue:said] [2.content:so].]": False,
    "[1.source:Reyes] [1.cue:said] [1.content:it rained]. [2.source:Poe] [2.cue:said] [2.content:the bridge was safe].": False,
}


@pytest.mark.parametrize("text", INNER, ids=INNER)
def test_a_plain_report_within_another(text: str) -> None:
    marks = parse(text)

    def of(number: int) -> Attribution:
        content, cue, source = (
            tuple(mark.span for mark in marks.of(number, role))
            for role in ("content", "cue", "source")
        )
        return Attribution(
            kind=Kind.INDIRECT,
            content=content,
            cue=cue,
            source=source,
            mode=Mode.SPEECH,
            found_by="test",
        )

    assert is_inner(marks.text, of(2), claims_of([of(1)])) == INNER[text]


def test_what_someone_is_told_to_have_called_a_thing_in_marks() -> None:
    guessed = "[1.source:Lee] [1.cue:said] [1.content:Poe had called the bridge “a toy.”]"
    assert together(sheet(guessed), guessed) == (
        "[1.source:Lee] [1.cue:said] [1.content:[2.source:Poe] [2.cue:had called]"
        " [2.content:the bridge “a toy.”]]"
    )
