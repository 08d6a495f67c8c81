"""An attribution made whole from what the learned reader tells: where its parts stand.

    [source:Ana Reyes] [cue:told AP in a letter] [content:that the bridge was “safe.”]

    kind mixed · mode speech · addressee "AP" · medium letter, "in a letter" · not negated

The words of the cue and its sentence are read with what the rules have. Nothing raises, whatever
the spans; what cannot be told is left None.
"""

from onrecord.article import Span
from onrecord.attribution import Attribution, Kind, Medium, Mode
from onrecord.extract.clauses.beside import beside, media, named_in
from onrecord.extract.clauses.contents import span_of
from onrecord.extract.clauses.grammar import DETERMINER
from onrecord.extract.marks import DOUBLE
from onrecord.extract.rules.kinds import kind_of
from onrecord.extract.sheet import Sheet
from onrecord.extract.tagged.fitted import Quotations, fitted, touching
from onrecord.extract.tagged.listeners import listener_in
from onrecord.extract.tagged.modes import mode_of, tells
from onrecord.extract.tagged.reading import Clause, holder_of, read_clause
from onrecord.extract.tagged.topics import is_name, is_title, is_topic
from onrecord.extract.tagged.turns import is_turn

_TAKING = frozenset({"take", "takes", "took", "taking", "taken"})


def complete(
    sheet: Sheet, content: tuple[Span, ...], cue: tuple[Span, ...], source: tuple[Span, ...]
) -> Attribution:
    """The attribution whose parts stand at these spans."""
    content, cue, source = (_within(sheet, part) for part in (content, cue, source))
    quotations = _quotations(sheet, content, cue)
    turn = is_turn(sheet, cue)
    content = content if turn else fitted(sheet, quotations, content)
    kind = Kind.DIRECT if turn else _kind(sheet, quotations, content)
    clause = read_clause(sheet, cue, source, content)
    medium, addressee = _beside(clause, content, source) if clause else (None, None)
    word = clause.word if clause else None
    return Attribution(
        kind=kind,
        content=content,
        cue=cue,
        source=source,
        addressee=addressee,
        medium=medium,
        mode=_mode(sheet, quotations, word, (cue, source, content), kind),
        negated=_negated(clause, kind),
        found_by="tagged",
    )


def _within(sheet: Sheet, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans in order, as far as there is text."""
    end = len(sheet.text)
    return tuple(Span(s.start, min(s.end, end)) for s in sorted(spans) if s.start < end)


def _quotations(sheet: Sheet, content: tuple[Span, ...], cue: tuple[Span, ...]) -> Quotations:
    """The quotations beside the cue: of the text, or of the speech that holds cue and content."""
    held = holder_of(sheet.quotations, cue[0]) if cue else None
    if held is None or not all(held.words.covers(span) for span in content):
        return sheet.quotations
    return held.inside


def _kind(sheet: Sheet, quotations: Quotations, content: tuple[Span, ...]) -> Kind:
    """Direct, mixed or indirect; a span that begins within a quotation stands in marks."""
    whole = []
    for span in content:
        first = touching(quotations, span)[:1]
        whole.append(Span(min([span.start, *(q.span.start for q in first)]), span.end))
    kind = kind_of(Sheet(sheet.article, (), quotations, ()), whole)
    # said,“Look: marks too broken to pair still show that what opens with one is quoted
    broken = (
        kind == Kind.INDIRECT
        and bool(content)
        and sheet.text[content[0].start : content[0].start + 1] in DOUBLE
    )
    return Kind.DIRECT if broken else kind


def _words(sheet: Sheet, spans: tuple[Span, ...]) -> str:
    return " ".join(sheet.text[span.start : span.end] for span in spans)


def _mode(
    sheet: Sheet,
    quotations: Quotations,
    word: str | None,
    parts: tuple[tuple[Span, ...], ...],
    kind: Kind,
) -> Mode:
    """The mode of cue, source and content; an attitude where nobody says or writes the words."""
    cue, source, content = (_words(sheet, spans) for spans in (parts[0], parts[1], parts[2][:1]))
    mode = mode_of(word, cue, source, content, kind)
    if mode not in {Mode.SPEECH, Mode.WRITING}:
        return mode
    marked = [q for span in parts[2] for q in touching(quotations, span)]
    topic = is_topic(cue, content, kind) or (kind == Kind.MIXED and tells(word))
    topic = topic and is_title(sheet.text, marked)
    named = kind != Kind.INDIRECT and is_name(cue, source)
    return Mode.ATTITUDE if topic or named else mode


def _negated(clause: Clause | None, kind: Kind) -> bool:
    """Whether it was not said. What stands in marks after a cue of no reporting verb was said.

    The captain, who would not give his name: “It is safe.”
    """
    report = clause.report if clause else None
    return report is not None and report.negated and (report.lexeme.listed or kind != Kind.DIRECT)


def _beside(
    clause: Clause, content: tuple[Span, ...], source: tuple[Span, ...]
) -> tuple[Medium | None, Span | None]:
    """Through what and to whom: as the rules read it beside a verb, then within the cue."""
    items, report = clause.sentence.items, clause.report
    medium, heard = named_in(items, [clause.cued])
    heard = heard or listener_in(items, clause.cued, report.group[1] if report else 0)
    addressee = span_of(items, heard) if heard else None
    if addressee is not None and any(span.overlaps(addressee) for span in content):
        addressee = None
    if report is not None:
        by_rule, listener = beside(report, list(content))
        medium, addressee = by_rule or medium, listener or addressee
    if addressee is not None and any(addressee.covers(span) for span in source):
        addressee = None
    if medium is not None and _is_employer(clause, medium, source):
        medium = None
    return medium or _noun(clause), addressee


def _is_employer(clause: Clause, medium: Medium, source: tuple[Span, ...]) -> bool:
    """Whether what looks like a medium tells where the source works: a lawyer at Facebook."""
    span = medium.span
    if span is None or not any(part.covers(span) for part in source):
        return False
    first = next((i for i in clause.sentence.items if i.start == span.start), None)
    return first is not None and first.low in {"at", "from", "by"}


def _noun(clause: Clause) -> Medium | None:
    """The medium that a noun of the cue tells: released [a statement], took to [Twitter]."""
    items, nouns = clause.sentence.items, media()
    begin, end = clause.cued
    for i in range(begin + 1, end):
        before = items[i - 1].low
        took = before == "to" and i - 2 >= begin and items[i - 2].low in _TAKING
        if items[i].low in nouns and (took or before in DETERMINER or before.endswith("'s")):
            return Medium(nouns[items[i].low], span_of(items, (i - 1, i + 1)))
    return None
