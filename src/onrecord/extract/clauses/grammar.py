"""Closed classes of words, and what one word tells: verb, adverb, or where a phrase can begin.

The classes are those of `lexicons/en/grammar.txt`. Without a parser or a tagger, an open word is a
noun until its place says otherwise.
"""

from onrecord.extract.clauses.cues import lexicon
from onrecord.extract.sheet import WORD, Item
from onrecord.lexicons import grammar

Range = tuple[int, int]  # of items, half-open
FAR = 40  # items; a subject stands no further from its verb, and a page of capitals stays cheap

PRONOUN, RELATIVE, DETERMINER = grammar("pronoun"), grammar("relative"), grammar("determiner")
PREPOSITION, LINKING = grammar("preposition"), grammar("linking")
SUBORDINATOR, CONJUNCTION = grammar("subordinator"), grammar("conjunction")
AUXILIARY, ADVERB, TIME = grammar("auxiliary"), grammar("adverb"), grammar("time")
LY_NOUN = grammar("ly_noun")
BE, NEGATIVE, MODAL = grammar("be"), grammar("negative"), grammar("modal")
BARE_PRONOUN, OPENING, HANGING = grammar("bare_pronoun"), grammar("opening"), grammar("hanging")


def is_adverb(item: Item) -> bool:
    low = item.low
    ends = low.endswith("ly") and len(low) > 4 and low not in LY_NOUN
    return low in ADVERB or (ends and not item.cap)


def is_verb(item: Item) -> bool:
    """Whether the word is surely a verb: an auxiliary, or a reporting form that is no noun."""
    if item.low in AUXILIARY:
        return item.low != "may" or not item.cap  # Theresa May
    lexeme = lexicon().get(item.low)
    return lexeme is not None and not lexeme.unsure and not lexeme.ing and not item.cap


def begins_phrase(item: Item) -> bool:
    """Whether a noun phrase can begin here, going by the one word."""
    if item.kind != WORD:
        return False
    low = item.low
    if low in DETERMINER or low in PRONOUN:
        return True
    if low in PREPOSITION or low in SUBORDINATOR or low in CONJUNCTION or low in AUXILIARY:
        return False
    return item.cap or low[0].isdigit() or not is_adverb(item)


def mark_length(item: Item) -> int:
    """About how many words a quotation holds; 0 for what is none."""
    return 1 + len(item.quotation.words) // 6 if item.quotation else 0


def opening_bracket(items: tuple[Item, ...], close: int) -> int | None:
    """The item of the "(" that the ")" at an item closes, if it is near."""
    return next((i for i in range(close - 1, max(-1, close - 12), -1) if items[i].low == "("), None)


def closing_bracket(items: tuple[Item, ...], opened: int) -> int | None:
    """The item of the ")" that closes the "(" at an item, if it is near."""
    last = min(len(items), opened + 12)
    return next((i for i in range(opened + 1, last) if items[i].low == ")"), None)
