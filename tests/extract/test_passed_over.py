"""Marks that hold no speech, and words like those of speech that report nothing."""

import pytest

import marked
from onrecord.extract import extract

MARKS = {
    "a title": "His novel, “The Ferry,” won a prize.",
    "a title after a verb": "They screened “The Last Ferry” for the class.",
    "a title that opens a sentence": "“The Last Ferry” opens on Friday.",
    "what something is called": "They went to a concert called “The Long Way Home.”",
    "what something is dubbed": "The prison, dubbed the “Ice Box,” closed in 1998.",
    "a nickname": "Tomás “El Toro” Rey won the race.",
    "a scare quote": "The so-called “experts” left the room.",
    "a scare quote that opens a sentence": "“Smart” bridges are the future.",
    "a phrase of others": "What “the people” want is bread.",
    "a word about a word": "The word “ferry” has five letters.",
    "apostrophes": "The voters’ choice wasn’t theirs in the ’90s.",
    "feet and inches": 'He is 6\' 2" tall and the board is 12" wide.',
    "a speech of nobody": "“Nobody knows.” The mayor left.",
}
WORDS = {
    "claims that someone made": "The claims that he made were false.",
    "claims that there are": "There are claims that the bridge is unsafe.",
    "a passive without were": "Staff urged to travel in groups left early.",
    "a passive": "It was said that the bridge was unsafe.",
    "were urged": "Staff were urged to travel in groups.",
    "anyone": "As you know, it rains.",
    "praise without words": "Lee praised the crew.",
    "somebody’s name": "Edward Said was born in Jerusalem.",
    "a breaking line": "BREAKING: The bridge is closed",
    "times of day": "Doors open: 9 a.m. to 5 p.m.",
    "a ratio": "The final score: Lima 3, Quito 1.",
    "according to nobody": "Rents rose accordingly.",
}


@pytest.mark.parametrize("text", [*MARKS.values(), *WORDS.values()], ids=[*MARKS, *WORDS])
def test_passes_over(text):
    article = marked.read(text)
    assert marked.write_all(article, extract(article).attributions) == text
