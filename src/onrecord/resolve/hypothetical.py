"""Whether something is told as possible or to come, not as said: "would say", "if he says".

    if she [says] · may [announce] · will [tell]                     hypothetical
    was expected to [say] · is likely to [argue]                     so too
    would not [say] · could not [say] · cannot [say]                 refused, or failed: not so

The words before the cue in its clause are looked at, and the cue's own, as far as its verb.
"""

import re

from onrecord.article import Article
from onrecord.attribution import Attribution

_LONGEST_CUE = 200  # characters
_FAR = 60
_CLAUSE = re.compile(r"[,.;:!?()\n“”\"«»—–]\s*")
_VERB = r"(?:(?!said\b|told\b)[\w’'-]{1,20}\s+){0,3}"
_MODAL = re.compile(
    r"\b(?:would|could|might|may|should|must|will|can|shall|were to|ought to)\b"
    r"(?!\s+(?:not|never|neither)\b)\s+\w|[’'](?:ll|d)\s+(?:say|tell|\w+e\b)",
    re.IGNORECASE,
)
_COMING = re.compile(
    r"\b(?:expected|due|set|likely|unlikely|about|poised|scheduled|slated|supposed|asked|urged|ready)"
    r"\s+to\s+\w",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"(?:^|\s)(?:if|unless|whether|until|should)\s", re.IGNORECASE)


def is_hypothetical(article: Article, attribution: Attribution) -> bool:
    """Whether it is said only that someone might say so."""
    if not attribution.cue:
        return False
    cue = min(attribution.cue)
    end = min(cue.end, cue.start + _LONGEST_CUE)
    sources = [span for span in attribution.source if span.end <= cue.start]
    begin = max(0, cue.start - _FAR, *(span.end for span in sources[-1:]))
    head = _last_clause(article.text[begin : cue.start]) + article.text[cue.start : end]
    if _MODAL.search(head) or _COMING.search(head):
        return True
    # A condition stands before the source: [if] the minister says
    first = min([cue.start, *(span.start for span in sources)])
    before = _last_clause(article.text[max(0, first - 20) : first])
    return _CONDITION.search(before) is not None


def _last_clause(text: str) -> str:
    return _CLAUSE.split(text)[-1]
