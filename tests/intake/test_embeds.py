"""Embedded posts in the markup that each platform gives out."""

import pytest
from lxml import html

from onrecord.intake.embeds import Embed, embed_in, words_alone

URL = "https://twitter.com/anareyes/status/1528700000000000000"
BY = f'<a href="{URL}?ref_src=twsrc%5Etfw">May 23, 2022</a>'


def post(markup: str) -> Embed | None:
    return embed_in(html.fragment_fromstring(markup))


TWEET = Embed(
    platform="twitter",
    said="The bridge is shut.",
    byline="— Ana Reyes (@anareyes) May 23, 2022",
    author="Ana Reyes",
    handle="@anareyes",
    posted="2022-05-23",
    url=URL,
)


@pytest.mark.parametrize(
    "inside",
    [
        f"<p lang='en'>The bridge is shut.</p>&mdash; Ana Reyes (@anareyes) {BY}",
        f"<p>The bridge is shut.</p> <p>— Ana Reyes (@anareyes) {BY}</p>",
        f"<p>The bridge<b></b> is shut.</p>— Ana Reyes (@anareyes) {BY}<script>x()</script>",
        f"<div><p>The bridge is shut.</p></div><div>— Ana Reyes (@anareyes)\n  {BY}</div>",
    ],
)
def test_a_tweet_in_the_forms_that_pages_give_it(inside: str) -> None:
    assert post(f'<blockquote class="twitter-tweet tw-align-center">{inside}</blockquote>') == TWEET


@pytest.mark.parametrize(
    ("markup", "embed"),
    [
        (
            '<blockquote class="bluesky-embed" data-bluesky-uri="at://x"><p>The bridge is shut.'
            '<br><br><a href="https://bsky.app/profile/did:plc:a/post/3l">[image or embed]</a></p>'
            '— Ana Reyes (<a href="https://bsky.app/profile/did:plc:a">@ana.example.org</a>) '
            '<a href="https://bsky.app/profile/did:plc:a/post/3l?ref_src=embed">May 23, 2024 at '
            "7:03 PM</a></blockquote>",
            Embed(
                platform="bluesky",
                said="The bridge is shut.",
                byline="— Ana Reyes (@ana.example.org) May 23, 2024 at 7:03 PM",
                author="Ana Reyes",
                handle="@ana.example.org",
                posted="2024-05-23T19:03",
                url="https://bsky.app/profile/did:plc:a/post/3l",
            ),
        ),
        (
            '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/'
            'p/Cx/?utm=1"><div><a href="https://www.instagram.com/p/Cx/">View this post on '
            "Instagram</a></div><p>The bridge at dawn</p><p>A post shared by Ana Reyes (@anareyes) "
            'on <time datetime="2022-05-23T14:03:01+00:00">May 23, 2022</time></p></blockquote>',
            Embed(
                platform="instagram",
                said="The bridge at dawn",
                byline="A post shared by Ana Reyes (@anareyes) on May 23, 2022",
                author="Ana Reyes",
                handle="@anareyes",
                posted="2022-05-23T14:03:01+00:00",
                url="https://www.instagram.com/p/Cx/",
            ),
        ),
        (
            '<blockquote class="mastodon-embed" data-embed-url="https://social.example/@ana/11/'
            'embed"><a href="https://social.example/@ana/11"><div>Post by @ana@social.example</div>'
            "<div>View on Mastodon</div></a></blockquote>",
            Embed(
                platform="mastodon",
                said="",
                byline="Post by @ana@social.example",
                handle="@ana@social.example",
                url="https://social.example/@ana/11/embed",
            ),
        ),
        (
            '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ana/video/'
            '7100000000000000000"><section><a href="https://www.tiktok.com/@ana">@ana</a> '
            '<p>The bridge <a href="/tag">#bridge</a></p> <a href="/m">♬ original sound</a>'
            "</section></blockquote>",
            Embed(
                platform="tiktok",
                said="The bridge #bridge",
                handle="@ana",
                posted="2022-05-21",
                url="https://www.tiktok.com/@ana/video/7100000000000000000",
            ),
        ),
        (
            '<div class="fb-post" data-href="https://www.facebook.com/ana/posts/12"><blockquote '
            'class="fb-xfbml-parse-ignore"><p>The bridge is shut.</p>Posted by <a href="/ana">'
            'Ana Reyes</a> on <a href="/ana/12">Monday, May 23, 2022</a></blockquote></div>',
            Embed(
                platform="facebook",
                said="The bridge is shut.",
                byline="Posted by Ana Reyes on Monday, May 23, 2022",
                author="Ana Reyes",
                posted="2022-05-23",
                url="https://www.facebook.com/ana/posts/12",
            ),
        ),
        (
            '<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/ellen/comments/'
            'a1/b/">The bridge is shut</a><br> by <a href="/u/ana">u/ana</a> in <a href="/r">ellen'
            "</a></blockquote>",
            Embed(
                platform="reddit",
                said="The bridge is shut",
                byline="by u/ana in ellen",
                handle="u/ana",
                url="https://www.reddit.com/r/ellen/comments/a1/b/",
            ),
        ),
    ],
    ids=lambda value: value.platform if isinstance(value, Embed) else "",
)
def test_its_siblings(markup: str, embed: Embed) -> None:
    assert post(markup) == embed


def test_a_post_of_which_the_page_has_only_the_address() -> None:
    empty = post(f'<blockquote class="twitter-tweet"><a href="{URL}">&nbsp;</a></blockquote>')
    assert empty == Embed(
        platform="twitter", said="", handle="@anareyes", posted="2022-05-23", url=URL
    )
    assert empty is not None
    assert empty.words == URL
    framed = post('<iframe data-tweet-id="1528700000000000000"></iframe>')
    assert framed is not None
    assert framed.url == "https://twitter.com/i/status/1528700000000000000"


@pytest.mark.parametrize(
    "markup",
    [
        "<blockquote><p>Just a quotation.</p></blockquote>",
        "<a class='twitter-tweet' href='/share'>Tweet</a>",
        "<div class='twitter-tweet'><button>Tweet this</button></div>",
        "<iframe data-tweet-id='x'></iframe>",
        "<blockquote class='twitter-tweet'></blockquote>",
    ],
)
def test_what_is_no_post(markup: str) -> None:
    assert post(markup) is None


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Shut. pic.twitter.com/aB3", "Shut."),
        ("Shut.\nhttps://t.co/aB3 https://t.co/c", "Shut."),
        ("See https://t.co/aB3 for more", "See https://t.co/aB3 for more"),
        ("https://t.co/aB3", "https://t.co/aB3"),
    ],
)
def test_links_that_the_platform_adds_are_none_of_the_words(said: str, words: str) -> None:
    assert said[: words_alone(said)] == words
