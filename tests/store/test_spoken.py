"""What a wording's speakers said in the same days."""

from pathlib import Path

from onrecord.record.front import Record
from onrecord.store.spoken import Said, said, spoken
from weston import put, weston

SALE = "“We will not sell the old bridge this year,”"


def texts(record: Record, one: Said, **bounds: int) -> set[str]:
    with record.engine.connect() as connection:
        return set(spoken(connection, one, **{"longest": None, "most": 9, **bounds}).values())


def test_it_is_that_of_the_speaker_in_those_days(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        put(
            record,
            "“Nobody asked us,” Ana Reyes, the mayor of Weston, said.",
            "The Star",
            "2023-05-24",
        )
        with record.engine.connect() as connection:
            known = said(connection, [1, 2, 3, 99])
        mayor = known[1]
        assert (mayor.text, mayor.people, mayor.first) == (SALE, (1,), "2022-05-24")
        assert len(known) == 3
        assert texts(record, mayor, days=31) == {SALE, known[3].text}
        assert len(texts(record, mayor, days=900)) == 3
        assert texts(record, mayor, days=900, longest=20) == {"“Nobody asked us,”"}
        assert len(texts(record, mayor, days=900, most=1)) == 1


def test_where_a_day_is_unknown_all_days_are_looked_at(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        assert len(texts(record, Said("", (1,), None, None), days=1)) == 2
        assert texts(record, Said("", (), None, None), days=1) == set()
