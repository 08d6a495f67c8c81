"""Who may be one waits until somebody decides, each two people once."""

from pathlib import Path

from weston import STAR, put, weston


def test_a_proposal_tells_both_sides_and_goes_once_decided(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        put(record, STAR, "Island Star", "2022-06-01")
        [pair] = record.proposals()
        assert pair.reasons == ("one name, Ana Reyes", "very many people bear such a name")
        assert 0.5 < pair.score < 1
        assert "mayor, Weston" in pair.first.roles
        assert pair.first.outlets == ("The Quay", "Weston Post")
        number = record.merge(pair.first.number, pair.second.number, reason="the mayor")
        assert record.proposals() == []
        record.undo(number, reason="who knows")
        assert [one.proposal for one in record.proposals()] == [pair.proposal]


def test_what_someone_said_is_shown_as_corrected(tmp_path: Path) -> None:
    with weston(tmp_path) as record:
        put(record, STAR, "Island Star", "2022-06-01")
        [hit] = record.search("fishermen").hits
        record.correct_words(hit.line.id, (1, 7), reason="no more")
        assert record.proposals()[0].second.lines == ("Nobody",)
