import pytest

from onrecord.attribution import Attribution, Kind, Mode
from onrecord.evaluate.marked import parse
from onrecord.extract.things import is_written, mode_of_thing

CASES = {
    "[source:The letter] [cue:says] [content:that it is safe].": Mode.WRITING,
    "[source:The email to staff] [cue:said] [content:that it is safe].": Mode.WRITING,
    "[source:Figures released on Monday] [cue:suggest] [content:that it is safe].": Mode.SHOWING,
    "[source:Ana Reyes] [cue:said] [content:that it is safe].": Mode.SPEECH,
    "[cue:According to] [source:court records], [content:it is safe].": Mode.WRITING,
    "[cue:According to] [source:data], [content:it is safe].": Mode.SPEECH,
}


@pytest.mark.parametrize(("text", "mode"), CASES.items())
def test_what_a_thing_says(text, mode):
    read = parse(text)
    content, cue, source = (
        tuple(mark.span for mark in read.of(0, role)) for role in ("content", "cue", "source")
    )
    found = Attribution(
        kind=Kind.INDIRECT, content=content, cue=cue, source=source, found_by="test"
    )
    assert mode_of_thing(read.text, found, read.text[cue[0].start : cue[0].end].lower()) == mode


@pytest.mark.parametrize("source", ["court records", "a new report by the council", "reports"])
def test_is_written(source):
    assert is_written(source)


@pytest.mark.parametrize("source", ["a poll", "researchers who read the report", "Ana Reyes", ""])
def test_is_not_written(source):
    assert not is_written(source)
