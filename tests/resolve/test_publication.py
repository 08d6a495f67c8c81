from dataclasses import replace
from datetime import date

import pytest

from onrecord.article import Article, Original, Part, PartKind, Span
from onrecord.resolve.publication import day_of_dateline, publication
from resolve import told


def article(text: str = "It rained.", **about: str | None) -> Article:
    return Article(text=text, original=Original(text.encode(), "text/plain"), **about)


def with_dateline(text: str, dateline: str, **about: str | None) -> Article:
    part = Part(PartKind.DATELINE, told.at(text, dateline))
    return replace(article(text, **about), parts=(part,))


def test_what_the_outlet_says_is_not_inferred() -> None:
    found = publication(article(published="2022-05-24T10:00:00+02:00"))
    assert (found.day, found.inferred) == (date(2022, 5, 24), False)


INFERRED = {
    "address": (
        article(url="https://example.com/2022/05/24/a-bridge"),
        "the day in the story’s address",
    ),
    "dateline": (
        with_dateline("LIMA, May 24, 2022 (HP) — It rained.", "LIMA, May 24, 2022 (HP) —"),
        "the day of the dateline",
    ),
    "post": (
        told.with_post(article(), "It rained.", posted="2022-05-24T09:00:00Z"),
        "the day of the latest post in it",
    ),
    "modified": (article(modified="2022-05-24"), "the day on which it was last changed"),
    "text": (
        article("On May 3, 2021, it rained. It did so again on 24 May 2022."),
        "the latest day that the text tells in full",
    ),
}


@pytest.mark.parametrize("case", INFERRED)
def test_else_it_is_inferred_and_marked(case: str) -> None:
    story, why = INFERRED[case]
    found = publication(story)
    assert (found.day, found.why, found.inferred) == (date(2022, 5, 24), why, True)


@pytest.mark.parametrize(
    "story",
    [
        article(),
        article("It rained on Monday, and in 2021."),
        article(url="https://example.com/2022/13/45/a-bridge"),
    ],
)
def test_or_left_open(story: Article) -> None:
    assert publication(story).day is None


def test_a_dateline_has_its_own_day() -> None:
    text = "LIMA, May 23 (HP) — It rained."
    story = with_dateline(text, "LIMA, May 23 (HP) —", published="2022-05-24")
    assert day_of_dateline(story) == date(2022, 5, 23)
    assert day_of_dateline(replace(story, parts=())) is None
    other = replace(story, parts=(Part(PartKind.DATELINE, Span(0, 4)),))
    assert day_of_dateline(other) is None
