"""One host is asked once in a while."""

import pytest

from fetch.served import Clock
from onrecord.fetch import pace
from onrecord.fetch.fetched import NotNow
from onrecord.fetch.pace import Pace

URL = "https://quay.example/"


def paced(chance: float = 0.0) -> tuple[Pace, Clock]:
    clock = Clock()
    return Pace(lambda: clock.now, clock.sleep, lambda: chance), clock


def test_the_second_asking_waits_and_other_hosts_do_not() -> None:
    pacing, clock = paced()
    waits = [pacing.wait(host, URL) for host in ("a.example", "b.example", "a.example")]
    assert waits == [0, 0, 2]
    assert clock.slept == [2]


def test_a_chance_makes_it_longer() -> None:
    pacing, clock = paced(chance=0.5)
    assert [pacing.wait("a.example", URL) for _ in range(3)] == [0, 2.5, 2.5]
    assert clock.now == 5


def test_a_robots_txt_may_want_longer_and_not_shorter() -> None:
    pacing, _ = paced()
    assert [pacing.wait("a.example", URL, gap) for gap in (10, 0.1, 0)] == [0, 10, 2]


def test_who_wants_to_be_left_alone_for_long_is_asked_later() -> None:
    pacing, clock = paced()
    pacing.hold("a.example", 50)
    assert pacing.wait("a.example", URL) == 50
    pacing.hold("a.example", 600)
    with pytest.raises(NotNow, match=r"a\.example wants to be left alone for 10 minutes") as later:
        pacing.wait("a.example", URL)
    assert later.value.seconds == 600
    clock.sleep(600)
    assert pacing.wait("a.example", URL) == 0


def test_a_shorter_hold_takes_nothing_back() -> None:
    pacing, _ = paced()
    pacing.hold("a.example", 50)
    pacing.hold("a.example", 1)
    assert pacing.wait("a.example", URL) == 50


def test_hosts_long_past_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "MOST", 10)
    pacing, clock = paced()
    for n in range(50):
        pacing.wait(f"{n}.example", URL)
        clock.sleep(1)
    assert len(pacing._next) <= 11
