"""What is known of a feed, kept and read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.watch.state import FeedState, Polled, Remembered, Waiting, as_json, from_json
from watch.answers import NOON

FULL = Polled(
    "https://quay.example/feed",
    due=NOON,
    at="https://quay.example/new",
    etag='"é"',
    last_modified="Tue",
    failures=2,
    resting=True,
    gone=True,
    trouble="status 500",
    seen=("a", "b"),
    waiting=(Waiting("https://quay.example/a", NOON, 1, 2), Waiting("https://quay.example/b")),
)


def test_it_is_read_back() -> None:
    assert from_json(as_json(FULL)) == FULL
    assert "\n" not in as_json(FULL)


@given(st.builds(Polled, url=st.text(), trouble=st.text(), seen=st.lists(st.text()).map(tuple)))
def test_whatever_it_holds(polled: Polled) -> None:
    assert from_json(as_json(polled)) == polled


def test_what_a_later_onrecord_added_is_left_out() -> None:
    assert from_json(as_json(FULL).replace("{", '{"mood": 1, ', 1)) == FULL


@pytest.mark.parametrize("line", ["", "{}", "[]", "null", '{"due": 1}', as_json(FULL)[:-9]])
def test_another_line_is_none(line: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_json(line)


def test_in_memory() -> None:
    state: FeedState = Remembered()
    assert state.get(FULL.url) is None
    state.put(Polled(FULL.url))
    state.put(FULL)
    assert state.get(FULL.url) == FULL
