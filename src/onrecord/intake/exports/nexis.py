"""A download of Nexis → its documents: of LexisNexis as it was, and of Nexis Uni as it is.

               1 of 20 DOCUMENTS                   Bridge shut
                    The Quay                       The Quay
             May 24, 2022 Tuesday                  May 24, 2022 Tuesday
                                                   Copyright 2022 The Quay All Rights Reserved
    Bridge shut                                    Section: NEWS; Pg. 3
    BYLINE: Ana Reyes                              Length: 453 words
    LENGTH: 453 words                              Byline: Ana Reyes
                                                   Body
    The bridge will stay shut …                    The bridge will stay shut …
                                                   Classification
    LOAD-DATE: May 24, 2022                        Load-Date: May 24, 2022
    Copyright 2022 The Quay                        End of Document

Written from what readers of such files tell of them: the packages LexisNexisTools,
tm.plugin.lexisnexis and nexis-uni-parser, and the made-up sample that the first has.
"""

import re
from collections.abc import Iterator, Sequence

from onrecord.intake import Taken
from onrecord.intake.dates import day_of
from onrecord.intake.exports.download import Database, articles_of
from onrecord.intake.exports.paragraphs import Lines
from onrecord.intake.exports.signs import NEXIS_MARK
from onrecord.intake.fields import Fields
from onrecord.intake.incoming import Incoming

_MARK = re.compile(NEXIS_MARK.encode(), re.M)
_END = re.compile(rb"(?:^|>)[ \t]{0,200}End of Document[ \t\r]{0,200}(?:$|<)", re.M)
_CUT_OFF = re.compile(rb"Length:(?:\s|<[^<>]{1,99}>){0,9}[\d,.]{1,9} words")  # of its end
_BODY = re.compile(r"^Body[ \t]*$", re.M)
# Before the story; "Body" is a line by itself in newer documents.
_BEFORE = ("section", "length", "byline", "dateline", "highlight", "headline", "series", "body")
# After it. No paragraph of a story opens so, as one may with "Notes:" or "Person:".
_AFTER = (
    *("load-date", "language", "graphic", "publication-type", "journal-code", "subject", "url"),
    *("pub-type", "document-type", "correction-date", "organization", "geographic", "acc-no"),
)
_SPELLED = (spelled for name in (*_BEFORE, *_AFTER) for spelled in (name.upper(), name.title()))
_FIELD = re.compile(rf"(?P<name>{'|'.join(_SPELLED)}):(?:\s+(?P<value>.*))?$", re.S)
_ENDS = {"classification", "graphic", "end of document"}
_OPENS = re.compile(rf"{_FIELD.pattern}|(?:Body|Graphic|Classification|End of Document)\s*$", re.S)
_COPYRIGHT = re.compile(r"(?:Copyright|©|\(c\))\s.{0,200}?\d{4}", re.I)
_EDITION = re.compile(r"(?:\S+\s){0,5}Edition\b", re.I)
_LINK = re.compile(r"Link to (?:Image|PDF|the original story)\.?$", re.I)
_EMAIL = re.compile(r"[;,]?\s*+[(<]?[\w.+-]{1,60}@[\w.-]{1,60}[)>]?")
_FURTHEST = 40  # paragraphs in which the story of an older document begins


def articles_from(given: Incoming) -> Iterator[Taken]:
    """The articles of a download."""
    return articles_of(Database(slices_of, lines_of, fields_of), given)


def slices_of(data: bytes) -> Iterator[bytes]:
    """Each document's own bytes; what stands before the first, as a list of all, is of none."""
    marks = [mark.start() for mark in _MARK.finditer(data)]
    if marks:
        yield from (data[a:b] for a, b in zip(marks, [*marks[1:], len(data)], strict=True))
        return
    start = 0
    for end in _END.finditer(data):
        yield data[start : end.end()]
        start = end.end()
    if _CUT_OFF.search(data, start):
        yield data[start:]


def lines_of(text: str) -> Lines:
    """In newer documents each line above the story is a paragraph."""
    return Lines(_OPENS, front_ends=_BODY if _BODY.search(text) else None, indents=True)


def fields_of(paragraphs: Sequence[str]) -> Fields:
    """What the paragraphs of a document say, by the names of fields."""
    known, start = _before(paragraphs)
    front = paragraphs[: next((n for n, p in enumerate(paragraphs) if _field(p)), start)]
    dated = next((n for n in reversed(range(len(front))) if day_of(front[n])), -1)
    headlines = _headlines(front, dated, is_newer="Body" in paragraphs)
    title = known.get("headline") or next(iter(headlines), "")
    story = [*filter(None, [known.get("body")]), *_story(paragraphs[start:])]
    above = (title, *headlines[1:], known.get("highlight")) if story else ()
    return {
        "text": "\n\n".join(filter(None, (*above, *story))),
        "title": title,
        "outlet": front[dated - 1] if dated > 0 and not _is_mark(front[dated - 1]) else None,
        "published": day_of(front[dated]) if dated >= 0 else None,
        "byline": _EMAIL.sub("", known.get("byline", "")),
    }


def _before(paragraphs: Sequence[str]) -> tuple[dict[str, str], int]:
    """The fields that stand before the story, and where it begins."""
    known: dict[str, str] = {}
    body = next((n for n, paragraph in enumerate(paragraphs) if paragraph == "Body"), None)
    for number, paragraph in enumerate(paragraphs[: _FURTHEST if body is None else body]):
        field = _field(paragraph)
        if field and field[0] in _BEFORE:
            known.setdefault(*field)
        elif body is None and ("length" in known or "body" in known):
            return known, number
    return known, len(paragraphs) if body is None else body + 1


def _field(paragraph: str) -> tuple[str, str] | None:
    """ "BYLINE: Ana Reyes" → "byline" and its value."""
    match = _FIELD.match(paragraph)
    return (match["name"].lower(), (match["value"] or "").strip()) if match else None


def _headlines(front: Sequence[str], dated: int, *, is_newer: bool) -> list[str]:
    """In newer documents the headline stands above outlet and date, in older ones below."""
    if is_newer:
        return list(front[max(0, dated - 2) : max(0, dated - 1)])
    below = front[dated + 1 :] if dated >= 0 else front[-1:]
    return [p for p in below if not (_is_mark(p) or _EDITION.match(p))][:3]


def _is_mark(paragraph: str) -> bool:
    return bool(_MARK.match(paragraph.encode()) or _COPYRIGHT.match(paragraph))


def _story(paragraphs: Sequence[str]) -> Iterator[str]:
    """The paragraphs up to what is told of the document after its story."""
    for paragraph in paragraphs:
        field = _field(paragraph)
        if paragraph.lower() in _ENDS or _COPYRIGHT.match(paragraph):
            return
        if field and field[0] in _AFTER:
            return
        if not _LINK.match(paragraph):
            yield paragraph
