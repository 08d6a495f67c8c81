"""What holds of events as a whole, whatever the text."""

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from resolve import told
from resolve.events.happened import events

PIECES = [
    *("Ana Reyes ", "police ", "France’s ", "the ", "he ", "who ", "and ", "not ", "if ", "would "),
    *(
        "arrested ",
        "resigned ",
        "attack ",
        "on ",
        "of ",
        "by ",
        "that ",
        "to ",
        "was ",
        "invasion ",
    ),
    *(", ", ". ", "“", "”", "(", "\n", "U.S. ", "25,000 ", "Monday ", "accusing ", "? ", "’s "),
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=40).map("".join))
def test_every_event_is_of_someone_and_has_its_words(text: str) -> None:
    resolved = told.resolve(*told.story(text.replace("[", "")))
    ids = {entity.id for entity in resolved.entities}
    for event in resolved.events:
        assert {event.actor, event.target} & ids
        assert all(0 <= span.start < span.end <= len(text) for span in event.evidence)


def test_one_who_only_speaks_does_nothing() -> None:
    assert events("[source:Ana Reyes] [cue:warned] [content:that it would rain].") == []


def test_a_long_row_of_deeds_takes_linear_time() -> None:
    def seconds(times: int) -> float:
        text = "France attacked Belgium, and Ana Reyes’s arrest by police followed. " * times
        article, attributions = told.story(text)
        start = time.perf_counter()
        told.resolve(article, attributions)
        return time.perf_counter() - start

    seconds(20)
    assert min(seconds(800) / seconds(200) for _ in range(3)) < 9
