"""Which entries are new."""

from onrecord.watch import arrivals
from onrecord.watch.arrivals import mark, new_among, seen_after
from onrecord.watch.entries import Entry


def entries(*ids: str) -> list[Entry]:
    return [Entry(i, f"https://quay.example/{i}") for i in ids]


def test_those_not_listed_before() -> None:
    seen = seen_after(entries("a", "b"), ())
    assert new_among(entries("c", "a", "d", "c"), seen) == (*entries("c", "d"),)


def test_an_address_that_changes_is_no_news() -> None:
    seen = seen_after(entries("a"), ())
    assert new_among([Entry("a", "https://quay.example/elsewhere")], seen) == ()


def test_what_was_listed_once_and_comes_back_is_no_news() -> None:
    seen = seen_after(entries("b"), seen_after(entries("a"), ()))
    assert new_among(entries("a", "b"), seen) == ()


def test_marks_don_t_grow_for_ever() -> None:
    seen: tuple[str, ...] = ()
    for n in range(5000):
        seen = seen_after(entries(str(n)), seen)
    assert len(seen) == arrivals.BEYOND + 1
    assert seen[0] == mark(entries("4999")[0])
    assert len(set(map(len, seen))) == 1
