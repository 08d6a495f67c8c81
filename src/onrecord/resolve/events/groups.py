"""The verb of an event with the words that belong to it: done, done to someone, or not done at all.

has been arrested       passive
is calling on           active, now
began shelling          active: what is begun is done
is opposed to           active: a state of one's own
would attack            not done: it might be
never resigned          not done
to resign               not done: someone may have been asked to
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from onrecord.lexicons import grammar
from onrecord.resolve.events.frames import Form
from onrecord.resolve.events.wordlists import told_words
from onrecord.resolve.row import Word, is_adverb, is_auxiliary, is_negative

_LEFT = 6  # words that may stand between the first auxiliary and its verb
_HAVE = frozenset({"have", "has", "had", "having", "'ve", "i've", "we've", "they've"})
_NOW = frozenset({"is", "are", "am", "'s", "'re"})
_CONDITIONS = frozenset({"if", "unless", "whether", "lest", "should", "suppose"})
# Behind these something is told to be only said, wished or doubted to have been done.
_UNREAL = frozenset({"allegedly", "supposedly"})


class Voice(StrEnum):
    """Whether who stands before the verb does it."""

    ACTIVE = "active"
    PASSIVE = "passive"


@dataclass(frozen=True, slots=True)
class Group:
    """A verb with its auxiliaries, by the numbers of its first and last words."""

    begin: int
    verb: int
    voice: Voice
    bare: bool  # whether no auxiliary stands before it: "arrested", a participle or the past
    form: Form


def group_at(words: Sequence[Word], low: int, k: int, forms: frozenset[Form]) -> Group | None:
    """The group of the verb at k in a sentence that begins at `low`; None where it is not done."""
    begin, auxiliaries = _auxiliaries(words, low, k)
    if any(is_negative(word) or word.low in grammar("modal") for word in words[begin:k]):
        return None
    before = words[begin - 1].low if begin > low else ""
    if begin == k and (before == "to" or before in told_words("aspect")):
        return _begun(words, low, k, forms)
    if before in {"to", "not", "n't", "no"} or _is_conditional(words, low, begin):
        return None
    if words[k].low == "opposed" and words[k + 1 : k + 2] and words[k + 1].low == "to":
        return Group(begin, k, Voice.ACTIVE, False, Form.PARTICIPLE)
    return _voice(words[k], begin, k, auxiliaries, forms)


def is_attempt(words: Sequence[Word], group: Group) -> bool:
    """Whether it was only tried: "tried to kill"."""
    return any(word.low in told_words("tried") for word in words[group.begin : group.verb])


def _begun(words: Sequence[Word], low: int, k: int, forms: frozenset[Form]) -> Group | None:
    """The group of "began shelling" or "were forced to withdraw"; None for another "to"."""
    to = words[k - 1].low == "to"
    at, form = (k - 2, Form.BASE) if to else (k - 1, Form.ING)
    known = told_words("aspect") | told_words("tried") if to else told_words("aspect")
    if at < low or words[at].low not in known or form not in forms:
        return None
    begin, _ = _auxiliaries(words, low, at)
    if any(is_negative(word) or word.low in grammar("modal") for word in words[begin:at]):
        return None
    if (begin > low and words[begin - 1].low in {"to", "not"}) or _is_conditional(
        words, low, begin
    ):
        return None
    return Group(begin, k, Voice.ACTIVE, False, form)


def _auxiliaries(words: Sequence[Word], low: int, k: int) -> tuple[int, list[str]]:
    """Where the group begins, and its auxiliaries, the first first."""
    begin, found = k, []
    for j in range(k - 1, max(low, k - _LEFT) - 1, -1):
        word = words[j]
        if is_auxiliary(word) or is_negative(word):
            found.append(word.low.replace("’", "'"))
            begin = j
        elif not is_adverb(word):
            break
    return begin, found[::-1]


def _is_conditional(words: Sequence[Word], low: int, begin: int) -> bool:
    """Whether an "if" opens the clause: "if he had resigned"."""
    for j in range(begin - 1, max(low, begin - 25) - 1, -1):
        if words[j].low in {";", ":", "."}:
            return False
        if words[j].low in _CONDITIONS:
            return True
    return False


def _voice(
    word: Word, begin: int, k: int, auxiliaries: list[str], forms: frozenset[Form]
) -> Group | None:
    charged = word.low in {"charged", "accused", "sentenced", "jailed"}
    last = auxiliaries[-1] if auxiliaries else ""
    be = last in grammar("be") or last.endswith(("'s", "'re", "'m"))
    if Form.ING in forms:
        return Group(begin if be else k, k, Voice.ACTIVE, not be, Form.ING)
    if be and Form.PARTICIPLE in forms:
        if len(auxiliaries) == 1 and last in _NOW and not charged:
            return None  # "is allowed" is a state
        return Group(begin, k, Voice.PASSIVE, False, Form.PARTICIPLE)
    if last in _HAVE and Form.PARTICIPLE in forms:
        return Group(begin, k, Voice.ACTIVE, False, Form.PARTICIPLE)
    if last:
        return None  # "did attack" stands seldom, "does attack" is a habit
    for form in (Form.PAST, Form.PARTICIPLE, Form.PRESENT):
        if form in forms:
            return Group(k, k, Voice.ACTIVE, True, form)
    return None
