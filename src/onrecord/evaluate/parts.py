"""An attribution as scores see it: its parts as offsets, then as sets of words."""

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.evaluate.quoted import quoted_stretches
from onrecord.evaluate.tokens import Offsets, Tokens, fragments, tokenise

TYPES = ("direct", "mixed", "indirect")


@dataclass(frozen=True, slots=True)
class Parts:
    """One attribution, of the gold or predicted, in offsets. Any part may be empty."""

    content: tuple[Offsets, ...]
    source: tuple[Offsets, ...] = ()
    cue: tuple[Offsets, ...] = ()


@dataclass(frozen=True, slots=True)
class Measured:
    """One attribution in words: what matching and counting need."""

    type: str  # one of TYPES, by how much of the content stands within double marks
    fragments: tuple[Offsets, ...]
    content: frozenset[int]
    source: frozenset[int]
    cue: frozenset[int]


@dataclass(frozen=True, slots=True)
class Page:
    """A text with its words and those of them that stand within double quotation marks."""

    text: str
    tokens: Tokens
    quoted: frozenset[int]

    @classmethod
    def of(cls, text: str) -> "Page":
        tokens = tokenise(text)
        return cls(text, tokens, tokens.within(quoted_stretches(text)))

    def measured(self, attributions: Iterable[Parts], *, cut: bool) -> list[Measured]:
        """The attributions that have a content word; with `cut`, one for each of its fragments."""
        found: list[Measured] = []
        for parts in attributions:
            self._check(parts)
            whole = fragments(self.text, self.tokens, parts.content)
            groups = [[fragment] for fragment in whole] if cut else [whole]
            found += [self._measure(parts, group) for group in groups if group]
        return found

    def _measure(self, parts: Parts, group: list[Offsets]) -> Measured:
        content = self.tokens.within(group)
        return Measured(
            type=self._type(content),
            fragments=tuple(group),
            content=content,
            source=self.tokens.within(parts.source),
            cue=self.tokens.within(parts.cue),
        )

    def _type(self, content: frozenset[int]) -> str:
        inside = len(content & self.quoted)
        if inside == len(content):
            return "direct"
        return "mixed" if inside else "indirect"

    def _check(self, parts: Parts) -> None:
        for start, end in (*parts.content, *parts.source, *parts.cue):
            if not 0 <= start <= end <= len(self.text):
                raise ValueError(
                    f"the span {start}:{end} is not within the {len(self.text)} characters of"
                    f" {self.text[:40]!r}…; offsets count code points of the file as it is"
                )
