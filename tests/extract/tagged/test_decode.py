"""Decoding on scores set by hand: each text says what the model is to see in it, like this:

    [a:source] [a:cue] [a:content] .

A piece is a word; those in brackets are tagged as said, and look for the letter before the colon.
"""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.extract.tagged.decode import Found, Scores, Weights, decode
from onrecord.extract.tagged.links import APART
from onrecord.extract.tagged.pieces import Pieces
from onrecord.extract.tagged.tags import LABELS, ROLES, allowed

WIDTH = 8  # of vectors; a letter is one direction
SURE = 12.0
_PART = re.compile(r"\[(?:(\w):)?(\w+) ([^\]]*)\]|(\S+)")


def read(text: str) -> tuple[list[str], np.ndarray, np.ndarray]:
    """The words, their labels, and the letters that they look for; -1: none."""
    words: list[str] = []
    labels: list[int] = []
    letters: list[int] = []
    for letter, role, inside, outside in _PART.findall(text):
        for n, word in enumerate((inside or outside).split()):
            words.append(word)
            labels.append(1 + 2 * ROLES.index(role) + bool(n) if role else 0)
            letters.append(ord(letter) - ord("a") if letter else -1)
    return words, np.array(labels, np.int64), np.array(letters, np.int64)


def scores_of(labels: np.ndarray, letters: np.ndarray) -> Scores:
    """Scores of a model that is sure of these."""
    count = len(labels)
    tags = np.zeros((count, len(LABELS)), np.float32)
    tags[np.arange(count), labels] = SURE
    found = np.zeros((count, WIDTH), np.float32)
    found[np.arange(count), letters] = letters >= 0
    none = np.where(letters < 0, SURE, 0)[:, None].astype(np.float32)
    looking = np.concatenate((SURE * found, none), 1)
    return Scores(tags, tags[:, :0], looking, found, looking, found)


def weights() -> Weights:
    return Weights(allowed(len(LABELS)), np.zeros((2, APART), np.float32))


def pieces_of(words: list[str]) -> Pieces:
    stops = np.array([word in ".?!" for word in words], np.int32).reshape(-1)
    none = np.zeros(len(words), np.int32)
    return Pieces(none, none, none, none, none, none, np.cumsum(stops, dtype=np.int32) - stops)


def find(text: str) -> list[Found]:
    words, labels, letters = read(text)
    return decode(pieces_of(words), scores_of(labels, letters), weights())


def told(text: str) -> list[str]:
    """Each attribution as its source, cue and contents: Reyes | said | It is safe + Go"""
    words = read(text)[0]
    lines = []
    for one in find(text):
        parts = (one.sources, (one.cue,), one.contents)
        lines.append(" | ".join(" + ".join(" ".join(words[s:e]) for s, e in p) for p in parts))
    return lines


CASES = {
    "one": (
        "[a:source Reyes] [a:cue said] [a:content it is safe] .",
        ["Reyes | said | it is safe"],
    ),
    "content first": ("[a:content Go] , [a:source he] [a:cue said] .", ["he | said | Go"]),
    "in two parts": (
        "[a:content Go] , [a:source he] [a:cue said] . [a:content Now] .",
        ["he | said | Go + Now"],
    ),
    "two": (
        "[a:source Lee] [a:cue said] [a:content no] and [b:source Rey] [b:cue said] [b:content yes]",
        ["Lee | said | no", "Rey | said | yes"],
    ),
    "crossed": (
        "[b:source Lee] [a:cue said] [b:content no] . [a:source Rey] [b:cue said] [a:content yes]",
        ["Rey | said | yes", "Lee | said | no"],
    ),
    "a source left out": ("[a:cue Told] [a:content to go] he went", [" | Told | to go"]),
    "one source for two": (
        "[a:source Lee] [a:cue said] [a:content no] . He [a:cue added] [a:content yes]",
        ["Lee | said | no + yes"],
    ),
    "a content of none": (
        "[a:source Lee] [a:cue said] [a:content no] [content yes]",
        ["Lee | said | no"],
    ),
    "a cue without content": ("[a:source Lee] [a:cue spoke] .", []),
    "no cue": ("[a:source Lee] : [a:content no]", []),
    "shared by two sentences": (
        "[a:source Lee] [a:cue said] [a:content no . no] [b:source Rey] [b:cue said] [b:content go]",
        ["Lee | said | no . no", "Rey | said | go"],
    ),
    "nothing": ("It rained .", []),
    "no text": ("", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_who_said_what(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_content_is_parted_where_a_sentence_ends_between_two_speakers() -> None:
    words, labels, letters = read(
        "[a:source Lee] [a:cue said] [a:content no . yes now] [b:source Rey] [b:cue said]"
    )
    letters[4:6] = 1  # "yes now" looks for the other cue
    found = decode(pieces_of(words), scores_of(labels, letters), weights())
    said = [[" ".join(words[s:e]) for s, e in one.contents] for one in found]
    assert said == [["no ."], ["yes now"]]


def test_links_are_as_likely_as_they_are_sure() -> None:
    (sure,) = find("[a:source Reyes] [a:cue said] [a:content it is safe] .")
    assert sure.to_cue == pytest.approx(1, abs=1e-4)
    assert sure.to_source == pytest.approx(1, abs=1e-4)
    words, labels, letters = read("[a:source Reyes] [a:cue said] [a:content it is safe] .")
    scores = scores_of(labels, letters)
    halved = Scores(
        scores.tags, scores.names, scores.content * 0, scores.cue, scores.looking, scores.source
    )
    (unsure,) = decode(pieces_of(words), halved, weights())
    assert unsure.to_cue == pytest.approx(0.5)


def test_many_are_found_as_one_is() -> None:
    """More pieces than choose in one go, and more cues than one may choose among."""
    text = "[a:source Lee] [a:cue said] [a:content no it is] . . . . . . . . . . . . "
    words, labels, letters = read(text * 300)
    near = np.zeros((2, APART), np.float32)
    near[:, 1:17] = near[:, 18:34] = -np.arange(16)  # the nearer, the likelier
    found = decode(pieces_of(words), scores_of(labels, letters), Weights(allowed(7), near))
    length = len(read(text)[0])
    expected = [
        ((n + 1, n + 2), ((n + 2, n + 5),), ((n, n + 1),)) for n in range(0, len(words), length)
    ]
    assert [(one.cue, one.contents, one.sources) for one in found] == expected


@given(st.integers(0, 200), st.integers(0, 2**32 - 1))
def test_whatever_the_scores_parts_are_whole_and_apart(length: int, seed: int) -> None:
    chance = np.random.default_rng(seed)

    def any_of(width: int) -> np.ndarray:
        return chance.normal(0, 3, (length, width)).astype(np.float32)

    scores = Scores(any_of(7), any_of(11), any_of(9), any_of(8), any_of(9), any_of(8))
    pieces = pieces_of([".x"[n] for n in chance.integers(0, 2, length)])
    taken: list[int] = []
    for one in decode(pieces, scores, weights()):
        assert one.contents
        assert 0 < one.to_cue <= 1.001
        assert 0 < one.to_source <= 1.001
        for start, end in (one.cue, *one.contents):
            assert start < end
            taken += range(start, end)
    assert len(taken) == len(set(taken))
