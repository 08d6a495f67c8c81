"""Whom a speaker's words praise or blame.

    “Boris Bondarev is a hero.”                      praise: Boris Bondarev
    the ministry was all about “lies and hatred”     condemn: the ministry
    “The lies of this government …”                  condemn: this government
    not all diplomats are warmongering               nobody
    “It is a brilliant idea.”                        nobody: an idea is no one

Only strong words count, and only where whom they are said of can be told: most words that look
good or bad in a list judge nobody. So many a judgement is missed, and few are made up.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from onrecord.article import Span
from onrecord.attribution import Kind, Mode
from onrecord.entity import EntityKind
from onrecord.lexicons import grammar, lines
from onrecord.resolve.beside import phrase_after, subjects_before
from onrecord.resolve.cast import Figure
from onrecord.resolve.parties import party
from onrecord.resolve.performed import Done
from onrecord.resolve.row import Row, Word, is_negative
from onrecord.resolve.scene import Scene
from onrecord.statement import ActType

_COPULAS = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "'s",
        "'re",
        "become",
        "became",
        "becoming",
        "remains",
        "remain",
        "remained",
        "has",
        "have",
    ]
)
_AWAY = grammar("preposition") - {"of", "about", "in", "as", "like"}
_REACH = 14  # words from "was" to what it says
_OPENS = frozenset({"who", "which", "that", "because", "when", "while", "if", "although", "where"})
_MOST = 400  # words of a statement that are looked through


@dataclass(frozen=True, slots=True)
class Verdict:
    """A word that judges someone."""

    figure: Figure
    sign: int
    span: Span  # from whom it judges to the word


@cache
def _evaluative() -> dict[str, dict[str, int]]:
    """For each word its signs, by part of speech."""
    found: dict[str, dict[str, int]] = {}
    for line in lines("evaluative"):
        sign, part, words = line.split("\t")
        for word in words.split():
            found.setdefault(word, {})[part] = 1 if sign == "+" else -1
    return found


def judged(scene: Scene, row: Row, i: int) -> Done | None:
    """The praise or blame in the words of a statement: of whom most is said."""
    attribution = scene.attributions[i]
    if attribution.kind == Kind.POST or attribution.mode not in {Mode.SPEECH, Mode.WRITING}:
        return None
    speaker = scene.answers[i].figure
    found = [
        verdict
        for span in attribution.content[:4]
        for verdict in _verdicts(scene, row, span, i)
        if verdict.figure is not speaker
    ]
    totals: dict[Figure, int] = {}
    for verdict in found:
        totals[verdict.figure] = totals.get(verdict.figure, 0) + verdict.sign
    figure = max(totals, key=lambda figure: abs(totals[figure]), default=None)
    if figure is None or totals[figure] == 0:
        return None
    act = ActType.PRAISE if totals[figure] > 0 else ActType.CONDEMN
    span = next(v.span for v in found if v.figure is figure and v.sign * totals[figure] > 0)
    return Done(act, figure, span)


def _verdicts(scene: Scene, row: Row, span: Span, i: int) -> Iterator[Verdict]:
    low, high = row.at(span.start), row.at(span.end)
    known, lows = _evaluative(), row.lows
    for k in range(low, min(high, low + _MOST)):
        signs = known.get(lows[k])
        if signs is None:
            continue
        for part, sign in signs.items():
            about = _about(scene, row, low, high, k, part, i)
            if about is not None:
                word = row.words[k]
                start, end = min(about[1].start, word.start), max(about[1].end, word.end)
                yield Verdict(about[0], sign, Span(start, end))
                break


def _about(
    scene: Scene, row: Row, low: int, high: int, k: int, part: str, i: int
) -> tuple[Figure, Span] | None:
    """Of whom the word at k is said."""
    start = _sentence(row.words, low, k)
    if part == "verb":
        return _of_verb(scene, row, start, k, i)
    found = _of_predicate(scene, row, start, k, i)
    if found is None and part == "noun":
        found = _of_noun(scene, row, high, k, i)
    return found


def _sentence(words: list[Word], low: int, k: int) -> int:
    for j in range(k - 1, low - 1, -1):
        if words[j].low in {".", "!", "?", ";"}:
            return j + 1
    return low


def _of_predicate(scene: Scene, row: Row, low: int, k: int, i: int) -> tuple[Figure, Span] | None:
    """ "X is …", where no "not" stands between and no other clause begins."""
    words, turned = row.words, False
    for j in range(k - 1, max(low, k - _REACH) - 1, -1):
        word = words[j]
        turned = turned or word.low == "but"
        if not turned and (is_negative(word) or word.low == "no"):
            return None
        if word.low in _COPULAS or word.low.endswith(("’s", "'s", "’re", "'re")):
            return _subject(scene, row, low, j, i)
        if word.low in _OPENS or word.low in _AWAY or (word.low.endswith("ing") and j < k - 1):
            return None  # "is responding to the aggression"
    return None


def _subject(scene: Scene, row: Row, low: int, j: int, i: int) -> tuple[Figure, Span] | None:
    """Who stands before a copula, or is written together with it: "he’s"."""
    words = row.words
    own = words[j].low.replace("’", "'").partition("'")[0]
    if own in grammar("bare_pronoun"):
        return _someone(scene, Span(words[j].start, words[j].start + len(own)), i)
    while j > low and words[j - 1].low in _COPULAS:
        j -= 1
    for span in subjects_before(words, low, j):
        start = row.at(span.start)
        if words[start].low in {"no", "nobody", "not"}:
            return None
        if any(is_negative(word) for word in words[max(low, start - 3) : start]):
            return None
        found = _someone(scene, span, i)
        if found is not None:
            return found
    return None


def _of_verb(scene: Scene, row: Row, low: int, k: int, i: int) -> tuple[Figure, Span] | None:
    """ "X threatens the world"; "he is a man who … threatens": he."""
    words = row.words
    if k > low and is_negative(words[k - 1]):
        return None
    for j in range(k - 1, max(low, k - 8) - 1, -1):
        if words[j].low == "who":
            return _first(scene, row, low, i)
    for span in subjects_before(words, low, k):
        return _someone(scene, span, i)
    return None


def _first(scene: Scene, row: Row, low: int, i: int) -> tuple[Figure, Span] | None:
    """Whom a sentence is about: a pronoun or a name that opens it, behind "In 18 years,"."""
    words, j = row.words, low
    while j < len(words) and not words[j].text[0].isalnum():
        j += 1
    if j < len(words) and words[j].low in grammar("preposition"):
        comma = next((n for n in range(j, min(j + 8, len(words))) if words[n].low == ","), None)
        if comma is None:
            return None
        j = comma + 1
    if j >= len(words):
        return None
    if words[j].low in grammar("bare_pronoun"):
        return _someone(scene, Span(words[j].start, words[j].end), i)
    named = scene.cast.within(words[j].start, words[j].start + 60)
    if named and named[0].name.span.start == words[j].start:
        return _someone(scene, named[0].name.span, i)
    return None


def _of_noun(scene: Scene, row: Row, high: int, k: int, i: int) -> tuple[Figure, Span] | None:
    """ "the lies in his ministry"; of several joined: "the lies and hatred of the regime"."""
    j = k + 1
    while j + 1 < high and row.words[j].low in {"and", ","}:
        j += 2
    if j >= high or row.words[j].low not in {"in", "of", "by", "from", "at"}:
        return None
    found = phrase_after(row.words, high, j + 1)
    return _someone(scene, found[0], i) if found is not None else None


def _someone(scene: Scene, span: Span, i: int) -> tuple[Figure, Span] | None:
    # "It is a disgrace" is seldom said of whom the grammar would allow.
    if scene.article[span].lower() in {"it", "this", "that", "these", "those", "which"}:
        return None
    figure = party(scene, span, i)
    if figure is None or figure.kind == EntityKind.PLACE:
        return None
    return figure, span
