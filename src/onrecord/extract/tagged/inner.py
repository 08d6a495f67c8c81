"""Reports that stand within what another report tells, which the learned reader passes over.

    The Review reported that [Ana Reyes] [told] the council [the bridge was unsafe].
    According to Radio Cairo, [officials] [said] [the bridge was unsafe].

The reader tags each word once, so of a report within a report it finds the outer one. The rules'
inner one is kept where someone is named as saying, telling or writing it. PolNeAR's people marked
few such (4 of 34 on its dev); read one by one, about two in three are what someone is told to have
said. Left out: "who said so", fewer than four words but of a denial, and every other verb ("hopes",
"demands"). What somebody did not say is kept where a clause tells what: "does not deny [that …]".
"""

from onrecord.article import Span
from onrecord.attribution import Attribution, Mode
from onrecord.extract.tagged.claims import Claims, overlap
from onrecord.lexicons import words

_SHORTEST = 4  # words of content
_LEADS = frozenset(
    {"may", "might", "should", "must", "will", "would", "could", "expected", "due", "set", "likely"}
)
_CLAUSE = frozenset({"that", "whether", "if", "how", "why", "what", "when", "where", "who"})


def is_inner(text: str, rule: Attribution, told: Claims[Attribution]) -> bool:
    """Whether a find of the rules is a plain report within the words of another's."""
    if rule.mode not in {Mode.SPEECH, Mode.WRITING} or not rule.source:
        return False
    cue, source = _words(text, rule.cue), _words(text, rule.source)
    led = bool(_LEADS.intersection(cue[:-1])) and not rule.negated
    if not cue or source[-1] in {"who", "which", "that", "it"}:
        return False
    if cue[-1] not in words("inner_cues") and not led:
        return False
    said = _words(text, rule.content)
    if len(said) < _SHORTEST and not cue[-1].startswith(("deny", "deni")):
        return False
    if (
        (led or rule.negated)
        and said[0] not in _CLAUSE
        and not cue[-1].startswith(("deny", "deni"))
    ):
        return False
    parts = (*rule.content, *rule.cue, *rule.source)
    around = told.over(parts)
    return bool(around) and all(
        _holds(one, parts) and not overlap(one.cue, parts) for one in around
    )


def _words(text: str, spans: tuple[Span, ...]) -> list[str]:
    return " ".join(text[span.start : span.end] for span in spans).lower().split()


def _holds(outer: Attribution, parts: tuple[Span, ...]) -> bool:
    """Whether each part lies in the other's content, which is more than they."""
    return all(any(span.covers(part) for span in outer.content) for part in parts)
