import pytest

from resolve import told

SPEAKERS = {
    "[source:No one] [cue:said] [content:it was safe].": None,
    "[source:Nobody] [cue:told] [content:them that it was safe].": None,
    "[source:No official] [cue:said] [content:it was safe].": None,
    "[source:No. 10] [cue:said] [content:it was safe].": "No. 10",
    "[source:Neither Ana Reyes nor Tom Lee] [cue:said] [content:so].": "Ana Reyes and Tom Lee",
}


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS.items())
def test_who_nobody_is(text, speaker):
    assert told.speakers(text) == [speaker or "?"]
