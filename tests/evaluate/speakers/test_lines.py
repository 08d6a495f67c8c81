"""A line with its speaker, as kept: places alone."""

import pytest

from evaluate.speakers.drawn import TEXT, stories
from onrecord.evaluate.speakers.lines import (
    Judged,
    judged_from,
    judged_json,
    name_span,
    spoken_of,
)


def test_the_speaker_is_kept_as_the_place_of_the_name():
    story = stories()["harrow"]
    place = name_span(story, story.statements[0])
    assert TEXT[place.start : place.end] == "Ana Reyes"


def test_a_judgement_comes_back_as_it_was_kept_and_holds_no_words():
    spoken = next(spoken_of("harrow", stories()["harrow"]))
    judged = Judged(spoken=spoken, verdict="wrong", round=2, date="2024-05-01")
    assert judged_from(judged_json(judged)) == judged
    assert "Reyes" not in str(judged_json(judged))


def test_a_word_that_is_no_verdict_is_refused():
    spoken = next(spoken_of("harrow", stories()["harrow"]))
    told = judged_json(Judged(spoken=spoken, verdict="ok", round=1, date=""))
    with pytest.raises(ValueError, match="'fine' is no verdict; use ok"):
        judged_from(told | {"verdict": "fine"})
