"""Who of a new article is whom: joined where it is certain, else put up for review."""

from dataclasses import replace
from pathlib import Path

import pytest

import onrecord
from kept import faults, keep, kept, read_again
from onrecord.entity import Entity, EntityKind
from onrecord.story import Story
from stories import ARTICLE, BRIDGE
from weston import STAR, put, weston


def named(record, name: str) -> list[tuple[str, int]]:
    return [(person.name, person.lines) for person in record.people(name)]


def test_who_is_certainly_one_is_one_over_two_outlets(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        assert named(record, "Ana Reyes") == [("Ana Reyes", 2)]
        [joined] = record.decisions(by_hand=False)
        assert "both are mayor of Weston" in joined.reason
        assert record.decisions() == []  # none by hand
        assert faults(record) == []


def test_a_join_of_the_program_can_be_undone_and_done_again(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        [joined] = record.decisions(by_hand=False)
        record.undo(joined.number, reason="two women of one name")
        assert named(record, "Ana Reyes") == [("Ana Reyes", 1), ("Ana Reyes", 1)]
        assert faults(record) == []
        record.merge(*[one.number for one in record.people("Ana Reyes")], reason="one after all")
        assert named(record, "Ana Reyes") == [("Ana Reyes", 2)]
        assert faults(record) == []


def test_a_bare_common_name_is_only_proposed(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        put(record, STAR, "Island Star", "2022-06-01")
        assert named(record, "Ana Reyes") == [("Ana Reyes", 2), ("Ana Reyes", 1)]
        [pair] = record.proposals()
        assert (pair.first.name, pair.second.name) == ("Ana Reyes", "Ana Reyes")


def of(*ids: str) -> Story:
    """A story of nothing but people."""
    names = {"x": "Xena Ost", "y": "Yvo Ost"}
    entities = [Entity(id=i, kind=EntityKind.PERSON, name=names[i]) for i in ids]
    article = replace(ARTICLE, posts=(), parts=())
    return Story(article=article, entities=tuple(entities), made_by=BRIDGE.made_by)


def test_who_is_in_no_newest_reading_is_shown_no_more_though_decided_on(tmp_path: Path) -> None:
    record = kept(tmp_path, of("x", "y"))
    record.merge(1, 2, reason="one of two names")
    keep(record, read_again(of("y")))
    assert named(record, "Yvo Ost") == [("Yvo Ost", 0)]
    assert named(record, "Xena Ost") == []
    assert faults(record) == []


def test_who_comes_back_in_a_later_reading_is_whom_it_was_decided(tmp_path: Path) -> None:
    record = kept(tmp_path, of("x", "y"))
    record.merge(1, 2, reason="one of two names")
    keep(record, read_again(of("y")))
    third = of("x", "y")
    keep(record, replace(third, made_by=replace(third.made_by, onrecord="0.0.3")))
    assert [one.number for one in record.people("Xena Ost")] == [
        one.number for one in record.people("Yvo Ost")
    ]
    assert faults(record) == []


FULL = "“The harbour stays open,” Orla Vantorp, the president of Latvia, said on Friday.\n"
SHORT = "“We will build two ships,” Latvian President Vantorp said on Monday.\n"
BARE = "“We will build two ships,” President Vantorp said on Monday.\n"


def of_one_office(folder: Path, *texts: str) -> tuple[list[tuple[str, int]], int]:
    """Who of the name is in the record when it has read these, and how many pairs it proposes."""
    with onrecord.open_record(folder / "office.db") as record:
        for number, text in enumerate(texts):
            put(record, text, f"Outlet {number}", f"2022-05-{10 + number}")
        assert faults(record) == []
        return vantorps(record), len(record.proposals())


def vantorps(record) -> list[tuple[str, int]]:
    return sorted({*named(record, "Orla Vantorp"), *named(record, "Vantorp")})


@pytest.mark.parametrize("texts", [(FULL, SHORT), (SHORT, FULL)])
def test_a_title_with_a_family_name_joins_its_one_holder(
    tmp_path: Path, texts: tuple[str, str]
) -> None:
    assert of_one_office(tmp_path, *texts) == ([("Orla Vantorp", 2)], 0)


def test_a_title_of_nowhere_is_proposed(tmp_path: Path) -> None:
    people, proposed = of_one_office(tmp_path, FULL, BARE)
    assert people == [("Orla Vantorp", 1), ("Vantorp", 1)]
    assert proposed == 1


def test_of_two_who_bear_name_and_title_neither_is_taken(tmp_path: Path) -> None:
    other = FULL.replace("Orla", "Piers").replace("harbour", "bridge")
    people, proposed = of_one_office(tmp_path, FULL, other, SHORT)
    assert ("Vantorp", 1) in people
    assert proposed == 2


def test_who_followed_in_the_office_is_not_taken_for_who_held_it(tmp_path: Path) -> None:
    with onrecord.open_record(tmp_path / "office.db") as record:
        put(record, FULL, "The Quay", "2002-05-10")
        put(record, SHORT, "The Quay", "2009-05-10")
        assert vantorps(record) == [("Orla Vantorp", 1), ("Vantorp", 1)]


def numbers(record) -> dict[str, int]:
    return {found.name: found.number for name in ("Xena", "Yvo") for found in record.people(name)}


def test_a_number_that_was_noted_stays_when_the_article_is_read_again(tmp_path: Path) -> None:
    record = kept(tmp_path, of("x", "y"))
    assert numbers(record) == {"Xena Ost": 1, "Yvo Ost": 2}
    keep(record, read_again(of("y", "x")))  # in another order, as another reader finds them
    assert numbers(record) == {"Xena Ost": 1, "Yvo Ost": 2}
    assert faults(record) == []


def test_a_number_stays_where_a_reading_between_missed_them(tmp_path: Path) -> None:
    record = kept(tmp_path, of("x", "y"))
    keep(record, read_again(of("y")))
    assert numbers(record) == {"Yvo Ost": 2}
    third = replace(of("y", "x"), made_by=replace(BRIDGE.made_by, onrecord="0.0.2"))
    keep(record, third)
    assert numbers(record) == {"Xena Ost": 1, "Yvo Ost": 2}
    assert faults(record) == []


def test_two_who_were_merged_are_parted_though_one_tie_is_read_no_more(tmp_path: Path) -> None:
    names = {"x": "Xena Ost", "z": "Xenia Ost"}
    other = [Entity(id=i, kind=EntityKind.PERSON, name=name) for i, name in names.items()]
    elsewhere = replace(ARTICLE, posts=(), parts=(), url="https://quay.example/other")
    record = kept(tmp_path, of("y"), replace(of("y"), article=elsewhere, entities=tuple(other)))
    record.merge(1, 2, 3, reason="three of one name")
    keep(record, read_again(replace(of("y"), article=elsewhere, entities=tuple(other[1:]))))
    [one] = record.people("Ost")
    with record.engine.connect() as connection:
        asked = "SELECT id FROM article WHERE url LIKE '%other'"
        id = connection.exec_driver_sql(asked).scalar_one()
    record.split(one.number, id, reason="two")
    assert len(record.people("Ost")) == 2
    assert faults(record) == []
