"""What someone speaks about, by the words that they use more than others do, and when.

immune system 4 lines (2022-05 to 2022-11), bridge 12 lines, bolts 4 lines

A word tells by how often they use it against how rare it is in the record (tf-idf, Sparck Jones
1972), and by whether it stands as a name or a noun does: "the deal", and not "to deal". Two words
that go together are one topic. It is shown as it is most often written.
"""

import math
import re
from bisect import insort
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Connection, func, select

from onrecord.lexicons import grammar, lines, listed
from onrecord.store import schema
from onrecord.store.direct import asked

MOST = 12
LEAST_LINES = 2
MOST_WEIGHED = 150  # words, the most used; each is looked up
_WORD = re.compile(r"[^\W\d_][\w’'-]{0,40}|[.!?;:,–—()“”\"]")
_SHORTEST, _LONGEST = 4, 31
_COMMON = 0.05  # of all lines; a word in more of them is no topic
_TOGETHER = 0.6  # of a word's lines, in which it stands beside one other: the two are the topic
_NOUN_SHARE = 0.34  # of a word's uses; a word that seldom stands as a noun is a verb, say


@dataclass(frozen=True, slots=True)
class Topic:
    """A word, the lines it is in, and the days between which they were printed."""

    word: str
    lines: int
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class _Use:
    """A word or two in a line: as written, the day, and whether it stands as a noun does."""

    written: str
    day: str | None
    as_noun: bool


def topics(connection: Connection, statements: Sequence[int]) -> tuple[Topic, ...]:
    """The words that tell these statements from others, the most telling first."""
    uses = _telling(_uses(connection, statements))
    total = connection.execute(select(func.count()).select_from(schema.line)).scalar() or 1
    scored: list[tuple[float, str]] = []
    often = sorted(uses.items(), key=lambda one: (-len(one[1]), one[0]))
    for word, told in often[:MOST_WEIGHED]:
        most = _score(len(told), len(told), total)
        if len(scored) >= MOST and most < -scored[MOST - 1][0]:
            break  # no word from here on can tell more than those that were found
        everywhere = min(_lines_with(connection, one) or len(told) for one in word.split())
        # In a small record everything is frequent, so the bound is never under a few lines.
        if everywhere <= max(_COMMON * total, 3 * len(told)):
            insort(scored, (-_score(len(told), everywhere, total), word))
    return tuple(_topic(uses[word]) for _, word in scored[:MOST])


_Uses = dict[str, list[_Use]]  # of a word, or two words with a space between


def _uses(connection: Connection, statements: Sequence[int]) -> _Uses:
    """Each word of these lines, and each two that stand together, with its uses, one a line."""
    uses: _Uses = defaultdict(list)
    for told, day in _lines(connection, statements):
        for word, use in _words_of(told, day).items():
            uses[word].append(use)
    return uses


def _words_of(told: str, day: str | None) -> dict[str, _Use]:
    found: dict[str, _Use] = {}
    before, last = "", ""  # the word before, and the topic's word if that was one
    for written in _plain(told):
        word = written.casefold()
        named = written[0].isupper() and before.isalpha()
        tells = _tells(word, named=named, after=last)
        if tells:
            as_noun = named or before in _before_nouns() or bool(last)
            found[word] = _either(found.get(word), _Use(written, day, as_noun))
            if last:
                both = f"{last} {written}"
                found[both.casefold()] = _Use(both, day, True)
        last = written if tells else ""
        before = word
    return found


def _tells(word: str, *, named: bool, after: str) -> bool:
    """Whether a word may be a topic; a weak one may as part of a name: "United States"."""
    if not _SHORTEST <= len(word) <= _LONGEST:
        return False
    if named and after[:1].isupper():
        return word not in _stop()
    lying = word.endswith("ly") and word not in grammar("ly_noun")
    return word not in _weak() and not lying and (named or not word.endswith("ed"))


def _plain(told: str) -> Iterator[str]:
    """The words of a line without what is hung on them: "state’s" → "state"; not "didn’t"."""
    for word in _WORD.findall(told):
        stem, apostrophe, ending = word.replace("’", "'").partition("'")
        if apostrophe and ending.casefold() not in ("", "s"):
            yield "'"  # a contraction: "we’ll", "didn’t"
        else:
            yield stem


def _either(one: _Use | None, other: _Use) -> _Use:
    return other if one is None or (other.as_noun and not one.as_noun) else one


def _telling(uses: _Uses) -> _Uses:
    """Those in several lines that stand as nouns do; a word is left to the two it stands in."""
    some = {word: told for word, told in uses.items() if len(told) >= LEAST_LINES}
    for both in [word for word in some if " " in word]:
        for word in both.split():
            if word in some and len(some[both]) >= _TOGETHER * len(some[word]):
                del some[word]
    return {
        word: told
        for word, told in some.items()
        if sum(use.as_noun for use in told) >= _NOUN_SHARE * len(told)
    }


@cache
def _weak() -> frozenset[str]:
    """The words that are no topic, a verb in each of its regular forms."""
    weak = set(_stop())
    for class_ in ("verb", "forms", "adjective", "adverb", "noun", "other"):
        weak |= set(listed("topic_words", class_))
    for verb in listed("topic_words", "verb"):
        stem = verb.removesuffix("e")
        weak |= {f"{verb}s", f"{verb}es", f"{stem}ed", f"{stem}ing", f"{verb[:-1]}ies"}
        weak |= {f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing"}
    weak |= {
        form for list_ in ("months", "weekdays") for line in lines(list_) for form in line.split()
    }
    return frozenset(weak)


@cache
def _stop() -> frozenset[str]:
    stop = frozenset(listed("quotation_words", "stop"))
    return stop | grammar("determiner") | grammar("quantifier")


@cache
def _before_nouns() -> frozenset[str]:
    """The words that stand before nouns: "the", "our", "of", "new"."""
    own = grammar("determiner") | grammar("quantifier") | (grammar("preposition") - {"to"})
    return own | frozenset(listed("topic_words", "adjective"))


def _score(lines: int, everywhere: int, total: int) -> float:
    """How much a word of so many lines tells that stands in so many everywhere."""
    return lines * math.log(1 + total / everywhere)


def _topic(uses: list[_Use]) -> Topic:
    known = sorted(use.day for use in uses if use.day)
    written = Counter(use.written for use in uses)
    shown = max(sorted(written), key=lambda form: written[form])
    return Topic(shown, len(uses), known[0] if known else None, known[-1] if known else None)


def _lines(connection: Connection, statements: Sequence[int]) -> list[tuple[str, str | None]]:
    line, statement = schema.line, schema.statement
    found: list[tuple[str, str | None]] = []
    for start in range(0, len(statements), 500):
        part = statements[start : start + 500]
        told = func.coalesce(line.c.words, statement.c.words)
        lines_ = select(told, line.c.day).join(line, line.c.statement == statement.c.number)
        rows = connection.execute(lines_.where(statement.c.number.in_(part)))
        found += [(row[0], row[1]) for row in rows]
    return found


def _lines_with(connection: Connection, word: str) -> int:
    row = asked(connection, "SELECT doc FROM words_vocab WHERE term = ?", (word,)).fetchone()
    return int(row[0]) if row else 0
