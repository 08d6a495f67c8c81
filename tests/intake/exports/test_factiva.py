import random
import time

import pytest

from onrecord.article import Article
from onrecord.intake import Taken, take

CODED = """
HD      Bridge shut for good as rust spreads
BY      By Ana Reyes
WC      355 words
PD      24 May 2022
ET      10:15
SN      The Quay
SC      QUAY
LA      English
CY      Copyright 2022 Quay Media

LP
The bridge will stay shut, the mayor of Port Ellen said
on Monday.

TD
"It rusts," she added.

IN Geneva no one could say when it opens.

NS      gcat : Political/General News
AN      Document QUAY000020220524ei5o0001a

HD      Ferry late
WC      12 words
PD      25 May 2022
SN      The Pier
LP      The ferry was late, the harbour master said.
AN      Document PIER000020220525ei5o0002b
"""

PLAIN = """Bridge shut for good as rust spreads
By Ana Reyes
355 words
24 May 2022
10:15
The Quay
QUAY
3
English
Copyright 2022 Quay Media

The bridge will stay shut, the mayor of Port Ellen said on Monday.

"It rusts," she added.

IN Geneva no one could say when it opens.

Document QUAY000020220524ei5o0001a

Ferry late
12 words
25 May 2022
The Pier
PIER
English
(c) 2022 Pier

The ferry was late, the harbour master said.

Document PIER000020220525ei5o0002b

Search Summary
Text: bridge and ferry and harbour and nothing else that anyone would look for in twenty words
Date: In the last week of all of these weeks and no other one
"""


def paragraphs(*words: str) -> str:
    return "".join(f'<p class="articleParagraph enarticleParagraph">{w}</p>' for w in words)


def coded_page() -> str:
    def document(*rows: tuple[str, str]) -> str:
        cells = (f"<tr><td><b>{code}</b>&nbsp;</td><td>{words}</td></tr>" for code, words in rows)
        return f'<div class="article enArticle"><table>{"".join(cells)}</table></div><br>'

    first = document(
        ("HD", '<span class="enHeadline">Bridge shut for good as rust spreads</span>'),
        ("BY", "By Ana Reyes"),
        ("WC", "355 words"),
        ("PD", "24 May 2022"),
        ("SN", "The Quay"),
        ("LP", paragraphs("The bridge will stay shut, the mayor of Port Ellen said on Monday.")),
        ("TD", paragraphs('"It rusts," she added.', "IN Geneva no one could say when it opens.")),
        ("AN", "Document QUAY000020220524ei5o0001a"),
    )
    second = document(
        ("HD", "Ferry late"),
        ("WC", "12 words"),
        ("PD", "25 May 2022"),
        ("SN", "The Pier"),
        ("LP", paragraphs("The ferry was late, the harbour master said.")),
        ("AN", "Document PIER000020220525ei5o0002b"),
    )
    return f"<html><body>{first}{second}</body></html>"


def plain_page() -> str:
    lines = PLAIN[: PLAIN.index("Search")].split("\n")
    return f"<html><body>{''.join(f'<div>{line}</div>' for line in lines if line)}</body></html>"


FORMS = {"coded": CODED, "plain": PLAIN, "coded page": coded_page(), "plain page": plain_page()}


def read(download: str | bytes, name: str = "") -> list[Taken]:
    return list(take(download if isinstance(download, bytes) else download.encode(), name=name))


def articles(download: str | bytes, name: str = "") -> list[Article]:
    return [taken.article for taken in read(download, name) if taken.article]


@pytest.mark.parametrize("download", FORMS.values(), ids=FORMS)
def test_each_form_says_what_each_document_is(download: str):
    first, second = articles(download)
    assert first.text.split("\n\n") == [
        "Bridge shut for good as rust spreads",
        "The bridge will stay shut, the mayor of Port Ellen said on Monday.",
        '"It rusts," she added.',
        "IN Geneva no one could say when it opens.",
    ]
    assert first.title == "Bridge shut for good as rust spreads"
    assert (first.published, first.byline) == ("2022-05-24", ("Ana Reyes",))
    assert first.outlet is not None
    assert first.outlet.name == "The Quay"
    assert second.text == "Ferry late\n\nThe ferry was late, the harbour master said."
    assert second.outlet is not None
    assert (second.outlet.name, second.published, second.byline) == ("The Pier", "2022-05-25", ())


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.bin", "a.txt.gz"])
def test_a_download_is_told_whatever_its_name(name: str):
    assert [taken.where for taken in read(CODED, name)] == [
        f"document {number} of {name}" for number in (1, 2)
    ]


@pytest.mark.parametrize("download", FORMS.values(), ids=FORMS)
def test_the_original_of_a_document_is_its_own_piece_of_the_download(download: str):
    for article in articles(download):
        assert article.original.data.decode() in download


def test_a_download_cut_off_gives_what_it_has():
    for download in (CODED, PLAIN):
        cut = download[: download.index("The ferry was") + 20]
        assert [article.title for article in articles(cut)][-1] == "Ferry late"


def test_a_document_without_words_is_a_problem():
    [taken] = read("HD      Bridge shut\nSN      The Quay\nAN      Document QUAY000020220524ei5o\n")
    assert "document 1 of the input has no words" in taken.problems[0].message


@pytest.mark.parametrize("whole", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("seed", range(40))
def test_whatever_is_broken_nothing_fails(whole: str, seed: int):
    chance = random.Random(seed)
    data = bytearray(whole.encode())
    for _ in range(chance.randrange(1, 9)):
        at = chance.randrange(len(data))
        data[at : at + chance.choice([0, 1, 30, 200])] = chance.randbytes(chance.randrange(4))
    for taken in read(bytes(data)):
        assert not [p for p in taken.problems if "fault of onrecord" in p.message]


@pytest.mark.parametrize(
    "piece", ["HD  a\n", "1 words\n", "Document QUAY000020220524ei5o\n", "AN ", "("]
)
def test_time_grows_with_the_length(piece: str):
    def seconds(length: int) -> float:
        start = time.process_time()
        read("HD   a\nSN   b\nLP   c\n" + piece * (length // len(piece)))
        return time.process_time() - start

    assert seconds(80_000) < 3 * max(seconds(40_000), 0.3)
