"""Lines of real pages judged by hand: the draw, the sheets, the shares that are right."""

from onrecord.evaluate.judged.draw import draw_lines, draw_pages
from onrecord.evaluate.judged.lines import JUDGEMENTS, Judgement, Line, read_judgements
from onrecord.evaluate.judged.pages import ReadPage, read_pages
from onrecord.evaluate.judged.report import report

__all__ = [
    "JUDGEMENTS",
    "Judgement",
    "Line",
    "ReadPage",
    "draw_lines",
    "draw_pages",
    "read_judgements",
    "read_pages",
    "report",
]
