"""Stories → CSV: a line a statement, for a spreadsheet or a data frame."""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from onrecord.article import Article, Span
from onrecord.export.wording import Line, lines
from onrecord.story import Story

COLUMNS = (
    "article", "url", "outlet", "published", "title", "statement", "kind", "mode", "speaker",
    "speaker_kind", "source", "cue", "addressee", "medium", "occasion", "said", "act",
    "act_target", "content", "spans", "negated", "hypothetical", "within", "post", "confidence",
    "speaker_confidence", "because",
)  # fmt: skip

# A spreadsheet takes a cell that starts so for a formula, and an article's words are anybody's.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def csv_lines(stories: Iterable[Story]) -> Iterator[str]:
    """The heading, then a line for each statement. A story that can't be read has no lines."""
    yield csv_line(COLUMNS)
    for story in stories:
        if story.article is not None:
            for line in lines(story):
                yield csv_line(_cells(story.article, line))


def csv_line(cells: Iterable[object]) -> str:
    """The cells as a line, none of which a spreadsheet takes for a formula."""
    sheet = StringIO()
    # The writer quotes what its own ending holds, so that a lone \\r in a cell is quoted, too.
    csv.writer(sheet, lineterminator="\r\n").writerow([safe(cell) for cell in cells])
    return sheet.getvalue().removesuffix("\r\n") + "\n"


def safe(cell: object) -> object:
    """A cell that no spreadsheet takes for a formula."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, str) and cell.startswith(FORMULA_STARTS):
        return f"'{cell}"
    return cell


def _cells(article: Article, line: Line) -> Iterator[object]:
    statement, outlet = line.statement, article.outlet
    written, because = statement.attribution, statement.because
    yield from (article.id, article.url, outlet and (outlet.name or outlet.domain))
    yield from (article.published, article.title, statement.id)
    yield from (written.kind.value, written.mode.value)
    yield from (line.speaker and line.speaker.name, line.speaker and line.speaker.kind.value)
    yield from (_pieces(article, written.source), _pieces(article, written.cue), line.to)
    yield statement.medium and statement.medium.type.value
    yield statement.occasion and statement.occasion.name
    yield line.when
    yield statement.act and statement.act.type.value
    yield line.target and line.target.name
    yield _pieces(article, written.content)
    yield " ".join(f"{s.start}:{s.end}" for s in written.content)
    yield from (written.negated, statement.hypothetical, statement.within, statement.post)
    yield from (statement.confidence.statement, statement.confidence.speaker)
    yield "; ".join(f"{field}: {reason}" for field, why in because.items() for reason in why)


def _pieces(article: Article, spans: tuple[Span, ...]) -> str:
    return " … ".join(article[span] for span in spans)
