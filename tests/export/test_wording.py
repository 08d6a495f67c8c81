"""A statement in words."""

from dataclasses import replace

import pytest

from onrecord.attribution import Mode
from onrecord.export.wording import counted, days, lines, moment, one_line, trimmed
from onrecord.statement import Act, ActType, When
from stories import BRIDGE, UNREADABLE
from stories import SAFE as SAFE_STATEMENT

SAFE, EMAIL, OLD, FEAR, TWEET, LOOK = lines(BRIDGE)


def test_who_said_it_to_whom_and_what() -> None:
    assert (SAFE.who, SAFE.to, SAFE.words) == ("Ana Reyes", "reporters", "The bridge is safe,")
    assert (SAFE.kind, SAFE.when, SAFE.act) == ("direct", "2022-05-23", "")


def test_a_speaker_whom_nobody_can_tell_is_the_words_and_a_question_mark() -> None:
    assert LOOK.who == "a council spokesman (?)"


def test_the_medium_of_a_post_goes_without_saying() -> None:
    assert (EMAIL.medium, TWEET.medium, TWEET.kind) == ("email", "", "post")


def test_a_mode_is_named_where_nothing_was_uttered() -> None:
    assert FEAR.kind == "indirect, attitude"


@pytest.mark.parametrize(
    ("mode", "act", "unsaid"),
    [
        (Mode.SPEECH, None, "did not say"),
        (Mode.THOUGHT, None, "did not think"),
        (Mode.SPEECH, ActType.DECLINE_TO_COMMENT, "declined"),
        (Mode.SPEECH, ActType.NOT_REACHED, "no answer"),
    ],
)
def test_what_was_not_said_is_told_to_be_so(mode: Mode, act: ActType | None, unsaid: str) -> None:
    written = replace(SAFE_STATEMENT.attribution, negated=True, mode=mode)
    statement = replace(SAFE_STATEMENT, attribution=written, act=act and Act(act))
    [line] = lines(replace(BRIDGE, statements=(statement,)))
    assert line.unsaid == unsaid


def test_what_is_only_supposed_is_told_to_be_so() -> None:
    [line] = lines(replace(BRIDGE, statements=(replace(SAFE_STATEMENT, hypothetical=True),)))
    assert (line.unsaid, SAFE.unsaid) == ("only supposed", "")


@pytest.mark.parametrize(
    ("edtf", "told"),
    [
        ("2022-05-23", "2022-05-23"),
        ("../2022-05", "by 2022-05"),
        ("2019/..", "since 2019"),
        ("2019/2021", "2019 to 2021"),
        ("", ""),
    ],
)
def test_days_are_written_for_people(edtf: str, told: str) -> None:
    assert days(edtf) == told


def test_an_act_names_its_target() -> None:
    assert EMAIL.act == "accuse Tom Hale"


def test_a_line_in_another_tells_which() -> None:
    assert (OLD.within, SAFE.within) == (2, None)


def test_a_day_that_is_only_known_to_be_before_publication_is_not_shown() -> None:
    bound = replace(SAFE_STATEMENT, said=When("../2022-05-24", None, "2022-05-24", inferred=True))
    [line] = lines(replace(BRIDGE, statements=(bound,)))
    assert line.when == ""


def test_a_story_that_could_not_be_read_has_no_lines() -> None:
    assert list(lines(UNREADABLE)) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("two\r\n  lines", "two lines"),
        ("\x1b[31mred\x07", "[31mred"),  # would colour a terminal and ring its bell
        ("a\u202eb", "a b"),  # would turn the rest of the line round
        ("née 🌉", "née 🌉"),
    ],
)
def test_what_a_terminal_would_obey_is_taken_out(text: str, line: str) -> None:
    assert one_line(text) == line


@pytest.mark.parametrize(
    ("text", "most", "cut"),
    [
        ("It is safe.", 11, "It is safe."),
        ("It is safe, she said.", 14, "It is safe…"),
        ("Donaudampfschifffahrt", 10, "Donaudamp…"),
    ],
)
def test_words_are_cut_at_a_word(text: str, most: int, cut: str) -> None:
    assert trimmed(text, most) == cut
    assert len(cut) <= most


def test_one_is_not_many() -> None:
    assert (counted(1, "problem"), counted(2, "problem")) == ("1 problem", "2 problems")


@pytest.mark.parametrize(
    ("iso", "shown"),
    [
        ("2024-03-14T08:30:00+01:00", "2024-03-14 08:30 +01:00"),
        ("2024-03-14T08:30:00.123Z", "2024-03-14 08:30 Z"),
        ("2024-03-14T08:30", "2024-03-14 08:30"),
        ("2024-03-14", "2024-03-14"),
        ("some day", "some day"),
    ],
)
def test_a_moment_is_written_for_people(iso: str, shown: str) -> None:
    assert moment(iso) == shown
