"""What grouping is worth."""

from evaluate.variants.drawn import grouping
from onrecord.evaluate.variants.judged import APART, GROUPED, Judged, pair_id
from onrecord.evaluate.variants.quotebank import Pair
from onrecord.evaluate.variants.report import precision, report

SILVER = [Pair("2024-05-04-1", "2024-05-05-1", 11, 1), Pair("2024-05-04-1", "2024-05-06-1", 15, 2)]


def test_the_report_says_what_is_found_and_what_is_right() -> None:
    found = grouping()
    first, *_, last = found.reworded()
    judged = [
        Judged(pair_id(*first), GROUPED, "s", "one", ""),
        Judged(pair_id(*last), GROUPED, "s", "two", ""),
        Judged(
            pair_id(
                found.nodes[found.node_of["2024-05-04-1"]],
                found.nodes[found.node_of["2024-05-06-1"]],
            ),
            APART,
            "s",
            "one",
            "",
        ),
    ]
    rows = list(report(found, SILVER, judged))
    assert rows[0] == "5 quotations, 4 wordings, 2 groups"
    assert "  all: 1 of 2, 50.0 % (9.5-90.5)" in rows
    assert precision(found, judged).startswith("1 of 2, 50.0 %")
    assert rows[-1] == "so of silver pairs that are one quotation about 50.0 % are found"


def test_pairs_that_nobody_judged_are_counted() -> None:
    assert precision(grouping(), []) == "none; 3 not judged"
