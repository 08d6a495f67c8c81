"""Where a clause that has no verb of its own to end it ends.

did not return [calls seeking comment], and left      a comma, "and" with a verb
could not be reached [for comment] on Friday          the time is left out
"""

from onrecord.extract.clauses.grammar import CONJUNCTION, PREPOSITION, TIME, is_verb, mark_length
from onrecord.extract.sheet import POINT, WORD, Item
from onrecord.lexicons import grammar

_GOING_ON = frozenset({".", "/", "&", "%", "'", "’", "-"})
_SHORT = 3  # words in marks that are part of a phrase: a former “queen”
_SUBORDINATE = frozenset(
    {"when", "while", "after", "before", "because", "although", "though", "as", "since", "until"}
)


def clause_stop(items: tuple[Item, ...], begin: int) -> int:
    """The item after the last that belongs to what begins at an item."""
    end = begin
    while end < len(items) and not _ends(items, end):
        end += 1
    while end > begin and (items[end - 1].low in TIME or items[end - 1].kind == POINT):
        end -= 1
    while end > begin and items[end - 1].low in PREPOSITION | CONJUNCTION:
        end -= 1
    return end


def _ends(items: tuple[Item, ...], i: int) -> bool:
    item = items[i]
    if item.kind != WORD:
        last = i + 1 >= len(items)
        if item.quotation is not None:
            return mark_length(item) > _SHORT
        return item.low not in _GOING_ON or last
    if item.low in _SUBORDINATE:
        return True
    after = items[i + 1] if i + 1 < len(items) else None
    return item.low in CONJUNCTION and after is not None and _begins_clause(after)


def _begins_clause(item: Item) -> bool:
    """Whether a word after "and" begins another clause."""
    pronoun = item.low in {"he", "she", "they", "it", "we", "i", "who", "which"}
    past = item.low.endswith("ed") or item.low in grammar("past")
    return pronoun or is_verb(item) or (past and not item.cap)
