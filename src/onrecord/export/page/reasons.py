"""Why a line reads as it does, to be opened: each of its fields in plain words, with the reasons.

Why Ana Reyes?
    Speaker   Ana Reyes     “She”: the last woman named
    Medium    email         “in an email” beside the cue
    How       in the writer’s words, partly quoted; written
"""

from collections.abc import Iterator

from onrecord.attribution import Kind, Mode
from onrecord.export.page.markup import Html, tag, together
from onrecord.export.wording import Line, days, one_line

_KINDS = {
    Kind.DIRECT: "word for word",
    Kind.INDIRECT: "in the writer’s words",
    Kind.MIXED: "in the writer’s words, partly quoted",
    Kind.POST: "a post, as it stands",
}
_MODES = {
    Mode.SPEECH: "spoken",
    Mode.WRITING: "written",
    Mode.THOUGHT: "thought",
    Mode.INTENTION: "intended",
    Mode.ATTITUDE: "felt",
    Mode.DECREE: "ordered",
    Mode.SHOWING: "shown",
}


def why(line: Line, inside: Html | None) -> Html:
    """What opens on demand; `inside` leads to the line that this one is quoted in."""
    title = f"Why {line.who}?" if line.speaker else "Why is the speaker not known?"
    rows = [*_understood(line), *_further(line), *_written(line, inside)]
    return tag("details", tag("summary", title), tag("dl", *rows), class_="why")


def fact(name: str, *values: str) -> Html:
    """A name and what it holds; what the story tells may be in a script that runs the other way."""
    shown = (value if isinstance(value, Html) else tag("bdi", one_line(value)) for value in values)
    return tag("div", tag("dt", name), tag("dd", *shown))


def when(line: Line) -> str:
    """When it was said, as its own words or other days tell; "" where only publication bounds it.

    "2022-05-23 (worked out)"
    """
    said = line.statement.said
    shown = days(line.when)
    return f"{shown} (worked out)" if shown and said and said.inferred else shown


def _understood(line: Line) -> Iterator[Html]:
    statement, because = line.statement, line.statement.because
    fields = {
        "speaker": ("Speaker", line.who),
        "addressee": ("To", line.to),
        "medium": ("Medium", statement.medium.type.value if statement.medium else ""),
        "occasion": ("Occasion", statement.occasion.name if statement.occasion else ""),
        "said": ("When", days(statement.said.edtf) if statement.said else ""),
    }
    for field, (name, value) in fields.items():
        if value:
            sure = statement.confidence.speaker if field == "speaker" else None
            told = () if sure is None else (f"{sure:.0%} sure",)
            yield _row(name, value, (*because.get(field, ()), *told))
    for field, reasons in because.items():
        if field not in fields:
            yield _row(one_line(field), "", reasons)


def _row(name: str, value: str, reasons: tuple[str, ...]) -> Html:
    told = (tag("span", one_line(reason), class_="reason", dir="auto") for reason in reasons)
    spaced = (together(" ", reason) for reason in told)
    return fact(name, together(tag("bdi", one_line(value)), *spaced))


def _further(line: Line) -> Iterator[Html]:
    """How it is given, what is done by it, and that it was not said, where it was not."""
    written, act = line.statement.attribution, line.statement.act
    yield fact("How", f"{_KINDS[written.kind]}; {_MODES[written.mode]}")
    if act:
        yield fact("Act", line.act or act.type.value.replace("_", " "))
    if written.negated:
        yield fact("Not said", f"told as “{line.unsaid}”")
    if line.statement.hypothetical:
        yield fact("Supposed", "the text only supposes that this is said")


def _written(line: Line, inside: Html | None) -> Iterator[Html]:
    if line.statement.second_hand:
        told = "known through the words of another speaker alone"
        yield fact("Second-hand", told, *([Html(", "), inside] if inside else []))
    if sure := _sureness(line):
        yield fact("Confidence", sure)
    spans = line.statement.attribution.content
    yield fact("Characters", ", ".join(f"{span.start}–{span.end}" for span in spans))


def _sureness(line: Line) -> str:
    """How sure the reader is of the words; of the speaker, that stands beside its reasons."""
    sure = line.statement.confidence
    figures = (("statement", sure.statement), ("source", sure.source))
    return ", ".join(f"{what} {figure:.0%}" for what, figure in figures if figure is not None)
