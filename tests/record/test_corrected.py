"""What people corrected, as examples: the text, what was read, what is right."""

from pathlib import Path

from weston import QUAY, line, weston


def test_each_correction_is_an_example(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        bolts = line(record, "bolts")
        start = QUAY.index("The bolts")
        record.correct_speaker(bolts, 1, reason="a")
        record.correct_words(bolts, (start, start + 9), reason="b")
        record.not_said(line(record, "spokesman OR shut"), reason="c")
        event = record.happenings()[0].accounts[0].event
        record.correct_event(event, {"type": "dismiss"}, reason="d")
        undone = record.correct_speaker(bolts, None, reason="e")
        record.undo(undone, reason="f")
        found = list(record.corrected())
    assert [(one["corrects"], one["reason"], one["right"]) for one in found] == [
        ("speaker", "a", {"speaker": ["Ana Reyes"]}),
        ("words", "b", {"content": [[start, start + 9]]}),
        ("not_said", "c", {"statement": False}),
        ("event", "d", {"type": "dismiss"}),
    ]
    [read] = found[0]["content"]
    assert found[0]["text"][slice(*read)] == "“The bolts are rusty and cold,”"


def test_what_was_decided_on_people_is_no_example(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        record.merge(1, 2, reason="one")
        assert list(record.corrected()) == []
