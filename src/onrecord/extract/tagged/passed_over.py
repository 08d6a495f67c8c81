"""What was not said, or not yet, where the learned reader passes over it.

    [The airline] [had not announced] by Thursday [when flights would resume].      kept
    [Ms. Okafor] [did not respond to] [a request for comment].                      kept
    [The minister] [was expected to say] [that taxes would not rise].
        the reader: [was expected] [to say that taxes would not rise], of nobody    given up
        the reader: [did not return] [calls], an attitude                           so too

PolNeAR's people marked few such lines, and some not by their own rule ("did not comment" is none),
so the reader has not learned them; a record of who was asked needs them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from onrecord.article import Span
from onrecord.attribution import Attribution, Kind, Mode
from onrecord.extract.tagged.claims import claims_of, is_told, overlap
from onrecord.extract.tagged.plain_reports import is_plain
from onrecord.extract.unsaid import SILENT, is_named, unsaid, with_saying

_LONGEST = 100  # characters of a cue
_POINTING = frozenset({"who", "which", "that", "it", "you"})
_CLAUSE = frozenset({"that", "whether", "if", "how", "why", "what", "when", "where", "who"})
_SPEAKER = frozenset({"he", "she", "they", "i", "we"})
_SPOKEN = frozenset({Mode.SPEECH, Mode.WRITING})
_TOLD = _SPOKEN | {Mode.INTENTION, Mode.THOUGHT, Mode.DECREE, Mode.SHOWING}
_MAY = re.compile(r"\b(?:may|might|could)\s+\w+$", re.IGNORECASE)
_LED = re.compile(  # may say, was expected to say, would later say
    r"\b(?:may|might|could|should|must|will|would|to)\s+(?:\w{1,20}\s+){0,2}\w+$", re.IGNORECASE
)


def passed_over(
    text: str, rules: Iterable[Attribution], learned: Sequence[Attribution]
) -> Iterator[Attribution]:
    """Yields the rules' finds of what was not said where the reader found nothing at the cue."""
    told = claims_of(learned)
    for found in rules:
        over = told.over(found.cue)
        if over and found.found_by not in SILENT and not _is_muting(text, found):
            continue  # most are: the reader has told them, and nothing below would keep them
        rule = with_saying(text, found)
        parts = (*rule.content, *rule.cue, *rule.source)
        if _is_unsaid(text, rule):
            silent = rule.found_by in SILENT or _is_mute(text, rule)
            own = silent and (_is_own(text, rule) or is_named(text, rule))
            kept = not is_told(rule, told) and (not over or (own and _is_within(rule, over)))
        else:
            plain = is_plain(text, rule) or _is_led_or_denied(text, rule)
            kept = plain and not told.over(parts)
        if kept:
            yield rule


def _is_own(text: str, rule: Attribution) -> bool:
    """Whether somebody tells of himself that he does not speak: she said [she] had no comment."""
    if not rule.source or _first(text, rule.source[0]) not in _SPEAKER:
        return False
    told = text[rule.cue[0].start : rule.content[0].end][:_LONGEST].lower()
    return "comment" in told or "interview" in told


def _is_within(rule: Attribution, others: Iterable[Attribution]) -> bool:
    return all(not overlap(rule.cue, other.cue) for other in others)


def _is_unsaid(text: str, rule: Attribution) -> bool:
    """Whether a find of the rules is of what was not said, or is yet to be, and names who.

    A clause must tell what: "did not say [when …]", "was expected to say [that …]".
    """
    if rule.found_by in SILENT:
        return True
    if rule.found_by != "reported" or rule.kind != Kind.INDIRECT or rule.mode not in _TOLD:
        return False
    first = _first(text, rule.source[0]) if rule.source else "it"
    if first in _POINTING and not (first == "who" and rule.negated):
        return False
    cue = text[rule.cue[0].start : rule.cue[0].end][:_LONGEST]
    mute = _is_mute(text, rule)
    planned = " to " in cue and rule.mode in _SPOKEN  # is set to announce new rules
    if not (mute or planned) and _first(text, rule.content[0]) not in _CLAUSE | {"to"}:
        return False
    if rule.negated:
        return True
    led = _LED if rule.mode in _SPOKEN else _MAY
    return led.search(cue) is not None


def _is_mute(text: str, rule: Attribution) -> bool:
    """Whether the verb reports where it is denied alone: did not [mention] it."""
    return rule.negated and _is_muting(text, rule)


def _is_muting(text: str, rule: Attribution) -> bool:
    cue = text[rule.cue[0].start : rule.cue[0].end].lower().split() if rule.cue else []
    return bool(cue) and cue[-1] in unsaid("mute") | unsaid("muted")


def _is_led_or_denied(text: str, rule: Attribution) -> bool:
    """Whether it is told of somebody by name or noun, whatever follows: may [believe] him."""
    if rule.found_by != "reported" or rule.kind != Kind.INDIRECT or not is_named(text, rule):
        return False
    cue = text[rule.cue[0].start : rule.cue[0].end][:_LONGEST]
    if cue.lower().endswith(("tell", "told", "ing")) and rule.addressee is None:
        return False
    led = _LED if rule.mode in _SPOKEN else _MAY
    return rule.negated or led.search(cue) is not None


def _first(text: str, span: Span) -> str:
    """The first word of a span."""
    return text[span.start : span.end].lower().split()[0]


def gives_way(text: str, found: Attribution, rules: Iterable[Attribution]) -> bool:
    """Whether the rules read better what the reader takes for another thing.

    [was expected] [to say that …], [Two] [calls to] her office, and [did not return] as an attitude
    """
    if not found.cue:
        return False
    words = text[found.cue[0].start : found.cue[0].end].lower().split()
    led = bool(words) and words[-1] in unsaid("leads_to") | {"to"}
    return any(_reads_better(rule, found, led) for rule in rules)


def _reads_better(rule: Attribution, found: Attribution, led: bool) -> bool:
    same = overlap(rule.cue, found.cue)
    if rule.found_by == "unanswered":
        return found.mode not in _SPOKEN or (not same and overlap(rule.content, found.cue))
    if rule.found_by in SILENT and rule.mode == Mode.INTENTION:
        return True
    if not (led and same and rule.found_by == "reported"):
        return False
    cut = found.cue[0].end < rule.cue[0].end and overlap(rule.content, found.content)
    return cut or (found.mode not in _SPOKEN and overlap(rule.cue, found.content))
