"""Finds what somebody did not say, where no clause of what was not said tells it to the rest.

    [The ministry] [did not elaborate].                        [Lee] [would not discuss] [the case].
    [The embassy] [had no comment on] [the arrests].           [Lee] [declined] [requests for comment].
    [The firm] announced the sale without [naming] [the buyer].
    [The dean] [has remained silent on] [the charges].         [Lee] [made no mention of] [the fire].
    [The airline] [has no plans] [to cut routes].

The content is what was left out; where the sentence has no word for it, the cue's last word again.
Left out: "could not identify the body", where nobody is silent, and "it goes without saying".
"""

from collections.abc import Iterator
from itertools import pairwise

from onrecord.article import Span
from onrecord.attribution import Attribution, Mode
from onrecord.extract.clauses.askers import asker
from onrecord.extract.clauses.contents import span_of
from onrecord.extract.clauses.cues import lexicon
from onrecord.extract.clauses.grammar import AUXILIARY, BE, PREPOSITION, Range, begins_phrase, is_adverb
from onrecord.extract.clauses.leads import lead_start, negates
from onrecord.extract.clauses.phrases import subject_of
from onrecord.extract.clauses.stops import clause_stop
from onrecord.extract.clauses.subjects import subject_before
from onrecord.extract.rules.kinds import kind_of
from onrecord.extract.sheet import WORD, Item, Sheet
from onrecord.extract.unsaid import unsaid

_Parts = tuple[Range, Range, Range | None]  # cue, content, source
_HELPERS = frozenset({"did", "does", "do", "has", "have", "had", "would", "will", "could", "can"})
_HAVING = frozenset({"has", "have", "had", "having"})
_CANNOT = frozenset({"could", "can", "cannot", "couldn't", "can't", "unable"})
_CLAUSE = frozenset({"that", "whether", "how", "why", "what", "when", "where", "who"})
_LINKS = frozenset({"on", "about", "of", "to", "for", "as", "with", "over", "regarding"})
_NEAR = 12  # items between "not once" and its verb
_FEW = 4  # words between "declined" and "comment", and the like


def find_withheld(sheet: Sheet) -> Iterator[Attribution]:
    """Yields an attribution for each thing that was not spoken of, negated."""
    for sentence in sheet.sentences:
        items = sentence.items
        for i in range(1, len(items)):
            if items[i].kind == WORD and not items[i].cap:
                found = _verb(items, i) or _noun(items, i) or _without(items, i)
                if found is not None:
                    yield _attribution(sheet, items, *found)


def _verb(items: tuple[Item, ...], i: int) -> _Parts | None:
    """did not elaborate; would not discuss the case; not once did she mention it"""
    low = items[i].low
    base, speaks = low in unsaid("mute"), low in unsaid("speaking")
    if not (base or speaks or low in unsaid("muted")) or (speaks and not _to_press(items, i)):
        return None
    begin = lead_start(items, i)
    source = _subject(items, begin)
    helped = any(item.low in AUXILIARY or item.low == "to" for item in items[begin:i])
    if source is None or items[source[0]].low == "that" or (base and not helped):
        return _turned(items, i, source)
    if not negates(items, begin, i, source) or items[begin].low == "to":
        return None
    group = items[begin:i]
    if any(item.low in BE for item in group) and not any(item.low == "to" for item in group):
        return None  # the price was not disclosed: nobody is silent
    fails = any(item.low in _CANNOT for item in group)
    return None if fails and low in unsaid("acting") else _with_rest(items, begin, i, source)


def _subject(items: tuple[Item, ...], begin: int) -> Range | None:
    """Who stands before a verb, or before the verb that an "and" joins it to."""
    joined = begin > 1 and items[begin - 1].low in {"and", "but"}
    return subject_of(items[: begin - 1]) if joined else subject_before(items, begin)


def _to_press(items: tuple[Item, ...], i: int) -> bool:
    """Whether it is reporters who are not spoken to."""
    after = {item.low for item in items[i + 2 : i + 5]}
    to = i + 1 < len(items) and items[i + 1].low in {"to", "with"}
    return to and not after.isdisjoint(unsaid("press"))


def _turned(items: tuple[Item, ...], i: int, source: Range | None) -> _Parts | None:
    """Not once in his speech did [the president] mention it; nor did [she] explain it."""
    helper = source[0] - 1 if source is not None and source[1] == i else -1
    if helper < 1 or items[helper].low not in _HELPERS or not begins_phrase(items[helper + 1]):
        return None
    before = [item.low for item in items[max(0, helper - _NEAR) : helper]]
    once = any(pair == ("not", "once") for pair in pairwise(before))
    denied = once or before[-1:] == ["nor"] or not {"never", "nowhere"}.isdisjoint(before[:-1])
    denied = denied or before[-1:] == ["never"]
    return _with_rest(items, i, i, source) if denied else None


def _noun(items: tuple[Item, ...], i: int) -> _Parts | None:
    """had no comment; made no mention of the fire; kept silent about it; declined comment"""
    low = items[i].low
    verb = next((j for j in range(i - 1, max(-1, i - _FEW - 1), -1) if _withholds(items, j, i)), None)
    if verb is None:
        return None
    declines = items[verb].low.startswith(("declin", "refus"))
    wanted = unsaid("wanted") if declines else unsaid("silence") | unsaid("intent")
    if low not in wanted:
        return None
    begin = lead_start(items, verb)
    source = _subject(items, begin)
    if source is None:
        return None
    if declines:
        return (begin, verb + 1), (verb + 1, max(i + 1, clause_stop(items, i))), source
    return _with_rest(items, begin, i, source)


def _withholds(items: tuple[Item, ...], verb: int, noun: int) -> bool:
    """Whether a verb withholds what its noun tells: gave no details; kept silent; declined comment"""
    low, between = items[verb].low, items[verb + 1 : noun]
    if any(item.kind != WORD for item in between):
        return False
    if low.startswith(("declin", "refus")):
        return all(item.low not in PREPOSITION | {"to"} or item.low == "for" for item in between)
    if low in unsaid("keeping"):
        still = low in BE and (noun + 1 >= len(items) or items[noun + 1].low not in {"on", "about"})
        quiet = items[noun].low in unsaid("quiet") and not still  # the streets were quiet
        return quiet and all(is_adverb(item) for item in between)
    gives = low in unsaid("giving") and items[noun].low not in unsaid("quiet")
    none = bool(between) and between[0].low == "no"
    return gives and none and (items[noun].low not in unsaid("intent") or low in _HAVING)


def _without(items: tuple[Item, ...], i: int) -> _Parts | None:
    """left without saying why; announced the sale without naming the buyer"""
    lexeme = lexicon().get(items[i].low)
    says = lexeme is not None and lexeme.ing and lexeme.mode == Mode.SPEECH
    says = says and lexeme is not None and "n" not in lexeme.frames  # avoided condemning it
    if not says and items[i].low not in unsaid("muting"):
        return None
    begin = i
    while begin > 1 and is_adverb(items[begin - 1]):
        begin -= 1
    led = _led_to_ing(items, begin)
    if led is None:
        return None
    if items[led].low == "without":
        group, source = led, _main_subject(items, led)
    else:  # stopped short of, avoided: a verb with its own subject
        group = lead_start(items, led)
        source = subject_before(items, group)
    if source is None or items[source[0]].low in {"it", "that", "this"}:
        return None
    return _with_rest(items, group, i, source)


def _led_to_ing(items: tuple[Item, ...], begin: int) -> int | None:
    """The item that leads to a form in -ing: without; stopped short of; avoided."""
    before = items[begin - 1].low
    if before == "without" or before.startswith("avoid"):
        return begin - 1
    if before == "of" and begin > 2 and items[begin - 2].low == "short":
        return begin - 3 if items[begin - 3].low.startswith("stop") else None
    return None


def _main_subject(items: tuple[Item, ...], led: int) -> Range | None:
    """Who the sentence is about: before "without", or after its comma where it opens."""
    if led > 0:
        return subject_of(items[:led])
    comma = next((j for j in range(led, len(items) - 1) if items[j].low == ","), None)
    return None if comma is None else _moved(items, comma + 1)


def _moved(items: tuple[Item, ...], begin: int) -> Range | None:
    found = subject_of(items[begin:])
    return (found[0] + begin, found[1] + begin) if found else None


def _with_rest(
    items: tuple[Item, ...], begin: int, i: int, source: Range | None
) -> _Parts:
    """The cue as far as the preposition after its word, and what follows."""
    stop = clause_stop(items, i + 1)
    j = i + 1
    if j < stop and items[i].low in unsaid("transitive") and items[j].low in PREPOSITION:
        asks = next((k for k in range(j, stop) if items[k].low in _CLAUSE), None)
        content = (i, i + 1) if asks is None else (asks, stop)
        return (begin, i + 1), content, source  # would not discuss on the show [whether …]
    if items[i].low in unsaid("intent"):
        return (begin, j), ((j, stop) if j < stop else (i, j)), source  # has no plans [to sell]
    while j < stop and (is_adverb(items[j]) or items[j].low in _LINKS | {"or", "nor"}):
        j += 2 if items[j].low in {"or", "nor"} else 1  # neither confirm nor deny
    if j >= stop:
        return (begin, i + 1), (i, i + 1), source
    return (begin, j), (j, stop), source


def _mode(items: tuple[Item, ...], cue: Range) -> Mode:
    """No plans to sell tell an intention, all else tells what was not spoken of."""
    intends = any(item.low in unsaid("intent") for item in items[cue[0] : cue[1]])
    return Mode.INTENTION if intends else Mode.SPEECH


def _heard(items: tuple[Item, ...], cue: Range, content: Range) -> Span | None:
    """Who asked, where it was asked for: declined [Radio Cairo]’s request; no comment when asked."""
    asked = any(items[j].low in unsaid("request") for j in range(cue[0], content[1]))
    return asker(items, content) if asked else asker(items, (content[1], content[1]))


def _attribution(
    sheet: Sheet, items: tuple[Item, ...], cue: Range, content: Range, source: Range | None
) -> Attribution:
    words = (span_of(items, content),)
    return Attribution(
        kind=kind_of(sheet, list(words)),
        content=words,
        cue=(span_of(items, cue),),
        source=(span_of(items, source),) if source else (),
        addressee=_heard(items, cue, content),
        mode=_mode(items, cue),
        negated=True,
        found_by="withheld",
    )
