"""Whether words that stand where a source stands can be one.

officers announced …        plural, with no article: can
Ryan’s plan to run          a bare verb needs a plural before it: cannot
lofty plans to grow         an adjective alone: cannot
you know that …             anyone, and no one: cannot
"""

from onrecord.attribution import Mode
from onrecord.extract.clauses.cues import Lexeme
from onrecord.extract.clauses.grammar import DETERMINER, PRONOUN, RELATIVE, Range
from onrecord.extract.sheet import Item
from onrecord.lexicons import grammar, words

_PLURAL_PRONOUNS = PRONOUN | RELATIVE | {"that"}


def is_plausible(items: tuple[Item, ...], source: Range, lexeme: Lexeme, bare: bool) -> bool:
    """Whether a source can go with the verb; `bare`: the verb stands with no auxiliary."""
    within = items[slice(*source)]
    first = within[0]
    if len(within) == 1 and first.low.startswith("you") and first.low != "youths":
        return False
    if "l" in lexeme.frames and not any(item.low in grammar("law") for item in within):
        return False
    if {"c", "l"} & lexeme.frames == {"c"} and not _any_in(within, "courts"):
        return False
    opens = first.low in DETERMINER or first.low in _PLURAL_PRONOUNS or first.low[:1].isdigit()
    named = any(item.cap for item in within)
    if not (opens or named) and not _is_plural(within):
        return lexeme.mode == Mode.SHOWING and _any_in(within, "showing")
    if bare and lexeme.noun and lexeme.form == lexeme.lemma:
        return first.low in _PLURAL_PRONOUNS or _is_plural(within)
    return True


def _any_in(within: tuple[Item, ...], name: str) -> bool:
    return any(item.low in words(name) for item in within)


def _is_plural(within: tuple[Item, ...]) -> bool:
    """Whether a word of it looks like a plural, or is one: officials, people, police."""
    if within[0].low.endswith("ing"):
        return False
    return any(
        (item.low.endswith("s") and item.low[-2:] not in {"'s", "ss", "us", "is"})
        or item.low in words("plural_people")
        for item in within
    )
