import json
from pathlib import Path

from onrecord.evaluate.plover import (
    Found,
    Gold,
    by_keyword,
    by_onrecord,
    gold,
    overlaps,
    report,
    score,
)

RECORD = Gold("1", "French police arrested Tom Lee.", "COERCE", ("French",), ("Tom Lee",))


def test_the_right_code_and_parties() -> None:
    found = [Found("AID", ("Spain",), ()), Found("COERCE", ("France",), ("Lee",))]
    scored = score(RECORD, found)
    assert (scored.first, scored.any, scored.both) == (False, True, True)
    assert not score(RECORD, []).found


def test_a_country_and_its_people_are_one() -> None:
    assert overlaps(("French farmers",), ("France",))
    assert overlaps((), ("France",))
    assert not overlaps(("the French",), ("the Dutch",))
    assert overlaps(("U.S. marines",), ("United States",))
    assert overlaps(("United States",), ("American farmers",))
    assert not overlaps(("United States",), ("United Nations",))


def test_a_person_is_told_by_the_roles_too() -> None:
    [found] = by_onrecord("French Prime Minister Ana Reyes praised Tom Lee.")
    assert overlaps(("the French Prime Minister",), found.source)


def test_the_two_ways_of_coding() -> None:
    for coder in (by_onrecord, by_keyword):
        [found] = coder(RECORD.text)
        assert (found.code, overlaps(RECORD.target, found.target)) == ("COERCE", True)
    assert by_keyword("It is warm.") == []


def test_records_are_halved_and_their_codes_renewed(tmp_path: Path) -> None:
    rows = [{"id": "x", "event": "DOCUMENT"}]
    for number in range(40):
        source = [{"actorText": "France"}]
        rows.append({"id": str(number), "event": "FIGHT", "text": "It fought.", "source": source})  # type: ignore[dict-item]
    (tmp_path / "PLOVER_GSR_CAMEO.txt").write_text(json.dumps(rows), "utf-8")
    halves = [gold(tmp_path, half) for half in (0, 1)]
    assert sum(len(half) for half in halves) == 40
    assert {record.code for half in halves for record in half} == {"ASSAULT"}
    assert "root code, first event" in report(halves[0], by_keyword, "keyword")
