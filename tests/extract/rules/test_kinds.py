import pytest

import marked
from onrecord.attribution import Kind, Mode
from onrecord.evaluate.marked import parse
from onrecord.extract.rules.kinds import kind_of, uttered
from onrecord.extract.sheet import lay_out

KINDS = {
    "[content:“The bridge is safe,”] she said.": Kind.DIRECT,
    "[content:“The bridge,”] she said, [content:“is safe.”]": Kind.DIRECT,
    "[content:“It is safe.” “It is dry.”] So she said.": Kind.DIRECT,
    "She said [content:“no”].": Kind.DIRECT,
    "She said [content:the bridge was “safe.”]": Kind.MIXED,
    "[content:“Safe” as it was], it fell, she said.": Kind.MIXED,
    "[content:“The bridge,”] she said, [content:was safe].": Kind.MIXED,
    "She said [content:the bridge was safe].": Kind.INDIRECT,
    "“Go,” he said, and she said [content:the bridge was safe].": Kind.INDIRECT,
}


@pytest.mark.parametrize(("text", "kind"), KINDS.items(), ids=KINDS)
def test_how_the_words_are_given(text, kind):
    content = [mark.span for mark in parse(text).of(0, "content")]
    assert kind_of(lay_out(marked.read(text)), content) == kind


def test_what_is_ordered_in_marks_is_said():
    assert uttered(Mode.DECREE, Kind.DIRECT) == Mode.SPEECH
    assert uttered(Mode.DECREE, Kind.INDIRECT) == Mode.DECREE
    assert uttered(Mode.THOUGHT, Kind.DIRECT) == Mode.THOUGHT
