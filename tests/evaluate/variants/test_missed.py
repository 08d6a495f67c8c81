"""Why silver pairs are missed, a row for each reason."""

from datetime import date

from evaluate.variants.drawn import WALL, grouping
from onrecord.evaluate.variants.grouping import grouped
from onrecord.evaluate.variants.judged import APART, Judged, pair_id
from onrecord.evaluate.variants.missed import missed
from onrecord.evaluate.variants.quotebank import Pair
from onrecord.link.quotations.nodes import Quoted

CHANCE = Pair("2017-05-04-1", "2024-05-04-1", 6, 2557)
LOST = Pair("2024-05-04-1", "2024-05-06-1", 15, 2)


def test_a_chance_phrase_years_apart() -> None:
    found = grouped(
        [
            Quoted("2017-05-04-1", "to repair the old harbour wall", "Lee", date(2017, 5, 4)),
            Quoted(
                "2024-05-04-1",
                "Nobody wants to repair the old harbour wall before winter comes",
                "Reyes",
                date(2024, 5, 4),
            ),
        ]
    )
    ends = (found.nodes[found.node_of[key]] for key in (CHANCE.first, CHANCE.second))
    judged = [Judged(pair_id(*ends), APART, "s", "two", "")]
    assert list(missed(found, [CHANCE], judged)) == [
        "    1 too few words that tell, two speakers, further apart;"
        " judged one quotation: 0 of 1, 0.0 % (0.0-79.3)"
    ]


def test_what_is_found_is_not_missed() -> None:
    assert list(missed(grouping(), [Pair("2024-05-04-1", "2024-05-05-1", 11, 1)], [])) == []


def test_figures_that_differ() -> None:
    texts = {"2024-05-04-1": f"{WALL} in 40 days", "2024-05-06-1": f"{WALL} in 50 days"}
    quoted = [Quoted(key, text, None, date(2024, 5, 4)) for key, text in texts.items()]
    [row] = missed(grouped(quoted), [LOST], [])
    assert row == "    1 figures differ; judged one quotation: none"
