"""What a robots.txt says of us, and what is done where there is none."""

import time

import pytest

from fetch.served import Clock
from onrecord.fetch import robots
from onrecord.fetch.exchange import Answer
from onrecord.fetch.fetched import Failed, NotNow, Refused
from onrecord.fetch.robots import Robots
from onrecord.fetch.urls import Place, place_of

STORY = place_of("https://quay.example/news/story")


def saying(answer: Answer | Exception | str) -> tuple[Robots, list[str], Clock]:
    asked: list[str] = []
    clock = Clock()

    def ask(place: Place) -> Answer:
        asked.append(place.url)
        if isinstance(answer, Exception):
            raise answer
        return Answer(200, {}, answer.encode()) if isinstance(answer, str) else answer

    return Robots(ask, lambda: clock.now), asked, clock


def allowed(text: str, url: str = STORY.url) -> bool:
    try:
        saying(text)[0].check(place_of(url))
    except Refused:
        return False
    return True


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("", True),
        ("User-agent: *\nDisallow: /news/", False),
        ("User-agent: *\nDisallow: /news/\nAllow: /news/story", True),
        ("User-agent: *\nDisallow: /search", True),
        ("User-agent: *\nDisallow:", True),
        ("\ufeffUser-agent: *\nDisallow: /", False),
        ("User-agent: otherbot\nDisallow: /", True),
        ("User-agent: onrecord\nDisallow: /", False),
        ("user-agent: OnRecord/2.0 (x)\nDisallow: /", False),
        ("User-agent: on\nDisallow: /", True),  # another, whose name ours begins with
        ("User-agent: *\nDisallow: /\n\nUser-agent: onrecord\nAllow: /", True),
        ("User-agent: otherbot\nUser-agent: onrecord\nDisallow: /", False),
        ("User-agent: onrecord\nAllow: /\n\nUser-agent: otherbot\nDisallow: /", True),
        ("User-agent: *\nDisallow: /*/story$", False),
        ("<html>User-agent: not found</html>", True),
        ("\0\xff\n" * 50, True),
    ],
)
def test_what_it_says(text: str, yes: bool) -> None:
    assert allowed(text) is yes


def test_a_delay() -> None:
    text = "User-agent: *\nCrawl-delay: 10\n\nUser-agent: onrecord\nCrawl-delay: 5"
    assert saying(text)[0].check(STORY) == 5
    assert saying("User-agent: *\nCrawl-delay: soon")[0].check(STORY) == 0


@pytest.mark.parametrize(("status", "yes"), [(404, True), (403, True), (410, True), (206, True)])
def test_unavailable_is_yes(status: int, yes: bool) -> None:
    assert (saying(Answer(status, {}, b""))[0].check(STORY) == 0) is yes


@pytest.mark.parametrize(
    "answer",
    [Answer(500, {}, b""), Answer(503, {}, b""), Answer(429, {}, b""), Failed("a", "no answer")],
)
def test_unreachable_is_no_for_now(answer: Answer | Exception) -> None:
    rules, asked, clock = saying(answer)
    for _ in range(2):
        with pytest.raises(NotNow, match="no for now") as later:
            rules.check(STORY)
        assert later.value.url == STORY.url
    assert len(asked) == 1
    clock.sleep(later.value.seconds)
    with pytest.raises(NotNow):
        rules.check(STORY)
    assert len(asked) == 2


def test_a_host_that_is_refused_is_refused_with_the_story_s_address() -> None:
    with pytest.raises(Refused, match=r"^https://quay\.example/news/story: not public$"):
        saying(Refused("https://quay.example/robots.txt", "not public"))[0].check(STORY)


def test_one_that_leads_where_nobody_goes_is_none_to_be_had() -> None:
    with pytest.raises(NotNow, match=r"it leads to http://127\.1/"):
        saying(Refused("http://127.1/", "four numbers"))[0].check(STORY)


def test_it_is_asked_for_once_a_day_by_origin() -> None:
    rules, asked, clock = saying("")
    rules.check(STORY)
    rules.check(place_of("https://quay.example/other"))
    rules.check(place_of("http://quay.example/other"))
    clock.sleep(24 * 3600)
    rules.check(STORY)
    https, http = "https://quay.example/robots.txt", "http://quay.example/robots.txt"
    assert asked == [https, http, https]


def test_origins_long_past_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(robots, "MOST", 3)
    rules, _, _ = saying("")
    for n in range(9):
        rules.check(place_of(f"https://{n}.quay.example/"))
    assert len(rules._rules) == 3


# Files that would fill memory or take minutes, each of the size that is read.
HOSTILE = {
    "names over rules": "".join(f"User-agent: a{n}\n" for n in range(15_000))
    + "Disallow: /a\n" * 20_000,
    "stars": "User-agent: *\n" + "Disallow: /*a*a*a*a*a*a*a*a*b\n" * 15_000,
    "one line of stars": "User-agent: *\nDisallow: /" + "*a" * 250_000,
    "dollars": "User-agent: *\n" + "Disallow: /$$$$a\n" * 25_000,
    "blanks": "User-agent:" + " " * 500_000 + "x",
    "no line's end": "user-agent" * 50_000,
    "groups": "User-agent: *\nDisallow: /a\n" * 18_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_one_takes_no_minutes(text: str) -> None:
    began = time.process_time()
    allowed(text, "https://quay.example/" + "a" * 4000)
    assert time.process_time() - began < 5
