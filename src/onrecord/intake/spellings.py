"""The names by which lines of JSON and columns of tables call the parts of a story.

text, body, articleBody, main_text      its words        url, link, permalink      its address
"""

from collections.abc import Iterable

# The spellings of each field, lower-cased and without "_" and "-"; the first that is there counts.
TEXT = ("text", "articlebody", "maintext", "fulltext", "plaintext", "rawtext", "articletext")
HTML = ("html", "rawhtml", "contenthtml", "bodyhtml", "articlehtml", "page")
EITHER = ("body", "content", "article", "contents", "story")
TITLE = ("title", "headline")
URL = ("url", "link", "canonicalurl", "sourceurl", "articleurl", "uri", "permalink")
OUTLET = ("outlet", "publisher", "sitename", "newspaper", "publication", "source", "site")
PUBLISHED = (
    "published", "datepublished", "publishedat", "publisheddate", "publicationdate",
    "publishdate", "pubdate", "publishedtime", "date", "datetime", "createdat",
)  # fmt: skip
MODIFIED = ("modified", "datemodified", "updated", "updatedat", "modifiedat", "lastmodified")
LANGUAGE = ("language", "lang", "inlanguage", "locale")
BYLINE = ("byline", "authors", "author", "creator", "writer", "writers")


def holds_words(names: Iterable[str]) -> bool:
    """Whether one of some names is that of a story's words."""
    return not {plain(name) for name in names}.isdisjoint((*TEXT, *HTML, *EITHER))


def is_known(name: str) -> bool:
    """Whether it's the name of any part of a story."""
    lists = (TEXT, HTML, EITHER, TITLE, URL, OUTLET, PUBLISHED, MODIFIED, LANGUAGE, BYLINE)
    return any(plain(name) in spellings for spellings in lists)


def plain(name: str) -> str:
    """ "Main_Text" → "maintext": as the spellings are listed."""
    return name.strip().casefold().translate(_JOINS)


_JOINS = str.maketrans(dict.fromkeys("_- ."))
