"""A document of Word (.docx) → its articles: one, or those of a download of Nexis or Factiva.

word/document.xml: <w:p><w:r><w:t>The bridge will stay shut …</w:t></w:r></w:p>      a paragraph
"""

import io
import zipfile
import zlib
from collections.abc import Iterator

from lxml import etree

from onrecord.article import Original
from onrecord.intake import Taken
from onrecord.intake.exports import factiva, nexis
from onrecord.intake.exports.signs import is_factiva, is_nexis
from onrecord.intake.incoming import HEAD, Incoming, incoming
from onrecord.intake.text import article_of
from onrecord.problem import Problem

MOST = 64 * 2**20  # bytes of its XML; a download of 500 documents has a tenth of them
_DOCUMENT = "word/document.xml"
_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACES = {f"{_WORDS}tab": "\t", f"{_WORDS}br": "\n", f"{_WORDS}cr": "\n"}
_BROKEN = (
    *(zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError, ValueError),
    *(zlib.error, etree.LxmlError),
)


def is_word(archive: zipfile.ZipFile) -> bool:
    """Whether a zip file is a document of Word."""
    return _DOCUMENT in archive.namelist()


def articles_of_word(archive: zipfile.ZipFile, given: Incoming) -> Iterator[Taken]:
    """The articles of a document. Of a download, the text of each is kept as its original."""
    try:
        text = "\n\n".join(_paragraphs(archive))
    except _BROKEN as error:
        message = f"{given.name} is a broken document of Word ({error}); nothing was read."
        yield Taken(None, (Problem("intake", message),))
        return
    within = incoming(io.BytesIO(text.encode()), given.name, given.told, given.passed_over)
    if is_factiva(text[:HEAD]):
        yield from factiva.articles_from(within)
    elif is_nexis(text[:HEAD]):
        yield from nexis.articles_from(within)
    elif text.strip():
        yield Taken(article_of(text, _original(given), given.told))
    else:
        yield Taken(None, (Problem("intake", f"{given.name} holds no words."),))


def _original(given: Incoming) -> Original:
    given.rewind()
    return Original(given.whole(), _MEDIA_TYPE)


def _paragraphs(archive: zipfile.ZipFile) -> Iterator[str]:
    with archive.open(_DOCUMENT) as file:
        data = file.read(MOST + 1)
    if len(data) > MOST:
        raise ValueError(f"its text is over {MOST >> 20} MB")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    tree = etree.fromstring(data, parser)
    for paragraph in tree.iter(f"{_WORDS}p") if tree is not None else ():
        if words := "".join(_words(paragraph)).strip():
            yield words


def _words(paragraph: etree._Element) -> Iterator[str]:
    for element in paragraph.iter():
        if element.tag == f"{_WORDS}t":
            yield element.text or ""
        elif isinstance(element.tag, str):
            yield _SPACES.get(element.tag, "")
