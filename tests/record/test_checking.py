"""A forged row of anything worked out is found; an untouched record has no faults."""

from pathlib import Path

import pytest

from kept import faults, write
from onrecord.record import checking
from onrecord.record.settling import settle
from weston import weston

FORGED = {
    "UPDATE person SET name = 'Zed' WHERE number = 1": "person 1: what is known of them",
    "UPDATE person SET kind = 'group' WHERE number = 1": "person 1: what is known of them",
    "UPDATE person SET profile = replace(profile, 'Weston', 'Olm')": "person 1: what is known",
    "DELETE FROM person_key WHERE person = 1": "person 1: their keys are not",
    "INSERT INTO person_key VALUES ('zed', 2)": "person 2: their keys are not",
    "UPDATE person_name SET name = 'zed' WHERE person = 2": "person 2: their names are not",
    "DELETE FROM person_name WHERE person = 2": "person 2: their names are not",
    "UPDATE person_entity SET person = 1 WHERE person = 2": "person 2: they are not the first",
    "DELETE FROM person_entity WHERE entity = (SELECT max(entity) FROM person_entity"
    " WHERE person = 1)": "person 1: what is known of them",
    "DELETE FROM line WHERE statement = 2": "line 2: it is not there",
    "UPDATE line SET person = 1 WHERE statement = 2": "line 2: it is not what",
    "UPDATE line SET day = '1999-01-01' WHERE statement = 2": "line 2: it is not what",
    "UPDATE line SET words = 'The bolts are new' WHERE statement = 2": "line 2: it is not what",
    "UPDATE line SET wording = 1 WHERE statement = 2": "line 2: its wording is not",
    "UPDATE line SET wording = NULL WHERE statement = 1": "line 1: its wording is not",
    "UPDATE line SET quotation = 77 WHERE statement = 1": "quotation 1: its lines are not",
    "UPDATE line SET quotation = 1 WHERE statement = 4": "line 4: it is no quotation, and has one",
    "UPDATE wording SET key = 'zed' WHERE number = 2": "line 2: its wording is not",
    "UPDATE wording SET text = 'Other words' WHERE number = 2": "wording 2: ",
    "UPDATE wording SET text = text || ' now' WHERE number = 2": "wording 2: ",
    "INSERT INTO wording VALUES (99, 'zed', 'Zed said so')": "wording 99: no line has it",
    "UPDATE wording_link SET score = 0.1": "link of wordings 1 and 3: it is not what",
    "UPDATE wording_link SET because = 'I say so'": "link of wordings 1 and 3: it is not what",
    "UPDATE wording_link SET first = 2": "link of wordings 2 and 3: it is not what",
    "DELETE FROM wording_link": "quotation 3: its lines are not",
    "DELETE FROM fingerprint WHERE wording = 1": "wording 1: its fingerprints are not",
    "INSERT INTO fingerprint VALUES (7, 1)": "wording 1: its fingerprints are not",
    "INSERT INTO fingerprint VALUES (7, 99)": "fingerprint None: points to a wording",
    "DELETE FROM passage WHERE article = 1": "article 1: its passages are not",
    "UPDATE passage SET hash = 7 WHERE article = 1": "article 1: its passages are not",
    "INSERT INTO passage VALUES (7, 99)": "passage: 1 rows belong to no article",
    "DELETE FROM happening WHERE event = 1": "happening of event 1: it is not there",
    "UPDATE happening SET type = 'kill' WHERE event = 1": "happening of event 1: it is not what",
    "UPDATE happening SET actor = 2 WHERE event = 1": "happening of event 1: it is not what",
    "UPDATE happening SET last_day = '2023-01-01' WHERE event = 1": "happening of event 1: it is",
    "UPDATE happening SET happening = event": "happening of event 2: it is that of event 1",
}


@pytest.mark.parametrize("sql", FORGED)
def test_a_forged_row_is_found(tmp_path: Path, sql: str) -> None:
    with weston(tmp_path) as record:
        write(record, sql)
        told = faults(record)
        assert [fault for fault in told if fault.startswith(FORGED[sql])], told


def test_who_is_nobody_any_more_is_missed(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        for table in ("person_key", "person_name", "person_entity"):
            write(record, f"DELETE FROM {table} WHERE person = 2")  # noqa: S608
        write(record, "UPDATE line SET person = NULL WHERE person = 2")
        write(record, "DELETE FROM person WHERE number = 2")
        with record.engine.connect() as connection:
            assert "entity 2: it is nobody" in [str(one) for one in checking.faults(connection)]


def test_a_run_that_was_cut_off_is_no_fault(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        assert faults(record) == []
        write(record, "INSERT INTO unsettled VALUES (1)")
        assert faults(record) == []
        settle(record.engine)
        assert faults(record) == []
        assert list(record.check(quick=True)) == []
