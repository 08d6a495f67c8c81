"""What marked articles tell beyond the scores: speakers, addressees, media and posts.

A question is asked of each attribution whose gold answers it. Its `right` are out of all these,
its `found` those that were matched at all; `spurious` counts answers where the gold has none,
for addressees and media: a speaker whom the gold does not name may be named all the same.
"""

import re
from collections.abc import Iterable, Sequence

from onrecord.attribution import Kind
from onrecord.evaluate.articles import MarkedArticle
from onrecord.evaluate.matching import JACCARD, match
from onrecord.evaluate.parts import Measured, Page, Parts
from onrecord.evaluate.predictions import predicted
from onrecord.statement import Statement
from onrecord.story import Story

Details = dict[str, dict[str, int]]
QUESTIONS = ("speaker", "addressee", "medium", "posts")


def details(article: MarkedArticle, story: Story) -> Details:
    """The answers of one article, counted."""
    found = empty()
    page = Page.of(article.marked.text)
    statements = predicted(story)
    paired = _paired(article, statements, page)
    for number in article.said:
        statement = paired.get(number)
        _count(found["speaker"], *_speaker(article, number, story, statement), statement)
        _count(found["addressee"], *_addressee(article, number, statement, page), statement)
        _count(found["medium"], *_medium(article, number, statement), statement)
    for number in article.posts:
        post = _post(article, number, story, page)
        right = post is not None and _is_named(story, post.speaker, article.name_of(number, "post"))
        _count(found["posts"], True, right, post)
    return found


def empty() -> Details:
    """No answers yet."""
    return {
        question: dict.fromkeys(("stated", "found", "right", "spurious"), 0)
        for question in QUESTIONS
    }


def add_up(parts: Iterable[Details]) -> Details:
    """The counts of many articles together."""
    added = empty()
    for part in parts:
        for question, counts in part.items():
            for what, value in counts.items():
                added[question][what] += value
    return added


def _count(
    counts: dict[str, int], stated: bool, answer: bool | None, statement: Statement | None
) -> None:
    """`answer`: right or wrong; None where none was given."""
    if not stated:
        counts["spurious"] += statement is not None and answer is not None
        return
    counts["stated"] += 1
    counts["found"] += statement is not None
    counts["right"] += answer is True


def _paired(
    article: MarkedArticle, statements: Sequence[Statement], page: Page
) -> dict[int, Statement]:
    """By the attribution's number, the statement that answers it."""
    gold = [(n, _measure(article.parts(n), page)) for n in article.said]
    ours = [(s, _measure(_parts(s), page)) for s in statements]
    gold_words = [(n, m) for n, m in gold if m is not None]
    our_words = [(s, m) for s, m in ours if m is not None]
    pairs = match([m for _, m in gold_words], [m for _, m in our_words])
    return {gold_words[i][0]: our_words[j][0] for i, j in pairs}


def _measure(parts: Parts, page: Page) -> Measured | None:
    return next(iter(page.measured([parts], cut=False)), None)


def _parts(statement: Statement) -> Parts:
    return Parts(tuple((s.start, s.end) for s in statement.attribution.content))


def _speaker(
    article: MarkedArticle, number: int, story: Story, statement: Statement | None
) -> tuple[bool, bool | None]:
    name = article.speaker(number)
    if name is None or statement is None or statement.speaker is None:
        return name is not None, None
    return True, _is_named(story, statement.speaker, name)


def _addressee(
    article: MarkedArticle, number: int, statement: Statement | None, page: Page
) -> tuple[bool, bool | None]:
    marks = article.marked.of(number, "addressee")
    answer = statement.attribution.addressee if statement else None
    if answer is None:
        return bool(marks), None
    gold = page.tokens.within((m.span.start, m.span.end) for m in marks)
    return bool(marks), bool(gold & page.tokens.within([(answer.start, answer.end)]))


def _medium(
    article: MarkedArticle, number: int, statement: Statement | None
) -> tuple[bool, bool | None]:
    stated = article.name_of(number, "medium")
    # Only what stands beside the words; a medium carried from the line before is no part of them.
    answer = statement.attribution.medium if statement else None
    right = None if answer is None else stated is not None and answer.type in stated.split("|")
    return stated is not None, right


def _post(article: MarkedArticle, number: int, story: Story, page: Page) -> Statement | None:
    marks = article.marked.of(number, "post")
    gold = page.tokens.within((m.span.start, m.span.end) for m in marks)
    for statement in story.statements:
        if statement.attribution.kind is Kind.POST:
            ours = page.tokens.within(_parts(statement).content)
            if gold and len(gold & ours) / len(gold | ours) >= JACCARD:
                return statement
    return None


def _is_named(story: Story, id_: str | None, names: str | None) -> bool:
    entity = story.entity(id_)
    accepted = {_words(name) for name in (names or "").split("|")}
    return entity is not None and _words(entity.name) in accepted


def _words(name: str) -> frozenset[str]:
    """The words of a name without "the" and "of": "the Port of Lowe" is "Lowe Port"."""
    return frozenset(re.findall(r"\w+", name.casefold())) - {"the", "of", "s"}
