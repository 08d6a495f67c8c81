"""Each question of a record is answered, also while another answer is read."""

from pathlib import Path

import pytest

from onrecord.record.verifying import Claim
from weston import STAR, put, weston


def test_every_question_has_an_answer(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        assert record.who("Ana Reyes").lines == 2
        assert record.who(2).name == "Tom Hale"
        assert [v.verdict.finding for v in record.verify_all([Claim("no such words at all")])] == [
            "not_on_record"
        ]
        assert record.stats().articles == 2
        assert len(record.timeline("bridge")) == 2
        assert record.changes() == []
        with pytest.raises(KeyError, match="nobody called 'Zed'"):
            record.who("Zed")


def test_an_answer_may_be_read_while_another_is_asked_for(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        record.correct_speaker(record.search("bolts").hits[0].line.id, None, reason="unknown")
        asked = [(row["corrects"], record.stats().articles) for row in record.corrected()]
        assert asked == [("speaker", 2)]


def test_proposals_are_settled_first(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        put(record, STAR, "Island Star", "2022-06-01")
        [pair] = record.proposals()
        assert pair.second.lines == ("“Nobody asked the fishermen of Norham,”",)
        assert record.proposals(limit=0) == []
