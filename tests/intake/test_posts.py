"""Posts flattened into plain text: `[post:…]` are a post's words, `[source:…]` is its author."""

import time
from datetime import date

import pytest

from onrecord.article import Article, Original, Post, Span
from onrecord.evaluate.marked import Mark, parse, write
from onrecord.intake.posts import find_posts, with_flattened

BEFORE = "The bridge at Port Ellen was shut on Monday, and the mayor said nothing for a day.\n"
AFTER = "\nNo one at the harbour could say on Tuesday when the first lorry would cross it again."

FOUND = {
    "byline on its own line": BEFORE
    + "[post:The bridge is open again. Thank you, all.]\n"
    + "— [source:Ana Reyes] (@anareyes) May 23, 2022"
    + AFTER,
    "closed by a link": BEFORE
    + "[post:The bridge is open again https://t.co/aB3dE]\n"
    + "— [source:Ana Reyes] (@anareyes) May 23, 2022"
    + AFTER,
    "byline in the middle, a link at the end": BEFORE
    + "[post:BREAKING: The bridge is open.]\n"
    + "— [source:Ana Reyes] (@anareyes) May 23, 2022\n"
    + "[post:Lorries may cross from noon.]\n[post:Thread: pic.twitter.com/aB3dE]"
    + AFTER,
    "a blank line around everything": BEFORE
    + "\n[post:The bridge is open again.]\n\n— [source:Ana Reyes] (@anareyes) May 23, 2022\n"
    + AFTER,
    "several lines in one block": BEFORE
    + "\n[post:The bridge is open.]\n[post:Drive slowly.]\n[post:#bridge]\n"
    + "— [source:Ana Reyes] (@anareyes) May 23, 2022\n"
    + AFTER,
    "several paragraphs after words that lead in": BEFORE
    + "\nMs. Reyes tweeted on Monday:\n\n[post:The bridge is open.]\n\n[post:Drive slowly.]\n\n"
    + "— [source:Ana Reyes] (@anareyes) May 23, 2022\n"
    + AFTER,
    "a line of nothing but tags": BEFORE
    + "[post:The bridge is open.]\n[post:#bridge https://t.co/aB3dE]\n"
    + "— [source:Ana Reyes] (@anareyes) May 23, 2022"
    + AFTER,
    "the same line": BEFORE
    + "[post:The bridge is open.] — [source:Ana Reyes] (@anareyes) May 23, 2022"
    + AFTER,
    "the same line, and the story goes on in it": BEFORE
    + "[post:The bridge is open.] — [source:Ana Reyes] (@anareyes) May 23, 2022 So it was."
    + AFTER,
    "the same line, after words that lead in": BEFORE
    + "Ms. Reyes tweeted: [post:The bridge is open.] — [source:Ana Reyes] (@anareyes) May 3, 2022"
    + AFTER,
    "hard by a link, without a date": BEFORE
    + "[post:It is open pic.twitter.com/aB3dE]— [source:Ana Reyes] (@anareyes)"
    + AFTER,
    "the last sentence of a story in one line": BEFORE.strip() * 6
    + " [post:The bridge is open.] — [source:Ana Reyes] (@anareyes) May 23, 2022",
    "two in a row": BEFORE
    + "[1.post:It is open.]\n— [1.source:Ana Reyes] (@anareyes) May 23, 2022\n"
    + "[2.post:It is not! https://t.co/aB3dE]\n— [2.source:Bo Lee] (@bolee) May 24, 2022"
    + AFTER,
    "two hyphens": BEFORE
    + "[post:It is open.]\n-- [source:Ana Reyes] (@anareyes) May 23, 2022"
    + AFTER,
    "a hyphen, and names with hyphens": BEFORE
    + "[post:It is open.]\n- [source:Anne-Marie Lee-Ortiz] (@am_lee) 23 May 2022"
    + AFTER,
    "no dash, but a date": BEFORE
    + "[post:It is open.]\n[source:Ana Reyes] (@anareyes) May 23, 2022"
    + AFTER,
    "an emoji in the name, and Windows' line ends": (
        BEFORE + "[post:It is open.]\n— [source:Ana 🌉 Reyes] (@anareyes) May 23, 2022" + AFTER
    ).replace("\n", "\r\n"),
    "a title after the name": BEFORE
    + "[post:It is open.]\n— [source:Ana Reyes – Mayor] (@anareyes) May 23, 2022"
    + AFTER,
    "named by its platform alone": BEFORE
    + "[post:It is open.]\n— [source:Ana Reyes] (@anareyes) on Truth Social"
    + AFTER,
    "the first line of a text": "[post:It is open.]\n— [source:Ana Reyes] (@anareyes) May 23, 2022",
}

PASSED_OVER = {
    "a letter's signature": BEFORE + "It should be mended.\n— Ana Reyes, Port Ellen" + AFTER,
    "an interview": "“It is safe.”\n— Ana Reyes, mayor\n“It is not.”\n— Bo Lee, May 23, 2022",
    "a letter signed with a handle": BEFORE + "Mend it.\n\n— Ana Reyes (@anareyes)\n" + AFTER,
    "about the author": BEFORE + "— Ana Reyes (@anareyes) is a reporter for the Herald.",
    "a reporter's line": "Bridge Shut\n\nBy Ana Reyes (@anareyes) May 23, 2022\n\n" + BEFORE,
    "a handle in a sentence": BEFORE + "Follow Ana Reyes (@anareyes) for more on the bridge.",
    "a dash in a sentence": BEFORE
    + "The mayor — Ana Reyes (@anareyes) — said on May 23, 2022, no.",
    "an address of an email": BEFORE + "— Ana Reyes (ana@example.org) May 23, 2022",
    "no words before it": "— Ana Reyes (@anareyes) May 23, 2022\nThe bridge is open.",
    "a paragraph too long for a post": "It is shut. " * 200
    + "\n— Ana Reyes (@anareyes) May 23, 2022",
}


def written(text: str, posts: tuple[Post, ...]) -> str:
    """The text with the posts' words and authors marked."""
    marks = []
    for number, post in enumerate(posts, 1):
        numbers = (number,) if len(posts) > 1 else (0,)
        marks += [Mark(numbers, "post", None, span) for span in post.spans]
        if post.author_span:
            marks.append(Mark(numbers, "source", None, post.author_span))
    return write(text, marks)


def only(words: str, published: date | None = None) -> Post:
    [post] = find_posts(f"{BEFORE}{words}", published)
    return post


@pytest.mark.parametrize("marked", FOUND.values(), ids=FOUND)
def test_finds_the_words_and_the_author(marked):
    text = parse(marked).text
    assert written(text, find_posts(text)) == marked


@pytest.mark.parametrize("text", PASSED_OVER.values(), ids=PASSED_OVER)
def test_passes_over(text):
    assert written(text, find_posts(text)) == text


def test_what_a_byline_says():
    post = only("It is open.\n— Ana Reyes (@anareyes) May 23, 2022")
    assert (post.author, post.handle, post.platform, post.posted, post.url) == (
        "Ana Reyes",
        "@anareyes",
        "twitter",
        "2022-05-23",
        None,
    )


def test_a_link_of_the_date_is_the_address():
    address = "https://twitter.com/anareyes/status/1528"
    post = only(f"It is open.\n— Ana Reyes (@anareyes) [May 23, 2022]({address})")
    assert (post.posted, post.url) == ("2022-05-23", address)


@pytest.mark.parametrize(
    ("byline", "platform"),
    [
        ("— Ana (@ana.bsky.social) May 23, 2022 at 7:03 PM", "bluesky"),
        ("— Ana (@ana.example.org) May 23, 2022 at 7:03 PM", "bluesky"),
        ("— Ana (@ana@social.example) May 23, 2022", "mastodon"),
        ("— Ana (@ana) on X May 23, 2022", "twitter"),
        ("— Ana (@ana on Threads) May 23, 2022", "threads"),
        ("— Ana (@ana.of.the.isles) May 23, 2022", None),
        ("Ana (@ana) May 23, 2022", None),
    ],
)
def test_the_platform_only_where_the_words_or_the_shape_tell(byline, platform):
    assert only(f"It is open.\n{byline}").platform == platform


def test_a_date_without_a_year_is_the_last_before_publication():
    tweet = "It is open.\n— Ana Reyes (@anareyes) December 30"
    assert only(tweet, published=date(2023, 1, 2)).posted == "2022-12-30"
    assert only(tweet).posted is None


def test_the_time_is_kept():
    post = only("It is open.\n— Ana Reyes (@anareyes) 7:03 PM · May 23, 2022")
    assert post.posted == "2022-05-23T19:03"


def test_posts_that_the_markup_told_are_not_told_twice():
    text = f"{BEFORE}It is open.\n— Ana Reyes (@anareyes) May 23, 2022{AFTER}"
    start = text.index("It is open.")
    told = Post(
        spans=(Span(start, start + 11),), handle="@anareyes", url="https://x.com/a/status/1"
    )
    article = Article(text=text, original=Original(b"", "text/html"), posts=(told,))
    assert with_flattened(article).posts == (told,)


def test_many_bylines_take_linear_time():
    def seconds(times: int) -> float:
        text = "It is open — @a (@b) — (@c@d.e) May 1, 2022\n— Ana (@ana) May 23, 2022\n\n" * times
        start = time.process_time()
        find_posts(text)
        return time.process_time() - start

    assert min(seconds(8000) for _ in range(3)) < 3 * min(seconds(4000) for _ in range(3))
