"""Named fields of one story → its article: of a line of JSON, of a row of a table.

    text        title         url          published      source       authors
    The may…    Bridge shut   https://…    2022-05-24     The Quay     Ana Reyes; Bo Lee

Fields go by the names that common crawlers give them.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeAlias

from onrecord.article import Article, Original
from onrecord.intake import Taken, Told, spellings
from onrecord.intake.dates import moment_of
from onrecord.intake.text import Stated, article_of
from onrecord.problem import Problem

Fields: TypeAlias = Mapping[str, Any]

_OPENS_HTML = re.compile(r"\s*<[!a-zA-Z]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_APART = re.compile(r"\s*+(?:[,;|&]|\band\b)\s*+")


def article_from(fields: Fields, original: Original, where: str, told: Told) -> Taken:
    """The article that the fields tell of; `where` is how messages call them."""
    known = {spellings.plain(key): fields[key] for key in fields}
    problems: list[Problem] = []
    text, is_html = _words(known, where, problems)
    if not text.strip():
        return left_out(
            f"{where} has no words: none of text, body, content or html, but {listed(fields)}.",
            where,
        )
    hints = _hints(known, told, where, problems)
    stated = _stated(known, where, problems)
    if is_html:
        taken = _from_html(text, original, hints, stated)
        return Taken(taken.article, (*problems, *taken.problems), where)
    return Taken(article_of(text, original, hints, stated), tuple(problems), where)


def _words(known: Fields, where: str, problems: list[Problem]) -> tuple[str, bool]:
    """The story's words and whether they are HTML. A text that a line gives wins over its page."""
    text = _string(known, spellings.TEXT)
    html = "" if text else _string(known, spellings.HTML)
    either = "" if text or html else _string(known, spellings.EITHER)
    words = text or html or either
    if _SURROGATE.search(words):
        problems.append(
            Problem("intake", f"{where} has halves of characters (\\ud800); each stands as U+FFFD.")
        )
        words = _SURROGATE.sub("\ufffd", words)
    return words, bool(html) or bool(either and _OPENS_HTML.match(either))


def _hints(known: Fields, told: Told, where: str, problems: list[Problem]) -> Told:
    """What a person told, and what the line says where no one told."""
    return Told(
        published=told.published or _moment(known, spellings.PUBLISHED, where, problems),
        url=told.url or _clean(_string(known, spellings.URL)) or None,
        outlet=told.outlet or _clean(_string(known, spellings.OUTLET)) or None,
    )


def _stated(known: Fields, where: str, problems: list[Problem]) -> Stated:
    return Stated(
        title=_clean(_string(known, spellings.TITLE)) or None,
        modified=_moment(known, spellings.MODIFIED, where, problems),
        language=_string(known, spellings.LANGUAGE) or None,
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


def _string(known: Fields, names: tuple[str, ...]) -> str:
    """The first field that holds words: a string, or an object or list that names something."""
    for spelling in names:
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
    known: Fields, names: tuple[str, ...], where: str, problems: list[Problem]
) -> str | None:
    found = [(s, known[s]) for s in names if known.get(s) not in (None, "")]
    for spelling, value in found:
        dated = moment_of(value) if isinstance(value, str | int | float) else None
        if dated:
            return dated
        message = f"the {spelling} of {where} is no date that onrecord reads: {str(value)[:60]!r}."
        problems.append(Problem("intake", message))
    return None


def _authors(known: Fields) -> tuple[str, ...]:
    """ "By Ana Reyes and Bo Lee", ["Ana Reyes", …] or [{"name": "Ana Reyes"}, …] as names."""
    value = next((known[spelling] for spelling in spellings.BYLINE if known.get(spelling)), None)
    if isinstance(value, str):
        names: list[Any] = _APART.split(re.sub(r"^\s*by\s+", "", value[:500], flags=re.IGNORECASE))
    else:
        names = value if isinstance(value, list) else [value]
    named = (name.get("name") if isinstance(name, dict) else name for name in names)
    return tuple(_clean(name) for name in named if isinstance(name, str) and name.strip())


def listed(fields: Iterable[str]) -> str:
    """Some of the fields' names, for a message."""
    return ", ".join(repr(str(key)[:30]) for key in list(fields)[:6]) or "no fields"


def left_out(message: str, where: str = "") -> Taken:
    """No article, and why."""
    return Taken(None, (Problem("intake", _SURROGATE.sub("\ufffd", message)),), where)
