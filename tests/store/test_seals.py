"""The chain: what is kept is sealed, and each link follows from the one before."""

from onrecord.store.seals import FIRST_LINK, link_of, seal_of

LINE = {"number": 1, "at": "2024-03-14T08:30:00+00:00", "kind": "run", "subject": 1, "seal": "ab"}


def test_a_seal_is_of_all_columns_whatever_their_order() -> None:
    assert seal_of([{"a": 1, "b": "x"}]) == seal_of([{"b": "x", "a": 1}])
    assert seal_of([{"a": 1, "b": "x"}]) != seal_of([{"a": 1, "b": "y"}])
    assert seal_of([{"a": b"x"}]) != seal_of([{"a": b"y"}])


def test_a_seal_tells_rows_apart_that_run_together() -> None:
    assert seal_of([{"a": 1}, {"b": 2}]) != seal_of([{"a": 1, "b": 2}])


def test_a_link_hangs_on_every_part_of_its_line_and_on_the_one_before() -> None:
    right = link_of(FIRST_LINK, LINE)
    for name in LINE:
        assert link_of(FIRST_LINK, {**LINE, name: "other"}) != right
    assert link_of(right, LINE) != right
