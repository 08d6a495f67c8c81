"""A piece of an export → its paragraphs, whether it is a page or a text broken into lines.

The bridge will stay shut, the mayor of
Port Ellen said on Monday.                  one paragraph

BYLINE: Ana Reyes                           another
LENGTH: 453 words                           and another
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.intake.blocks import blocks_of
from onrecord.intake.markup import markup_of
from onrecord.problem import Problem

# Lines no longer than this were broken to fit a page; longer ones are paragraphs themselves.
_WIDEST = 100
_INDENTED = re.compile(r"[ \t]{2,8}\S")  # deeper is centred
_BLANK = re.compile(r"\n[ \t\xa0]*\n")


def of_page(data: bytes, charset: str | None) -> tuple[list[str], tuple[Problem, ...]]:
    """The paragraphs of a piece of HTML."""
    markup = markup_of(data, charset)
    if markup.tree is None:
        return [], markup.problems
    return [block.words for block in blocks_of(markup.tree).blocks], markup.problems


@dataclass(frozen=True, slots=True)
class Lines:
    """How the lines of one database's texts are paragraphs."""

    opens: re.Pattern[str]  # a line that opens one, with a group "value" for what it says
    front_ends: re.Pattern[str] | None = None  # the line up to which each line is one
    indents: bool = False  # whether an indented line opens one


def of_text(text: str, lines: Lines) -> list[str]:
    """The paragraphs of a piece of text."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n")
    text = text.replace("\xa0", " ")
    end = lines.front_ends.search(text) if lines.front_ends else None
    front = [line.strip() for line in text[: end.end()].split("\n")] if end else []
    blocks = _BLANK.split(text[end.end() :] if end else text)
    story = [words for block in blocks for words in _of_block(block, lines)]
    return [*filter(None, front), *story]


def _of_block(block: str, rules: Lines) -> Iterator[str]:
    """The paragraphs that stand together without a blank line between them."""
    lines = [line for line in block.split("\n") if line.strip()]
    is_broken = all(len(line.strip()) <= _WIDEST for line in lines)
    joined: list[str] = []
    for line in lines:
        opens = rules.opens.match(line)
        indented = rules.indents and _INDENTED.match(line)
        if joined and (opens or indented or not is_broken):
            yield " ".join(joined)
            joined = []
        joined.append(line.strip())
        if opens and not opens["value"]:  # it stands alone over what it is of
            yield joined.pop()
    if joined:
        yield " ".join(joined)
