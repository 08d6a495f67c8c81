"""A download of a press database → articles, a document each, whichever database it is of."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from onrecord.article import Original
from onrecord.intake import Taken, Told
from onrecord.intake.charset import decoded
from onrecord.intake.exports.paragraphs import Lines, of_page, of_text
from onrecord.intake.fields import Fields, article_from, left_out
from onrecord.intake.forms import utf_16_without_bom
from onrecord.intake.incoming import Incoming
from onrecord.intake.markup import declared_charset
from onrecord.intake.reading import guarded

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_TAG = re.compile(rb"<(?:html|body|div|p|table|span)[\s>]", re.I)
_HEAD = 2**16


@dataclass(frozen=True, slots=True)
class Database:
    """How one database's downloads are cut into documents, and what a document says."""

    slices_of: Callable[[bytes], Iterator[bytes]]
    lines_of: Callable[[str], Lines]  # of one document's text
    fields_of: Callable[[Sequence[str]], Fields]


def articles_of(database: Database, given: Incoming) -> Iterator[Taken]:
    """The articles of a download."""
    data = given.whole()
    if data.startswith(_UTF_16) or utf_16_without_bom(data):
        data = decoded(data, given.name).text.encode("utf-8", "replace")
    is_page = bool(_TAG.search(data[:_HEAD]))
    charset = declared_charset(data) if is_page else None
    read = partial(_page, charset, database) if is_page else partial(_text, database)
    number = 0
    for number, piece in enumerate(database.slices_of(data), 1):
        where = f"document {number:,} of {given.name}"
        yield guarded(where, partial(read, piece, where, given.told))
    if not number:
        yield left_out(
            f"{given.name} opens as a download of a press database, but has no document."
        )


def _page(charset: str | None, database: Database, piece: bytes, where: str, told: Told) -> Taken:
    paragraphs, problems = of_page(piece, charset)
    fields = database.fields_of(paragraphs)
    taken = article_from(fields, Original(piece, "text/html"), where, told)
    return Taken(taken.article, problems + taken.problems, where)


def _text(database: Database, piece: bytes, where: str, told: Told) -> Taken:
    text = decoded(piece, where)
    fields = database.fields_of(of_text(text.text, database.lines_of(text.text)))
    taken = article_from(fields, Original(piece, "text/plain"), where, told)
    return Taken(taken.article, text.problems + taken.problems, where)
