"""Which words name the source of a reporting verb: before it, after it, or by another verb.

[Ana Reyes] said …              before
“…,” said [Ana Reyes, a nurse]  after
[Ana Reyes] said …, adding …    shared by both verbs
"""

from onrecord.extract.clauses.cues import Lexeme
from onrecord.extract.clauses.grammar import (
    BE,
    CONJUNCTION,
    PREPOSITION,
    TIME,
    Range,
    begins_phrase,
)
from onrecord.extract.clauses.phrases import phrase_after, subject_of
from onrecord.extract.clauses.subjects import subject_before
from onrecord.extract.sheet import POINT, QUOTE, WORD, Item


def source_of(
    items: tuple[Item, ...], begin: int, end: int, lexeme: Lexeme, spoken: Range | None
) -> tuple[Range | None, bool, bool]:
    """The source's range, whether it is shared, and whether it stands after its verb.

    `spoken` is the source of the sentence's last report, which a verb without one shares.
    """
    last = items[begin - 1] if begin else None
    bare_ing = lexeme.ing and begin + 1 == end and not (last and last.low in BE)
    if bare_ing or (last is not None and last.kind == WORD and last.low in CONJUNCTION):
        shared = spoken or (subject_of(items[:begin]) if begin else None)
        return shared, True, False
    if (
        last is None
        or last.kind == QUOTE
        or (last.low in {",", "—", "–", "--"} and "q" in lexeme.frames)
    ):
        following = _inverted_source(items, begin, end, lexeme)
        if following is not None:
            return following, False, True
    if last is None:
        return None, False, False
    if last.kind == QUOTE:
        words_before = begin >= 2 and items[begin - 2].kind == WORD
        subject = subject_of(items[:begin]) if words_before else None
        return subject, subject is not None, False
    subject = subject_before(items, begin)
    if subject is None and last.low == "," and spoken:
        return spoken, True, False
    return subject, False, False


def _inverted_source(items: tuple[Item, ...], begin: int, end: int, lexeme: Lexeme) -> Range | None:
    """The source after its verb: “…,” said Ana Reyes, a nurse."""
    if "q" not in lexeme.frames or lexeme.ing or end >= len(items):
        return None
    first = items[end]
    if not begins_phrase(first) or first.low in {"that", "it"} or first.low in TIME:
        return None
    quoted = begin > 0 and items[begin - 1].kind == QUOTE
    if begin > 1 and items[begin - 1].low in {",", "—", "–"} and items[begin - 2].kind == QUOTE:
        quoted = True  # «…», wrote Ana Reyes
    if begin == 0:  # Said Ana Reyes: “…”
        phrase = phrase_after(items, end, asides=False)
        return phrase if phrase and _marks_follow(items, phrase[1]) else None
    if not quoted and (lexeme.lemma not in {"say", "write"} or begin + 1 != end):
        return None
    if quoted and "a" in lexeme.frames and lexeme.lemma != "ask":
        return None
    phrase = phrase_after(items, end)
    if phrase is None:
        return None
    if quoted:
        return phrase
    # CLAUSE, said Ana Reyes. — not: Trump, a builder, said the wall …
    following = items[phrase[1]] if phrase[1] < len(items) else None
    last = following is None or following.low in {".", "?", "!"}
    named = any(items[j].cap for j in range(*phrase))
    if last and named and begin > 2:
        return phrase
    ended = following is None or following.kind == POINT or following.low in PREPOSITION
    opens = first.cap or first.low in {"a", "an", "the"}
    return phrase if ended and opens and begin > 2 and not _has_name_before(items, begin) else None


def _marks_follow(items: tuple[Item, ...], i: int) -> bool:
    return i + 1 < len(items) and items[i].low in {",", ":"} and items[i + 1].kind == QUOTE


def _has_name_before(items: tuple[Item, ...], begin: int) -> bool:
    """Whether what stands before the comma could itself be the subject."""
    subject = subject_before(items, begin)
    return subject is not None and subject[0] == 0
