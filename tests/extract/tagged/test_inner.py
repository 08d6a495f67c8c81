import pytest

from onrecord.attribution import Attribution, Kind, Mode
from onrecord.evaluate.marked import parse
from onrecord.extract.tagged.claims import claims_of
from onrecord.extract.tagged.inner import is_inner

INNER = {
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
