"""The table for a terminal."""

from dataclasses import replace

import pytest

from onrecord.attribution import Mode
from onrecord.export.choice import choose
from onrecord.export.table import table
from stories import ARTICLE, BRIDGE, EMAIL, FEAR, LOOK, SAFE, UNREADABLE


def test_it_says_who_said_what_to_whom_how_when_and_where() -> None:
    shown = table(BRIDGE)
    first = next(line for line in shown.splitlines() if "The bridge is safe," in line)
    assert first.split() == "1 Ana Reyes direct 2022-05-23 The bridge is safe, 33".split()  # noqa: SIM905
    assert "→ reporters" in shown
    assert "email" in shown
    assert "accuse Tom" in shown
    assert "in 2" in shown
    assert shown.endswith("6 statements, 2 speakers, 1 problem\n")


def test_it_tells_how_much_is_left_out() -> None:
    uttered = choose(BRIDGE, modes={Mode.SPEECH, Mode.WRITING})
    assert "5 statements, 2 speakers, 1 left out (--mode all" in table(uttered)


def test_it_opens_with_the_story() -> None:
    assert table(BRIDGE).splitlines()[:2] == [
        "Bridge is ‘safe’, engineer says",
        "The Quay · 2022-05-24 · Mo Ray",
    ]


@pytest.mark.parametrize("width", [50, 80, 120])
def test_what_was_not_said_cannot_be_taken_for_said(width: int) -> None:
    unsaid = replace(SAFE, attribution=replace(SAFE.attribution, negated=True))
    supposed = replace(LOOK, hypothetical=True)
    shown = table(replace(BRIDGE, statements=(unsaid, supposed)), width=width)
    assert "[did not say] The" in shown
    assert "[only supposed] We" in shown


def test_a_line_known_through_others_alone_says_so() -> None:
    heard = replace(BRIDGE, statements=(replace(SAFE, second_hand=True),))
    assert "second-hand" in table(heard)


def test_no_column_stands_empty_where_no_time_is_told() -> None:
    assert "when" in table(BRIDGE)
    assert "when" not in table(replace(BRIDGE, statements=(LOOK,)))


def test_a_word_is_whole_at_80_columns() -> None:
    odd = replace(FEAR, attribution=replace(FEAR.attribution, mode=Mode.INTENTION))
    shown = table(replace(BRIDGE, statements=(odd, EMAIL, LOOK)), width=80)
    for word in ("intention", "council", "spokesman (?)", "accuse Tom"):
        assert word in shown


@pytest.mark.parametrize("width", [40, 60, 80, 100, 200])
def test_it_fits_the_terminal(width: int) -> None:
    shown = table(BRIDGE, width=width)
    assert max(map(len, shown.splitlines())) <= width
    assert "bridge" in shown


def test_it_is_plain_unless_colour_is_asked_for() -> None:
    assert "\x1b" not in table(BRIDGE)
    assert "\x1b[1m" in table(BRIDGE, colour=True)


def test_a_story_cannot_write_to_the_terminal() -> None:
    hostile = replace(BRIDGE, article=replace(ARTICLE, title="\x1b]0;owned\x07 [bold]Bridge[/]"))
    assert table(hostile).splitlines()[0] == "]0;owned [bold]Bridge[/]"


def test_a_story_that_could_not_be_read_is_said_to_be_so() -> None:
    assert table(UNREADABLE).strip() == "This input could not be read."
