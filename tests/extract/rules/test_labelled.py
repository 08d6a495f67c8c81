import pytest

import marked
from extract.laid_out import sheet, write_found
from onrecord.article import Article, Original, Part, PartKind, Span
from onrecord.extract.rules.labelled import find_labelled
from onrecord.extract.sheet import lay_out

FOUND = {
    "a name and a quotation": "[source:Leila Haddad][cue::] [content:“The sea is calm.”]",
    "an office with it": "[source:Aiko Mori, Foreign Minister][cue::] [content:“I was wrong.”]",
    "a quotation and a name": "[content:“The sea is calm.”] [cue:–] [source:Leila Haddad]",
    "a name and a stop": "[content:“The sea is calm.”] [cue:–] [source:Leila Haddad].",
    "a name and what she does": (
        "[content:“The sea is calm.”] [cue:—] [source:Leila Haddad, ferry captain]"
    ),
    "an interview": (
        "[1.source:Q][1.cue::] [1.content:Is the bridge safe?]\n\n"
        "[2.source:A][2.cue::] [2.content:It is. We tested it in June.]\n\n"
        "[3.source:Q][3.cue::] [3.content:Who paid for it?]"
    ),
    "an interview by names": (
        "[1.source:Radio Lima][1.cue::] [1.content:How did it start?]\n"
        "[2.source:Nomsa Dube][2.cue::] [2.content:With a storm.]\n"
        "[3.source:Radio Lima][3.cue::] [3.content:And then?]"
    ),
    "a transcript in capitals": (
        "The hearing began at nine.\n\n"
        "[1.source:THE CHAIR][1.cue::] [1.content:Did you sign it?]\n\n"
        "[2.source:MR. REY][2.cue::] [2.content:I did. “Sign,” they said.]\n\n"
        "[3.source:THE CHAIR][3.cue::] [3.content:Thank you.]"
    ),
    "a transcript in which each speaks once": (
        "[1.source:Leila Haddad][1.cue::] [1.content:It is calm.]\n\n"
        "[2.source:Nomsa Dube][2.cue::] [2.content:We sail at nine.]\n\n"
        "[3.source:Ana Rey][3.cue::] [3.content:Who knows?]"
    ),
    "a transcript in marks that only the last turn closes": (
        "They spoke on Monday.\n\n"
        "“[1.source:HADDAD][1.cue::] [1.content:Is the sea calm?]\n\n"
        "“[2.source:MS. DUBE][2.cue::] [2.content:It is. We sail at nine.]”"
    ),
    "in marks, each turn closed": (
        '"[1.source:Leila Haddad][1.cue::] [1.content:Is the sea calm?]"\n\n'
        '"[2.source:Nomsa Dube][2.cue::] [2.content:It is.]"'
    ),
    "in marks, with marks of the same kind within": (
        "“[1.source:HADDAD][1.cue::] [1.content:He said, “Sail.” I sailed.]\n\n"
        "“[2.source:DUBE][2.cue::] [2.content:I said, “Wait.” He sailed.]”"
    ),
    "in marks, a turn of two paragraphs": (
        '"[1.source:HADDAD][1.cue::] [1.content:The sea is calm.]\n\n'
        '"[1.content:We sail at nine.]\n\n'
        '"[2.source:DUBE][2.cue::] [2.content:Thank you.]"\n\n'
        '"Nobody says this."'
    ),
    "in marks, what is no turn between": (
        '"[1.source:HADDAD][1.cue::] [1.content:The sea is calm.]\n\n'
        '"(APPLAUSE)\n\n'
        '"[2.source:DUBE][2.cue::] [2.content:Watch this.]\n\n'
        '"VIDEO: The waves were high.\n\n'
        '"[3.source:HADDAD][3.cue::] [3.content:They were.]"'
    ),
}

PASSED_OVER = {
    "a label of no one": "BREAKING: “The bridge is closed.”",
    "words that are no name": "the answer: “It is safe.”",
    "a name and no marks": "Lee: It is safe.",
    "a sentence that ends in a colon": "The board wants one thing: “Close the bridge.”",
    "within a paragraph": "The sea was calm. Leila Haddad: “We sail.”",
    "a quotation, then a sentence": "“It is safe.” — Leila Haddad left on Monday.",
    "a quotation, then no name": "“It is safe.” — or so it seems",
    "two labels are no transcript": "Q: Is it safe?\n\nThe mayor left.\n\nA: It is.",
    "few of many paragraphs are no transcript": "A: One.\nB: Two.\nC: Three.\n" + "He left.\n" * 9,
    "a label and nothing": "Leila Haddad:",
    "a label of no one in two words": "FACT CHECK: “The bridge is closed.”",
    "a step": "Step 2: “The bridge is closed.”",
    "one who is written to": "DEAR LEILA: “The bridge is closed.”",
    "a list is no transcript": "Haddad: 1st\n\nDube: 2nd\n\nRey: 3rd\n\nOsei: 4th",
    "one label in marks": "“HADDAD: The sea is calm.\n\n“It was calm.”",
    "labels in marks, and who said so": (
        "“Leila: go home,” she said.\n\n“Nomsa: stay here,” she said."
    ),
    "labels in marks, and nothing": '"HADDAD:"\n\n"DUBE:"',
    "a mark and nothing": "« \n\n« ",
    "few labels of many quotations": "“HADDAD: One.”\n“DUBE: Two.”\n" + "“He left.”\n" * 5,
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_finds_each_part_where_it_is_marked(text):
    laid = sheet(text)
    assert write_found(laid, list(find_labelled(laid))) == text


@pytest.mark.parametrize("text", PASSED_OVER.values(), ids=PASSED_OVER)
def test_passes_over(text):
    assert list(find_labelled(sheet(text))) == []


def test_a_headline_gives_words_without_marks():
    line = "[source:Mayor Haddad][cue::] [content:Bridge Is Safe After All]"
    plain = marked.read(line).text
    headline = Part(PartKind.HEADLINE, Span(0, len(plain)))
    article = Article(
        text=f"{plain}\n\nIt was tested.", original=Original(b"", "text/plain"), parts=(headline,)
    )
    (found,) = find_labelled(lay_out(article))
    assert marked.write(article, found) == f"{line}\n\nIt was tested."
