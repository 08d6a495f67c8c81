"""What is forgotten is gone from the file; the rest stays, whole, and a gap says what went."""

from dataclasses import replace
from pathlib import Path

import pytest

from kept import faults, keep, kept, read_again
from onrecord.entity import Entity, EntityKind
from onrecord.record.deciding import DecisionError
from onrecord.record.front import Record
from onrecord.story import Story
from stories import ARTICLE, BRIDGE
from weston import POST, QUAY, STAR, article, put, speakers, weston


def forget(record: Record, outlet: str) -> None:
    record.forget(record.to_forget(name=article(record, outlet)), reason="the court’s order")


def test_the_hub_of_a_merge_goes_and_those_it_joined_stay_one(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        put(record, STAR, "Island Star", "2022-06-01")
        record.merge(*[one.number for one in record.people("Ana Reyes")], reason="the mayor")
        forget(record, "The Quay")  # both others were decided to be one with its mayor
        [reyes] = record.people("Ana Reyes")
        assert reyes.lines == 2
        assert speakers(record)[0] == "Ana Reyes: We will sell the old bridge this year"
        assert [len(h.accounts) for h in record.happenings()] == [1]
        assert faults(record) == []


def test_nothing_of_it_is_left_in_the_bytes_of_the_file(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        record.correct_speaker(record.search("bolts").hits[0].line.id, None, reason="Zwickelbart")
        record.forget(record.to_forget(person="Tom Hale"), reason="he asks for it")
        assert faults(record) == []
    for file in tmp_path.iterdir():
        data = file.read_bytes()
        for words in (b"rusty", b"bolts", b"Tom Hale", b"hale", b"reporters", b"Zwickelbart"):
            assert words not in data, f"{words!r} in {file.name}"
        assert b"spokesman" in data


def test_it_is_not_added_again_unasked_and_the_gap_says_why(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        forget(record, "Weston Post")
        again = put(record, POST, "Weston Post", "2022-05-25")
        assert again.outcome == "forgotten"
        assert "the court’s order" in again.problems[0].message
        assert put(record, QUAY, "The Quay", "2022-05-24").outcome == "known"
        assert record.search("spokesman").hits == ()


def test_to_forget_nothing_or_for_no_reason_is_misuse(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        with pytest.raises(DecisionError, match="no such article"):
            record.forget(record.to_forget(name="none"), reason="x")
        with pytest.raises(DecisionError, match="needs a reason"):
            record.forget(record.to_forget(person="Tom Hale"), reason=" ")
        assert record.stats().articles == 2


def only(words: str, **people: str) -> Story:
    """An article of its own that names these people and says nothing."""
    entities = [Entity(id=i, kind=EntityKind.PERSON, name=name) for i, name in people.items()]
    article = replace(ARTICLE, text=words, posts=(), parts=(), url=None)
    return Story(article=article, entities=tuple(entities), made_by=BRIDGE.made_by)


def test_a_hub_that_only_an_older_reading_had_may_go_too(tmp_path: Path) -> None:
    hub = only("one", x="Xena Ost")
    record = kept(tmp_path, hub, only("two", y="Yvo Ost"), only("three", z="Zoe Ost"))
    one, two, three = (record.one_called(name) for name in ("Xena Ost", "Yvo Ost", "Zoe Ost"))
    record.merge(two, one, reason="a pen name")
    record.merge(record.one_called("Xena Ost"), three, reason="another")
    keep(record, read_again(hub, entities=()))
    assert record.one_called("Yvo Ost") == record.one_called("Zoe Ost")
    record.forget(record.to_forget(name=hub.article.id), reason="asked")
    assert record.one_called("Yvo Ost") == record.one_called("Zoe Ost")
    assert faults(record) == []


def test_a_line_that_was_given_to_someone_forgotten_still_tells_the_name(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        put(record, "“It rained in Olm,” Zoe Ost, a baker, said.\n", "Olm News", "2022-06-01")
        bolts = record.search("bolts").hits[0].line.id
        number = record.correct_speaker(bolts, record.one_called("Zoe Ost"), reason="the caption")
        forget(record, "Olm News")
        assert record.people("Zoe Ost") == []
        assert speakers(record)[1] == "Zoe Ost: The bolts are rusty and cold"
        assert record.verify("The bolts are rusty", speaker="Zoe Ost").lines[0].speaker == "Zoe Ost"
        [corrected] = record.corrected()
        assert corrected["right"] == {"speaker": ["Zoe Ost"]}
        assert faults(record) == []
        record.undo(number, reason="the caption was wrong")
        assert speakers(record)[1] == "Tom Hale: The bolts are rusty and cold"
        assert faults(record) == []


def test_what_would_go_is_told_before(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        told = record.toll(record.to_forget(person="Tom Hale"))
        assert (told.articles, told.copies, told.lines) == (1, 0, 2)
        assert told.speakers == (("Ana Reyes", 1), ("Tom Hale", 1))
        assert told.nowhere_else == ("Tom Hale",)
        assert record.toll([]).lines == 0


def test_who_is_forgotten_is_named_by_no_correction_any_more(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        put(record, "“It rained in Olm,” Zoe Ost, a baker, said.\n", "Olm News", "2022-06-01")
        bolts = record.search("bolts").hits[0].line.id
        record.correct_speaker(bolts, record.one_called("Zoe Ost"), reason="the caption")
        record.forget(record.to_forget(person="Zoe Ost"), reason="her request", person="Zoe Ost")
        assert speakers(record)[1] == "Tom Hale: The bolts are rusty and cold"
        assert (record.decisions(), record.stats().forgotten) == ([], 1)
        assert faults(record) == []
    assert b"Zoe Ost" not in (tmp_path / "weston.db").read_bytes()
