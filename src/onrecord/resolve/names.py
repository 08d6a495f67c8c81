"""Finds the names in a text by their capitals, with the titles before them.

    Foreign Minister Sergey Lavrov      name "Sergey Lavrov", title "Foreign Minister"
    NATO Secretary General Jens Roe     name "Jens Roe", title "Secretary General"; and name "NATO"
    the Department of Health            a body, by its word "Department"
    Ana de la Cruz’s                    a possessive
    But Reyes                           "But" opens the sentence and is no part of the name

A word that stands small elsewhere in the text is no name at a sentence's beginning. Lines in
headline case or all capitals are passed over: there each word looks like a name.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from onrecord.article import Span
from onrecord.entity import EntityKind
from onrecord.lexicons import words
from onrecord.names.lists import (
    class_of,
    countries,
    demonyms,
    first_names,
    is_first_name,
    not_names,
    places,
    titles,
)
from onrecord.names.nouns import PARTIES, body_nouns, person_nouns, singular
from onrecord.resolve.layout import Layout
from onrecord.resolve.tokens import Token, capitals_in, runs_of

_SMALL = re.compile(r"(?<![\w’'-])[a-z][\w’'-]*+")
# Of a line in headline case at least this share of characters is in long words with a capital.
_LOUD = 0.5
_JUNIORS = frozenset({"Jr.", "Jr", "Sr.", "Sr"})  # "World War II" is no son
_PARTY_MEMBER = frozenset({"Republican", "Democrat", "Libertarian"})
_OF_HEADINGS = frozenset({"Me", "Us", "You", "Him", "Her", "It", "Them", "Yourself"})
_THE = frozenset({"the ", "The ", "the\u00a0", "The\u00a0"})


class Name(NamedTuple):
    """A name as it stands in the text, without its titles; a tuple, for an article has many."""

    span: Span
    words: tuple[str, ...]
    kind: EntityKind | None = None  # None where its form does not tell
    title: Span | None = None  # "Foreign Minister"
    possessive: bool = False
    the: bool = False  # whether "The" belongs to it: "told The Guardian"
    read: bool = False  # whether a learned reader tells its kind
    loose: bool = False  # whether its title may be another word: "Major" before "WeWork"
    unseen: bool = False  # whether a learned reader saw no name in it, and no mark tells one


def find_names(text: str, layout: Layout) -> tuple[Name, ...]:
    """The names of a text in their order."""
    capitals = list(capitals_in(text))
    small = set(_SMALL.findall(text))
    loud = _loud_paragraphs(text, capitals, layout)
    quiet: list[tuple[list[Token], bool]] = []
    shouted: list[list[Token]] = []
    for run in runs_of(text, capitals):
        if loud and layout.paragraph(run[0].start) in loud:
            shouted.append(run)
        else:
            quiet.append((run, layout.opens_sentence(run[0].start, text)))
    # The words that have their capital also within a sentence.
    sure = {token.word for run, opens in quiet for token in run[opens:]}
    found = [name for run in shouted for name in _in_headline(run, sure)]
    for run, opens in quiet:
        found += _names_of(text, _without_opener(run, small, sure) if opens else run)
    return tuple(sorted(found, key=lambda name: name.span.start))


def _in_headline(run: list[Token], sure: set[str]) -> Iterator[Name]:
    """First name and surname out of "Ana Reyes Says She Will Run", where Reyes is named again."""
    for one, other in pairwise(run):
        if one.word in first_names() and other.word in sure and other.word not in first_names():
            yield _name([one, other], EntityKind.PERSON, None)


def _loud_paragraphs(text: str, capitals: list[Token], layout: Layout) -> set[int]:
    """The paragraphs in headline case or capitals, where a capital tells nothing."""
    ends = (*layout.paragraphs[1:], layout.length)
    count, letters = [0] * len(ends), [0] * len(ends)
    number = 0
    for token in capitals:
        while token.start >= ends[number]:
            number += 1
        if token.end - token.start > 3:
            count[number] += 1
            letters[number] += token.end - token.start
    bounds = enumerate(zip(layout.paragraphs, ends, strict=True))
    return {
        n
        for n, (start, end) in bounds
        if count[n] > 3 and letters[n] > _LOUD * (end - start) and _is_headline(text, start, end)
    }


def _is_headline(text: str, start: int, end: int) -> bool:
    """Whether the only small words of a line are "of" and its like, save one in a long line."""
    words_ = _SMALL.findall(text, start, end)
    others = sum(word not in class_of("headline_small") for word in words_)
    return others * 100 <= end - start


def _without_opener(run: list[Token], small: set[str], sure: set[str]) -> list[Token]:
    """The run without a first word that only opens its sentence."""
    first = run[0].word
    if first in titles() or (first in first_names() and len(run) > 1):
        return run
    lower = first.lower().replace("’", "'")
    common = lower in small or (len(run) > 1 and re.search(r"(?:ed|ing|ly)$", lower) is not None)
    if len(run) == 1 and first.endswith("s") and first not in sure:
        return []  # "Proponents"
    noun = singular(lower)
    common = (
        common or noun in person_nouns() or noun in body_nouns()
    )  # "Protesters", "Rival Ana Roe"
    return run[1:] if common and not not_names().get(first, False) else run


def _names_of(text: str, run: list[Token]) -> Iterator[Name]:
    """The names of a run: the person after a title, and the body or place before it."""
    if len(run) > 1:
        # A heading in capitals that runs into its sentence: "THE WAY BACK Ana Reyes said".
        run = [token for token in run if len(token.word) < 7 or not token.word.isupper()]
    run = _trimmed(run)
    if not run:
        return
    country = " ".join(token.word for token in run) in countries()
    cut = _after_titles(run) if not country else None  # "Sri Lanka" is no Sri of that name
    if cut is None:
        yield from _plain(text, run)
        return
    begin, end = cut
    before, person = _trimmed(run[:begin]), run[end:]
    if all(titles().get(token.word) == "before" for token in person):
        person = []  # "the Secretary of State"
    if person and (
        all(token.word in words("organisation_words") for token in person)
        or any(token.word in class_of("no_surname") for token in person)
    ):
        yield from _plain(text, run)  # "General Assembly", "Sheikh Zayed Mosque"
        return
    yield from _plain(text, before) if before else ()
    # "CNN President", "the Attorney General": a description, which is read where it speaks.
    if person:
        title = Span(run[begin].start, run[end - 1].end)
        loose = all(token.word in class_of("loose_titles") for token in run[begin:end])
        loose = loose and person[0].word not in first_names()
        kind = None if loose else EntityKind.PERSON
        yield _name(person, kind, title)._replace(loose=loose)


def _after_titles(run: list[Token]) -> tuple[int, int] | None:
    """Where the titles of a run begin and end, or None: the last ones, for a name follows."""
    table = titles()
    last = next(
        (i for i in range(len(run) - 1, -1, -1) if table.get(run[i].word, "before") != "before"),
        None,
    )
    if last is None or (last > 0 and last == len(run) - 1 and run[0].word not in table):
        # "Jens Speaker" may be anyone: a title ends a name only in a description.
        return None if last is None else _description(run, last)
    end = last + 1
    while (
        end < len(run) - 1
        and (run[end].word in table or run[end].word in class_of("joints"))
        and not _person(run[end:])
    ):
        end += 1
    begin = last
    while begin > 0 and (run[begin - 1].word in table or run[begin - 1].word in class_of("joints")):
        begin -= 1
    return begin, end


def _description(run: list[Token], last: int) -> tuple[int, int] | None:
    if run[0].word in first_names() and len(run) == 2:
        return None
    return last, last + 1


def _person(run: list[Token]) -> bool:
    return len(run) == 2 and run[0].word in first_names()


def _trimmed(run: list[Token]) -> list[Token]:
    """The run without words at its ends that name nobody."""
    table = not_names()
    while (run and table.get(run[0].word.replace("’", "'")) is False) or (
        run and run[0].word in class_of("joints")
    ):
        run = run[1:]
    if len(run) > 2 and run[0].word.lower() in PARTIES and run[1].word in first_names():
        run = run[1:]  # "Republican Donald Trump"
    while run and (
        (table.get(run[-1].word) is False and len(run) > 2) or run[-1].word in class_of("joints")
    ):
        run = run[:-1]
    if run and run[-1].word in _OF_HEADINGS:
        return []  # "What Manipulates Us"
    if len(run) > 1 and run[-1].word in _PARTY_MEMBER:
        run = run[:-1]  # "the Kentucky Republican" is a description
    if len(run) == 1 and (run[0].word in table or run[0].word.lower() in PARTIES):
        return []
    return run


def _plain(text: str, run: list[Token]) -> Iterator[Name]:
    """The name of a run without titles; a country's adjective before it is no part of it."""
    if len(run) == 1 and run[0].word in demonyms():
        return
    before = text[max(0, run[0].start - 6) : run[0].start]
    name = _name(run, kind_of(tuple(token.word for token in run), before[-4:] in _THE), None)
    # A small letter before "The" shows that no sentence begins there.
    inside = before[-4:] == "The " and re.match(r"[a-z,] ", before) is not None
    yield name._replace(the=True) if inside else name


def _name(run: list[Token], kind: EntityKind | None, title: Span | None) -> Name:
    names = tuple(token.word for token in run)
    span = Span(run[0].start, run[-1].end)
    return Name(span, names, kind, title, run[-1].possessive)


@lru_cache(maxsize=4_000)
def kind_of(names: tuple[str, ...], the: bool = False) -> EntityKind | None:
    """What a name without a title is the name of, by its form; None where that does not tell."""
    whole = " ".join(names)
    if len(whole) > 3 and whole.isupper():
        whole = whole.title()  # "GENEVA —"
    if whole in countries():
        return EntityKind.GOVERNMENT
    if places().get(whole) is False or places().get(names[-1]) is True:
        return EntityKind.PLACE
    first, last = names[0], names[-1]
    if len(names) == 1 and (
        first in class_of("party_people") or (first[:-1] in demonyms() and first[-1] == "s")
    ):
        return EntityKind.GROUP
    if len(names) > 1 and first in class_of("place_openers") and not is_first_name(first):
        return EntityKind.PLACE
    junior = len(names) > 2 and last in _JUNIORS
    person = len(names) > 1 and not the and (is_first_name(first) or junior)
    if not words("organisation_words").isdisjoint(names):
        return (
            EntityKind.PERSON
            if person and last in class_of("surnames_too")
            else EntityKind.ORGANISATION
        )
    if person:
        return EntityKind.PERSON
    acronym = first.isupper() and 2 <= len(first) <= 6 and "." not in first.rstrip(".")
    if acronym and (len(names) == 1 or len(first) > 2):
        return EntityKind.ORGANISATION
    if the or (first in demonyms() and len(names) > 1):
        return EntityKind.ORGANISATION
    return None
