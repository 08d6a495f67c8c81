"""Story → a table for a terminal: who said what, to whom, how and when, and where it stands."""

from collections.abc import Iterable
from io import StringIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from onrecord.export.wording import Line, counted, days, lines, moment, one_line, trimmed
from onrecord.story import Story

NARROW = 72  # columns below which only who and what are shown
WIDE = 90  # columns above which there is room for "decline to comment" on one line
MAX_WORDS = 160  # characters of a statement's words; the whole of them is in the JSON
LEAST_WIDTH = 30


def table(story: Story, *, width: int = 100, colour: bool = False) -> str:
    """The story's heading, its statements as a table, and its problems' number."""
    rows = [_rows(story, width)] if story.statements else []
    return drawn([heading(story), *rows, _footing(story)], width, colour=colour)


def drawn(parts: Iterable[Text | Table], width: int, *, colour: bool) -> str:
    """The parts one below the other, for a terminal of so many columns."""
    sheet = StringIO()
    console = Console(
        file=sheet,
        width=max(width, LEAST_WIDTH),
        force_terminal=colour,
        no_color=not colour,
        color_system="standard" if colour else None,
        highlight=False,
        emoji=False,
        legacy_windows=False,
    )
    for part in parts:
        console.print(part)
    return "\n".join(line.rstrip() for line in sheet.getvalue().splitlines()) + "\n"


def heading(story: Story) -> Text:
    """The story's title, and who published it when."""
    article = story.article
    if article is None:
        return Text("This input could not be read.", style="bold red")
    outlet = article.outlet and (article.outlet.name or article.outlet.domain)
    published = article.published and moment(article.published)
    told = [outlet, published, ", ".join(article.byline)]
    title = Text(one_line(article.title or "Untitled story"), style="bold")
    line = " · ".join(one_line(part) for part in told if part)
    return Text.assemble(title, "\n" if line else "", Text(line, style="dim"))


def _rows(story: Story, width: int) -> Table:
    told = list(lines(story))
    narrow, dated = width < NARROW, any(line.when for line in told)
    rows = Table(box=None, pad_edge=False, padding=(0, 2, 1, 0), show_edge=False, expand=True)
    rows.add_column("#", justify="right", style="dim")
    rows.add_column("who → to whom", ratio=3, min_width=13, overflow="fold")
    if not narrow:
        rows.add_column("how", min_width=9, max_width=18 if width > WIDE else 11, overflow="fold")
    if dated and not narrow:
        rows.add_column("when", min_width=10, overflow="fold")
    rows.add_column("words", ratio=7, overflow="fold")
    if not narrow:
        rows.add_column("at", justify="right", style="dim", no_wrap=True)
    for line in told:
        rows.add_row(*_cells(line, narrow=narrow, dated=dated))
    return rows


def _cells(line: Line, *, narrow: bool, dated: bool) -> list[Text]:
    number, who, words = Text(str(line.number)), _who(line), _words(line)
    if narrow:
        return [number, who, words]
    at = Text(str(line.statement.attribution.content[0].start))
    return [number, who, _how(line), *([Text(days(line.when))] if dated else []), words, at]


def _who(line: Line) -> Text:
    who = Text(line.who, style="bold")
    return who.append(f"\n→ {line.to}", style="not bold") if line.to else who


def _how(line: Line) -> Text:
    how = Text(line.kind.replace(", ", "\n"), style="cyan")
    inside = line.within and f"in {line.within}"
    second_hand = "second-hand" if line.statement.second_hand else ""
    for more in (line.medium, line.act, inside, second_hand):
        if more:
            how.append(f"\n{more}", style="dim")
    return how


def _words(line: Line) -> Text:
    """What was said; what was not is told first and in brackets: "[did not say] that …"."""
    words = Text(trimmed(line.words, MAX_WORDS))
    return Text.assemble((f"[{line.unsaid}] ", "bold red"), words) if line.unsaid else words


def _footing(story: Story) -> Text:
    if story.article is None:
        return Text("")
    parts = [
        counted(len(story.statements), "statement"),
        counted(len({s.speaker for s in story.statements} - {None}), "speaker"),
    ]
    if left_out := dict(story.made_by.settings).get("left_out"):
        parts.append(f"{left_out} left out (--mode all --min-confidence 0 shows all)")
    if story.problems:
        parts.append(counted(len(story.problems), "problem"))
    return Text(", ".join(parts), style="dim")
