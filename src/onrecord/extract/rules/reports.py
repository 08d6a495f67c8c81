"""The reporting clauses of a sentence: cue, source, addressee, and where content may begin.

    [Mr Lee, 58,] [has also told] [reporters] in Leeds that …      source, cue, addressee
    “…,” [said] [Mr Lee], [adding] that …                          the second shares its source

A report is what quoted.py and reported.py look for content beside.
"""

from dataclasses import dataclass

from onrecord.extract.rules.cues import Lexeme, lexicon
from onrecord.extract.rules.phrases import (
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    PREPOSITION,
    SUBORDINATOR,
    TIME,
    Range,
    begins_phrase,
    grammar,
    is_adverb,
    is_verb,
    phrase_after,
    subject_before,
    subject_of,
)
from onrecord.extract.sheet import POINT, QUOTE, WORD, Item, Sentence
from onrecord.lexicons import words

BE, NEGATIVE, MODAL = grammar("be"), grammar("negative"), grammar("modal")
# Verbs that cannot do without whom they are said to.
_WITH_OBJECT = grammar("with_object")
_PARTICLES = {"point": {"out"}, "go": {"on"}, "call": {"on", "for", "upon"}, "chime": {"in"}}


@dataclass(frozen=True, slots=True)
class Report:
    """A reporting verb with what hangs on it; ranges are of the sentence's items."""

    sentence: Sentence
    lexeme: Lexeme
    group: Range  # "has also told"
    source: Range | None
    shared: bool  # the source stands by another verb of the sentence
    inverted: bool  # said Ana Reyes
    addressee: Range | None
    after: int  # the first item that can be content, or lead to it
    negated: bool
    hypothetical: bool

    @property
    def begin(self) -> int:
        """The first item of source and cue, where they stand together."""
        if self.source is None or self.shared or self.source[0] > self.group[0]:
            return self.group[0]
        return self.source[0]


def find_reports(sentence: Sentence) -> list[Report]:
    """The reports of a sentence in order."""
    items = sentence.items
    found: list[Report] = []
    verbs = lexicon()
    for i, item in enumerate(items):
        if item.kind == WORD and item.low in verbs and (not found or i >= found[-1].after):
            report = _report(sentence, i, verbs[item.low], found)
            if report is not None:
                found.append(report)
    return found


def _report(sentence: Sentence, i: int, lexeme: Lexeme, before: list[Report]) -> Report | None:
    items = sentence.items
    begin = _group_start(items, i)
    group = items[begin:i]
    if _is_no_verb(items, i, begin, lexeme) or (items[i].cap and i and not _title_case(items)):
        return None
    end = i + 1
    if lexeme.lemma == "point" and not (end < len(items) and items[end].low == "out"):
        return None
    if end < len(items) and items[end].low in _PARTICLES.get(lexeme.lemma, ()):
        end += 1
        lexeme = lexicon().get(f"{lexeme.lemma}_{items[end - 1].low}", lexeme)
    source, shared, inverted = _source(items, begin, end, lexeme, before)
    if source is None and not shared:
        return None
    if "c" in lexeme.frames and not _names(items, source, "courts"):
        return None
    after = end
    if inverted and source is not None and source[0] >= end:
        after = source[1]
    addressee = None if inverted else _addressee(items, end, lexeme)
    if addressee is not None:
        after = addressee[1]
    return Report(
        sentence=sentence,
        lexeme=lexeme,
        group=(begin, end),
        source=source,
        shared=shared,
        inverted=inverted,
        addressee=addressee,
        after=after,
        negated=any(item.low in NEGATIVE for item in group),
        hypothetical=any(item.low in MODAL for item in group),
    )


def _names(items: tuple[Item, ...], source: Range | None, kind: str) -> bool:
    """Whether a source holds a word of a list, as "court" of `courts`."""
    return source is not None and any(items[j].low in words(kind) for j in range(*source))


def _title_case(items: tuple[Item, ...]) -> bool:
    """Whether the sentence is set as headlines are: Ryan Says Bridge Is Safe."""
    named = [item for item in items if item.kind == WORD and len(item.low) > 3]
    return len(named) <= 20 and 4 * sum(item.cap for item in named) >= 3 * len(named)


def _group_start(items: tuple[Item, ...], i: int) -> int:
    """Where the verb group begins: "has also" before "told"."""
    j = i
    while j > 0 and items[j - 1].kind == WORD:
        before = items[j - 1]
        contracted = before.low in AUXILIARY and "'" in before.low and before.low[-2:] != "'t"
        if contracted:  # he's told: the source is within the word
            break
        if before.low in AUXILIARY or is_adverb(before):
            j -= 1
        else:
            break
    while j < i and is_adverb(items[j]) and items[j].cap:
        j += 1
    return j


def _is_no_verb(items: tuple[Item, ...], i: int, begin: int, lexeme: Lexeme) -> bool:
    """Whether the word is a noun, an adjective or a passive here."""
    group = items[begin:i]
    before = items[begin - 1] if begin else None
    after = items[i + 1] if i + 1 < len(items) else None
    is_be = any(item.low in BE or item.low.endswith(("'s", "'re", "'m")) for item in group)
    if "j" in lexeme.frames:  # is sure that …
        return not is_be or after is None or after.low not in {"that", "he", "she", "they"}
    if after is not None and after.low == "to" and lexeme.lemma in _WITH_OBJECT:
        return True  # staff urged to travel in groups
    passive = is_be and not lexeme.ing
    if passive and not (lexeme.lemma == "ask" and lexeme.form == "asked"):
        return True
    if before is not None and before.kind == WORD:
        relative = before.low == "that" and begin > 1 and items[begin - 2].kind == WORD
        if relative and not lexeme.unsure and after is not None and after.kind != WORD:
            return False  # a sign that reads “No entry”
        if before.low in DETERMINER or before.low == "to" or before.low.endswith("'s"):
            return before.low not in grammar("quantifier")
        if before.low in PREPOSITION:
            return True
    # Participles report only where something marks them off, as ", saying"
    free = lexeme.ing and not any(item.low in BE for item in group)
    if free and before is not None and before.kind == WORD and before.low not in CONJUNCTION:
        return True
    if lexeme.unsure:
        licensed = _licenses(items, i + 1, lexeme) if after else False
        licensed = licensed or _closes_sentence(items, i, begin, lexeme)
        return not (licensed or ("q" in lexeme.frames and _follows_marks(items, begin)))
    return False


def _closes_sentence(items: tuple[Item, ...], i: int, begin: int, lexeme: Lexeme) -> bool:
    """Whether the verb ends a sentence after a comma and its subject: …, a new poll [shows]."""
    ends = i + 1 >= len(items) or items[i + 1].low in {".", "!", "?"}
    if not ends or "b" not in lexeme.frames or lexeme.form == lexeme.lemma:
        return False
    comma = next((j for j in range(begin - 1, max(0, begin - 7), -1) if items[j].low == ","), None)
    return (
        comma is not None
        and begin - comma > 1
        and all(not is_verb(items[j]) for j in range(comma + 1, begin))
    )


def _follows_marks(items: tuple[Item, ...], begin: int) -> bool:
    """Whether only a few words stand between a speech and the verb: “…,” the Saudis [state]"""
    for j in range(begin - 1, max(-1, begin - 8), -1):
        item = items[j]
        if item.quotation is not None:
            return item.quotation.last in {",", "?", "!"} and j < begin - 1
        if item.kind != WORD:
            return False
    return False


def _licenses(items: tuple[Item, ...], i: int, lexeme: Lexeme) -> bool:
    """Whether what follows shows that a word like "claims" is a verb."""
    item = items[i]
    if item.kind == QUOTE:
        return True
    if item.kind == POINT:
        return item.low in {":", ","} and i + 1 < len(items) and items[i + 1].kind == QUOTE
    if item.low == "that":
        return True
    if item.low == "to":
        return "i" in lexeme.frames
    if lexeme.form == lexeme.lemma or lexeme.form.endswith("ed"):
        return "b" in lexeme.frames and (item.low in grammar("pronoun") or item.low in DETERMINER)
    return "b" in lexeme.frames and begins_phrase(item)


def _source(
    items: tuple[Item, ...], begin: int, end: int, lexeme: Lexeme, before: list[Report]
) -> tuple[Range | None, bool, bool]:
    """The source's range, whether it is shared, and whether it stands after its verb."""
    last = items[begin - 1] if begin else None
    bare_ing = lexeme.ing and begin + 1 == end and not (last and last.low in BE)
    if bare_ing or (last is not None and last.kind == WORD and last.low in CONJUNCTION):
        return _shared_source(items, begin, before), True, False
    if (
        last is None
        or last.kind == QUOTE
        or (last.low in {",", "—", "–", "--"} and "q" in lexeme.frames)
    ):
        following = _inverted_source(items, begin, end, lexeme)
        if following is not None:
            return following, False, True
    if last is None:
        return None, False, False
    if last.kind == QUOTE:
        words_before = begin >= 2 and items[begin - 2].kind == WORD
        subject = subject_of(items[:begin]) if words_before else None
        return subject, subject is not None, False
    subject = subject_before(items, begin)
    if subject is None and last.low == "," and before:
        return before[-1].source, True, False
    return subject, False, False


def _shared_source(items: tuple[Item, ...], begin: int, before: list[Report]) -> Range | None:
    for report in reversed(before):
        if report.source is not None:
            return report.source
    return subject_of(items[:begin]) if begin else None


def _inverted_source(items: tuple[Item, ...], begin: int, end: int, lexeme: Lexeme) -> Range | None:
    """The source after its verb: “…,” said Ana Reyes, a nurse."""
    if "q" not in lexeme.frames or lexeme.ing or end >= len(items):
        return None
    first = items[end]
    if not begins_phrase(first) or first.low in {"that", "it"}:
        return None
    quoted = begin > 0 and items[begin - 1].kind == QUOTE
    if begin > 1 and items[begin - 1].low in {",", "—", "–"} and items[begin - 2].kind == QUOTE:
        quoted = True  # «…», wrote Ana Reyes
    if begin == 0:  # Said Ana Reyes: “…”
        phrase = phrase_after(items, end, asides=False)
        return phrase if phrase and _marks_follow(items, phrase[1]) else None
    if not quoted and ("a" in lexeme.frames or begin + 1 != end):
        return None
    if quoted and "a" in lexeme.frames and lexeme.lemma != "ask":
        return None
    phrase = phrase_after(items, end)
    if phrase is None:
        return None
    if quoted:
        return phrase
    # CLAUSE, said Ana Reyes. — not: Trump, a builder, said the wall …
    following = items[phrase[1]] if phrase[1] < len(items) else None
    last = following is None or following.low in {".", "?", "!"}
    named = any(items[j].cap for j in range(*phrase))
    if last and named and begin > 2:
        return phrase
    ended = following is None or following.kind == POINT or following.low in PREPOSITION
    opens = first.cap or first.low in {"a", "an", "the"}
    return phrase if ended and opens and begin > 2 and not _has_name_before(items, begin) else None


def _marks_follow(items: tuple[Item, ...], i: int) -> bool:
    return i + 1 < len(items) and items[i].low in {",", ":"} and items[i + 1].kind == QUOTE


def _has_name_before(items: tuple[Item, ...], begin: int) -> bool:
    """Whether what stands before the comma could itself be the subject."""
    subject = subject_before(items, begin)
    return subject is not None and subject[0] == 0


def _addressee(items: tuple[Item, ...], end: int, lexeme: Lexeme) -> Range | None:
    """Whom it was said to: told [Reuters], said to [reporters], confirmed to [the BBC]."""
    if end >= len(items) or items[end].kind != WORD:
        return None
    first = items[end]
    if "a" in lexeme.frames and first.low not in {"that", "to"} and first.low not in SUBORDINATOR:
        if begins_phrase(first) and first.low not in TIME:
            return _core(items, end)
        return None
    if first.low == "to" and "i" not in lexeme.frames and end + 1 < len(items):
        return _core(items, end + 1) if begins_phrase(items[end + 1]) else None
    return None


def _core(items: tuple[Item, ...], i: int) -> Range | None:
    """The listener without what hangs on it: told [reporters] at the airport."""
    phrase = phrase_after(items, i, asides=False)
    if phrase is None:
        return None
    stop = next((j for j in range(i + 1, phrase[1]) if items[j].low in {"at", "from", "in"}), None)
    return (i, stop or phrase[1])
