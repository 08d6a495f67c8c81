"""Lays an article out as other outlets do: datelines, bylines, longer and shorter paragraphs.

KISUMU, March 4 (Gulf Wire) — The bridge is safe, …
"""

import re
from itertools import pairwise
from random import Random

from onrecord.article import Span
from training.augment.edits import Edit, rewritten, said_in
from training.augment.marks import paragraphs, quotations
from training.augment.pool import cultures, named
from training.example import Example, Name

MONTHS = (
    "Jan.",
    "Feb.",
    "March",
    "April",
    "May",
    "June",
    "July",
    "Aug.",
    "Sept.",
    "Oct.",
    "Nov.",
    "Dec.",
)
_DATELINE = re.compile(r"[A-ZÀ-Þ]{3}[^\n]{0,60}?(?:\s[-–—]{1,2}\s|\)\s*[-–—]{1,2})")
_SENTENCE_END = re.compile(r"(?<=[a-zà-þ)]{2}\.) +(?=[A-ZÀ-Þ“\"])")
_HEADLINE = 160  # characters; a first paragraph that is longer is of the body


def add_dateline(example: Example, random: Random) -> Example:
    """The example with a dateline before its body, where it has none."""
    first = _body(example.text)
    if not first or _DATELINE.match(example.text, first.start):
        return example
    words, names = _dateline(random)
    return rewritten(example, [Edit(first.start, first.start, words, names)])


def _dateline(random: Random) -> tuple[str, tuple[Name, ...]]:
    city = random.choice(named("cities"))
    city = city.upper() if random.random() < 0.8 else city
    agency = random.choice(named("agencies"))
    names = [Name(0, len(city), "place")]
    words = city
    if random.random() < 0.5:
        words += f", {random.choice(MONTHS)} {random.randint(1, 28)}"
    if random.random() < 0.5:
        words += " ("
        names.append(Name(len(words), len(words) + len(agency), "organisation"))
        words += f"{agency})"
    return words + random.choice((" — ", " - ", " – ", " -- ", ": ")), tuple(names)


def add_byline(example: Example, random: Random) -> Example:
    """The example with a line that tells who wrote it."""
    first = _body(example.text)
    if not first:
        return example
    culture = random.choice(cultures())
    given = random.choice(culture.women + culture.men)
    family = random.choice(culture.families)
    author = f"{family} {given}" if culture.family_first else f"{given} {family}"
    before = random.choice(("By ", "BY ", "by ", "", "Written by ", "Reporting by "))
    after = random.choice(
        ("", "", ", Staff Writer", f" in {random.choice(named('cities'))}", " | Updated 9:41 a.m.")
    )
    names = (Name(len(before), len(before) + len(author), "person"),)
    return rewritten(
        example, [Edit(first.start, first.start, f"{before}{author}{after}\n\n", names)]
    )


def _body(text: str) -> Span | None:
    """The first paragraph that is no headline."""
    found = paragraphs(text)
    if not found:
        return None
    headed = len(found) > 1 and found[0].end - found[0].start < _HEADLINE
    return found[1] if headed else found[0]


def join_paragraphs(example: Example, random: Random) -> Example:
    """The example with a third of its paragraphs joined to the next.

    Not the headline, nor one that ends within a quotation.
    """
    text = example.text
    found = paragraphs(text)
    open_at = {q.span.end for q in quotations(text) if not q.closed}
    edits = [
        Edit(here.end, after.start, " ")
        for here, after in pairwise(found[1:])
        if here.end not in open_at and random.random() < 1 / 3
    ]
    return rewritten(example, edits)


def split_paragraphs(example: Example, random: Random) -> Example:
    """The example with paragraphs split between sentences, within no quotation and no part."""
    text = example.text
    whole = [(q.span.start, q.span.end) for q in quotations(text)]
    whole += [
        s
        for said in said_in(example)
        for part in (said.source, said.cue, said.content)
        for s in part
    ]
    inside = bytearray(len(text) + 1)
    for start, end in whole:
        inside[start:end] = b"\1" * (end - start)
    edits = [
        Edit(gap.start(), gap.end(), "\n\n")
        for gap in _SENTENCE_END.finditer(text)
        if not inside[gap.start()] and random.random() < 0.25
    ]
    return rewritten(example, edits)
