"""Which silence it is where somebody did not speak: declined to, or was not reached.

declined to say · would not discuss · had no comment · turned down a talk   decline_to_comment
did not return calls · could not be reached · went unanswered               not_reached
refused to admit it · refused to apologise                                  refuse
did not say · has yet to announce                                           none
"""

import re

from onrecord.article import Article, Span
from onrecord.attribution import Attribution, Mode
from onrecord.lexicons import listed
from onrecord.resolve.performed import Done
from onrecord.statement import ActType

_LONGEST = 200  # characters of a cue
_ASIDE = r"\s+(?:\w{1,20}ly\s+|even\s+|also\s+)?"
_REFUSES = re.compile(
    rf"\b(?:declin|refus)\w+(?P<to>{_ASIDE}to{_ASIDE}(?P<verb>\w+))?"
    rf"|\b(?:would|will)(?:\s+(?:not|neither|never))?{_ASIDE}(?P<not>(?!not\b|have\b)\w+)"
    rf"|\b(?:wouldn|won)[’']t{_ASIDE}(?P<n_t>(?!have\b)\w+)"
    r"|\bno\s+(?:\w{1,20}\s+)?comments?\b|\bnothing\s+to\s+say\b"
    r"|\b(?:can|could)(?:\s?not|n?[’']t)\s+(?:\w{1,20}\s+)?comment\b|\bturn(?:ed|s|ing)\s+down\b",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    rf"\b(?:declin|refus)\w+(?P<to>{_ASIDE}to{_ASIDE}(?P<verb>\w+))(?P<not>(?!))?(?P<n_t>(?!))?",
    re.IGNORECASE,
)
_VERB = 24  # characters after a cue that may hold what was refused
_UNREACHED = re.compile(
    r"\b(?:be|been|immediately)\s+(?:reached|contacted|located)\b|\b(?:un)?available\b|\bunreachable\b",
    re.IGNORECASE,
)
_NOT_REACHED = re.compile(
    r"\b(?:not|n[’']t)\s+(?:immediately\s+)?be\s+(?:reached|contacted)\b", re.IGNORECASE
)
_UNANSWERED = re.compile(r"\b(?:respond|repl(?:y|ied)|return|answer|ignor)\w*", re.IGNORECASE)
_REQUEST = re.compile(
    r"\b(?:request|e-?mail|message|call|inquir|enquir|quer(?:y|ies)|comment|phone|text|letter)\w*"
    r"|\bquestions\s+(?:from|sent|by)\b",
    re.IGNORECASE,
)


def silence(article: Article, attribution: Attribution) -> Done | None:
    """The act of one who did not speak, or None where it was no refusal and nobody sought them.

    Gold marks "declined to comment" and does not say that it is negated; its words do.
    """
    if attribution.mode not in {Mode.SPEECH, Mode.WRITING}:
        return None
    refusing = _REFUSES if attribution.negated else _PLAIN
    for span in attribution.cue[:3]:
        end = _end(attribution, span)
        refuses = refusing.search(article.text, span.start, end + _VERB)
        if refuses is not None and refuses.start() < span.end:
            return _refusal(refuses, attribution.negated)
        if _is_unreached(article, attribution, span.start, end):
            return Done(ActType.NOT_REACHED, None, Span(span.start, end))
    return None


def _end(attribution: Attribution, cue: Span) -> int:
    """Where a cue ends, with the words right after it: could not be [reached]."""
    after = (
        s.end for s in attribution.content[:1] if 0 <= s.start - cue.end <= 1 and len(s) < _VERB
    )
    return min(max([cue.end, *after]), cue.start + _LONGEST)


def _refusal(refuses: re.Match[str], negated: bool) -> Done | None:
    """Declined to comment, or refused to say or do another thing: to admit, to call him a thief."""
    verb = next((word for word in refuses.group("verb", "not", "n_t") if word), None)
    where = Span(*refuses.span())
    if verb is None or verb.lower() in listed("unsaid", "comments"):
        return Done(ActType.DECLINE_TO_COMMENT, None, where)
    return Done(ActType.REFUSE, None, where) if negated and refuses.group("to") else None


def _is_unreached(article: Article, attribution: Attribution, start: int, end: int) -> bool:
    """Whether somebody was sought in vain; who does not respond to an attack was not asked."""
    if not attribution.negated:
        return _NOT_REACHED.search(article.text, start, end) is not None
    if attribution.found_by == "unanswered" or _UNREACHED.search(article.text, start, end):
        return True
    if not _UNANSWERED.search(article.text, start, end):
        return False
    asked = [Span(start, end), *attribution.content[:2]]
    return any(
        _REQUEST.search(article.text, s.start, min(s.end, s.start + _LONGEST)) for s in asked
    )
