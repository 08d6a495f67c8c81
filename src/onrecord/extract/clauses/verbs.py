"""Whether a word of the lexicon is a reporting verb where it stands, and where its group begins.

Mr Lee [has also told] reporters      the group
the [claims] that he made             a noun
staff [urged] to travel in groups     a passive without "were"
a new poll [shows].                   a verb, by the end of the sentence after it
"""

from onrecord.extract.clauses.cues import Lexeme
from onrecord.extract.clauses.grammar import (
    AUXILIARY,
    BE,
    CONJUNCTION,
    DETERMINER,
    NEGATIVE,
    PREPOSITION,
    begins_phrase,
    is_verb,
)
from onrecord.extract.sheet import POINT, QUOTE, WORD, Item
from onrecord.lexicons import grammar

# Verbs that cannot do without whom they are said to.
WITH_OBJECT = grammar("with_object")
_QUESTIONS = frozenset({"whether", "if", "how", "why", "what", "when", "where", "who"})

_FAR = 16  # items after a verb among which a clause that hangs on it begins


def is_no_verb(items: tuple[Item, ...], i: int, begin: int, lexeme: Lexeme) -> bool:
    """Whether the word is a noun, an adjective or a passive here."""
    group = items[begin:i]
    before = items[begin - 1] if begin else None
    after = items[i + 1] if i + 1 < len(items) else None
    to = max((j for j in range(begin, i) if items[j].low == "to"), default=begin)
    near = items[to:i]  # was expected to [say] is no passive
    is_be = any(item.low in BE or item.low.endswith(("'s", "'re", "'m")) for item in near)
    if "j" in lexeme.frames:  # is sure that …
        opens = {"to"} if "i" in lexeme.frames else {"that", "he", "she", "they"}
        return not is_be or after is None or after.low not in opens
    if after is not None and after.low == "to" and lexeme.lemma in WITH_OBJECT:
        return True  # staff urged to travel in groups
    if after is not None and after.low == "to" and lexeme.lemma == "add":
        return True  # adding to a series of problems
    passive = is_be and not lexeme.ing
    worried = lexeme.form == "worried" and after is not None and after.low == "that"
    if passive and lexeme.form != "asked" and not worried:
        return True
    if before is not None and before.kind == WORD:
        relative = before.low == "that" and begin > 1 and items[begin - 2].kind == WORD
        if relative and not lexeme.unsure and after is not None and after.kind != WORD:
            return False  # a sign that reads “No entry”
        owner = before.low.endswith("'s") and before.low not in AUXILIARY  # not: she's expected
        no_one = begin > 1 and items[begin - 2].low == "no"
        no_one = before.low == "one" and (no_one or bool(group))  # no one said; one might say
        if (before.low in DETERMINER and not no_one) or before.low == "to" or owner:
            return before.low not in grammar("quantifier")
        if before.low in PREPOSITION:
            return True
    # Participles report only where something marks them off, as ", saying"
    free = lexeme.ing and not any(item.low in BE for item in group)
    if free and before is not None and before.kind == WORD and before.low not in CONJUNCTION:
        return True
    if lexeme.unsure and not _is_helped(items, i, begin, lexeme):
        licensed = _licenses(items, i + 1, lexeme) if after else False
        licensed = licensed or _closes_sentence(items, i, begin, lexeme)
        licensed = licensed or _asks_after(items, i, group)
        return not (licensed or ("q" in lexeme.frames and _follows_marks(items, begin)))
    return False


def _is_helped(items: tuple[Item, ...], i: int, begin: int, lexeme: Lexeme) -> bool:
    """Whether words before it make a bare form a verb: may [say], was expected to [say].

    A thing alone after it must be one that was not told of: "did not disclose prices" is told,
    "will demand details" may be done by no words.
    """
    group = items[begin:i]
    helps = any(
        item.low == "to" or (item.low in AUXILIARY and item.low not in BE) for item in group
    )
    if not helps or lexeme.form != lexeme.lemma:
        return False
    near = items[i + 1 : i + _FAR]
    asks = (item.low in _QUESTIONS or item.low == "that" for item in near)
    led = any(item.low == "to" for item in group) or not lexeme.frames.isdisjoint("lx")
    return led or any(asks) or any(item.low in NEGATIVE for item in group)


def _asks_after(items: tuple[Item, ...], i: int, group: tuple[Item, ...]) -> bool:
    """Whether it is a bare verb before a question: did not [say] how many."""
    helped = any(item.low in AUXILIARY and item.low not in BE for item in group)
    return helped and items[i + 1 : i + 2] != () and items[i + 1].low in _QUESTIONS


def _closes_sentence(items: tuple[Item, ...], i: int, begin: int, lexeme: Lexeme) -> bool:
    """Whether the verb ends a sentence after a comma and its subject: …, a new poll [shows]."""
    ends = i + 1 >= len(items) or items[i + 1].low in {".", "!", "?"}
    if not ends or "b" not in lexeme.frames or lexeme.form == lexeme.lemma:
        return False
    comma = next((j for j in range(begin - 1, max(0, begin - 7), -1) if items[j].low == ","), None)
    return (
        comma is not None
        and begin - comma > 1
        and all(not is_verb(items[j]) for j in range(comma + 1, begin))
    )


def _follows_marks(items: tuple[Item, ...], begin: int) -> bool:
    """Whether only a few words stand between a speech and the verb: “…,” the Saudis [state]"""
    for j in range(begin - 1, max(-1, begin - 8), -1):
        item = items[j]
        if item.quotation is not None:
            return item.quotation.last in {",", "?", "!"} and j < begin - 1
        if item.kind != WORD:
            return False
    return False


def _licenses(items: tuple[Item, ...], i: int, lexeme: Lexeme) -> bool:
    """Whether what follows shows that a word like "claims" is a verb."""
    item = items[i]
    if item.kind == QUOTE:
        return True
    if item.kind == POINT:
        return item.low in {":", ","} and i + 1 < len(items) and items[i + 1].kind == QUOTE
    if item.low == "that":
        return True
    if item.low == "to":
        return "i" in lexeme.frames
    if lexeme.form == lexeme.lemma or lexeme.form.endswith("ed"):
        return "b" in lexeme.frames and (item.low in grammar("pronoun") or item.low in DETERMINER)
    return "b" in lexeme.frames and begins_phrase(item)


def is_title_case(items: tuple[Item, ...]) -> bool:
    """Whether the sentence is set as headlines are: Ryan Says Bridge Is Safe."""
    named = [item for item in items if item.kind == WORD and len(item.low) > 3]
    return 5 <= len(named) <= 20 and 4 * sum(item.cap for item in named) >= 3 * len(named)
