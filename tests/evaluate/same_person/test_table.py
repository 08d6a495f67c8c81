import pytest

from onrecord.evaluate.same_person.table import PARTS, profile, read_table, shown


def test_a_side_is_read_and_written_again() -> None:
    cell = "Ana Vant / A. Vant | as mayor @ Weston | @anavant | in Weston | seen 2019..2021-03"
    found = profile("1", "person", cell)
    assert found.names == ("Ana Vant", "A. Vant")
    assert (found.roles[0].title, found.roles[0].organisation) == ("mayor", "Weston")
    assert (found.first_seen, found.last_seen) == ("2019", "2021-03")
    assert shown(found) == cell


def test_the_table_has_its_pairs() -> None:
    pairs = [pair for part in PARTS for pair in read_table(part)]
    assert len(pairs) >= 300
    assert 0.4 < sum(pair.same for pair in pairs) / len(pairs) < 0.6


def test_no_pair_is_in_both_parts() -> None:
    one, other = ({str(pair) for pair in read_table(part)} for part in PARTS)
    assert one & other == set()


def test_a_broken_line_names_its_place(tmp_path) -> None:
    (tmp_path / "part.tsv").write_text("# head\nperhaps\town\tperson\tA\tB\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"part\.tsv:2"):
        list(read_table("part", tmp_path))
    with pytest.raises(ValueError, match="no “as”"):
        profile("1", "person", "Ana Vant | mayor")
