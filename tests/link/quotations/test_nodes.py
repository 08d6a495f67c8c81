"""Quotations of the same words are one node, save those that anybody says."""

from datetime import date

from onrecord.link.quotations.nodes import Quoted, node_of, nodes_of

MAY = date(2024, 5, 4)


def test_the_same_words_are_one_node() -> None:
    found = nodes_of(
        [
            Quoted("1", "The harbour wall is crumbling under us.", "Reyes", MAY),
            Quoted(
                "2",
                "the harbour wall’s crumbling under us,".replace("’s", " is"),
                None,
                date(2024, 5, 6),
            ),
        ]
    )
    (node,) = found.values()
    assert node.members == {"1", "2"}
    assert node.speakers == {"Reyes"}
    assert (node.first, node.last) == (MAY, date(2024, 5, 6))


def test_words_of_everybody_are_a_node_for_each_speaker() -> None:
    quoted = [
        Quoted("1", "Thank you.", "Reyes"),
        Quoted("2", "Thank you", "Reyes"),
        Quoted("3", "Thank you.", "Lee"),
        Quoted("4", "Thank you."),
        Quoted("5", "Thank you."),
    ]
    assert sorted(sorted(n.members) for n in nodes_of(quoted).values()) == [
        ["1", "2"],
        ["3"],
        ["4"],
        ["5"],
    ]


def test_facts_only_grow() -> None:
    first, second = (
        node_of(Quoted("1", "Thank you", "R", MAY)),
        node_of(Quoted("2", "Thank you", "R")),
    )
    assert first.joined(second) == second.joined(first)
    assert first.joined(second).first == MAY


def test_the_fuller_wording_is_larger() -> None:
    long, short = (
        node_of(Quoted("1", "The wall is crumbling fast")),
        node_of(Quoted("2", "The wall")),
    )
    assert long.size > short.size
