"""Sources in the forms that news gives them: names and offices, groups, bodies, documents."""

import pytest

import marked
from onrecord.extract import extract

SAID = " [cue:said] [content:the dam leaked]."
SOURCES = {
    "a name": "[source:Ana Reyes]",
    "a title and a name": "[source:Dr. Ines Pardo]",
    "an office and a name": "[source:Foreign Minister Aiko Mori]",
    "an apposition": "[source:Nomsa Dube, a farmer in Mutare],",
    "an age and an apposition": "[source:Bo Lee, 58, a father of three],",
    "where she works": "[source:Dr. Ines Pardo, of the University of Lima],",
    "a clause about her": "[source:Nomsa Dube], who farms near Mutare,",
    "a clause in dashes": "[source:Lee] — who lost in 2019 —",
    "a party": "[source:Lee (Green)]",
    "a nickname": "[source:Ahmed “Chico” Bello]",
    "whose spokeswoman": "The mayor’s spokeswoman, [source:Kim Lee],",
    "after the day": "On Monday, [source:Ana Lee]",
    "after a conjunction": "But [source:Ana Lee]",
    "somebody unnamed": "[source:A source familiar with the talks]",
    "somebody who would not be named": "[source:A man who asked not to be named]",
    "somebody on condition": "[source:One official], speaking on condition of anonymity,",
    "people by what they know": "[source:Three people with knowledge of the talks]",
    "a number of people": "[source:Several officials]",
    "people without an article": "[source:Witnesses]",
    "people who are no plural": "[source:Police]",
    "people of a place": "[source:Residents of Hamra Street]",
    "two kinds of people": "[source:Two officials and a diplomat]",
    "two names": "[source:Ana Reyes and Bo Lee]",
    "a body": "[source:The Ministry of Health]",
    "a body’s letters": "[source:The UN]",
    "her office": "[source:Lee’s office]",
    "a name with its accents apart": "[source:Ne\u0301stor Rey, a nurse in Me\u0301rida],",
}
SHOWN = {
    "a report": "[source:The report] [cue:says] [content:the dam leaks].",
    "a report, by who saw it": (
        "[source:The report, seen by the Lagos Times], [cue:says] [content:the dam leaks]."
    ),
    "documents, by who saw them": (
        "[source:Documents seen by the Lagos Times] [cue:show] [content:that the dam leaks]."
    ),
    "a poll": "[source:A poll by the University of Oslo] [cue:found] [content:that most agree].",
    "a poll after it": "[content:Rents have doubled], [source:a new poll] [cue:shows].",
    "a survey and when": (
        "[source:The survey], which was published on Friday, [cue:showed] [content:that it leaks]."
    ),
    "a sign": "[source:The sign] [cue:reads] [content:“No entry.”]",
    "a letter": "[content:“Close the dam,”] [cue:reads] [source:the letter].",
    "a court that hears": "[source:The inquest] [cue:heard] [content:that he had slept].",
}
ALL = {name: source + SAID for name, source in SOURCES.items()} | SHOWN


@pytest.mark.parametrize("text", ALL.values(), ids=ALL)
def test_finds_the_words_that_name_the_source(text):
    article = marked.read(text)
    (found,) = extract(article).attributions
    assert marked.write(article, found) == text
