"""Where a page stands."""

import pytest
from lxml import html

from onrecord.intake.addresses import address_of, home_of
from onrecord.intake.metas import metas_of

STORY = "https://news.example.com/a/bridge"


def canonical(href: str) -> str:
    return f'<link rel="canonical" href="{href}">'


def shared(url: str) -> str:
    return f'<meta property="og:url" content="{url}">'


@pytest.mark.parametrize(
    ("head", "address"),
    [
        (canonical(STORY), STORY),
        (shared(STORY), STORY),
        (canonical("/a/bridge") + shared(STORY), STORY),
        (canonical("https://news.example.com/") + shared(STORY), STORY),
        (canonical("https://news.example.com/"), "https://news.example.com/"),
        (canonical("/a/bridge"), None),
        (canonical("javascript:x()") + canonical("https://[x/"), None),
        # A copy of another outlet's story: where it stands, not where it came from.
        (canonical("https://other.example.org/b") + shared(STORY), STORY),
        ("", None),
    ],
)
def test_the_address_that_a_page_states(head: str, address: str | None) -> None:
    page = html.document_fromstring(f"<html><head>{head}</head><body>x</body></html>")
    assert address_of(page, metas_of(page), {}) == address


def test_json_ld_states_one_too() -> None:
    page = html.document_fromstring("<p>x</p>")
    assert address_of(page, {}, {"mainEntityOfPage": {"@id": STORY}}) == STORY


def test_the_host_that_a_page_links_most_is_its_home() -> None:
    own = "<a href='https://www.example.com/{}'>x</a>"
    page = "".join(own.format(n) for n in range(6)) + "<a href='https://other.example.org/'>y</a>"
    assert home_of(html.document_fromstring(page)) == "https://example.com/"


def test_a_page_that_links_two_hosts_alike_has_no_clear_home() -> None:
    page = "<a href='https://a.example.com/'>x</a><a href='https://b.example.org/'>y</a>" * 6
    assert home_of(html.document_fromstring(page)) is None
    assert home_of(html.document_fromstring("<p>x</p>")) is None
