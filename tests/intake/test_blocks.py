"""A page's blocks, a line each."""

import pytest
from lxml import html

from onrecord.intake.blocks import blocks_of, key_of


def blocks(body: str) -> list[str]:
    return [block.words for block in blocks_of(html.document_fromstring(body)).blocks]


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<p>He <b>said</b>: “<a href='/x'>No</a>.”</p>", ["He said: “No.”"]),
        ("<p>un<em>believ</em>able</p>", ["unbelievable"]),
        ("<p>Ana&nbsp;Reyes&#8239;» \n said</p>", ["Ana\u00a0Reyes\u202f» said"]),
        ("<p>“First line,<br>second line.”</p>", ["“First line, second line.”"]),
        ("<p>First.<br><br>Second.<br/> <br/>Third.</p>", ["First.", "Second.", "Third."]),
        ("<div>Loose words<p>A paragraph</p>more</div>", ["Loose words", "A paragraph", "more"]),
        ("<ul><li>One<li>Two</ul>", ["One", "Two"]),
        ("<p>a</p><script>var x</script><noscript><p>b</p></noscript>", ["a"]),
        (
            "<p>Ms. Reyes<span style='display: none'>Read more about her</span> left.</p>",
            ["Ms. Reyes left."],
        ),
        (
            "<p>the report<span class='sr-only'>, opens a new tab</span> says</p>",
            ["the report says"],
        ),
        (
            "<p><cite>PORT ELLEN (Ellen News)</cite>The bridge</p>",
            ["PORT ELLEN (Ellen News) The bridge"],
        ),
        (
            "<figcaption>The bridge<span class='credit'>A. Ruiz</span></figcaption>",
            ["The bridge", "A. Ruiz"],
        ),
    ],
)
def test_words_that_stand_together(body: str, lines: list[str]) -> None:
    assert blocks(body) == lines


def test_a_post_is_one_block_whatever_is_in_it() -> None:
    post = (
        "<blockquote class='twitter-tweet'><p>Shut.<br>Stay home.</p>— Ana Reyes (@anareyes) "
        "<a href='https://twitter.com/anareyes/status/1528700000000000000'>May 23, 2022</a>"
        "</blockquote>"
    )
    found = blocks_of(html.document_fromstring(f"<p>Before</p>{post}<p>After</p>")).blocks
    assert [block.embed is not None for block in found] == [False, True, False]
    assert found[1].words == "Shut.\nStay home.\n— Ana Reyes (@anareyes) May 23, 2022"


def test_how_much_of_a_block_is_link() -> None:
    page = "<p>See <a href='/a'>the <i>report</i></a> by <a href='/b'>Bo</a>.</p><p>None.</p>"
    found = blocks_of(html.document_fromstring(page)).blocks
    assert [block.linked for block in found] == [len("the") + len("report") + len("Bo"), 0]


def test_how_large_a_page_is() -> None:
    found = blocks_of(html.document_fromstring("<html><body><div><p>a</p><p>b</p></div>"))
    assert (found.elements, found.depth) == (5, 4)


def test_a_key_is_the_letters_that_every_extractor_leaves() -> None:
    assert key_of("He said: “No,\u00a0Zoë”—twice!") == "hesaidnozoëtwice"
