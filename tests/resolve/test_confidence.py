"""How sure the speaker of a line is: by how the source tells who it is."""

import json

import pytest

from onrecord import read_text
from onrecord.resolve.confidence import WEIGHTS

SHE = "Ana Reyes opened the bridge. She said it was safe."


def sure(text):
    """By source, how sure each speaker is; None where nobody is given."""
    story = read_text(text, model="rules")
    found = {}
    for statement in story.statements:
        source = " ".join(text[s.start : s.end] for s in statement.attribution.source)
        found[source] = statement.confidence.speaker
    return found


def test_every_speaker_that_is_given_has_a_figure_and_nobody_else():
    text = (
        "Ana Reyes said the bridge was safe. “It was built well,” she added, “and fast.” Several"
        " officials told reporters that it was not. It said so. The mayor of Harrow agreed that"
        " it was safe. According to a report, it leaks.\n\n“We were not asked.”\n"
    )
    for statement in read_text(text, model="rules").statements:
        figure = statement.confidence.speaker
        assert (figure is None) == (statement.speaker is None)
        assert figure is None or 0 < figure < 1


def test_a_pronoun_that_fits_one_alone_is_surer_than_one_that_fits_two():
    two = "Eva Roe thanked Ida Hall at the bridge. She said it was safe."
    assert sure(SHE)["She"] > sure(two)["She"]


def test_what_a_description_stands_for_is_less_sure_than_a_name():
    told = sure("Ana Reyes, the mayor, left. The mayor said it was safe. Tom Lee said so too.")
    assert told["The mayor"] < told["Tom Lee"]


def test_the_weights_tell_what_they_were_fitted_to():
    kept = json.loads(WEIGHTS.read_text("utf-8"))
    assert "judged by hand" in kept["made_from"]
    assert kept["speaker"]["lead"] > 0


@pytest.mark.parametrize("text", ["", "“”", "He said. She said. They said. It said.", "I said, I"])
def test_whatever_the_text_nothing_breaks(text):
    assert all(f is None or 0 <= f <= 1 for f in sure(text).values())
