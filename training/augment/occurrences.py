"""Where a name stands in a text, as a word of its own: "Lee" in "Lee’s", not in "Leeds", "@Lee"."""

import re
from collections.abc import Iterator

from training.example import Offsets

_JOINED_BEFORE = frozenset("@#/_&")
_ENDS = frozenset(".!?…\n")
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|St|Rev|Prof|[A-Z])\Z")
_SKIPPED = frozenset(" \t\"'“”‘’«»„")


class Taken:
    """The characters of a text that an edit has already been found for."""

    def __init__(self, text: str) -> None:
        self.taken = bytearray(len(text) + 1)

    def take(self, start: int, end: int) -> bool:
        """Takes start:end, and tells whether it was free."""
        free = not any(self.taken[start:end])
        if free:
            self.taken[start:end] = b"\1" * (end - start)
        return free


def find_name(text: str, name: str) -> Iterator[Offsets]:
    """Where the name stands in the text, capitals as they are."""
    start = text.find(name) if name else -1
    while start >= 0:
        end = start + len(name)
        if stands_alone(text, start, end):
            yield start, end
        start = text.find(name, end)


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no letter, handle or web address goes on at either edge."""
    before, after = text[start - 1 : start], text[end : end + 2]
    if before and (before.isalnum() or before in _JOINED_BEFORE):
        return False
    if not after:
        return True
    joined = after[0].isalnum() or after[0] in "_@"
    return not joined and not (after[0] in "./" and after[1:].isalnum())


def begins_sentence(text: str, start: int) -> bool:
    """Whether a sentence, a quotation or the text begins here; "Mr. " does not end one."""
    at = start - 1
    while at >= 0 and text[at] in _SKIPPED:
        at -= 1
    quoted = at < start - 1 and text[start - 1] not in " \t"
    ends = at < 0 or text[at] in _ENDS
    return quoted or (ends and not (at > 0 and _TITLE.search(text[max(0, at - 5) : at])))
