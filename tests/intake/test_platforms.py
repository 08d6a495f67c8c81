"""Addresses of posts, and what they tell."""

import pytest

from onrecord.intake.platforms import Place, day_of_number, place_of

TWEET = "https://twitter.com/anareyes/status/1528700000000000000"


@pytest.mark.parametrize(
    ("platform", "address", "place"),
    [
        ("twitter", f"{TWEET}?ref_src=twsrc%5Etfw", Place(TWEET, "@anareyes", "2022-05-23")),
        ("twitter", TWEET.replace("twitter", "x"), Place(TWEET, "@anareyes", "2022-05-23")),
        ("twitter", "https://twitter.com/anareyes", None),
        ("twitter", "https://twitter.com/hashtag/bridge?src=hash", None),
        (
            "instagram",
            "https://www.instagram.com/p/Cx1/?utm_source=ig_embed",
            Place("https://www.instagram.com/p/Cx1/"),
        ),
        (
            "bluesky",
            "https://bsky.app/profile/ana.example.org/post/3l",
            Place("https://bsky.app/profile/ana.example.org/post/3l", "@ana.example.org"),
        ),
        (
            "bluesky",
            "https://bsky.app/profile/did:plc:abc/post/3l",
            Place("https://bsky.app/profile/did:plc:abc/post/3l"),
        ),
        (
            "mastodon",
            "https://social.example/@ana/1125",
            Place("https://social.example/@ana/1125", "@ana"),
        ),
        (
            "tiktok",
            "https://www.tiktok.com/@ana/video/7100000000000000000",
            Place("https://www.tiktok.com/@ana/video/7100000000000000000", "@ana", "2022-05-21"),
        ),
        ("telegram", "https://t.me/ellen/12", Place("https://t.me/ellen/12", "@ellen")),
        ("telegram", "https://[t.me/ellen/12", Place("https://[t.me/ellen/12", "@ellen")),
    ],
)
def test_an_address_of_a_post(platform: str, address: str, place: Place | None) -> None:
    assert place_of(platform, address) == place


@pytest.mark.parametrize(
    "number", ["", "12", "20" * 20, "one", "１５２８７０００００００００００００"]
)
def test_a_number_that_tells_no_day(number: str) -> None:
    assert day_of_number("twitter", number) is None
    assert day_of_number("facebook", "1528700000000000000") is None
