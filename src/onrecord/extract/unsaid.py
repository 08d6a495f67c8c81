"""Whether what a cue tells was said at all, and in what way, by the words around the cue.

    did not [say] · [no one] said · without [saying]           it did not happen: negated
    nor did she [say] · not once did she [say]                 so too
    declined to [say] · [refused] to comment                   nor did this, and it is no intention
    said [nothing of it] · kept [silent]                       nor this
    not only [said] · [denied] that … · said [nothing is lost] this did

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
from onrecord.extract.clauses.grammar import PRONOUN, RELATIVE
from onrecord.extract.things import mode_of_thing, plain_words
from onrecord.lexicons import listed

_FAR = 60  # characters before a cue that may belong to its verb
_LONGEST = 200  # characters of a cue or a source that are read
_BOUND = re.compile(r"[,.;:!?()\n“”\"«»—–]")
_TURNED = re.compile(  # At no point in the talk did [the mayor] tell …
    r"\b(?:at no (?:point|time|stage)|never|not once|nowhere|nor|neither)\b(?: [\w’'-]{1,30}){0,8}?"
    r" (?:did|does|do|has|have|had|would|will|could|can|was|were|is) $",
    re.IGNORECASE,
)
_TURN = re.compile(  # of a source: nor has [the airline]; if [the vet]
    r"(?:(?:nor|neither) (?:did|does|do|has|have|had|would|will|could|can)|if|whether|unless) ",
    re.IGNORECASE,
)
_NEITHER = re.compile(r"\bneither\b[^.;:!?\n]{1,80} nor $", re.IGNORECASE)
_NOTHING = re.compile(
    r"nothing(?: (?:about|of|on|to|more|else|at|in|publicly|new|further)\b|[,.;]|$)", re.IGNORECASE
)
SILENT = frozenset({"unanswered", "withheld"})  # finders that find what was not said alone
_NEAR = 3  # words before a cue that may belong to it where its source stands elsewhere
_PASSIVE = re.compile(r"\b(?:was|were|been|be) (?:told|informed|warned)\b", re.IGNORECASE)
_SAID_NOTHING = re.compile(r"\b(?:said|says?|saying) nothing\b", re.IGNORECASE)
_AFTER = 8  # words after a cue that may tell what was declined
_ASKED = frozenset(
    {"comment", "comments", "interview", "interviews", "interviewed", "questions", "drawn"}
)


@cache
def unsaid(name: str) -> frozenset[str]:
    """The phrases of a class of lexicons/en/unsaid.txt: "failed to", "without"."""
    return frozenset(phrase.replace("_", " ") for phrase in listed("unsaid", name))


def with_saying(text: str, found: Attribution) -> Attribution:
    """The attribution with its mode, and whether it was not said, by the words around its cue."""
    if not found.cue or found.kind == Kind.POST:
        return found
    nor = [text[span.start : span.end].lower() for span in found.source[:1]] == ["nor"]
    found = replace(found, source=()) if nor else _without_turn(text, found)
    low = _cue(text, found).lower()
    if found.found_by in SILENT:
        return replace(found, mode=mode_of_thing(text, found, low))
    head = _head(text, found)
    withheld = _is_withheld(text, found, head)
    negated = withheld or _is_negated(head) or _is_nobody(text, found)
    negated = negated or nor or _is_nothing(text, found)
    if _said_in_marks(found):
        negated = found.negated and negated
    nothing = _SAID_NOTHING.search(_cue(text, found)) is not None
    if negated and (withheld or nothing or _is_silence(found, head)):
        found = replace(found, mode=Mode.SPEECH)
    return replace(found, negated=negated, mode=mode_of_thing(text, found, low))


def is_named(text: str, found: Attribution) -> bool:
    """Whether the source is a name or a noun, which tells who is silent also in others' words."""
    if not found.source:
        return False
    first = plain_words(text[found.source[0].start : found.source[0].end][:_LONGEST])[:1]
    return bool(first) and first[0] not in PRONOUN | RELATIVE | {"that"}


def _cue(text: str, found: Attribution) -> str:
    return text[found.cue[0].start : min(found.cue[0].end, found.cue[0].start + _LONGEST)]


def _without_turn(text: str, found: Attribution) -> Attribution:
    """With the source alone, where what turns the clause was taken for part of it: Nor has [she]"""
    if not found.source:
        return found
    first = found.source[0]
    turn = _TURN.match(text, first.start, first.end)
    if turn is None:
        return found
    return replace(found, source=(Span(turn.end(), first.end), *found.source[1:]))


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
    lead = plain_words(text[max([start, *bounds]) : cue.start])
    lead = lead if before else lead[-_NEAR:]
    cued = plain_words(text[cue.start : end])
    for i, word in enumerate(cued):
        leads = word in _withheld_first() or cued[i + 1 : i + 2] == ["to"]
        if word in lexicon() and not leads:
            cued = cued[: i + 1]
            break
    # did not wait and said: what is not done before "and" says nothing of what is after it
    last = max((i for i, word in enumerate(lead) if word in {"and", "but"}), default=-1)
    return [*lead[last + 1 :], *cued]


@cache
def _withheld_first() -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in unsaid("withheld"))


def _is_negated(head: list[str]) -> bool:
    """Whether a "not" stands before the verb, other than in "not only said"."""
    for i, word in enumerate(head[:-1]):
        negative = word in unsaid("never") or word.endswith("n't")
        if negative and head[i + 1] not in unsaid("but"):
            return True
    return bool(_phrases(head) & (unsaid("withheld") - _refusals()))


def _is_withheld(text: str, found: Attribution, head: list[str]) -> bool:
    """Whether someone declines to say, or has no comment; who declines to sign does something."""
    following = [*head, *_after(text, found)]
    refuses = next((i for i, word in enumerate(head) if word.startswith(("declin", "refus"))), None)
    if refuses is None:
        return bool(_phrases(head) & _refusals()) and not _ASKED.isdisjoint(following)
    rest = [word for word in following[refuses + 1 :] if not word.endswith("ly")]
    if rest[:1] != ["to"]:
        return not _ASKED.isdisjoint(rest)
    return _says(rest[1:2]) or not _ASKED.isdisjoint(rest[1:4])


def _says(verb: list[str]) -> bool:
    if not verb:
        return False
    lexeme = lexicon().get(verb[0])
    return verb[0] in unsaid("silent") or (lexeme is not None and lexeme.mode == Mode.SPEECH)


def _after(text: str, found: Attribution) -> list[str]:
    """The words after a cue, in its clause."""
    end = found.cue[0].end
    bound = _BOUND.search(text, end, end + _FAR)
    return plain_words(text[end : bound.start() if bound else end + _FAR])[:_AFTER]


@cache
def _refusals() -> frozenset[str]:
    starts = ("declin", "refus", "had no", "has no", "have no", "offered no")
    return frozenset(phrase for phrase in unsaid("withheld") if phrase.startswith(starts))


def _phrases(head: Iterable[str]) -> set[str]:
    """Each run of one to three words: without · failed to · stopped short of."""
    row = list(head)
    return {" ".join(row[i : i + n]) for i in range(len(row)) for n in (1, 2, 3)}


def _is_silence(found: Attribution, head: list[str]) -> bool:
    """Whether what was not done is to speak of something: did not [address] the charge."""
    vague = found.mode in {Mode.ATTITUDE, Mode.INTENTION}
    return vague and bool(_phrases(head) & (unsaid("silent") | unsaid("silence") | unsaid("muted")))


def _is_nothing(text: str, found: Attribution) -> bool:
    """Whether nothing is what was said: said nothing of it; not: said nothing was lost."""
    if _SAID_NOTHING.search(_cue(text, found)):
        return True
    spoken = found.mode in {Mode.SPEECH, Mode.WRITING} and bool(found.content)
    return spoken and _NOTHING.match(text, found.content[0].start) is not None


def _is_nobody(text: str, found: Attribution) -> bool:
    """Whether the source is no one, or words before it turn the verb: at no point did she.

    Neither would say what was stolen, [citing] the trial: what stands further off was done.
    """
    source = found.source or _passive_subject(text, found)
    if not source or found.cue[0].start > source[0].end + _FAR:
        return False
    between = plain_words(text[source[0].end : found.cue[0].start])
    if len(between) > _NEAR and text[found.cue[0].start : found.cue[0].end].endswith("ing"):
        return False
    first = source[0]
    named = plain_words(text[first.start : min(first.end, first.start + _LONGEST)])
    opens = any(" ".join(named[:n]) in unsaid("no_one") for n in (1, 2, 3) if len(named) >= n)
    if opens and not text.startswith((".", "’", "'"), first.start + len(named[0])):
        return True  # but not "No. 10"
    before = text[max(0, first.start - 100) : first.start]
    return bool(_TURNED.search(before) or _NEITHER.search(before))


def _passive_subject(text: str, found: Attribution) -> tuple[Span, ...]:
    """What stands before "was told": [None of the tenants] had been told that …"""
    cue = found.cue[0]
    start = max(0, cue.start - _FAR)
    start = max([start, *(m.end() for m in _BOUND.finditer(text, start, cue.start))])
    told = _PASSIVE.search(_cue(text, found)) is not None
    return (Span(start, cue.start),) if told and start < cue.start else ()
