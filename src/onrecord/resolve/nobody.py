"""Sources that name nobody, or several who did not speak.

    No one said so · no official said so            nobody is the speaker
    Neither Ana Reyes nor Tom Lee would comment     Ana Reyes and Tom Lee, who did not

"None of the officers" and "neither officer" stay what they are: they tell who was asked.
"""

import re

from onrecord.article import Span
from onrecord.entity import EntityKind
from onrecord.resolve.scene import Answer, Scene

_LONGEST = 160  # characters
_NOBODY = re.compile(r"(?:[Nn]o[ -]one|[Nn]obody|[Nn]ot (?:one|a single)|[Nn]o(?= [a-z]))\b")
_NEITHER = re.compile(r"neither\s(.{1,80}?)\snor\s(.{1,80})", re.IGNORECASE | re.DOTALL)


def nobody(scene: Scene, source: Span) -> Answer | None:
    """The answer for a source that begins so, or None where somebody is named."""
    words = scene.article.text[source.start : min(source.end, source.start + _LONGEST)]
    if _NOBODY.match(words):
        return Answer(None, (f"“{words}” is nobody",))
    neither = _NEITHER.fullmatch(words)
    if neither is None:
        return None
    both = f"{neither.group(1)} and {neither.group(2)}"
    figure = scene.cast.thing(both, EntityKind.GROUP, source)
    return Answer(figure, ("two are named together, who did not speak",))
