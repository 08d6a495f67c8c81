"""What nouns of speech and passives report within another's words, where the reader passes over it.

    Lee said he rejected [Reyes’s] [claim] [that the bridge was unsafe], and left.
    Lee said he [was told] by [Reyes] [to shut the bridge].

The reader tags each word once, so of a claim within what is said it tells only the latter. The
rules find the noun's clause; it ends where the words do that it stands in. Of ten such on the pages
that were judged eight told what somebody is said to have said, and two were mended then.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from onrecord.article import Span
from onrecord.attribution import Attribution
from onrecord.extract.rules.kinds import kind_of
from onrecord.extract.rules.nominal import find_nominal
from onrecord.extract.rules.told import find_told
from onrecord.extract.sheet import Sheet
from onrecord.extract.tagged.claims import claims_of, is_told

_SHORTEST = 3  # words of content


def nominals(sheet: Sheet, learned: Sequence[Attribution]) -> Iterator[Attribution]:
    """Yields the rules' finds of nouns and passives that no find of the reader tells."""
    told = claims_of(learned)
    for rule in chain(find_nominal(sheet), find_told(sheet)):
        around = told.over((*rule.content, *rule.cue))
        (words,) = rule.content
        held = (span for one in around for span in one.content if span.covers(rule.cue[0]))
        # Where what holds the noun ends before its clause begins, it tells nothing of the clause.
        ends = [span.end for span in held if span.end > words.start]
        content = Span(words.start, min([words.end, *ends]))
        found = replace(rule, content=(content,), kind=kind_of(sheet, (content,)))
        if _words(sheet, content) >= _SHORTEST and not is_told(found, told, around=True):
            yield found


def _words(sheet: Sheet, span: Span) -> int:
    return len(sheet.text[span.start : span.end].split())
