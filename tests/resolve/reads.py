"""Texts in which a learned reader's names are marked, with how sure it was where that is not 1.

[person:Marbles] sang in [place 0.6:Langeland].
"""

import re

from onrecord.article import Article, Original, Span
from onrecord.entity import EntityKind, Named
from onrecord.resolve.layout import lay_out
from onrecord.resolve.names import Name, find_names
from onrecord.resolve.scene import Scene, set_scene
from onrecord.resolve.seen import weighed

_MARK = re.compile(r"\[(?P<kind>[a-z]+)(?: (?P<sure>[\d.]+))?:(?P<words>[^\]]+)\]")


def read(marked: str) -> tuple[str, tuple[Named, ...]]:
    """The text, and the names that the reader saw in it."""
    text, names, end = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[end : match.start()]
        span = Span(len(text), len(text) + len(match["words"]))
        names.append(Named(span, EntityKind(match["kind"]), float(match["sure"] or 1)))
        text += match["words"]
        end = match.end()
    return text + marked[end:], tuple(names)


def names(marked: str) -> tuple[Name, ...]:
    """The names of a marked text, weighed."""
    text, seen = read(marked)
    return weighed(text, find_names(text, lay_out(text)), seen)


def kinds(marked: str) -> list[str]:
    """Each name of a marked text with its kind: "person Ana Roe"; "?" where nothing tells."""
    return [f"{n.kind.value if n.kind else '?'} {' '.join(n.words)}" for n in names(marked)]


def scene(marked: str) -> Scene:
    """The scene of a marked text."""
    text, seen = read(marked)
    return set_scene(Article(text=text, original=Original(text.encode(), "text/plain")), (), seen)
