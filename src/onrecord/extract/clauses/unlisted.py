"""Reports by verbs on no list, where the marks and the layout leave no doubt.

    “Would it be negotiable?” Hannity pressed.         marks, a name, one word, a stop
    The letter makes a blunt case: “Close it.”         a colon, and marks to the end

The marks must hold a sentence or end in a comma, or they may be a title or a scare quote.
"""

from collections.abc import Iterator

from onrecord.attribution import Mode
from onrecord.extract.clauses.cues import Lexeme
from onrecord.extract.clauses.grammar import PREPOSITION, is_adverb
from onrecord.extract.clauses.phrases import phrase_after, subject_of
from onrecord.extract.clauses.reports import Report
from onrecord.extract.sheet import POINT, WORD, Item, Sentence

_LONG = 20  # characters in marks; fewer are a title as often as speech
_CUE_WORDS = 8


def unlisted_reports(sentence: Sentence, found: list[Report]) -> Iterator[Report]:
    """Yields reports for the quotations of a sentence that no listed verb stands beside."""
    items = sentence.items
    for i, item in enumerate(items):
        if item.quotation is None or _is_taken(i, found) or len(item.quotation.words) < _LONG:
            continue
        report = _after_marks(sentence, i) or _before_colon(sentence, i)
        if report is not None:
            yield report
            return  # one a sentence: more would be guessing


def _is_taken(i: int, found: list[Report]) -> bool:
    return any(abs(report.group[0] - i) < 12 for report in found)


def _after_marks(sentence: Sentence, i: int) -> Report | None:
    """“…,” Hannity pressed on Tuesday."""
    items = sentence.items
    quotation = items[i].quotation
    if quotation is None or quotation.last not in {",", "?", "!"}:
        return None
    phrase = phrase_after(items, i + 1, asides=False) if i + 1 < len(items) else None
    if phrase is None or phrase[1] >= len(items):
        return None
    verb = phrase[1]
    while verb < len(items) and is_adverb(items[verb]):
        verb += 1
    if verb >= len(items) or not _may_be_verb(items[verb]):
        # the phrase may have run over its verb: Hannity pressed
        verb = phrase[1] - 1
        if verb <= phrase[0] or items[verb].cap or not items[verb].low.endswith("ed"):
            return None
    following = items[verb + 1] if verb + 1 < len(items) else None
    stops = following is None or following.kind == POINT or following.low in PREPOSITION
    return _report(sentence, (phrase[0], verb), (verb, verb + 1)) if stops else None


def _may_be_verb(item: Item) -> bool:
    return item.kind == WORD and not item.cap and item.low.endswith(("ed", "s", "ang", "oke"))


def _before_colon(sentence: Sentence, i: int) -> Report | None:
    """The letter makes a blunt case: “…”"""
    items = sentence.items
    if i < 3 or items[i - 1].low != ":" or any(item.kind == WORD for item in items[i + 1 :]):
        return None
    subject = subject_of(items[: i - 1])
    if subject is None or subject[1] >= i - 1:
        return None
    if all(item.low in {"the", "a", "an"} for item in items[slice(*subject)]):
        return None  # [The] first plaque, put up in 1921: “Built by all.”
    if any(item.low == ":" for item in items[subject[1] : i - 1]):
        return None  # Last step: 4. Follow the label: “Shake well.”
    cue = (subject[1], min(i - 1, subject[1] + _CUE_WORDS))
    return _report(sentence, subject, cue, after=i - 1)


def _report(
    sentence: Sentence, source: tuple[int, int], cue: tuple[int, int], after: int | None = None
) -> Report:
    form = sentence.items[cue[0]].low
    return Report(
        sentence=sentence,
        lexeme=Lexeme(form, form, Mode.SPEECH, frozenset("q"), unsure=False),
        group=cue,
        source=source,
        shared=False,
        inverted=False,
        addressee=None,
        after=cue[1] if after is None else after,
        negated=False,
        hypothetical=False,
    )
