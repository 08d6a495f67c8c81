"""Quotations added one by one give the groups that all at once give."""

import itertools
import random
from datetime import date, timedelta

import pytest

from onrecord.link.quotations.index import CROWDED, Memory, add, cluster, regrouped
from onrecord.link.quotations.links import Link, link
from onrecord.link.quotations.nodes import Node, Quoted

MAY = date(2024, 5, 4)
SPEECH = (
    "The harbour wall is crumbling. I told the council so in May. Nobody there wants to repair it before winter. "
    "The ferry has no captain, the pier lost nine planks, and our fishermen mend their nets by candlelight. "
    "We will sue the harbour board if it takes us ten years."
)
PIECES = SPEECH.split(". ")


def made(seed: int) -> list[Quoted]:
    """Pieces of a speech and of another one, whole, cut, joined and with words changed."""
    chance = random.Random(seed)
    texts = [SPEECH, *PIECES, "Thank you very much", "Nobody there wants to repair it"]
    texts += [f"{a}. {b}" for a, b in itertools.pairwise(PIECES)]
    texts += [text.replace("harbour", "old harbour").replace("is", "was") for text in texts]
    texts += ["The school choir sang before the mayor opened the market on Saturday"] * 2
    return [
        Quoted(
            str(n),
            text,
            chance.choice(("Reyes", "Reyes", "Lee", None)),
            MAY + timedelta(chance.randrange(9)),
        )
        for n, text in enumerate(texts)
    ]


def groups_of(index: Memory) -> set[frozenset[str]]:
    members = {key: node.members for key, node in index.nodes.items()}
    return {
        frozenset().union(*(members[k] for k in keys)) for keys in regrouped(index, index.nodes)
    }


@pytest.mark.parametrize("seed", range(5))
def test_one_by_one_is_as_all_at_once(seed: int) -> None:
    quoted = made(seed)
    whole = Memory()
    add(whole, quoted)
    random.Random(seed).shuffle(quoted)
    index = Memory()
    known: dict[str, frozenset[str]] = {}
    for one in quoted:
        for keys in regrouped(index, add(index, [one])):
            known.update((key, keys) for key in keys)
    assert groups_of(index) == groups_of(whole)
    members = {key: node.members for key, node in index.nodes.items()}
    kept = {frozenset().union(*(members[k] for k in keys)) for keys in known.values()}
    assert kept == groups_of(whole), "what was regrouped on the way is what stands at the end"


def test_variants_are_found() -> None:
    found = cluster(
        [
            Quoted("whole", SPEECH, "Reyes", MAY),
            Quoted("cut", PIECES[0] + " ... " + PIECES[3], "Reyes", MAY),
            Quoted("choir", "The school choir sang before the mayor opened the market"),
            Quoted(
                "changed", PIECES[3].replace("nine", "9").replace("mend", "mended"), "Reyes", MAY
            ),
        ]
    )
    assert found == [{"whole", "cut", "changed"}, {"choir"}]


def test_adding_the_same_again_changes_nothing() -> None:
    index = Memory()
    assert add(index, made(1))
    assert add(index, made(1)) == set()


def test_a_crowded_number_proposes_nothing() -> None:
    index = Memory()
    index.numbers[7] = ["x"] * (CROWDED + 1)
    assert index.sharing(7, CROWDED) == ()


@pytest.mark.parametrize("speaker", ["Reyes", None])
def test_one_phrase_in_many_articles_is_not_quadratic(
    speaker: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord.link.quotations.index.CROWDED", 20)
    monkeypatch.setattr("onrecord.link.quotations.spoken.MOST_SPOKEN", 20)
    compared: list[int] = []

    def counted(first: Node, second: Node) -> Link | None:
        compared.append(1)
        return link(first, second)

    monkeypatch.setattr("onrecord.link.quotations.index.link", counted)
    phrase = "said the old harbour wall is crumbling and nobody repairs it"
    quoted = [Quoted(str(n), f"w{n}x {phrase} before y{n}", speaker, MAY) for n in range(600)]
    index = Memory()
    add(index, quoted[:300])
    few = len(compared)
    add(index, quoted[300:])
    assert few == len(compared), "who comes after the crowd is compared with none of it"


def test_time_grows_with_the_quotations() -> None:
    from time import perf_counter

    def seconds(count: int) -> float:
        quoted = [
            Quoted(str(n), " ".join(f"w{n * 7919 % 5000}x{k}" for k in range(20)))
            for n in range(count)
        ]
        start = perf_counter()
        cluster(quoted)
        return perf_counter() - start

    seconds(200)
    assert seconds(2000) < 20 * max(seconds(200), 0.01)
