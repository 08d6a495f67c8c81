"""A download of Factiva → its documents, with the codes of fields or without, page or text.

    HD    Bridge shut                              Bridge shut
    BY    By Ana Reyes                             By Ana Reyes
    WC    453 words                                453 words
    PD    24 May 2022                              24 May 2022
    SN    The Quay                                 The Quay
    LA    English                                  English
    CY    Copyright 2022 The Quay                  Copyright 2022 The Quay
    LP    The bridge will stay shut …              The bridge will stay shut …
    TD    “It rusts,” she added …                  “It rusts,” she added …
    AN    Document QUAY000020220524ei5o0001        Document QUAY000020220524ei5o0001

Written from Factiva's own list of its fields (HD is the headline, LP the first paragraphs, TD the
text after them) and what readers of such files tell of them: tm.plugin.factiva, newsmap,
factiva_html_parser.
"""

import re
from collections.abc import Iterator, Sequence

from onrecord.intake import Taken
from onrecord.intake.dates import day_of
from onrecord.intake.exports.download import Database, articles_of
from onrecord.intake.exports.paragraphs import Lines
from onrecord.intake.fields import Fields
from onrecord.intake.incoming import Incoming

_CODES = (
    "HD|HL|SE|CLM|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|CT|CX|RF"
    "|CO|IN|NS|RE|IPC|IPD|PUB|AN"
)
_CODE = re.compile(rf"(?P<code>{_CODES})(?:[ \t]{{2,}}|\t|[ \t]*$)(?P<value>.*)")
_NAMED = re.compile(rb"(?:^|>|^AN[ \t]{1,40})[ \t]{0,40}\(?Document [A-Za-z0-9]{16,40}\)?", re.M)
_IS_NAMED = re.compile(r"\(?Document [A-Za-z0-9]{16,40}\)?$")
_CUT_OFF = re.compile(rb"(?:^|>)(?:HD(?:\s{2,40}|\s{0,20}</b>)|[\d,.]{1,9} words\b)", re.M)
_WORDS = re.compile(r"[\d,.]{1,9} words$")
_RIGHTS = re.compile(r"^(?:Copyright|©|\(c\)).*$", re.M | re.I)
_BY = re.compile(r"(?:By|BY|by) \S")
_TIME = re.compile(r"\d{1,2}:\d\d")
_FURTHEST = 12  # paragraphs in which what stands before a story ends


def articles_from(given: Incoming) -> Iterator[Taken]:
    """The articles of a download."""
    return articles_of(Database(slices_of, lines_of, fields_of), given)


def slices_of(data: bytes) -> Iterator[bytes]:
    """Each document's own bytes: up to its name, "Document QUAY0000…"."""
    start = 0
    for name in _NAMED.finditer(data):
        yield data[start : name.end()]
        start = name.end()
    if _CUT_OFF.search(data, start):
        yield data[start:]


def lines_of(text: str) -> Lines:
    """Without codes each line above the story is a paragraph."""
    is_coded = any(map(_CODE.match, text.split("\n")))
    return Lines(_CODE, front_ends=None if is_coded else _RIGHTS)


def fields_of(paragraphs: Sequence[str]) -> Fields:
    """What the paragraphs of a document say, by the names of fields."""
    coded = _coded(paragraphs)
    return _of_codes(coded) if "HD" in coded else _of_order(paragraphs)


def _coded(paragraphs: Sequence[str]) -> dict[str, list[str]]:
    """The paragraphs under each code: a code stands before a paragraph, or is one itself."""
    coded: dict[str, list[str]] = {}
    here: list[str] = []
    for paragraph in paragraphs:
        match = _CODE.match(paragraph)
        if match:
            here = coded.setdefault(match["code"], [])
        words = (match["value"] if match else paragraph).strip()
        if words:
            here.append(words)
    return coded


def _of_codes(coded: dict[str, list[str]]) -> Fields:
    one = {code: " ".join(words) for code, words in coded.items()}
    story = coded.get("LP", []) + coded.get("TD", [])
    return _fields(one["HD"], one.get("BY"), one.get("PD"), one.get("SN"), story)


def _of_order(paragraphs: Sequence[str]) -> Fields:
    """Without codes "453 words" follows author or title, and the story the copyright."""
    words = next((n for n, p in enumerate(paragraphs) if _WORDS.match(p)), 0)
    if words == 0:
        return _fields("", None, None, None, [])
    byline = paragraphs[words - 1] if words > 1 and _BY.match(paragraphs[words - 1]) else None
    title = paragraphs[words - 2 if byline else words - 1]
    rest = paragraphs[words + 1 :]
    day = next(filter(day_of, rest[:2]), None)
    outlets = (p for p in rest[:4] if p != day and not _TIME.match(p))
    rights = next((n for n, p in enumerate(rest[:_FURTHEST]) if _RIGHTS.match(p)), -1)
    story = [p for p in rest[rights + 1 :] if not _IS_NAMED.match(p)]
    return _fields(title, byline, day, next(outlets, None), story)


def _fields(
    title: str, byline: str | None, day: str | None, outlet: str | None, story: list[str]
) -> Fields:
    return {
        "text": "\n\n".join(filter(None, (title, *story))) if story else "",
        "title": title,
        "outlet": outlet,
        "published": day_of(day or ""),
        "byline": byline,
    }
