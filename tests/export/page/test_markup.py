"""Every word is escaped unless it says that it is markup."""

import pytest

from onrecord.export.page.markup import Html, link, tag, text, together


def test_words_are_escaped_in_text_and_in_attributes() -> None:
    assert tag("p", "a < b & c", title="\"'>") == (
        '<p title="&quot;&#x27;&gt;">a &lt; b &amp; c</p>'
    )


def test_markup_is_not_escaped_twice() -> None:
    assert tag("p", tag("b", "&")) == "<p><b>&amp;</b></p>"
    assert together(tag("b", "x"), "<", None, Html("<hr>")) == "<b>x</b>&lt;<hr>"


def test_what_html_cannot_write_is_shown_as_missing() -> None:
    assert text("a\x00b\ud800c\nd") == "a\ufffdb\ufffdc\nd"


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "data:text/html,x", " https://a.example", "//a.example", None],
)
def test_only_an_address_of_the_web_becomes_a_link(address: str | None) -> None:
    assert link(address, "here") == "here"


def test_a_link_tells_the_other_side_nothing() -> None:
    assert link("https://a.example/?a&b", "here") == (
        '<a href="https://a.example/?a&amp;b" rel="noopener noreferrer nofollow">here</a>'
    )
