"""What a learned reader is taken to have guessed, marked in the text where it stands.

    “[1.content:It is safe.] It was tested,” [1.source:Ana Reyes] [1.cue:said].

Each number is a guess. A test puts the guesses together with what the rules find in the same text,
and writes the answer in the same notation.
"""

from collections.abc import Iterable
from operator import attrgetter

import marked
from onrecord.attribution import Attribution
from onrecord.evaluate.marked import parse
from onrecord.extract import by_rules
from onrecord.extract.sheet import Sheet
from onrecord.extract.tagged.portions import portions
from onrecord.extract.tagged.reader import Guess
from onrecord.extract.tagged.reconcile import reconcile


def guesses(text: str, to_cue: float = 0.9, to_source: float = 0.9) -> list[Guess]:
    """The guesses that a text has marked."""
    read = parse(text)
    found = []
    for number in read.numbers:
        content, cue, source = (
            tuple(mark.span for mark in read.of(number, role))
            for role in ("content", "cue", "source")
        )
        found.append(Guess(content, cue[0], source, to_cue, to_source))
    return found


def kept(sheet: Sheet, text: str) -> str:
    """The text with what each guess keeps of its words."""
    found = [
        Attribution(
            kind="direct",
            content=tuple(portion.content),
            cue=portion.cue,
            source=portion.guess.source,
            found_by="guess",
        )
        for portion in portions(sheet, by_rules(sheet), guesses(text))
    ]
    return marked.write_all(sheet.article, found)


def together(sheet: Sheet, text: str) -> str:
    """The text with the attributions that rules and guesses make together, by where they begin."""
    found = [one.attribution for one in reconcile(sheet, by_rules(sheet), guesses(text))]
    return marked.write_all(sheet.article, sorted(found, key=attrgetter("content", "cue")))


def finders(sheet: Sheet, text: str) -> Iterable[str]:
    """Who found what: the finders' names, by where their finds begin."""
    found = [one.attribution for one in reconcile(sheet, by_rules(sheet), guesses(text))]
    return [one.found_by for one in sorted(found, key=attrgetter("content", "cue"))]
