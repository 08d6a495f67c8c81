from time import perf_counter

import pytest

from extract.laid_out import sheet
from extract.tagged.guessed import kept
from onrecord.article import Span
from onrecord.extract.tagged.extents import whole_words

CASES = {
    "no phrase is cut": (
        "[1.source:Reyes] [1.cue:feared] [1.content:the worst] case, and left.",
        "[1.source:Reyes] [1.cue:feared] [1.content:the worst case], and left.",
    ),
    "nor after an article": (
        "[1.source:Reyes] [1.cue:said] [1.content:it was safe for the] old bridge.",
        "[1.source:Reyes] [1.cue:said] [1.content:it was safe for the old bridge].",
    ),
    "nor after a preposition": (
        "[1.source:Reyes] [1.cue:said] [1.content:it was sold to] Kenya.",
        "[1.source:Reyes] [1.cue:said] [1.content:it was sold to Kenya].",
    ),
    "nor after a title": (
        "[1.source:Reyes] [1.cue:said] [1.content:it was sold by Mr]. Osei to Kenya.",
        "[1.source:Reyes] [1.cue:said] [1.content:it was sold by Mr. Osei to Kenya].",
    ),
    "nor a list of songs": (
        "[1.source:Reyes] [1.cue:said] [1.content:she would sing “Sand,”] “Salt” and “Sea.”",
        "[1.source:Reyes] [1.cue:said] [1.content:she would sing “Sand,” “Salt” and “Sea.”]",
    ),
    "a phrase ends before what begins another": (
        "[1.source:Reyes] [1.cue:backed] [1.content:the bridge] because it was safe.",
        "[1.source:Reyes] [1.cue:backed] [1.content:the bridge] because it was safe.",
    ),
    "and before a verb": (
        "[1.source:Reyes’s] [1.cue:fear for] [1.content:the bridge] has grown.",
        "[1.source:Reyes’s] [1.cue:fear for] [1.content:the bridge] has grown.",
    ),
    "no sentence is added": (
        "[1.source:Reyes] [1.cue:said] [1.content:that it was safe. Instead, it fell].",
        "[1.source:Reyes] [1.cue:said] [1.content:that it was safe]. Instead, it fell.",
    ),
    "but after a colon": (
        "[1.source:Reyes] [1.cue:said]: [1.content:It is safe. It always was].",
        "[1.source:Reyes] [1.cue:said]: [1.content:It is safe. It always was].",
    ),
    "and where a name ends in a stop": (
        "[1.source:Reyes] [1.cue:said] [1.content:that the ID. Buzz was safe].",
        "[1.source:Reyes] [1.cue:said] [1.content:that the ID. Buzz was safe].",
    ),
    "a clause before its report opens with its sentence": (
        "Bo Lee, [1.content:58, of Lagos, built it], [1.source:Reyes] [1.cue:said].",
        "[1.content:Bo Lee, 58, of Lagos, built it], [1.source:Reyes] [1.cue:said].",
    ),
    "past a place": (
        "LAGOS (Radio Lagos) — Bo Lee, [1.content:58, built it], [1.source:Reyes] [1.cue:said].",
        "LAGOS (Radio Lagos) — [1.content:Bo Lee, 58, built it], [1.source:Reyes] [1.cue:said].",
    ),
    "past a label and a conjunction": (
        "SAFETY: But Bo Lee, [1.content:58, built it], [1.source:Reyes] [1.cue:said].",
        "SAFETY: But [1.content:Bo Lee, 58, built it], [1.source:Reyes] [1.cue:said].",
    ),
    "not past words that lead to it": (
        "In June, [1.content:it was safe], [1.source:Reyes] [1.cue:said].",
        "In June, [1.content:it was safe], [1.source:Reyes] [1.cue:said].",
    ),
    "nor past another report": (
        "[1.source:Lee] [1.cue:said] [1.content:it was old, and] [2.content:it was safe],"
        " [2.source:Reyes] [2.cue:said].",
        "[1.source:Lee] [1.cue:said] [1.content:it was old], and [2.content:it was safe],"
        " [2.source:Reyes] [2.cue:said].",
    ),
    "nor of a clause within another": (
        "The bridge, [1.content:which], [1.source:Reyes] [1.cue:said], [1.content:was safe], fell.",
        "The bridge, [1.content:which], [1.source:Reyes] [1.cue:said], [1.content:was safe], fell.",
    ),
    "what somebody passes on holds who said it": (
        "[1.content:It was safe], police said, [1.cue:according to] [1.source:Radio Lagos].",
        "[1.content:It was safe, police said], [1.cue:according to] [1.source:Radio Lagos].",
    ),
}


@pytest.mark.parametrize(("guessed", "keeps"), CASES.values(), ids=CASES)
def test_content_reaches_as_far_as_the_words_tell(guessed, keeps):
    assert kept(sheet(guessed), guessed) == keeps


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        ("a former U.[S. envoy] left", "S. envoy → U.S. envoy"),
        ("it cost [PM2].5 points", "PM2 → PM2.5"),
        ("the [bridge] fell", "bridge → bridge"),
        ("so well-[known] a bridge", "known → well-known"),
        ("“[It] is safe”", "It → It"),
    ],
)
def test_no_word_is_cut(cut, whole):
    start, end = cut.index("["), cut.index("]") - 1
    text = cut.replace("[", "").replace("]", "")
    (span,) = whole_words(text, [Span(start, end)])
    assert f"{text[start:end]} → {text[span.start : span.end]}" == whole


def test_a_long_run_of_letters_takes_no_time():
    text = "ab" * 50_000
    begun = perf_counter()
    spans = [Span(n, n + 10) for n in range(0, 90_000, 10)]
    assert len(whole_words(text, spans)) == len(spans)
    assert perf_counter() - begun < 3
