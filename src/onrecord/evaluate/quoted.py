"""He said "yes we can" and left. → yes we can: the stretches within double quotation marks.

This is the scorer's own, simpler reading of marks, apart from the one that extract has: a change
of the program must not change what its score counts as direct. Marks are “ ” " and ''; single
marks, guillemets and low marks are passed over.
"""

import re
from dataclasses import dataclass, field

from onrecord.evaluate.tokens import Offsets

_PARAGRAPH = re.compile(r"[^\n]+")
_MARK = re.compile(r"[“”\"]|''")
_BEFORE_OPENING = frozenset("([{—–-‘'/:")


def quoted_stretches(text: str) -> list[Offsets]:
    """The stretches within marks, paragraph by paragraph.

    A mark that is left open runs to the end of its paragraph; a mark that closes without one
    opened takes the paragraph from its start, where the one before was left open.
    """
    found: list[Offsets] = []
    carried = False
    for paragraph in _PARAGRAPH.finditer(text):
        state = _Paragraph(*paragraph.span(), carried)
        for mark in _MARK.finditer(paragraph[0]):
            state.meet(text, paragraph.start() + mark.start(), paragraph.start() + mark.end())
        carried = state.opened is not None
        found += state.ended()
    return found


@dataclass(slots=True)
class _Paragraph:
    start: int
    end: int
    carried: bool  # a mark of the paragraph before was left open
    opened: int | None = None
    seen_mark: bool = False
    found: list[Offsets] = field(default_factory=list)

    def meet(self, text: str, start: int, end: int) -> None:
        if self._opens(text, start, end):
            self.opened = end if self.opened is None else self.opened
        elif self.opened is not None:
            self.found.append((self.opened, start))
            self.opened = None
        elif self.carried and not self.seen_mark:
            self.found.append((self.start, start))
        self.seen_mark = True

    def _opens(self, text: str, start: int, end: int) -> bool:
        mark = text[start:end]
        if mark in "“”":
            return mark == "“"
        before = text[start - 1] if start > self.start else " "
        after = text[end] if end < self.end else " "
        can_open = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
        can_close = not before.isspace() and not after.isalnum()
        # Where the surroundings do not tell, straight marks take turns.
        return can_open if can_open != can_close else self.opened is None

    def ended(self) -> list[Offsets]:
        if self.opened is not None:
            self.found.append((self.opened, self.end))
        return self.found
