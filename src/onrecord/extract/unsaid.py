"""Whether what a cue tells was said at all, and in what way, by the words around the cue.

    did not [say] · [no one] said · without [saying]           it did not happen: negated
    declined to [say] · [refused] to comment                   nor did this, and it is no intention
    not only [said] · [denied] that …                          this did
    the letter [says] · figures [suggest]                      writing, a showing

Read once, for what rules and the learned reader found alike. The words between source and cue, and
those of the cue up to its verb, are looked at; where they are unclear, it was said.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from onrecord.article import Span
from onrecord.attribution import Attribution, Kind, Mode
from onrecord.extract.clauses.cues import lexicon
from onrecord.extract.clauses.grammar import PREPOSITION, RELATIVE
from onrecord.lexicons import listed

_FAR = 60  # characters before a cue that may belong to its verb
_LONGEST = 200  # characters of a cue or a source that are read
_BOUND = re.compile(r"[,.;:!?()\n“”\"«»—–]")
_TURNED = re.compile(  # At no point did [the mayor] tell …
    r"\b(?:at no (?:point|time|stage)|never|not once|nowhere|nor)"
    r" (?:did|does|do|has|have|had|would|will|could|can|was|is) $",
    re.IGNORECASE,
)
_NEITHER = re.compile(r"\bneither\b[^.;:!?\n]{1,80} nor $", re.IGNORECASE)


@cache
def unsaid(name: str) -> frozenset[str]:
    """The phrases of a class of lexicons/en/unsaid.txt: "failed to", "without"."""
    return frozenset(phrase.replace("_", " ") for phrase in listed("unsaid", name))


def with_saying(text: str, found: Attribution) -> Attribution:
    """The attribution with its mode, and whether it was not said, by the words around its cue."""
    if not found.cue or found.kind == Kind.POST:
        return found
    low = text[found.cue[0].start : found.cue[0].start + _LONGEST].lower()
    head = _head(text, found)
    withheld = _is_withheld(text, found, head)
    if withheld and low.startswith(("refus", "declin")):
        return replace(found, negated=True, mode=Mode.SPEECH)
    negated = withheld or _is_negated(head) or _is_nobody(text, found.source)
    if _said_in_marks(found):
        negated = found.negated and negated
    return replace(found, negated=negated, mode=_mode(text, found, low))


def _said_in_marks(found: Attribution) -> bool:
    """Whether whole marks are what was said: a cue of no reporting verb cannot unsay them."""
    return found.kind == Kind.DIRECT


def _head(text: str, found: Attribution) -> list[str]:
    """The words that lead to the reporting verb, and it: has · not · yet · said."""
    cue = found.cue[0]
    start = max(0, cue.start - _FAR)
    before = [span.end for span in found.source if span.end <= cue.start]
    start = max([start, *before])
    bounds = [m.end() for m in _BOUND.finditer(text, start, cue.start)]
    end = min(cue.end, cue.start + _LONGEST)
    lead = _words(text[max([start, *bounds]) : cue.start])
    cued = _words(text[cue.start : end])
    withheld = {phrase.split()[0] for phrase in unsaid("withheld")}
    for i, word in enumerate(cued):
        if word in lexicon() and word not in withheld:
            return [*lead, *cued[: i + 1]]
    return [*lead, *cued]


def _words(text: str) -> list[str]:
    return re.findall(r"[\w'-]++", text.lower().replace("’", "'"))


def _is_negated(head: list[str]) -> bool:
    """Whether a "not" stands before the verb, other than in "not only said"."""
    for i, word in enumerate(head[:-1]):
        negative = word in unsaid("never") or word.endswith("n't")
        if negative and head[i + 1] not in unsaid("but"):
            return True
    return bool(_phrases(head) & (unsaid("withheld") - _refusals()))


def _is_withheld(text: str, found: Attribution, head: list[str]) -> bool:
    """Whether someone declines to say, or has no comment; who declines to sign does something."""
    if not _phrases([*head, *_after(text, found)[:1]]) & _refusals():
        return False
    following = [*head, *_after(text, found)]
    return any(
        word == "comment" or (word == "to" and _says(following[i + 1 : i + 2]))
        for i, word in enumerate(following[: len(head) + 3])
    )


def _says(verb: list[str]) -> bool:
    if not verb:
        return False
    lexeme = lexicon().get(verb[0])
    return verb[0] in unsaid("silent") or (lexeme is not None and lexeme.mode == Mode.SPEECH)


def _after(text: str, found: Attribution) -> list[str]:
    end = found.cue[0].end
    return _words(text[end : end + _FAR])[:4]


@cache
def _refusals() -> frozenset[str]:
    starts = ("declin", "refus", "had no", "has no", "have no", "offered no")
    return frozenset(phrase for phrase in unsaid("withheld") if phrase.startswith(starts))


def _phrases(head: Iterable[str]) -> set[str]:
    """Each run of one to three words: without · failed to · stopped short of."""
    row = list(head)
    return {" ".join(row[i : i + n]) for i in range(len(row)) for n in (1, 2, 3)}


def _is_nobody(text: str, source: tuple[Span, ...]) -> bool:
    """Whether the source is no one, or words before it turn the verb: at no point did she."""
    if not source:
        return False
    first = source[0]
    named = _words(text[first.start : min(first.end, first.start + _LONGEST)])
    if any(" ".join(named[:n]) in unsaid("no_one") for n in (1, 2, 3) if len(named) >= n):
        return True
    before = text[max(0, first.start - 100) : first.start]
    return bool(_TURNED.search(before) or _NEITHER.search(before))


def _mode(text: str, found: Attribution, cue: str) -> Mode:
    """The mode where the source is a thing: what a letter says is written, figures show."""
    if found.mode != Mode.SPEECH or not found.source:
        return found.mode
    first = found.source[0]
    words = _words(text[first.start : min(first.end, first.start + _LONGEST)])
    noun = _head_noun(words)
    if noun in unsaid("document"):
        return Mode.WRITING
    shows = noun in unsaid("figures") and not cue.startswith("according")
    return Mode.SHOWING if shows else found.mode


def _head_noun(words: list[str]) -> str:
    """The noun that a phrase is about: the [email] to staff; [figures] released on Tuesday."""
    things = unsaid("document") | unsaid("figures")
    for i, word in enumerate(words):
        if word in PREPOSITION or word in RELATIVE:
            return words[i - 1] if i else ""
        if word in things and (i + 1 == len(words) or words[i + 1].endswith("ed")):
            return word
    return words[-1] if words else ""
