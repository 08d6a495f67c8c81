"""JSON → articles: one object a line, or one object in a file.

    {"text": "The mayor …", "title": "Bridge shut", "url": "https://…", "published": "2022-05-24"}
    {"html": "<html>…", "url": "https://…"}

Fields go by the names that common crawlers give them. A line that can't be read is a problem
with its number, and the lines after it are read all the same.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from onrecord.article import Article, Original
from onrecord.intake import Taken, Told
from onrecord.intake.charset import decoded
from onrecord.intake.dates import moment_of
from onrecord.intake.text import Stated, article_of
from onrecord.problem import Problem

# The spellings of each field, lower-cased and without "_" and "-"; the first that is there counts.
_TEXT = ("text", "articlebody", "maintext", "fulltext", "plaintext", "rawtext", "articletext")
_HTML = ("html", "rawhtml", "contenthtml", "bodyhtml", "articlehtml", "page")
_EITHER = ("body", "content", "article", "contents", "story")
_TITLE = ("title", "headline")
_URL = ("url", "link", "canonicalurl", "sourceurl", "articleurl", "uri", "permalink")
_OUTLET = ("outlet", "publisher", "sitename", "newspaper", "publication", "source", "site")
_PUBLISHED = (
    "published", "datepublished", "publishedat", "publisheddate", "publicationdate",
    "publishdate", "pubdate", "publishedtime", "date", "datetime", "createdat",
)  # fmt: skip
_MODIFIED = ("modified", "datemodified", "updated", "updatedat", "modifiedat", "lastmodified")
_LANGUAGE = ("language", "lang", "inlanguage", "locale")
_BYLINE = ("byline", "authors", "author", "creator", "writer", "writers")

_OPENS_HTML = re.compile(r"\s*<[!a-zA-Z]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_APART = re.compile(r"\s*(?:,|;|\band\b|&)\s*")

_Fields = Mapping[str, Any]


_A_LIST = "it holds a list, no object"


@dataclass(frozen=True, slots=True)
class _Broken:
    """Why a line is no object: "it is no JSON (Expecting value)"."""

    reason: str


def articles_from(data: bytes, name: str, told: Told) -> Iterator[Taken]:
    """The articles of a file of JSON: of its one object, or of each of its lines."""
    whole = data.strip()
    if b"\n" in whole and isinstance(_object(whole.partition(b"\n")[0], name), _Broken):
        one = _object(whole, name)
        if not isinstance(one, _Broken):
            yield _taken(one, whole, name, told)
            return
        if one.reason == _A_LIST:
            yield _problem(f"{name} was left out: {_A_LIST}. Write one JSON object a line.")
            return
    for number, line in enumerate(data.split(b"\n"), 1):
        if line := line.strip():
            where = f"line {number:,} of {name}" if b"\n" in whole else name
            yield _read(line, where, told)


def _read(line: bytes, where: str, told: Told) -> Taken:
    fields = _object(line, where)
    if isinstance(fields, _Broken):
        return _problem(f"{where} was left out: {fields.reason}. Write one JSON object a line.")
    return _taken(fields, line, where, told)


def _object(line: bytes, name: str) -> _Fields | _Broken:
    try:
        value = json.loads(decoded(line, name).text)
    except RecursionError:
        return _Broken("it is nested too deep")
    except ValueError as error:  # also of a number with thousands of digits
        return _Broken(f"it is no JSON ({error})")
    if not isinstance(value, dict):
        return _Broken(f"it holds {_kind(value)}, no object")
    return value


def _kind(value: object) -> str:
    names = {list: "a list", str: "a string", bool: "true or false", type(None): "null"}
    return names.get(type(value), "a number")


def _taken(fields: _Fields, line: bytes, where: str, told: Told) -> Taken:
    if isinstance(fields.get("statements"), list) and isinstance(fields.get("article"), dict):
        return _problem(
            f"{where} is a record that onrecord made, not a story; `onrecord check` reads it."
        )
    known = {key.casefold().replace("_", "").replace("-", ""): fields[key] for key in fields}
    problems: list[Problem] = list(decoded(line, where).problems)
    text, is_html = _words(known, where, problems)
    if not text.strip():
        return _problem(
            f"{where} has no words: none of text, body, content or html, but {_listed(fields)}."
        )
    hints = _hints(known, told, where, problems)
    stated = _stated(known, where, problems)
    original = Original(line, "application/json")
    if is_html:
        taken = _from_html(text, original, hints, stated)
        return Taken(taken.article, (*problems, *taken.problems))
    return Taken(article_of(text, original, hints, stated), tuple(problems))


def _words(known: _Fields, where: str, problems: list[Problem]) -> tuple[str, bool]:
    """The story's words and whether they are HTML. A text that a line gives wins over its page."""
    text = _string(known, _TEXT)
    html = "" if text else _string(known, _HTML)
    either = "" if text or html else _string(known, _EITHER)
    words = text or html or either
    if _SURROGATE.search(words):
        problems.append(
            Problem("intake", f"{where} has halves of characters (\\ud800); each stands as U+FFFD.")
        )
        words = _SURROGATE.sub("\ufffd", words)
    return words, bool(html) or bool(either and _OPENS_HTML.match(either))


def _hints(known: _Fields, told: Told, where: str, problems: list[Problem]) -> Told:
    """What a person told, and what the line says where no one told."""
    return Told(
        published=told.published or _moment(known, _PUBLISHED, where, problems),
        url=told.url or _clean(_string(known, _URL)) or None,
        outlet=told.outlet or _clean(_string(known, _OUTLET)) or None,
    )


def _stated(known: _Fields, where: str, problems: list[Problem]) -> Stated:
    return Stated(
        title=_clean(_string(known, _TITLE)) or None,
        modified=_moment(known, _MODIFIED, where, problems),
        language=_string(known, _LANGUAGE) or None,
        byline=_authors(known),
    )


def _from_html(html: str, original: Original, hints: Told, stated: Stated) -> Taken:
    from onrecord.intake.html import article_from

    taken = article_from(html.encode("utf-8", "replace"), hints, charset="utf-8")
    if taken.article is None:
        return taken
    return Taken(_with_stated(taken.article, original, stated), taken.problems)


def _with_stated(article: Article, original: Original, stated: Stated) -> Article:
    """The page's article, with what its line says about it in place of what the page says."""
    return replace(
        article,
        original=original,
        title=stated.title or article.title,
        modified=stated.modified or article.modified,
        byline=stated.byline or article.byline,
        language=article.language or stated.language,
    )


# ── fields ──


def _string(known: _Fields, spellings: tuple[str, ...]) -> str:
    """The first field that holds words: a string, or an object or list that names something."""
    for spelling in spellings:
        value = known.get(spelling)
        if isinstance(value, list) and value:
            value = value[0]
        if isinstance(value, dict):
            value = value.get("name") or value.get("title")
        if isinstance(value, str) and value.strip():
            return value
    return ""


def _clean(words: str) -> str:
    """A field of one line, without what can't be written out again."""
    return _SURROGATE.sub("\ufffd", " ".join(words.split()))


def _moment(
    known: _Fields, spellings: tuple[str, ...], where: str, problems: list[Problem]
) -> str | None:
    found = [(s, known[s]) for s in spellings if known.get(s) not in (None, "")]
    for spelling, value in found:
        dated = moment_of(value) if isinstance(value, str | int | float) else None
        if dated:
            return dated
        message = f"the {spelling} of {where} is no date that onrecord reads: {str(value)[:60]!r}."
        problems.append(Problem("intake", message))
    return None


def _authors(known: _Fields) -> tuple[str, ...]:
    """ "By Ana Reyes and Bo Lee", ["Ana Reyes", …] or [{"name": "Ana Reyes"}, …] as names."""
    value = next((known[spelling] for spelling in _BYLINE if known.get(spelling)), None)
    if isinstance(value, str):
        names: list[Any] = _APART.split(re.sub(r"^\s*by\s+", "", value[:500], flags=re.IGNORECASE))
    else:
        names = value if isinstance(value, list) else [value]
    named = (name.get("name") if isinstance(name, dict) else name for name in names)
    return tuple(_clean(name) for name in named if isinstance(name, str) and name.strip())


def _listed(fields: _Fields) -> str:
    return ", ".join(repr(str(key)[:30]) for key in list(fields)[:6]) or "no fields"


def _problem(message: str) -> Taken:
    return Taken(None, (Problem("intake", _SURROGATE.sub("\ufffd", message)),))
