"""The words that stand between a subject and a reporting verb, as far as they go over a "to".

    Lee [has yet to] announce …          Reyes [was expected to] tell …
    Lee [is to] say …                    Reyes [is preparing to] tell …

Left out: "the goal is to tell people …", where nobody is to say anything; and "declined to say",
"plans to tell", which report by themselves.
"""

from functools import cache

from onrecord.extract.clauses.cues import lexicon
from onrecord.extract.clauses.grammar import AUXILIARY, BE, NEGATIVE, Range, is_adverb
from onrecord.extract.clauses.verbs import is_title_case
from onrecord.extract.sheet import WORD, Item
from onrecord.lexicons import listed

_ASIDES = frozenset({"however", "though", "indeed", "therefore", "moreover", "too", "nonetheless"})
_APART = 14  # items from "neither" to the last word of the subject
_NEAR = 3  # words between "is" and the noun that it tells of


@cache
def leading() -> frozenset[str]:
    """Words before a "to" that tell that the verb after it is not done, or not yet: due, failed."""
    return frozenset(listed("unsaid", "leads_to"))


def lead_start(items: tuple[Item, ...], i: int) -> int:
    """Where the words that lead to the verb at item i begin: has yet to [say]."""
    j = i
    while j > 0 and (items[j - 1].kind == WORD or _is_aside(items, j - 1)):
        before = items[j - 1]
        if before.kind != WORD:
            j -= 3
            continue
        if is_contracted(before):  # he's told: the source is within the word
            break
        if before.low == "to":
            led = _before_to(items, j - 1)
            if led is None:
                break
            j = led
        elif before.low == "longer" and j > 1 and items[j - 2].low == "no":
            j -= 2
        elif _is_either(items, j - 1):
            j -= 1 if before.low == "neither" else 2
        elif (before.low in AUXILIARY and not _is_name(items, j - 1)) or is_adverb(before):
            j -= 1
        else:
            break
    if j == 0 and is_adverb(items[0]) and items[0].cap:
        j += 1
    return j


def _is_aside(items: tuple[Item, ...], i: int) -> bool:
    """Whether the comma at an item closes a word set apart: did not, however, say"""
    return (
        i > 2
        and items[i].low == items[i - 2].low == ","
        and items[i - 1].low in _ASIDES
        and (items[i - 3].low in AUXILIARY or is_adverb(items[i - 3]))
    )


def is_contracted(item: Item) -> bool:
    """Whether a pronoun and its auxiliary are one word: she's, they'll."""
    return item.low in AUXILIARY and "'" in item.low and item.low[-2:] != "'t"


@cache
def _aims() -> frozenset[str]:
    return frozenset(listed("unsaid", "aims"))


def _is_either(items: tuple[Item, ...], i: int) -> bool:
    """Whether a word joins two verbs that share what leads: would [neither] confirm [nor] deny."""
    low = items[i].low
    if low == "neither":
        return i > 0 and items[i - 1].low in AUXILIARY
    if low not in {"nor", "or"} or i < 2 or items[i - 1].low not in lexicon():
        return False
    return items[i - 2].low in NEGATIVE


def _is_name(items: tuple[Item, ...], i: int) -> bool:
    """Whether an auxiliary is a name here: Theresa [May] said."""
    return items[i].cap and i > 0 and items[i - 1].cap and not is_title_case(items)


def _before_to(items: tuple[Item, ...], to: int) -> int | None:
    """Where the words begin that make the "to" at an item one of what is to come."""
    j = to
    while j > 0 and is_adverb(items[j - 1]):  # careful not to; has yet publicly to
        j -= 1
    if j == 0 or items[j - 1].kind != WORD:
        return None
    low = items[j - 1].low
    if low == "whether":  # is considering whether to say
        return j - 1
    if low in leading() or (j < to and items[j].low in leading()):
        return j - 1 if low in leading() else j
    blamed = to + 1 < len(items) and items[to + 1].low == "blame"  # the media are to blame
    return j - 1 if low in BE and not blamed and not _is_aim(items, j - 1) else None


def _is_aim(items: tuple[Item, ...], be: int) -> bool:
    """Whether what stands before "is to" is what somebody aims at: the goal is to tell …"""
    aims = _aims()
    near = items[max(0, be - _NEAR) : be]
    return any(item.low in aims or item.low in {"it", "this", "that", "what"} for item in near)


def negates(items: tuple[Item, ...], begin: int, i: int, source: Range) -> bool:
    """Whether the words from `begin` to the verb at item i, or who is named, deny the verb."""
    lows = [item.low for item in items[begin:i]]
    if any(low in NEGATIVE or low == "longer" for low in lows):
        return True
    if "to" in lows and not {"yet", "failed", "fails", "failing"}.isdisjoint(lows):
        return True
    before = [item.low for item in items[max(0, source[0] - _APART) : source[0]]]
    if "neither" in before and "nor" in before:
        return True  # neither Lee nor the paper that printed it has said so
    first = items[source[0]].low
    return first in {"nobody", "none", "neither", "no"} and items[source[0]].kind == WORD
