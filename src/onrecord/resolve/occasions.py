"""On what occasion a statement was made, where the words for it stand beside its cue.

    At a press conference in Geneva, Ana Reyes said …        a press conference in Geneva
    … she said during a Human Rights Council debate          a Human Rights Council debate
    On the sidelines of the summit, she said …               the summit

Only the cue's own sentence is read, without what is said and who says it. Left out: what only gives
a time ("after the meeting") or a place ("at the bridge").
"""

import re
from functools import cache

from onrecord.article import Span
from onrecord.attribution import Attribution
from onrecord.lexicons import lines
from onrecord.resolve.scene import Scene
from onrecord.statement import Occasion

_REACH = 200  # characters on either side of the cue
_LED = (
    r"\b(?:[Aa]t|[Dd]uring|[Ii]n|[Oo]n\sthe\s(?:sidelines|margins|fringes)\sof)\s"
    r"(?P<name>(?:an?|the|his|her|their|its|this|last|another|(?!\w+day\b)[A-Z][\w.’'-]{1,30})\s"
    r"(?:(?!(?:and|or|but|that|who|which|said|says|told|at|in|on|of|to|with|for)\s)[\w’'.&-]{1,30}\s){0,6}?"
)
# What tells more of it: "a rally in Ohio", "a news conference with Tom Poe".
_MORE = r"(?:\s(?:in|with|of|on|at|to)\s(?:the\s)?[A-Z][\w’'-]{1,30}(?:\s[A-Z][\w’'-]{1,30}){0,3})?"
# What someone else did or will do there, and what may never be.
_ASIDE = re.compile(
    r"\b(?:who|which|whose|where|when|after|before|because|if|as|paraphrasing|following)\b"
    r"[^,;\n]{0,200}(?:[,;]|$)|\b[Ii]n the (?:\w+ )?event\b"
)
_WEEKDAY = re.compile(
    r"\s(?:on|in)\s(?:\w+day|\w+uary|March|April|May|June|July|August|\w+ber)\b.*"
)


@cache
def _led_in() -> re.Pattern[str]:
    nouns = "|".join(sorted(lines("occasions"), key=len, reverse=True))
    return re.compile(rf"{_LED}(?:{nouns})(?![\w’'-]){_MORE})")


def occasion_of(scene: Scene, attribution: Attribution) -> Occasion | None:
    """The occasion that the sentence of the cue names."""
    if not attribution.cue:
        return None
    cue = attribution.cue[0]
    sentence = scene.layout.sentence(cue.start)
    start, end = max(sentence.start, cue.start - _REACH), min(sentence.end, cue.end + _REACH)
    words = _outside(scene, attribution, start, max(end, start + 1))
    if _led_in().search(words) is None:
        return None
    words = _ASIDE.sub(lambda match: " " * len(match.group()), words)
    best: tuple[int, Span] | None = None
    for match in _led_in().finditer(words):
        span = Span(start + match.start("name"), start + match.end())
        distance = max(span.start - cue.end, cue.start - span.end)
        if best is None or distance < best[0]:
            best = distance, span
    if best is None:
        return None
    name = _WEEKDAY.sub("", scene.article[best[1]])
    span = Span(best[1].start, best[1].start + len(name))
    return Occasion(name, span)


def _outside(scene: Scene, attribution: Attribution, start: int, end: int) -> str:
    """The words from start to end, with the content blanked."""
    words = scene.article.text[start:end]
    for span in attribution.content[:8]:
        begin, stop = max(span.start - start, 0), min(span.end - start, len(words))
        if begin < stop:
            words = words[:begin] + "\x00" * (stop - begin) + words[stop:]
    return words
