"""An article laid out for the finders: paragraphs, sentences, and words outside of quotations.

    Mr Lee, 58, said: “It is safe. Go.” He left.
    ⟦Mr⟧⟦Lee⟧⟦,⟧⟦58⟧⟦,⟧⟦said⟧⟦:⟧⟦“It is safe. Go.”⟧  ⟦He⟧⟦left⟧⟦.⟧      two sentences of items

A quotation is one item of its sentence, whatever it holds, so a finder reads `said : Q` where
the text has a page of speech. It is laid out once, in linear time, and shared by all finders.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from onrecord.article import Article, Original, PartKind, Span
from onrecord.extract.marks import INVISIBLE, Quotation, find_quotations
from onrecord.lexicons import words

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_LETTERS = r"\w[\w\u0300-\u036f]*+"  # an accent may stand apart from its letter: e + ´
_TOKEN = re.compile(
    r"https?://\S{1,500}"
    r"|(?:[A-Za-z]\.){2,6}"  # U.S., a.m.
    rf"|[@#$£€₹¥₦₱₩₽]?{_LETTERS}(?:[-'’.&/_]{_LETTERS})*+(?:['’](?=\s))?"
    r"|--+|\.\.\.+"
    rf"|[^\w\s{INVISIBLE}]"
)
_ENDS = frozenset({".", "!", "?", "…", "..."})
WORD, POINT, QUOTE = 0, 1, 2
# No sentence of news is as long; a cut here keeps a page of capitals without a stop linear.
MAX_ITEMS = 400


class Item(NamedTuple):
    """A word, a point, or a whole quotation of a sentence.

    A tuple, for a text has one for each word, and a tuple is made in a third of the time.
    """

    start: int
    end: int
    low: str  # lower case, ’ as '; "" for a quotation
    kind: int  # WORD, POINT or QUOTE
    cap: bool  # the word begins with a capital
    quotation: Quotation | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as it stands outside of quotations; a speech of ten sentences is one item."""

    items: tuple[Item, ...]
    paragraph: int  # its number
    first: bool  # whether it opens the paragraph

    @property
    def span(self) -> Span:
        return Span(self.items[0].start, self.items[-1].end)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the finders read."""

    article: Article
    paragraphs: tuple[Span, ...]
    quotations: tuple[Quotation, ...]
    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        return self.article.text

    def quotations_in(self, span: Span) -> tuple[Quotation, ...]:
        """The outermost quotations that begin within a stretch."""
        first = bisect_left(self.quotations, span.start, key=lambda q: q.span.start)
        last = bisect_left(self.quotations, span.end, key=lambda q: q.span.start)
        return self.quotations[first:last]


def sentence_at(sentences: Sequence[Sentence], place: int) -> int:
    """The number of the last sentence that begins at a place or before it; -1 before the first."""
    return bisect_right(sentences, place, key=lambda sentence: sentence.items[0].start) - 1


def in_one_sentence(sheet: Sheet, one: Span, other: Span) -> bool:
    """Whether both begin in the same sentence."""
    return sentence_at(sheet.sentences, one.start) == sentence_at(sheet.sentences, other.start)


def has_word(text: str, start: int, end: int) -> bool:
    """Whether a stretch holds a letter or a figure, and not points and spaces alone."""
    return any(map(str.isalnum, text[start:end]))


def lay_out_text(text: str) -> Sheet:
    """The sheet of a text of which nothing else is known."""
    return lay_out(Article(text=text, original=Original(b"", "text/plain")))


def lay_out(article: Article) -> Sheet:
    """The sheet of an article."""
    text = article.text
    lines = (match for match in _LINE.finditer(text) if not match.group().isspace())
    paragraphs = tuple(Span(*line.span()) for line in lines)
    quotations = find_quotations(text, paragraphs)
    starts = [quotation.span.start for quotation in quotations]
    sentences: list[Sentence] = []
    aside = sorted(_set_apart(article))
    for number, paragraph in enumerate(paragraphs):
        begin = _after_what_is_set_apart(paragraph, aside)
        within = quotations[bisect_left(starts, begin) : bisect_left(starts, paragraph.end)]
        items = list(_items(text, begin, paragraph.end, within))
        sentences += _sentences(text, items, number)
    return Sheet(article, paragraphs, quotations, tuple(sentences))


def _set_apart(article: Article) -> Iterator[Span]:
    """Datelines and bylines: they open a paragraph and are no part of its first sentence."""
    for part in article.parts:
        if part.kind in {PartKind.DATELINE, PartKind.BYLINE}:
            yield part.span
    for post in article.posts:
        if post.byline is not None:
            yield post.byline


def _after_what_is_set_apart(paragraph: Span, aside: list[Span]) -> int:
    """Where the sentences of a paragraph begin: GENEVA (Reuters) — [The mayor said …]"""
    i = bisect_left(aside, Span(paragraph.start, paragraph.start + 1))
    opens = i < len(aside) and aside[i].start == paragraph.start
    return min(aside[i].end, paragraph.end) if opens else paragraph.start


def lay_out_inside(sheet: Sheet, quotation: Quotation) -> Sheet:
    """The sheet of the words within a quotation, its nested quotations as items."""
    words = quotation.words
    items = list(_items(sheet.text, words.start, words.end, quotation.inside))
    sentences = tuple(_sentences(sheet.text, items, 0))
    return Sheet(sheet.article, (words,), quotation.inside, sentences)


def _items(text: str, start: int, end: int, quotations: tuple[Quotation, ...]) -> Iterator[Item]:
    """The words and points of a stretch, and its quotations as one item each."""
    for quotation in quotations:
        yield from _tokens(text, start, quotation.span.start)
        span = quotation.span
        yield Item(span.start, span.end, "", QUOTE, False, quotation)
        start = span.end
    yield from _tokens(text, start, end)


def _tokens(text: str, start: int, end: int) -> Iterator[Item]:
    for match in _TOKEN.finditer(text, start, end):
        token = match.group()
        first = token[0]
        if first.isalnum() or (len(token) > 1 and first in "@#$£€₹¥₦₱₩₽_"):
            low = token.lower().replace("’", "'")
            yield Item(*match.span(), low, WORD, first.isupper())
        else:
            yield Item(*match.span(), token, POINT, False)


def _sentences(text: str, items: list[Item], paragraph: int) -> Iterator[Sentence]:
    begin, last = 0, len(items) - 1
    for i, item in enumerate(items):
        ends = item.kind != WORD and i < last and _ends_here(text, items, i)
        if ends or i == last or i - begin >= MAX_ITEMS:
            yield Sentence(tuple(items[begin : i + 1]), paragraph, begin == 0)
            begin = i + 1


def _ends_here(text: str, items: list[Item], i: int) -> bool:
    """Whether a sentence ends with the item, which is no word; there is one after it."""
    item, after = items[i], items[i + 1]
    if item.kind == QUOTE:
        return _quotation_ends(items, i)
    if item.low not in _ENDS or (after.start == item.end and after.kind != QUOTE):
        return False
    if after.kind == POINT and after.low in ")]":
        return False
    if not (after.cap or after.kind == QUOTE or not text[after.start].islower()):
        return False
    before = items[i - 1] if i else None
    if item.low == "." and before is not None and before.kind == WORD and before.end == item.start:
        short = len(before.low) == 1 and before.cap and before.low != "i"
        if short or before.low in words("abbreviations"):
            return False
    return True


def _quotation_ends(items: list[Item], i: int) -> bool:
    """Whether a quotation closes its sentence: “Go.” He left. — but not “Go?” Ana Lee asked."""
    quotation, after = items[i].quotation, items[i + 1]
    assert quotation is not None  # noqa: S101
    last = quotation.last
    if last not in ".!?…" or (after.kind == WORD and not after.cap):
        return False
    if after.kind == POINT:
        return False
    if after.kind == QUOTE:
        return True
    cue = _cue_follows(items, i + 1)
    if last == "." and cue is not None:
        # “It is safe.” Reyes said. — sloppy, and told from: … “safe.” Reyes said the bridge …
        follows = items[cue + 1] if cue + 1 < len(items) else None
        opens = i == 0 or items[i - 1].low in _ENDS
        return not (opens and (follows is None or follows.kind == POINT))
    return cue is None


def _cue_follows(items: list[Item], i: int) -> int | None:
    """The item of the cue where the words after a quotation are `Name … said`, or None."""
    for j in range(i, min(len(items), i + 8)):
        if items[j].kind != WORD:
            return None
        if items[j].low in words("quoting_cues"):
            return j
    return None
