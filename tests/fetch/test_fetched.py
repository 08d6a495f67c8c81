"""What an answer tells, and what a failure says."""

from fetch.served import NOON
from onrecord.fetch.fetched import Failed, Fetched, Hop, NotNow


def fetched(status: int = 200, hops: tuple[int, ...] = (), **headers: str) -> Fetched:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    way = tuple(Hop(f"https://quay.example/{n}", status) for n, status in enumerate(hops))
    return Fetched(
        "https://quay.example/0", "https://quay.example/a", status, b"", NOON, way, named
    )


def test_its_status() -> None:
    assert (fetched(200).ok, fetched(200).unchanged) == (True, False)
    assert (fetched(304).ok, fetched(304).unchanged) == (False, True)
    assert (fetched(404).ok, fetched(404).unchanged) == (False, False)


def test_an_address_has_moved_for_good_where_each_hop_says_so() -> None:
    ways = [(), (301,), (308, 301), (302,), (301, 302)]
    assert [fetched(hops=way).moved_for_good for way in ways] == [False, True, True, False, False]


def test_what_to_send_when_asking_again() -> None:
    answer = fetched(etag='"7"', last_modified="Tue, 24 May 2022 08:00:00 GMT")
    assert answer.etag == '"7"'
    assert answer.last_modified == "Tue, 24 May 2022 08:00:00 GMT"
    assert (fetched().etag, fetched().last_modified) == (None, None)


def test_for_how_long_to_stay_away() -> None:
    assert fetched(429, retry_after="30").retry_after == 30
    assert fetched(429).retry_after is None


def test_a_failure_says_where_and_why() -> None:
    failure = Failed("https://quay.example/", "no answer")
    failure.url = "https://quay.example/a"
    assert str(failure) == "https://quay.example/a: no answer"
    assert NotNow("https://quay.example/", "busy", 30).seconds == 30
