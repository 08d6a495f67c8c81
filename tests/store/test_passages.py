"""Paragraphs that are long enough are known again by their words alone."""

from pathlib import Path

from onrecord.store.opening import writing
from onrecord.store.passages import MOST, hide_passages, passages, passages_of, show_passages
from weston import weston

LONG = "The council met until midnight in the town hall, where forty people waited in the rain."


def test_marks_case_and_spaces_are_no_matter() -> None:
    other = LONG.upper().replace(",", " –").replace(" ", "  ")
    assert list(passages(f"Short.\n{LONG}\n\n")) == list(passages(other))
    assert list(passages(LONG)) != list(passages(LONG.replace("rain", "snow")))


def test_hostile_texts_have_passages_of_their_own() -> None:
    assert list(passages("\n" * 99_999)) == []
    assert len(list(passages("\ud800 a b c d e f g h i j k l m"))) == 1
    assert len(list(passages(f"{LONG}\n" * 9_999))) == 10 * MOST
    assert all(0 <= one < 2**63 for one in passages(LONG))


def test_they_are_shown_once_and_hidden(tmp_path: Path) -> None:
    with weston(tmp_path) as record, writing(record.engine) as connection:
        before = passages_of(connection, [1, 2, 99])
        assert [len(before[number]) for number in (1, 2, 99)] == [1, 1, 0]
        show_passages(connection, 1)
        assert passages_of(connection, [1, 2, 99]) == before
        hide_passages(connection, 1)
        assert passages_of(connection, [1]) == {1: frozenset()}
        show_passages(connection, 1)
        assert passages_of(connection, [1, 2, 99]) == before
