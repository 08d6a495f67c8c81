import random
import time

import pytest

from onrecord.article import Article
from onrecord.intake import Taken, take

OLDER = """
Download Request: Selected Items: 1-2
Terms: bridge

                               1 of 2 DOCUMENTS

                                  The Quay

                            May 24, 2022 Tuesday
                                 Edition 1;
                                  Scotland

Bridge shut for good as rust spreads, the mayor of Port Ellen says after a
long night

BYLINE: Ana Reyes and Cy Dole

SECTION: NEWS; Pg. 3

LENGTH: 355 words

HIGHLIGHT: It had stood for ninety years.


The bridge will stay shut, the mayor of Port Ellen said on Monday, after two
engineers had looked at its bolts.

"It rusts," she added. No one could say
Monday: is it safe?

LOAD-DATE: May 24, 2022

LANGUAGE: ENGLISH

GRAPHIC: A bridge.


                       Copyright 2022 Quay Media
                              All Rights Reserved

                               2 of 2 DOCUMENTS

                                  The Pier

                                25 May 2022

                               FINAL EDITION

SECTION: Pg. 1
LENGTH: 12 words
HEADLINE: Ferry late
BYLINE: BO LEE; bo@pier.example
BODY:
   The ferry was late, the harbour master said.
   It will be late again, she said.

LOAD-DATE: May 25, 2022
"""

NEWER = """User Name: Bo Lee
Date and Time: Tuesday, May 24, 2022 10:00:00 AM CEST
Documents (2)

1. Bridge shut
Client/Matter: -None-

2. Ferry late
Client/Matter: -None-

Bridge shut
The Quay
May 24, 2022 Tuesday

Copyright 2022 Quay Media All Rights Reserved

Section: NEWS; Pg. 3
Length: 355 words
Byline: Ana Reyes
Highlight: It had stood for ninety years.
Body

The bridge will stay shut, the mayor of Port Ellen said on Monday.

"It rusts," she added.

Link to Image

Graphic

A bridge.

Classification

Language: ENGLISH
Load-Date: May 24, 2022

End of Document

Ferry late
The Pier
May 25, 2022 Wednesday 6:38 PM GMT

Copyright 2022 Pier Media All Rights Reserved

Length: 12 words
Body

The ferry was late, the harbour master said.

Classification

Load-Date: May 25, 2022

End of Document
"""


def older_page(*numbers: int) -> str:
    """A download as HTML, which sets each line in tags of its own."""

    def line(words: str, kind: str = "c6") -> str:
        return f'<DIV CLASS="c5"><P CLASS="{kind}"><SPAN CLASS="c2">{words}</SPAN></P></DIV><BR>'

    def document(number: int) -> str:
        return "".join(
            [
                f"<!-- Hide XML section from browser\n<DOC NUMBER={number}>\n<DOCFULL> -->",
                line(f"{number} of 2 DOCUMENTS"),
                line("The Quay"),
                line("<SPAN CLASS='c4'>May</SPAN> 24, 2022 Tuesday"),
                line("Late Edition - Final"),
                line(f"Bridge shut {number}"),
                line("<SPAN CLASS='c8'>BYLINE: </SPAN>Ana Reyes"),
                line("<SPAN CLASS='c8'>LENGTH: </SPAN>355 words"),
                '<DIV CLASS="c5"><P>The bridge will stay shut, Zoë said.</P><P>“It rusts.”</P></DIV>',
                line("<SPAN CLASS='c8'>LOAD-DATE: </SPAN>May 24, 2022"),
            ]
        )

    return f"<HTML><BODY>{''.join(map(document, numbers))}</BODY></HTML>"


def read(download: str | bytes, name: str = "a.txt") -> list[Taken]:
    return list(take(download if isinstance(download, bytes) else download.encode(), name=name))


def articles(download: str | bytes, name: str = "a.txt") -> list[Article]:
    return [taken.article for taken in read(download, name) if taken.article]


def outlet(article: Article) -> str | None:
    return article.outlet.name if article.outlet else None


def test_an_older_text_says_what_each_document_is():
    first, second = articles(OLDER)
    assert first.text.split("\n\n") == [
        "Bridge shut for good as rust spreads, the mayor of Port Ellen says after a long night",
        "It had stood for ninety years.",
        "The bridge will stay shut, the mayor of Port Ellen said on Monday, after two engineers"
        " had looked at its bolts.",
        '"It rusts," she added. No one could say Monday: is it safe?',
    ]
    assert first.title == first.text.split("\n\n")[0]
    assert (outlet(first), first.published) == ("The Quay", "2022-05-24")
    assert first.byline == ("Ana Reyes", "Cy Dole")
    assert second.text.split("\n\n") == [
        "Ferry late",
        "The ferry was late, the harbour master said.",
        "It will be late again, she said.",
    ]
    assert (second.title, outlet(second), second.published) == (
        "Ferry late",
        "The Pier",
        "2022-05-25",
    )
    assert second.byline == ("BO LEE",)


def test_a_newer_text_says_what_each_document_is():
    first, second = articles(NEWER)
    assert first.text.split("\n\n") == [
        "Bridge shut",
        "It had stood for ninety years.",
        "The bridge will stay shut, the mayor of Port Ellen said on Monday.",
        '"It rusts," she added.',
    ]
    assert (first.title, outlet(first), first.published) == (
        "Bridge shut",
        "The Quay",
        "2022-05-24",
    )
    assert first.byline == ("Ana Reyes",)
    assert (second.title, outlet(second), second.published) == (
        "Ferry late",
        "The Pier",
        "2022-05-25",
    )


@pytest.mark.parametrize("name", ["a.html", "a.HTML", ""])
def test_an_older_page_says_what_each_document_is(name: str):
    first, second = articles(older_page(1, 2), name)
    assert first.text == "Bridge shut 1\n\nThe bridge will stay shut, Zoë said.\n\n“It rusts.”"
    assert (first.title, outlet(first), first.published) == (
        "Bridge shut 1",
        "The Quay",
        "2022-05-24",
    )
    assert (first.byline, second.title) == (("Ana Reyes",), "Bridge shut 2")
    assert first.original.media_type == "text/html"


def test_a_newer_page_is_read_too():
    page = "".join(f"<p>{line}</p>" for line in NEWER.split("\n") if line)
    assert [article.title for article in articles(page, "a.html")] == ["Bridge shut", "Ferry late"]


def test_the_original_of_a_document_is_its_own_piece_of_the_download():
    for taken in (*read(OLDER), *read(NEWER)):
        assert taken.article is not None
        assert taken.article.original.data.decode() in OLDER + NEWER
        assert taken.article.original.media_type == "text/plain"
    assert [taken.where for taken in read(OLDER)] == ["document 1 of a.txt", "document 2 of a.txt"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_documents_are_read_in_their_encoding(encoding: str):
    first, _ = articles(OLDER.replace("two", "Zoë’s").encode(encoding))
    assert "Zoë’s" in first.text


def test_a_download_cut_off_gives_what_it_has():
    assert [a.title for a in articles(NEWER[: NEWER.index("The ferry was") + 20])][
        -1
    ] == "Ferry late"


def test_a_document_without_words_is_a_problem():
    [taken] = read("1 of 1 DOCUMENTS\n\nThe Quay\n\nMay 24, 2022\n\nLENGTH: 0 words\n")
    assert "document 1 of a.txt has no words" in taken.problems[0].message


@pytest.mark.parametrize("whole", [OLDER, NEWER, older_page(1, 2)], ids=["older", "newer", "page"])
@pytest.mark.parametrize("seed", range(60))
def test_whatever_is_broken_nothing_fails(whole: str, seed: int):
    chance = random.Random(seed)
    data = bytearray(whole.encode())
    for _ in range(chance.randrange(1, 9)):
        at = chance.randrange(len(data))
        data[at : at + chance.choice([0, 1, 30, 200])] = chance.randbytes(chance.randrange(4))
    for taken in read(bytes(data), ""):
        assert not [p for p in taken.problems if "fault of onrecord" in p.message]


@pytest.mark.parametrize(
    "piece",
    ["1 of 2 DOCUMENTS\n", "End of Document\n", " ", "Body\n\n", "Length: 1 words\n", "a: b\n"],
)
def test_time_grows_with_the_length(piece: str):
    def seconds(length: int) -> float:
        start = time.process_time()
        read("1 of 2 DOCUMENTS\n\nLENGTH: 1 words\n\n" + piece * (length // len(piece)))
        return time.process_time() - start

    assert seconds(80_000) < 3 * max(seconds(40_000), 0.3)
