"""What quoted words do by being said.

“We call on the free world to help.”       call_on: the free world
“I apologise to the families.”             apologise: the families
“Russia must return it.”                   call_on: Russia
“Boris Bondarev is a hero.”                see judging.py
"""

import re
from dataclasses import dataclass

from onrecord.article import Span
from onrecord.attribution import Kind
from onrecord.resolve.beside import phrase_after, phrase_before
from onrecord.resolve.cast import Figure
from onrecord.resolve.parties import party
from onrecord.resolve.row import Row
from onrecord.resolve.scene import Scene
from onrecord.statement import ActType

_VERBS: tuple[tuple[ActType, str], ...] = (
    (ActType.CALL_ON, r"call (?:up)?on|urge|demand|appeal to|implore|ask|beg|call for"),
    (ActType.APOLOGISE, r"apologi[sz]e"),
    (ActType.PROMISE, r"promise|pledge|vow|swear"),
    (ActType.WARN, r"warn"),
    (ActType.CONDEMN, r"condemn|denounce|deplore"),
    (ActType.WELCOME, r"welcome"),
    (ActType.SUPPORT, r"support|endorse|stand (?:with|by)"),
    (ActType.PRAISE, r"praise|thank|commend|congratulate|applaud|salute"),
    (ActType.DENY, r"deny"),
    (ActType.ADMIT, r"admit"),
    (ActType.ANNOUNCE, r"announce"),
    (ActType.REFUSE, r"refuse"),
)
_OPENS = r"(?:\A|[.!?;]\s{1,2}|[“‘\"']|\b(?:and|but|so|today),?\s)[“\"'‘\s]{0,3}"
_WHO = (
    r"(?:I|[Ww]e)(?:[’']d like to|\swant to|\s(?:would|must)(?:\slike\sto)?"
    r"|[’']re|[’']m|\sam|\sare)?"
)
_HOW = r"(?:(?:now|also|strongly|hereby|therefore|again|sincerely|deeply|fully|utterly|do)\s){0,2}"
_PERFORMED = re.compile(
    rf"{_OPENS}{_WHO}\s{_HOW}"
    + "(?:"
    + "|".join(f"(?P<{act.name}>{verbs})" for act, verbs in _VERBS)
    + r")(?:ing)?\b"
)
# Of these nobody is told to do them: they befall one, or are states.
_STATES = (
    "be|have|get|win|expect|see|receive|know|feel|come|go|look|work|take place|like|want|never"
    "|understand|remember|wait|become|remain|lose|think|do"
)
_MUST = r"\s(?:must|should|has to|have to|needs? to|ought to)\s"
_DEMANDS = re.compile(_MUST)  # a quick look: few words demand anything
_DEMANDED = re.compile(
    rf"(?P<who>[^.!?;:,“”\"\n]{{2,60}}?){_MUST}"
    r"(?:(?:now|also|immediately|at once|urgently|not|never)\s){0,2}"
    rf"(?!(?:{_STATES})\b)[a-z]{{3,}}"
)
_MOST = 600  # characters of a stretch that are looked through
_WITHOUT_TARGET = frozenset({ActType.DENY, ActType.ADMIT, ActType.ANNOUNCE, ActType.REFUSE})


@dataclass(frozen=True, slots=True)
class Done:
    """An act, whom it is aimed at, and the words that show it."""

    type: ActType
    target: Figure | None = None
    span: Span | None = None


def performed(scene: Scene, row: Row, i: int) -> Done | None:
    """The act that the words of a quotation name themselves: "we call on"."""
    attribution = scene.attributions[i]
    if attribution.kind not in {Kind.DIRECT, Kind.MIXED}:
        return None
    for span in attribution.content[:4]:
        found = _PERFORMED.search(
            scene.article.text[span.start : min(span.end, span.start + _MOST)]
        )
        if found is None or found.lastgroup is None:
            continue
        verb = Span(span.start + found.start(found.lastgroup), span.start + found.end())
        act = ActType[found.lastgroup]
        behind = None if act in _WITHOUT_TARGET else _behind(scene, row, verb.end, span.end, i, act)
        if behind is None:
            return Done(act, None, verb)
        return Done(act, behind[0], Span(verb.start, behind[1]))
    return None


def _behind(
    scene: Scene, row: Row, start: int, end: int, i: int, act: ActType
) -> tuple[Figure, int] | None:
    """Who stands right behind a verb, or behind its "to", and where that ends."""
    k, high = row.at(start), row.at(end)
    if k < high and row.words[k].low in {"to", "on", "with", "by"}:
        k += 1
    found = phrase_after(row.words, high, k)
    if found is None:
        return None
    figure = party(scene, found[0], i, through=True, new=act == ActType.CALL_ON)
    return (figure, found[0].end) if figure is not None else None


def demanded(scene: Scene, row: Row, i: int) -> Done | None:
    """ "Russia must return it": someone who is told what to do, and is not who speaks."""
    attribution = scene.attributions[i]
    speaker = scene.answers[i].figure
    if attribution.kind == Kind.POST:
        return None
    for span in attribution.content[:4]:
        words = scene.article.text[span.start : min(span.end, span.start + _MOST)]
        for found in _DEMANDED.finditer(words) if _DEMANDS.search(words) else ():
            begin, end = span.start + found.start("who"), span.start + found.end("who")
            who = phrase_before(row.words, row.at(begin), row.at(end))
            target = party(scene, who, i) if who is not None else None
            if who is not None and target is not None and target is not speaker:
                return Done(ActType.CALL_ON, target, Span(who.start, span.start + found.end()))
    return None
