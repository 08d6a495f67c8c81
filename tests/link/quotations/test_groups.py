"""What links join, with a guard against chains."""

from onrecord.link.quotations.groups import groups
from onrecord.link.quotations.likeness import Likeness, Relation
from onrecord.link.quotations.links import Link
from onrecord.link.quotations.nodes import Quoted, node_of

WORDS = [
    "harbour",
    "wall",
    "ferry",
    "captain",
    "mast",
    "sail",
    "rope",
    "pier",
    "tower",
    "market",
    "choir",
    "school",
]


def grouped(
    links: str, sizes: dict[str, int] | None = None, relation: Relation = Relation.ALTERED
) -> str:
    """Groups of nodes named by a letter; "ab bc" links a with b and b with c."""
    letters = sorted(set(links.replace(" ", "")))
    nodes = {}
    for letter in letters:
        text = " ".join(WORDS[: (sizes or {}).get(letter, 5)])
        nodes[letter] = node_of(Quoted(letter, text))
    made = [Link(*sorted(pair), Likeness(relation, 1.0, 9.0, True), ()) for pair in links.split()]
    return " ".join(sorted("".join(sorted(keys)) for keys in groups(nodes, made)))


def test_what_is_linked_is_a_group() -> None:
    assert grouped("ab cd") == "ab cd"


def test_a_chain_is_cut() -> None:
    assert grouped("ab bc cd de ef fg") != "abcdefg"


def test_pieces_of_one_fuller_wording_are_a_group() -> None:
    assert grouped("ab ac ad", {"a": 12}, Relation.TRIMMED) == "abcd"


def test_two_clusters_with_one_link_between_stay_two() -> None:
    assert grouped("ab ac bc de df ef cd") == "abc def"


def test_the_order_of_links_makes_no_difference() -> None:
    assert grouped("ab bc cd de") == grouped("de cd bc ab")


def test_nodes_without_links_are_groups_of_one() -> None:
    nodes = {letter: node_of(Quoted(letter, letter)) for letter in "ab"}
    assert groups(nodes, []) == [frozenset("a"), frozenset("b")]


def test_what_is_more_alike_finds_together_first() -> None:
    nodes = {letter: node_of(Quoted(letter, letter)) for letter in "abcd"}
    alike = {"ab": 0.6, "bc": 1.0, "cd": 0.6}
    links = [
        Link(*pair, Likeness(Relation.ALTERED, score, 9.0, True), ())
        for pair, score in alike.items()
    ]
    assert groups(nodes, links)[0] >= {"b", "c"}


def test_time_for_many_links_is_short() -> None:
    from time import perf_counter

    nodes = {str(n): node_of(Quoted(str(n), WORDS[n % 12])) for n in range(2000)}
    likeness = Likeness(Relation.ALTERED, 1.0, 9.0, True)
    links = [
        Link(*sorted((str(n), str((n * k + k) % 2000))), likeness, ())
        for n in range(2000)
        for k in range(2, 12)
    ]
    start = perf_counter()
    groups(nodes, [one for one in links if one.first != one.second])
    assert perf_counter() - start < 10
