"""Whether something is told as possible or to come, not as said: "would say", "if he says".

    if she [says] · may [announce] · will [tell] · were they to [say]      hypothetical
    was expected to [say] · is likely to [argue] · is to [announce]        so too
    would not [say] · could not [say] · is not going to [say]              refused or failed: not so
    would later [say] · would often [say] · would [say] only               said

The words between source and reporting verb are looked at, and those right before the source.
"""

import re
from functools import cache

from onrecord.article import Article
from onrecord.attribution import Attribution
from onrecord.lexicons import lines, listed

_LONGEST_CUE = 200  # characters
_FAR = 60
_BEFORE = 80
_NEAR = 24  # where no source stands before, so many characters may lead to the verb
_CLAUSE = re.compile(r"[,.;:!?()\n“”\"«»—–]\s*")
_WORD = re.compile(r"[\w’'-]{1,40}")
_MODAL = re.compile(
    r"\b(?:would|could|may|might|should|must|will|can|shall|ought to)\b\s+\w"
    r"|[’'](?:ll|d)\s+(?:say|tell|\w+e\b)|\bwhether\s+to\s+\w|\bif\s+(?:he|she|they|it)\s",
    re.IGNORECASE,
)
# A "not" with these leaves open whether it is said; with "would", "could" or "will" it was not.
_OPEN = re.compile(
    r"\b(?:may|might|should|must|shall|ought)\b|n[o’']t\s+have\b|\bnever\s+have\b", re.IGNORECASE
)
_COMING = re.compile(
    r"\b(?:expected|due|set|(?<!more\s)(?<!most\s)(?<!less\s)(?<!least\s)(?:un)?likely|poised|scheduled|slated|supposed|asked|urged|required"
    r"|obliged|bound|preparing)\s+to\s+\w",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"\b(?:is|are|was|were|be|[’']s|[’']re)\s+(?:(?:also|now|still|not|never|finally|about|going|ready"
    r"|prepared)\s+){0,2}to\s+\w|\b(?:about|going|ready|prepared)\s+to\s+\w",
    re.IGNORECASE,
)
_CONDITION = re.compile(  # if [she] says; even if, as expected, [she] says
    r"(?:^|[\s(“\"—–])(?:if|unless|whether|in\s+case|provided|assuming)(?:\s+or\s+not)?"
    r"(?:,[^,.;:!?\n]{1,40},)?(?:\s+that)?\s+(?:[\w’'-]{1,40}\s+){0,2}$",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\buntil\s+(?:[\w’'-]{1,40}\s+)?$", re.IGNORECASE)
_TURNED = re.compile(  # Should [she] say; had [she] said; will [she] say?
    r"(?:^|[.,;:!?“\"\n—–]\s{0,2})(?:should|had|would|will|might|may|could|can|(were))\s+$",
    re.IGNORECASE,
)
_PAST = re.compile(r"(?:ed|said|told|wrote|was|were|had)$", re.IGNORECASE)


@cache
def _habits() -> re.Pattern[str]:
    """would later say, would often say: it was said."""
    phrases = (re.escape(word).replace("_", r"\s+") for word in listed("unsaid", "habit"))
    return re.compile(
        rf"(?:\b(?:would|will|could)|[’']d)\s+(?:also\s+)?(?:{'|'.join(phrases)})\b", re.IGNORECASE
    )


@cache
def _reporting() -> frozenset[str]:
    """The forms of the reporting verbs."""
    forms = (form for line in lines("cues") for form in line.split("|")[0].split())
    return frozenset(form.lstrip("~") for form in forms)


def is_hypothetical(article: Article, attribution: Attribution) -> bool:
    """Whether it is said only that someone might say so."""
    if not attribution.cue:
        return False
    cue = min(attribution.cue)
    sources = [span for span in attribution.source if span.end <= cue.start]
    begin = max(0, cue.start - _FAR, *(span.end for span in sources[-1:]))
    cued = _as_far_as_its_verb(article.text[cue.start : min(cue.end, cue.start + _LONGEST_CUE)])
    lead = _last_clause(article.text[begin : cue.start])
    if not sources:
        lead = lead if len(lead) < _NEAR else lead[-_NEAR:].partition(" ")[2]
    after = article.text[cue.start + len(cued) : cue.start + len(cued) + _NEAR]
    if _is_open(lead + cued, after, attribution.negated):
        return True
    first = min([cue.start, *(span.start for span in sources)])
    before = article.text[max(0, first - _BEFORE) : first]
    until = _UNTIL.search(before) and not _PAST.search(cued)
    return bool(_CONDITION.search(before) or until) or _is_turned(before, lead + cued)


def _is_open(head: str, after: str, negated: bool) -> bool:
    """Whether the words that lead to the verb tell that it may be said, or is yet to be."""
    if _COMING.search(head):
        return True
    if negated:
        return _OPEN.search(head) is not None
    if _habits().search(head) or (re.match(r"\s(?:only|simply)\b", after) and "ould" in head):
        return False
    # “…,” he [is] to tell them: the cue may be all but the verb
    cut = re.search(r"\b(?:is|are|was|were)$", head) and re.match(r"\sto\s", after)
    return bool(_MODAL.search(head) or _NEXT.search(head) or cut)


def _is_turned(before: str, head: str) -> bool:
    """Whether a verb before its subject makes a condition or a question of it."""
    turned = _TURNED.search(before)
    return turned is not None and (
        turned.group(1) is None or re.search(r"\bto\s", head) is not None
    )


def _as_far_as_its_verb(cue: str) -> str:
    """was expected to say on a call  →  was expected to say"""
    for word in _WORD.finditer(cue):
        follows = cue[word.end() : word.end() + 4]
        goes_on = cue.startswith(" on to ", word.end())  # would go on to say
        if word.group().lower() in _reporting() and follows != " to " and not goes_on:
            return cue[: word.end()]
    return cue


def _last_clause(text: str) -> str:
    return _CLAUSE.split(text)[-1]
