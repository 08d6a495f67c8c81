import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.link.people.decisions import Decision, Deed, Groups, group


def decisions(text: str) -> list[Decision]:
    """ "merge a b; split a c by ana; undo 2": numbered from 1."""
    found = []
    for number, line in enumerate(filter(None, map(str.strip, text.split(";"))), 1):
        words, _, by = line.partition(" by ")
        deed, *rest = words.split()
        if deed == "undo":
            found.append(Decision(number, Deed.UNDO, undoes=int(rest[0]), by=by or None))
        else:
            found.append(Decision(number, Deed(deed), rest[0], rest[1], by=by or None))
    return found


def shown(groups: Groups) -> str:
    return " ".join("".join(ids) for ids in groups.members.values())


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("merge a b; merge b c", "abc"),
        ("merge a b; merge c d", "ab cd"),
        ("merge a b; undo 1", ""),
        ("merge a b; undo 1; undo 2", "ab"),
        ("merge a b; split a b by ana", ""),
        ("split a b by ana; merge a b", ""),  # the program does not overrule a person
        ("split a b by ana; merge a b by ana", "ab"),  # a person changes her mind
        ("merge a b; split a b by ana; undo 2", "ab"),
        ("merge a a", ""),
        ("undo 7", ""),
        ("undo 2; merge a b", "ab"),  # what comes later is not undone beforehand
    ],
)
def test_groups(text: str, groups: str) -> None:
    assert shown(group(decisions(text))) == groups


def test_a_split_holds_also_by_way_of_a_third() -> None:
    told = decisions("merge a b by ana; merge b c; split a c by ana")
    found = group(told)
    assert shown(found) == "ab"
    assert found.refused == (told[1],)
    assert (found.one("b"), found.one("c")) == ("a", "c")


def test_the_surer_merge_goes_first() -> None:
    told = [
        Decision(1, Deed.MERGE, "a", "b", score=0.91),
        Decision(2, Deed.MERGE, "b", "c", score=0.99),
        Decision(3, Deed.SPLIT, "a", "c", by="ana"),
    ]
    assert shown(group(told)) == "bc"


def test_two_of_one_number_are_misuse() -> None:
    with pytest.raises(ValueError, match="one number"):
        group([Decision(1, Deed.MERGE, "a", "b"), Decision(1, Deed.MERGE, "a", "c")])


IDS = st.sampled_from("abcdef")
ANY = st.lists(
    st.tuples(
        st.sampled_from(list(Deed)), IDS, IDS, st.integers(0, 12), st.sampled_from([None, "ana"])
    ),
    max_size=14,
)


@given(ANY, st.randoms(use_true_random=False))
def test_the_order_of_the_list_changes_nothing_and_splits_hold(rows, chance) -> None:
    told = [
        Decision(number, deed, one, other, undoes=undoes, by=by)
        for number, (deed, one, other, undoes, by) in enumerate(rows)
    ]
    found = group(told)
    chance.shuffle(told)
    assert group(told) == found
    for decision in (d for d in told if d.deed == Deed.SPLIT and d.by):
        later = [d for d in told if d.number > decision.number]
        if not later and decision.one != decision.other:
            assert found.one(decision.one) != found.one(decision.other)


def test_time_grows_with_the_decisions() -> None:
    told = [
        Decision(n, Deed.MERGE if n % 10 else Deed.SPLIT, str(n * 7_919 % 40_009), str(n))
        for n in range(40_000)
    ]
    begun = time.perf_counter()
    group(told)
    assert time.perf_counter() - begun < 5
