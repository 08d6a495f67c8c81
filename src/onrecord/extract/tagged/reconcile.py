"""Rules and the learned reader put together: the one place that says which of them wins.

    what                                          who wins     right on PolNeAR dev
    posts, turns of a transcript                  rules        layout is certain; nobody marked it
    speech in marks within speech                 rules        so too, but where it is all there is
    a quotation that stands beside a verb         rules        of 15 such none was the guess's
    where words begin and end                     reader
    the source before a label's colon             rules        layout is certain
    the same words with another source            reader       83 of 92, rules 8
    the same words, the reader gives no source    rules        4 of 9, reader 2
    a participle, the reader's source elsewhere   rules        its own sentence's subject; rare
    other words for the same cue                  reader       50 of 80, rules 24
    other words, another cue                      reader       37 of 67, rules 20
    words in marks that the reader passes over    rules        rare: 1, its source wrong
    words without marks that it passes over       reader       the rules' 8 of 25
    a report told within another's words          both         it is read flat; see inner.py
    a second report after "and"                   rules        5 of 6; see coordinate.py
    the claim that …, within another's words      both         9 of 10; see nominals.py
    what was not said, or not yet                 rules        see passed_over.py
    words that nobody says                        neither      the reader's 3 of 40; see idle.py

The figures are of the finds as they come, before any is left out as unlikely.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from onrecord.article import Span
from onrecord.attribution import Attribution, Kind
from onrecord.extract.sheet import Sheet, in_one_sentence
from onrecord.extract.tagged.claims import ALIKE, Claims, claims_of, is_told, likeness
from onrecord.extract.tagged.complete import complete
from onrecord.extract.tagged.coordinate import part_coordinate
from onrecord.extract.tagged.idle import Idle
from onrecord.extract.tagged.inner import is_inner
from onrecord.extract.tagged.nominals import nominals
from onrecord.extract.tagged.passed_over import gives_way, passed_over
from onrecord.extract.tagged.portions import portions
from onrecord.extract.tagged.reader import Guess
from onrecord.extract.unsaid import SILENT

_LOOSE = " ,;:\n"
_FACING = frozenset({"face", "faces", "faced", "facing", "draws", "drew", "drawn", "drawing"})


@dataclass(frozen=True, slots=True)
class Settled:
    """An attribution of an article, and the reader's guess that it was made from."""

    attribution: Attribution
    guess: Guess | None = None  # None where it is the rules' own


def reconcile(
    sheet: Sheet, rules: Sequence[Attribution], guesses: Iterable[Guess]
) -> list[Settled]:
    """One list out of what rules found and what the reader found."""
    cues = Claims((cue, rule) for rule in rules for cue in rule.cue)
    told_by_rule = claims_of(rules)
    found_portions = portions(sheet, rules, guesses)
    seconds = list(part_coordinate(sheet.text, rules, found_portions))
    learned = []
    for portion in found_portions:
        cue, source = (_bare(sheet.text, part) for part in (portion.cue, portion.guess.source))
        found = complete(sheet, tuple(portion.content), cue, source)
        learned.append(Settled(_with_source(sheet, found, cues), portion.guess))
    labelled = claims_of(rule for rule in rules if _is_labelled(rule))
    is_idle = Idle(sheet)
    learned = [
        one
        for one in learned
        if not is_told(one.attribution, labelled)
        and not is_idle(one.attribution)
        and not gives_way(sheet.text, one.attribution, told_by_rule.over(one.attribution.cue))
    ]
    told = [one.attribution for one in learned]
    kept = [*_kept(sheet.text, rules, told), *_second(seconds, told), *nominals(sheet, told)]
    kept += passed_over(sheet.text, rules, [*told, *kept])
    return [*(Settled(rule) for rule in kept), *learned]


def _bare(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """[Ana Reyes, the mayor,] said  →  [Ana Reyes, the mayor]; a colon alone stays a cue."""
    bare = []
    for span in spans:
        words = text[span.start : span.end]
        start = span.start + len(words) - len(words.lstrip(_LOOSE))
        end = span.end - len(words) + len(words.rstrip(_LOOSE))
        bare.append(Span(start, end) if start < end else span)
    return tuple(bare)


def _is_labelled(rule: Attribution) -> bool:
    """Whether a label tells who speaks, and all is word for word: REYES: It is safe."""
    return rule.found_by == "labelled" and rule.kind == Kind.DIRECT


def _with_source(sheet: Sheet, learned: Attribution, cues: Claims[Attribution]) -> Attribution:
    """With the rules' source for the same words, if a label tells it or the reader finds none."""
    text = sheet.text
    if _is_faced(text, learned):
        return replace(learned, source=())
    for rule in cues.over(learned.cue):
        if learned.addressee is None and _is_asked(text, rule) and rule.addressee:
            learned = replace(learned, addressee=rule.addressee)
        told = rule.source and (
            rule.found_by == "labelled" or not learned.source or _is_hung(sheet, learned, rule)
        )
        if told and likeness(rule.content, learned.content) >= ALIKE:
            return replace(learned, source=rule.source)
    return learned


def _is_hung(sheet: Sheet, learned: Attribution, rule: Attribution) -> bool:
    """Whether a participle's own sentence has its subject, and the reader took one of another.

    Lee said so. [He] is open to offers, [adding], “…”: his, whom the sentence is about.
    """
    cue = learned.cue[0]
    if not sheet.text[cue.start : cue.end].lower().endswith("ing"):
        return False
    own = in_one_sentence(sheet, rule.source[0], cue)
    return own and not any(in_one_sentence(sheet, span, cue) for span in learned.source)


def _is_asked(text: str, rule: Attribution) -> bool:
    """Whether a find of the rules is of words that were asked for in vain."""
    cue = text[rule.cue[0].start : rule.cue[0].end].lower()
    return rule.found_by in SILENT or "declin" in cue or "refus" in cue


def _is_faced(text: str, learned: Attribution) -> bool:
    """Whether the source is whom others criticise: The mayor faced complaints that …

    In PolNeAR's gold nobody who faces or draws criticism is the source of it, of 9.
    """
    cue, source = learned.cue[:1], learned.source[:1]
    before = bool(cue and source) and source[0].end <= cue[0].start
    return before and any(
        word in _FACING for word in text[cue[0].start : cue[0].end].lower().split()[:3]
    )


def _kept(
    text: str, rules: Iterable[Attribution], learned: Sequence[Attribution]
) -> Iterator[Attribution]:
    """What rules found and the reader did not, as far as they are to be believed in that."""
    told = claims_of(learned)
    for rule in rules:
        if rule.kind == Kind.POST or _is_labelled(rule):
            yield rule
        elif rule.found_by == "nested":
            if not is_told(rule, told, around=True):
                yield rule
        elif (
            rule.found_by not in SILENT
            and rule.kind != Kind.INDIRECT
            and not told.over((*rule.content, *rule.cue))
        ):
            yield rule
        elif is_inner(text, rule, told):
            yield replace(rule, found_by="nested")


def _second(
    seconds: Iterable[Attribution], learned: Sequence[Attribution]
) -> Iterator[Attribution]:
    """The second reports in marks-free words of those that were parted; others are kept already."""
    told = claims_of(learned)
    return (rule for rule in seconds if rule.kind == Kind.INDIRECT and not is_told(rule, told))
