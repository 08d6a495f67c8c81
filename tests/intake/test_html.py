"""Pages read whole. `read` writes an article a block a line, what is not body in brackets."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from onrecord.article import Article, Outlet
from onrecord.intake import Told
from onrecord.intake.html import article_from

PAGE = (Path(__file__).parent / "pages" / "bridge.html").read_bytes()
NOTHING_TOLD = Told()
LINE = "The bridge over the harbour was shut on Monday, and nobody knew when it would open. "
STORY = f"<p>{LINE * 2}</p><p>The mayor said: “It is safe,” and then {LINE.lower()}</p>"


def article(page: str | bytes, told: Told = NOTHING_TOLD) -> Article:
    data = page.encode() if isinstance(page, str) else page
    taken = article_from(data, told)
    assert taken.article is not None, taken.problems
    return taken.article


def read(page: str | bytes) -> list[str]:
    """The blocks of the text; "[heading] Who pays", "[post @anareyes] The bridge is shut." """
    found = article(page)
    kinds = {part.span.start: part.kind.value for part in found.parts}
    kinds |= {p.spans[0].start: f"post {p.handle}" for p in found.posts}
    lines, start = [], 0
    for block in found.text.split("\n\n"):
        lines.append(f"[{kinds[start]}] {block}" if start in kinds else block)
        start += len(block) + 2
    return lines


def page(body: str, head: str = "") -> str:
    return (
        f"<html><head><title>Bridge shut</title>{head}</head><body>{MENU}<article>"
        f"<h1>Bridge shut</h1>{body}</article></body></html>"
    )


MENU = "<nav><a href='/'>Home</a> <a href='/sport'>Sport</a></nav>"


def test_a_page_is_its_story_and_nothing_else() -> None:
    assert read(PAGE) == [
        "[headline] Bridge at Port Ellen shut after a crack is found",
        "[standfirst] The mayor promises boats for the harbour by Friday",
        "[caption] The crack was found below the western arch on Sunday night.",
        "[dateline] PORT ELLEN, Scotland — The bridge over the harbour was shut on Monday after"
        " divers found a crack, and nobody could say when lorries would cross it again.",
        "“We heard it before we saw it,” said Ana\u00a0Reyes, the mayor. “My engineer said, ‘Get"
        " everyone off,’ and we did.”",
        "Ms. Reyes wrote to the minister on Sunday, asking for boats that could carry food and"
        " medicine to the island while the bridge is under repair.",
        "[post @anareyes] The bridge is shut. Boats from Friday.\nStay safe."
        " pic.twitter.com/aB3dE\n— Ana Reyes (@anareyes) May 23, 2022",
        "[heading] Who pays for the boats",
        "The ministry said in a statement that it had “no plans” to pay for boats, and that the"
        " council’s own engineers had warned of the crack two years ago.",
        "“That is not true,” Ms. Reyes said on Tuesday, adding that the letter of 2020 had never"
        " been answered by the ministry in Edinburgh.",
    ]


def test_what_the_page_says_of_itself() -> None:
    found = article(PAGE)
    assert found.title == "Bridge at Port Ellen shut after a crack is found"
    assert found.outlet == Outlet("The Ellen Gazette", "gazette.example.com")
    assert found.url == "https://www.gazette.example.com/news/bridge-shut"
    assert found.published == "2022-05-24T02:30:00+01:00"
    assert found.modified == "2022-05-24T09:00:00+01:00"
    assert found.byline == ("Tom Ode", "Bo Lee")
    assert found.language == "en"
    assert found.original.data == PAGE
    assert found.original.media_type == "text/html"


def test_a_post_has_its_author_and_leaves_the_platforms_link_out_of_its_words() -> None:
    found = article(PAGE)
    (post,) = found.posts
    assert [found[span] for span in post.spans] == [
        "The bridge is shut. Boats from Friday.\nStay safe."
    ]
    assert post.byline is not None
    assert post.author_span is not None
    assert found[post.byline] == "— Ana Reyes (@anareyes) May 23, 2022"
    assert found[post.author_span] == post.author == "Ana Reyes"
    assert post.posted == "2022-05-23"
    assert post.url == "https://twitter.com/anareyes/status/1528700000000000000"


def test_what_a_person_tells_wins() -> None:
    told = Told(published="2020-01-01", url="https://other.example.org/x", outlet="The Other")
    found = article(PAGE, told)
    assert found.published == "2020-01-01"
    assert found.url == "https://other.example.org/x"
    assert found.outlet == Outlet("The Other", "other.example.org")


def test_only_the_beginning_shows_so_the_rest_comes_from_json_ld() -> None:
    body = "\\n".join(f"Paragraph {n}: {LINE}" for n in range(9))
    head = (
        '<script type="application/ld+json">'
        f'{{"@type": "NewsArticle", "articleBody": "{body}"}}</script>'
    )
    taken = article_from(page(f"<p>{LINE}</p>", head).encode(), Told())
    assert taken.article is not None
    assert taken.article.text.count("Paragraph") == 9
    assert [problem.message[:40] for problem in taken.problems] == [
        "the page shows only part of the story; t"
    ]


def test_no_text_is_told_and_what_to_do() -> None:
    for nothing in (b"", b"<html></html>", b"<html><body><script>x()</script></body></html>"):
        taken = article_from(nothing, Told())
        assert taken.article is None
        assert "Save it from a browser" in taken.problems[-1].message


def test_the_same_page_in_other_encodings_is_the_same_text() -> None:
    story = page(STORY.replace("bridge", "Brücke")).replace("<head>", "<head><meta charset={}>")
    text = article(story.format("utf-8")).text
    assert "Brücke" in text
    assert article(story.format("windows-1252").encode("cp1252")).text == text
    assert article(story.format("iso-8859-1").encode("cp1252")).text == text
    assert article(story.format("utf-8").encode("utf-16")).text == text
    lying = story.format("windows-1252").encode()
    assert article(lying).text == text


def test_broken_bytes_are_told_and_cost_only_themselves() -> None:
    taken = article_from(page(STORY).encode().replace(b"mayor", b"ma\xffyor"), Told())
    assert taken.article is not None
    assert "“It is safe,”" in taken.article.text
    assert "U+FFFD" in taken.problems[0].message


def test_every_cut_of_a_page_gives_an_answer() -> None:
    for end in range(0, len(PAGE), 97):
        taken = article_from(PAGE[:end], Told())
        assert taken.article is not None or taken.problems


HOSTILE = {
    "nested div": lambda n: page("<div>" * n + LINE),
    "nested span": lambda n: page("<p>" + "<span>" * n + LINE),
    "nested unknown tag": lambda n: page("<x-a>" * n + LINE),
    "a huge attribute": lambda n: page(f"<p title='{'a ' * 40 * n}'>{LINE}</p>"),
    "a huge class": lambda n: page(f"<p class='{'ad ' * 20 * n}'>{LINE}</p>"),
    "columns alike": lambda n: page(f"<div class=c>{STORY}</div>" * (n // 80)),
    "nested posts": lambda n: page("<div class=fb-post>" * 200 + "<blockquote>x</blockquote>" * n),
    "links": lambda n: page("<a href=/a>A story</a>" * n + STORY),
    "nested JSON": lambda n: page(
        STORY, '<script type="application/ld+json">' + '{"a":[' * n + "</script>"
    ),
    "separators": lambda n: f"<title>{'a | ' * n}</title>{STORY}",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_length(name: str) -> None:
    make = HOSTILE[name]
    seconds = []
    for n in (10_000, 20_000, 40_000):
        data = make(n).encode()
        start = time.process_time()
        taken = article_from(data, Told())
        seconds.append(time.process_time() - start)
        assert taken.article is not None
    # Twice the length may take thrice the time, and half a second is a machine's noise.
    assert seconds[2] < 3 * seconds[1] + 0.5, seconds


def test_nothing_of_the_page_changes_when_it_is_read_twice() -> None:
    once, twice = article(PAGE), article(PAGE)
    assert replace(once) == twice
    assert once.id == twice.id
