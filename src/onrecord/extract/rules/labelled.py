"""Finds speech that a name or a label introduces by layout alone.

Ana Reyes: “It is safe.”                a name, a colon, a quotation
REYES: It is safe.                      a transcript: several such paragraphs
“REYES: It is safe.                     the same with a mark before each: two will do
Q: Is it safe?   A: It is.              an interview
Mayor: Bridge Is Safe                   a headline
“It is safe.” – Ana Reyes, mayor        a quotation, a dash, a name: see signed.py
"""

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.article import PartKind, Span
from onrecord.attribution import Attribution, Kind
from onrecord.extract.clauses.contents import span_of, trimmed
from onrecord.extract.clauses.grammar import Range
from onrecord.extract.marks import Quotation
from onrecord.extract.rules.kinds import kind_of
from onrecord.extract.rules.signed import signed
from onrecord.extract.sheet import POINT, QUOTE, WORD, Item, Sentence, Sheet, lay_out_inside
from onrecord.lexicons import words

_MAX_LABEL = 7  # words; "Hong Kong Chief Executive John Lee Ka-chiu" is as long as labels get
_LABEL_REACH = 80  # characters within which a label after a mark has its colon
_CLOSING = frozenset('"”»')
_STOPS = frozenset({".", "?", "!", "…", "..."})


def find_labelled(sheet: Sheet) -> Iterator[Attribution]:
    """Yields what stands after a label and a colon, or before a dash and a name."""
    transcript = is_transcript(sheet.sentences)
    headlines = [p.span for p in sheet.article.parts if p.kind == PartKind.HEADLINE]
    for number, sentence in enumerate(sheet.sentences):
        found = signed(sentence, sheet.sentences[number - 1] if number else None)
        label = label_of(sentence) if sentence.first else None
        if label is not None:
            found = _after_label(sheet, number, label, transcript, headlines) or found
        if found is not None:
            yield found
    yield from _find_marked_turns(sheet)


def label_of(sentence: Sentence) -> Range | None:
    """The name before a colon that opens a paragraph: [Ana Reyes]: …"""
    return _label_in(sentence.items)


def _label_in(items: tuple[Item, ...]) -> Range | None:
    for i, item in enumerate(items[: _MAX_LABEL + 2]):
        if item.low == ":" and i > 0:
            return (0, i) if _is_name(items, i) else None
        if item.kind == QUOTE or (item.kind == POINT and item.low not in {".", "(", ")", "&", ","}):
            return None
    return None


def _is_name(items: tuple[Item, ...], end: int) -> bool:
    named = [item for item in items[:end] if item.kind == WORD]
    if not named or not named[0].cap:
        return False
    if named[0].low == "dear" or _is_no_one(named):
        return False
    return all(item.cap or item.low in {"of", "the", "for", "de", "van", "von"} for item in named)


def _is_no_one(named: list[Item]) -> bool:
    """Whether a label is of no one: Update, Fact Check, Step 2, Path A."""
    *most, last = named
    numbered = bool(most) and (len(last.low) == 1 or last.low.isdigit())
    return all(item.low in words("labels_of_no_one") for item in (most if numbered else named))


def is_transcript(sentences: tuple[Sentence, ...]) -> bool:
    """Whether labels open so many paragraphs that the text is a transcript: three, and a third.

    Somebody speaks twice there, or all speak in sentences; a list's labels do neither:

        Brazil (Group A): Fifth title ⏎ Ghana (Group B): First title ⏎ …
    """
    opened = sum(sentence.first for sentence in sentences)
    labels: list[str] = []
    spoken = True
    for number, sentence in enumerate(sentences):
        label = label_of(sentence) if sentence.first else None
        if label is not None:
            labels.append(" ".join(item.low for item in sentence.items[slice(*label)]))
            spoken = spoken and _is_spoken(sentences, number)
    enough = len(labels) >= 3 and len(labels) * 3 >= opened
    return enough and (spoken or len(set(labels)) < len(labels))


def _is_spoken(sentences: tuple[Sentence, ...], number: int) -> bool:
    """Whether the turn that begins with a sentence ends as a sentence does, or in marks."""
    last = sentences[_turn_end(sentences, number)].items[-1]
    return last.kind == QUOTE or last.low in _STOPS


def _after_label(
    sheet: Sheet, number: int, label: Range, transcript: bool, headlines: list[Span]
) -> Attribution | None:
    """What the label's owner says: a quotation, a headline's rest, or a turn of a transcript."""
    sentence = sheet.sentences[number]
    items = sentence.items
    begin = label[1] + 1
    if begin >= len(items):
        return None
    if items[begin].kind == QUOTE or transcript:
        end = _turn_end(sheet.sentences, number) if transcript else number
        last = sheet.sentences[end].items[-1]
        content = [Span(items[begin].start, last.end)]
    elif any(span.overlaps(sentence.span) for span in headlines[:4]):
        reach = trimmed(items, begin, len(items))
        content = [span_of(items, reach)] if reach else []
    else:
        return None
    if not content:
        return None
    return Attribution(
        kind=Kind.DIRECT if transcript else kind_of(sheet, content),
        content=tuple(content),
        cue=(span_of(items, (label[1], begin)),),
        source=(span_of(items, label),),
        found_by="labelled",
    )


def _turn_end(sentences: tuple[Sentence, ...], number: int) -> int:
    """The last sentence of the paragraph that sentence `number` opens."""
    paragraph = sentences[number].paragraph
    while number + 1 < len(sentences) and sentences[number + 1].paragraph == paragraph:
        number += 1
    return number


@dataclass(frozen=True, slots=True)
class _Marked:
    """A paragraph that opens with a mark and is speech to its end: “REYES: It is safe."""

    number: int  # of the paragraph
    mark: str
    words: Span  # without marks and label
    left_open: bool
    label: Span | None
    colon: Span | None
    aside: bool  # “(APPLAUSE)  “VIDEO: …  — no part of the turn before


def _find_marked_turns(sheet: Sheet) -> Iterator[Attribution]:
    """The turns of a transcript in marks: two labels, and a third of what marks open."""
    opened = [s for s in sheet.sentences if s.first and s.items[0].kind == QUOTE]
    turns: list[list[_Marked]] = []
    for marked in filter(None, (_marked(sheet, sentence) for sentence in opened)):
        if marked.label is not None:
            turns.append([marked])
        elif turns and _goes_on(turns[-1][-1], marked):
            turns[-1].append(marked)
    if len(turns) >= 2 and len(turns) * 3 >= len(opened):
        yield from (_of_turn(turn) for turn in turns)


def _of_turn(turn: list[_Marked]) -> Attribution:
    return Attribution(
        kind=Kind.DIRECT,
        content=tuple(marked.words for marked in turn),
        cue=(turn[0].colon,) if turn[0].colon else (),
        source=(turn[0].label,) if turn[0].label else (),
        found_by="labelled",
    )


def _goes_on(before: _Marked, marked: _Marked) -> bool:
    """Whether a paragraph goes on with the turn that the one before it left open."""
    follows = before.left_open and marked.number == before.number + 1
    return follows and marked.mark == before.mark and not marked.aside


def _marked(sheet: Sheet, sentence: Sentence) -> _Marked | None:
    """What such a paragraph holds; None where other words follow the mark that closes it."""
    quotation, paragraph = sentence.items[0].quotation, sheet.paragraphs[sentence.paragraph]
    if quotation is None:
        return None
    end = paragraph.start + len(sheet.text[paragraph.start : paragraph.end].rstrip())
    words = _words_to_end(sheet, quotation, Span(paragraph.start, end))
    if words is None:
        return None
    start = quotation.words.start
    near = sheet.text[start : min(start + _LABEL_REACH, quotation.words.end)]
    items = lay_out_inside(sheet, quotation).sentences[0].items if ":" in near else ()
    label = _label_in(items)
    if label is not None and label[1] + 1 < len(items) and items[label[1] + 1].start < words.end:
        words = Span(items[label[1] + 1].start, words.end)
    else:
        label = None
    return _Marked(
        number=sentence.paragraph,
        mark=sheet.text[quotation.span.start : start],
        words=words,
        left_open=words.end == end,
        label=span_of(items, label) if label else None,
        colon=span_of(items, (label[1], label[1] + 1)) if label else None,
        aside=near[0] in "([" or any(item.low == ":" for item in items[1:2]),
    )


def _words_to_end(sheet: Sheet, quotation: Quotation, paragraph: Span) -> Span | None:
    """“He told me, “Go.” I went.”  — what opens the paragraph, to its last mark: all but those."""
    if quotation.closed and not quotation.repair:
        return quotation.words if quotation.span.end >= paragraph.end else None
    last = sheet.quotations_in(paragraph)[-1]
    closed = last.span.end < paragraph.end and sheet.text[paragraph.end - 1] in _CLOSING
    start, end = quotation.words.start, paragraph.end - closed
    return Span(start, end) if start < end else None
