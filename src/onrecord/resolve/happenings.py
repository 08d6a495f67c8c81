"""The day of a happening that words only name, found where the article dates it.

    On the day of the invasion, she wrote …      … as Russian troops invaded on February 24.
    A week after his resignation, he said …      … resigned on Monday, ….

A happening and its date must stand in one sentence, the noun or its verb first ("invasion",
"invaded": words that begin alike), or the date first with nothing but a comma between. Of several,
the nearest to the word counts. Left out: "the day of the election" where no sentence dates one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from onrecord.article import Span
from onrecord.resolve import dates
from onrecord.resolve.layout import Layout
from onrecord.resolve.timewords import expression, has_anchor
from onrecord.statement import When

_COUNT = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})"
_NAMED = re.compile(
    r"(?:(?P<on>(?:on|since|from|until|by)\s)?(?:the\s)?(?:very\s|same\s)?"
    r"(?:day|week|month|morning|evening|night)\sof"
    rf"|(?P<shift>(?:(?P<count>{_COUNT})\s(?P<unit>days?|weeks?|months?|years?)"
    r"|the\s(?:day|week|month|year))\s(?P<side>before|after|following)))"
    r"\s(?:the|his|her|their|its|(?-i:[A-Z])[\w.]{1,20}[’']s)\s(?:[\w-]{2,20}\s){0,2}?(?P<noun>(?-i:[a-z]{4,20}))\b",
    re.IGNORECASE,
)
_MAY_NAME = re.compile(
    r"(?:day|week|month|year|morning|evening|night)s?\s(?:of|before|after|following)\s",
    re.IGNORECASE,
)
_ALIKE = 4  # letters that a noun and its verb must share: "inva"
_REACH = 120  # characters between a happening and its date
_SEARCHED = 20_000  # characters of an article that are looked through


@dataclass(frozen=True, slots=True)
class Named:
    """Words that tell a time by a happening, and where its own date stands."""

    when: When
    noun: str
    date_at: Span


def named_by(
    text: str, layout: Layout, within: Span, words: str, day: date | None
) -> Iterator[Named]:
    """The times that the words of a stretch tell by naming what happened.

    `words` are the text's at `within`, with what is not to be read blanked.
    """
    if _MAY_NAME.search(words) is None:
        return
    for match in _NAMED.finditer(words):
        noun = match["noun"].lower()
        found = _date_of(text, layout, noun, within, day)
        if found is None:
            continue
        when, at = found
        span = Span(within.start + match.start(), within.start + match.end("noun"))
        shifted = _shifted(match, when, day)
        if shifted is not None:
            yield Named(replace(shifted, span=span), match["noun"], at)


def _shifted(match: re.Match[str], when: When, day: date | None) -> When | None:
    """The day itself, or the days before or after it that the words count."""
    if match["shift"] is None or when.start is None:
        return when
    unit = match["unit"] or match["shift"].split()[1]
    side = "before that" if match["side"].lower() == "before" else "after that"
    return dates.read(f"{match['count'] or 'a'} {unit} {side}", day, date.fromisoformat(when.start))


def _date_of(
    text: str, layout: Layout, noun: str, within: Span, day: date | None
) -> tuple[When, Span] | None:
    """The day that a sentence gives to the happening, the nearest sentence first."""
    stem = re.escape(_stem(noun))
    found: list[tuple[int, When, Span]] = []
    for match in re.finditer(rf"\b{stem}\w{{0,10}}", text[:_SEARCHED], re.IGNORECASE):
        if within.start <= match.start() < within.end:
            continue
        sentence = layout.sentence(match.start())
        told = _told_near(text, match, sentence, day)
        if told is not None:
            found.append((abs(match.start() - within.start), *told))
        if len(found) > 20:
            break
    nearest = min(found, key=lambda one: one[0], default=None)
    return nearest[1:] if nearest is not None else None


def _told_near(
    text: str, noun: re.Match[str], sentence: Span, day: date | None
) -> tuple[When, Span] | None:
    start = max(sentence.start, noun.start() - _REACH)
    words = text[start : min(sentence.end, noun.end() + _REACH)]
    if not has_anchor(words):
        return None
    best: tuple[int, When, Span] | None = None
    for match in expression().finditer(words):
        span = Span(start + match.start(), start + match.end())
        when = dates.read(match.group(), day)
        if when is None or when.start is None or when.start != when.end:
            continue
        between = text[span.end : noun.start()] if span.end <= noun.start() else ""
        if ";" in text[noun.end() : span.start] or ";" in between:
            continue
        distance = max(span.start - noun.end(), noun.start() - span.end)
        if best is None or distance < best[0]:
            best = distance, when, span
    return best[1:] if best is not None else None


def _stem(noun: str) -> str:
    """What a noun and its verb share: resign(ation), inva(sion), appoint(ment), arrest."""
    for ending in ("ation", "ition", "sion", "tion", "ment", "ance", "ence", "ing", "al", "ure"):
        if noun.endswith(ending) and len(noun) - len(ending) >= _ALIKE:
            return noun[: -len(ending)]
    return noun[:_ALIKE] if noun.endswith("sion") else noun
