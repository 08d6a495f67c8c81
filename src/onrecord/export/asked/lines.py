"""Lines that the record gave for a question: as JSON, and as a table with the words that met it."""

from collections.abc import Iterable, Sequence
from typing import Any

from rich.table import Table
from rich.text import Text

from onrecord.export.asked.answers import plain_table
from onrecord.export.table import NARROW
from onrecord.export.wording import days, moment, one_line, trimmed
from onrecord.store.views.found import Found

COLUMNS = (
    "article.id", "article.outlet", "article.published", "article.title", "article.url", "id",
    "kind", "mode", "speaker.number", "speaker.name", "source", "addressee", "medium", "occasion",
    "said", "act", "negated", "hypothetical", "second_hand", "words", "spans", "quotation",
    "confidence",
)  # fmt: skip
MOST_WORDS = 240  # characters of a line in the table
Marks = Sequence[tuple[int, int]]


def line_record(line: Found, marks: Marks = ()) -> dict[str, Any]:
    """A line as JSON; `marks` are the characters of `words` that met the question."""
    return {
        "id": line.id,
        "kind": line.kind,
        "mode": line.mode,
        "words": line.words,
        "spans": [{"start": start, "end": end} for start, end in line.content],
        "marks": [{"start": start, "end": end} for start, end in marks],
        "cue": line.cue,
        "source": line.source,
        "speaker": line.speaker and {"number": line.speaker_number, "name": line.speaker},
        "addressee": line.addressee,
        "medium": line.medium,
        "occasion": line.occasion,
        "said": line.said,
        "act": line.act,
        "negated": line.negated,
        "hypothetical": line.hypothetical,
        "second_hand": line.second_hand,
        "confidence": line.confidence,
        "quotation": line.quotation,
        "because": line.because,
        "article": article_record(line),
    }


def article_record(line: Found) -> dict[str, Any]:
    """The article that a line stands in."""
    return {
        "id": line.article,
        "outlet": line.outlet,
        "published": line.published,
        "title": line.title,
        "url": line.url,
    }


def line_table(
    lines: Iterable[tuple[Found, Marks]], width: int, notes: Sequence[str] = ()
) -> Table:
    """Who said what where, the words that met the question in bold, a note beside them if any."""
    narrow = width < NARROW
    table = plain_table(("who", 3), ("words", 7), *(() if narrow else (("where", 3),)))
    table.padding = (0, 2, 1, 0)
    noted = iter(notes)
    for line, marks in lines:
        note = next(noted, "")
        words = Text.assemble(marked(line, marks), (f"  {note}" if note else "", "dim"))
        cells = [who(line), words, where(line)]
        table.add_row(*(cells[:2] if narrow else cells))
    return table


def who(line: Found) -> Text:
    """The speaker as understood, or as written: "she (?)"."""
    name = line.speaker or (f"{line.source} (?)" if line.source else "nobody named")
    text = Text(one_line(name), style="bold")
    if line.addressee:
        text.append(f"\n→ {one_line(line.addressee)}", style="not bold")
    return text


def marked(line: Found, marks: Marks) -> Text:
    """The line's words, those that met the question in bold; what was not said is told first."""
    words = Text(trimmed(one_line(line.words), MOST_WORDS))
    # Marks count in the words as kept; the shown ones differ where white space was closed up.
    if one_line(line.words) == line.words:
        for start, end in marks:
            words.stylize("bold yellow", start, end)
    unsaid = "[not said] " if line.negated else "[only supposed] " if line.hypothetical else ""
    return Text.assemble((unsaid, "bold red"), words, (f"  {line.kind}", "dim"))


def where(line: Found) -> Text:
    """The outlet, the day, and when it was said."""
    told = [line.outlet, line.published and moment(line.published)[:10]]
    text = Text(one_line(", ".join(part for part in told if part) or "outlet not told"))
    # That it was said before it was printed is so of every line.
    if line.said and line.said != f"../{(line.published or '')[:10]}":
        text.append(f"\nsaid {days(line.said)}", style="dim")
    return text.append(f"\n{line.id}", style="dim")
