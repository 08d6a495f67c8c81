"""Reports that stand within what another report tells, which the learned reader passes over.

    The Review reported that [Ana Reyes] [told] the council [the bridge was unsafe].
    According to Radio Cairo, [officials] [said] [the bridge was unsafe].
    Reyes said [Poe] [had called] [the bridge “a toy”].

The reader tags each word once, so of a report within a report it finds the outer one. The rules'
inner one is kept where someone is named as saying, telling or writing it. PolNeAR's people marked
few such (4 of 34 on its dev); read one by one, about two in three are what someone is told to have
said. Left out: "who said so", fewer than four words but of a denial, and every other verb ("hopes",
"demands"). What somebody did not say is kept where a clause tells what: "does not deny [that …]".
"""

from onrecord.article import Span
from onrecord.attribution import Attribution, Kind, Mode
from onrecord.extract.clauses.cues import lexicon
from onrecord.extract.marks import DOUBLE
from onrecord.extract.tagged.claims import Claims, overlap
from onrecord.lexicons import words

_SHORTEST = 4  # words of content
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_LEADS = frozenset(
    {"may", "might", "should", "must", "will", "would", "could", "expected", "due", "set", "likely"}
)
_CLAUSE = frozenset({"that", "whether", "if", "how", "why", "what", "when", "where", "who"})


def is_inner(text: str, rule: Attribution, told: Claims[Attribution]) -> bool:
    """Whether a find of the rules is a plain report within the words of another's."""
    if rule.mode not in {Mode.SPEECH, Mode.WRITING} or not rule.source:
        return False
    cue, source = _words(text, rule.cue), _words(text, rule.source)
    if not cue or source[-1] in {"who", "which", "that", "it"} or _is_apart(text, rule):
        return False
    denied = cue[-1].startswith(("deny", "deni"))
    named = _is_name(rule, cue[-1])
    led = bool(_LEADS.intersection(cue[:-1])) and not rule.negated
    asked = cue[-1] == "asked" and not _BE.isdisjoint(cue)  # was asked to leave
    if asked or not (cue[-1] in words("inner_cues") or led or named):
        return False
    said = _words(text, rule.content)
    if len(said) < _SHORTEST and not (named or denied):
        return False
    if (led or rule.negated) and said[0] not in _CLAUSE and not denied:
        return False
    parts = (*rule.content, *rule.cue, *rule.source)
    around = told.over(parts)
    return bool(around) and all(
        _holds(one, parts) and not overlap(one.cue, parts) for one in around
    )


def _is_name(rule: Attribution, verb: str) -> bool:
    """Whether it tells what someone is called, in marks: had dubbed it “the old bridge”."""
    known = lexicon().get(verb)
    return rule.kind != Kind.INDIRECT and known is not None and known.frames == {"n"}


def _is_apart(text: str, rule: Attribution) -> bool:
    """Whether the verb is not the source's own: [he] left “…” and [says]; what [he] [calls]"""
    source, cue = rule.source[0], rule.cue[0]
    before = text[max(0, source.start - len(" what ")) : source.start].lower().strip()
    return before == "what" or any(mark in DOUBLE for mark in text[source.end : cue.start])


def _words(text: str, spans: tuple[Span, ...]) -> list[str]:
    return " ".join(text[span.start : span.end] for span in spans).lower().split()


def _holds(outer: Attribution, parts: tuple[Span, ...]) -> bool:
    """Whether each part lies in the other's content, which is more than they."""
    return all(any(span.covers(part) for span in outer.content) for part in parts)
