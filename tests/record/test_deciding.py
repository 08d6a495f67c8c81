"""A person's decisions: each shows at once, survives another reading, and can be undone."""

from dataclasses import replace
from pathlib import Path

import pytest

from kept import faults, keep, kept, read_again
from onrecord.record.deciding import DecisionError
from onrecord.record.front import Record
from stories import BRIDGE, SAFE, at
from weston import POST, STAR, article, line, put, speakers, weston


def one(record: Record, name: str) -> int:
    return record.one_called(name)


def test_two_are_merged_and_parted_again(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        number = record.merge(one(record, "Ana Reyes"), one(record, "Tom Hale"), reason="pen name")
        assert [name.split(":")[0] for name in speakers(record)][:3] == ["Ana Reyes"] * 3
        assert faults(record) == []
        record.undo(number, reason="she is an engineer’s friend, no more")
        assert speakers(record)[1] == "Tom Hale: The bolts are rusty and cold"
        assert faults(record) == []


def test_a_person_is_split_by_articles(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        both = one(record, "Ana Reyes")
        post = article(record, "Weston Post")
        number = record.split(both, post, reason="her namesake")
        assert [p.lines for p in record.people("Ana Reyes")] == [1, 1]
        assert record.proposals() == []
        assert faults(record) == []
        with pytest.raises(DecisionError, match="not all and not none"):
            record.split(both, post, reason="again")
        numbers = [p.number for p in record.people("Ana Reyes")]
        record.merge(*numbers, reason="one after all")
        assert number not in [d.number for d in record.decisions()]  # the apart is undone
        assert [p.lines for p in record.people("Ana Reyes")] == [2]
        assert faults(record) == []


def test_who_is_told_apart_is_not_asked_about_again(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        put(record, STAR, "Island Star", "2022-06-01")
        [pair] = record.proposals()
        number = record.tell_apart(pair.first.number, pair.second.number, reason="another town")
        assert record.proposals() == []
        record.undo(number, reason="who knows")
        assert len(record.proposals()) == 1
        assert faults(record) == []


@pytest.mark.parametrize("people", [(1,), (1, 1), (1, 99)])
def test_no_one_is_merged_with_nobody_or_themselves(tmp_path: Path, people: tuple[int]) -> None:
    with weston(tmp_path) as record:
        with pytest.raises(DecisionError):
            record.merge(*people, reason="x")
        assert record.decisions() == []
        assert faults(record) == []


def test_nobody_is_told_apart_from_themselves(tmp_path: Path) -> None:
    with weston(tmp_path) as record, pytest.raises(DecisionError, match="split"):
        record.tell_apart(1, 1, reason="x")


def test_a_line_is_given_to_another_speaker_and_back(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        number = record.correct_speaker(
            line(record, "bolts"), one(record, "Ana Reyes"), reason="the outlet’s own correction"
        )
        assert speakers(record)[1] == "Ana Reyes: The bolts are rusty and cold"
        assert faults(record) == []
        record.merge(one(record, "Tom Hale"), one(record, "spokesman"), reason="it was he")
        assert speakers(record)[1] == "Ana Reyes: The bolts are rusty and cold"
        assert faults(record) == []
        record.undo(number, reason="wrong")
        assert speakers(record)[1].startswith(("Tom Hale", "spokesman"))
        record.correct_speaker(line(record, "bolts"), None, reason="nobody knows")
        assert speakers(record)[1] == "None: The bolts are rusty and cold"
        assert faults(record) == []


def test_corrected_words_are_shown_searched_and_compared(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        id = line(record, "bolts")
        [found] = [hit.line for hit in record.search("bolts").hits]
        start = found.content[0][0] + 1
        number = record.correct_words(id, (start, start + len("The bolts")), reason="cut off")
        [hit] = record.search("bolts").hits
        assert (hit.line.words, hit.line.content) == ("The bolts", ((start, start + 9),))
        assert [hit.line.words[a:b] for a, b in hit.marks] == ["bolts"]
        assert record.search("rusty").hits == ()
        assert faults(record) == []
        record.undo(number, reason="right as it was")
        assert len(record.search("rusty").hits) == 1
        assert faults(record) == []


def test_what_was_not_said_is_gone_until_it_is_undone(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        number = record.not_said(line(record, "bolts"), reason="a caption")
        assert record.search("bolts").hits == ()
        assert faults(record) == []
        record.undo(number, reason="no caption")
        assert len(record.search("bolts").hits) == 1
        assert faults(record) == []


def test_corrections_of_an_event_add_up_and_are_undone_one_by_one(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        [happening] = record.happenings(types=["resign"])
        event = happening.accounts[0].event
        dismissed = record.correct_event(event, {"type": "dismiss"}, reason="she was thrown out")
        record.correct_event(event, {"target": "Ana Reyes", "actor": "Tom Hale"}, reason="by him")
        [corrected] = record.happenings(types=["dismiss"])
        assert (corrected.actor, corrected.target) == ("Tom Hale", "Ana Reyes")
        assert len(record.happenings(types=["resign"])) == 1  # as the other outlet has it
        assert faults(record) == []
        record.undo(dismissed, reason="no")
        assert [h.actor for h in record.happenings(types=["resign"])] == ["Ana Reyes", "Tom Hale"]
        record.correct_event(event, {}, not_done=True, reason="a headline of fools’ day")
        assert [h.actor for h in record.happenings()] == ["Ana Reyes"]
        assert faults(record) == []


def test_corrections_survive_another_reading_though_it_cuts_the_words_otherwise(
    tmp_path: Path,
) -> None:
    record = kept(tmp_path, BRIDGE)
    record.correct_speaker(SAFE.id, one(record, "Tom Hale"), reason="mixed up")
    shorter = replace(SAFE.attribution, content=(at("bridge is safe,"),))
    other = replace(SAFE, id=shorter.id_in(BRIDGE.article.id), attribution=shorter)
    keep(record, read_again(BRIDGE, statements=(other, *BRIDGE.statements[1:])))
    [hit] = record.search('"bridge is safe"').hits
    assert (hit.line.words, hit.line.speaker) == ("bridge is safe,", "Tom Hale")
    assert faults(record) == []


def test_words_and_what_was_not_said_survive_another_reading(tmp_path: Path) -> None:
    record = kept(tmp_path, BRIDGE)
    span = at("bridge is safe")
    record.correct_words(SAFE.id, (span.start, span.end), reason="the article is no part of it")
    record.not_said(line(record, "winter"), reason="a feeling")
    keep(record, read_again(BRIDGE))
    assert record.search("winter").hits == ()
    [hit] = record.search('"bridge is safe"').hits
    assert hit.line.words == "bridge is safe"
    assert faults(record) == []


@pytest.mark.parametrize("span", [(-1, 3), (3, 3), (0, 999_999)])
def test_words_are_in_the_article(tmp_path: Path, span: tuple[int, int]) -> None:
    record = kept(tmp_path, BRIDGE)
    with pytest.raises(DecisionError, match="no stretch"):
        record.correct_words(SAFE.id, span, reason="x")


def test_what_is_not_there_can_t_be_decided_on(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        for deed in (
            lambda: record.not_said("none", reason="x"),
            lambda: record.correct_event("none", {}, not_done=True, reason="x"),
            lambda: record.undo(77, reason="x"),
            lambda: record.split(1, "none", reason="x"),
            lambda: record.correct_speaker(line(record, "bolts"), 99, reason="x"),
            lambda: record.one_called("Zed Nobody"),
        ):
            with pytest.raises(DecisionError):
                deed()
        assert record.decisions() == []


def test_a_name_of_several_must_be_told_by_number(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        put(record, POST.replace("mayor of Weston", "baker of Olm"), "Olm News", "2022-06-01")
        with pytest.raises(DecisionError, match="Name one by number"):
            record.one_called("Ana Reyes")
        assert record.people("9" * 30) == []
