import re

from onrecord.evaluate.same_person.blocking import report


def test_no_pair_of_the_table_is_lost_and_cost_is_told() -> None:
    lines = list(report(sizes=(500,)))
    assert "comparing would find 0 of these" in lines[0]
    assert re.match(r"made-up people: 500 profiles, \d+ pairs", lines[-1])
