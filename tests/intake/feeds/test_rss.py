import random
import time

import pytest

from onrecord.intake import Taken, take
from onrecord.intake.feeds.entry import Entry
from onrecord.intake.feeds.rss import entries_of, media_type

FULL = "<p>“It will stay shut,” the mayor said on Monday.</p><p>She left it there.</p>"
SPACES = "xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:dc='http://purl.org/dc/elements/1.1/'"


def rss(*items: str, about: str = "<title>World | The Quay</title>") -> bytes:
    opening = f"<?xml version='1.0' encoding='UTF-8'?>\n<rss version='2.0' {SPACES}><channel>"
    return f"{opening}{about}{''.join(items)}</channel></rss>".encode()


def atom(entry: str) -> bytes:
    return f"<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'>{entry}</feed>".encode()


def item(*fields: str) -> str:
    return f"<item>{''.join(fields)}</item>"


def entries(data: bytes) -> list[Entry]:
    return [parse() for parse, _ in entries_of(data)]


def test_an_item_says_what_it_is_of():
    [found] = entries(
        rss(
            item(
                "<title>Bridge &amp; rust</title><link>https://www.quay.example/1</link>",
                "<pubDate>Tue, 24 May 2022 18:30:00 +0200</pubDate>",
                "<dc:creator>Ana Reyes and Bo Lee</dc:creator><description>Short.</description>",
                f"<content:encoded><![CDATA[{FULL}]]></content:encoded>",
            )
        )
    )
    assert found == Entry(
        title="Bridge & rust",
        url="https://www.quay.example/1",
        content=FULL,
        summary="Short.",
        published="2022-05-24T18:30:00+02:00",
        byline=("Ana Reyes", "Bo Lee"),
        feed="World | The Quay",
    )


def test_an_entry_of_atom_says_what_it_is_of():
    [found] = entries(
        atom(
            "<title>The Quay</title><entry><title type='html'>A &lt;b>bridge&lt;/b></title>"
            "<link href='https://www.quay.example/1'/><author><name>Ana Reyes</name></author>"
            "<published>2022-05-24T10:00:00+02:00</published><updated>2022-05-25T10:00:00Z</updated>"
            f"<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>{FULL}</div></content></entry>"
        )
    )
    assert (found.title, found.content, found.summary) == ("A bridge", FULL, "")
    assert (found.published, found.modified) == (
        "2022-05-24T10:00:00+02:00",
        "2022-05-25T10:00:00Z",
    )
    assert found.language == "en"


def test_a_date_of_change_alone_is_taken_for_that_of_publication():
    [found] = entries(atom("<entry><updated>2022-05-25T10:00:00Z</updated></entry>"))
    assert (found.published, found.modified) == ("2022-05-25T10:00:00Z", None)
    [found] = entries(rss(item("<dc:date>2022-05-24</dc:date>")))
    assert found.published == "2022-05-24"


def test_a_name_may_stand_behind_an_address_of_mail():
    [found] = entries(rss(item("<author>desk@quay.test (Ana Reyes, Bo Lee)</author>")))
    assert found.byline == ("Ana Reyes", "Bo Lee")


def test_each_entry_has_its_own_bytes():
    items = [
        item("<title>One</title><description><![CDATA[</item> <item>]]></description>"),
        "<!-- <item>no</item> -->",
        item("<title>Two</title>"),
    ]
    assert [data.decode() for _, data in entries_of(rss(*items))] == [items[0], items[2]]


def test_an_entry_never_closed_ends_where_the_next_opens():
    found = entries(rss("<item><title>One</title>", "<item><title>Two</title>"))
    assert [entry.title for entry in found] == ["One", "Two"]


def test_items_beside_their_channel_and_other_encodings_are_read():
    rdf = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel><title>The Quay</title></channel>"
    [found] = entries(f"{rdf}{item('<title>Zoë</title>')}</rdf:RDF>".encode())
    assert (found.title, found.feed) == ("Zoë", "The Quay")
    [found] = entries(rss(item("<title>Zoë</title>")).decode().encode("utf-16"))
    assert found.title == "Zoë"
    latin = rss(item("<title>Zoë</title>")).decode().replace("UTF-8", "ISO-8859-1")
    [found] = entries(latin.encode("latin-1"))
    assert found.title == "Zoë"


def test_no_file_and_no_bomb_gets_in():
    outside = "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
    assert entries(outside.encode() + rss(item("<title>a&x;b</title>")))[0].title != ""
    levels = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 12))
    bomb = f"<!DOCTYPE r [<!ENTITY e0 'ha'>{levels}]>".encode() + rss(item("<title>&e11;</title>"))
    start = time.process_time()
    assert len(entries(bomb)[0].title or "") < 1000
    assert time.process_time() - start < 5


def test_the_media_type_is_that_of_the_feed():
    assert media_type(rss()) == "application/rss+xml"
    assert media_type(atom("")) == "application/atom+xml"


WHOLE = rss(*(item(f"<title>{n}</title><description>{FULL}</description>") for n in range(3)))


def read(data: bytes) -> list[Taken]:
    return list(take(data, name="a.rss"))


@pytest.mark.parametrize("seed", range(200))
def test_whatever_is_broken_nothing_fails(seed: int):
    chance = random.Random(seed)
    data = bytearray(WHOLE)
    for _ in range(chance.randrange(1, 9)):
        at = chance.randrange(len(data))
        data[at : at + chance.choice([0, 1, 3, 100])] = chance.randbytes(chance.randrange(4))
    for taken in read(bytes(data)):
        assert not [p for p in taken.problems if "fault of onrecord" in p.message]


@pytest.mark.parametrize("piece", [b"<item>", b"<item><![CDATA[", b"<!--", b"</item>", b"<a>"])
def test_time_grows_with_the_length(piece: bytes):
    def seconds(length: int) -> float:
        start = time.process_time()
        read(b"<rss><channel>" + piece * (length // len(piece)))
        return time.process_time() - start

    assert seconds(40_000) < 3.5 * max(seconds(20_000), 0.3)


@pytest.mark.parametrize(
    "inside",
    [
        "<author>" + "a" * 5_000_000 + "</author>",
        "<title>broken<b></title>" + "\n" * 5_000_000,
        "<title>many</title>" + "<author>aaaa</author>" * 240_000,
        "<description>" + "<b>" * 1_600_000,
    ],
    ids=["an author of letters", "broken, with newlines", "many authors", "tags in tags"],
)
def test_a_hostile_feed_of_5_mb_takes_linear_time(inside: str):
    def seconds(of: str) -> float:
        start = time.process_time()
        assert len(entries(rss(item(of), item("<title>Next</title>")))) == 2
        return time.process_time() - start

    # Four times as long takes about four times the time, not sixteen.
    assert seconds(inside) < 8 * max(seconds(inside[: len(inside) // 4]), 0.3)


def test_what_a_broken_feed_leaves_open_costs_no_other_field():
    [found] = entries(
        rss(item("<title>Rust<b></title><link>https://quay.example/1<description>At &nbsp;noon"))
    )
    assert (found.title, found.url) == ("Rust", "https://quay.example/1")
    assert found.summary.split() == ["At", "noon"]


def test_a_feed_that_does_not_say_whose_its_elements_are_is_read():
    data = b"<rss><channel><item><dc:creator>Ana Reyes</dc:creator></item></channel></rss>"
    assert entries(data)[0].byline == ("Ana Reyes",)
