"""Since when and until when someone has had a role, where another sentence than the name's tells.

    The career diplomat, who served as a counsellor of the mission since 2019, …
    Ana Reyes, mayor of Lorm, … … She resigned on Monday.        mayor until that Monday

A role that a description is told to have is the one's whom the description means. Who has left
has left the first office that the text gives: of a club or a party it may be that nobody left.
Left out: what is denied, feared or planned, and what is said within quotation marks.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import islice

from onrecord.entity import EntityKind, Role
from onrecord.lexicons import words
from onrecord.resolve import dates
from onrecord.resolve.cast import Figure
from onrecord.resolve.descriptions import by_description
from onrecord.resolve.phrases import read_phrase
from onrecord.resolve.referents import descriptions_in
from onrecord.resolve.roles import give, served, serving
from onrecord.resolve.scene import Scene
from onrecord.resolve.timewords import expression

_NOT_SO = re.compile(
    r"\b(?:not|never|would|could|should|may|might|must|will|if|to|unless|until|nearly|almost)\s"
    r"(?:have\s|be\s)?(?:\w{2,12}\s)?$|n[’']t\s(?:\w{2,12}\s)?$"
)
_BEFORE = 40  # characters in which a "not" is looked for
_MOST = 200  # leavings of one text that are read
_BACK = 200  # characters in which a "he" is looked for
_BEHIND = 80  # characters in which the day is looked for
_FORMER = re.compile(r"\b(?:former|ex|then|acting|retired)\b", re.IGNORECASE)


def read_tenures(scene: Scene) -> None:
    """Gives people the roles and the ends of roles that stand apart from their names."""
    for who_served, role in list(_served(scene)):
        give(who_served, role, None)
    left = [*islice(_leaving().finditer(scene.article.text), _MOST)]
    day = scene.published.day if left else None
    for match in left:
        figure = _who_left(scene, match.start())
        when = _until(scene, match.end(), day) if figure is not None else None
        if figure is not None and when is not None:
            _end(figure, when)


def _served(scene: Scene) -> Iterator[tuple[Figure, Role]]:
    """The roles told behind a description, with whom it means."""
    for one in descriptions_in(scene) if serving(scene.article.text) else ():
        found = served(scene.cast, one.span.end) if one.definite else None
        if found is None or scene.is_quoted(one.span.start):
            continue
        figure = by_description(scene, read_phrase(scene.cast, one.span)).figure
        if figure is not None and figure.kind in {None, EntityKind.PERSON}:
            yield figure, found[0]


@cache
def _leaving() -> re.Pattern[str]:
    longest_first = sorted(words("leaving"), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b")


def _who_left(scene: Scene, at: int) -> Figure | None:
    """The one mentioned last in the sentence before a place; None where it is not told so."""
    begin = scene.layout.sentence_start(at)
    before = scene.article.text[max(begin, at - _BEFORE) : at]
    if scene.is_quoted(at) or _NOT_SO.search(before):
        return None
    named = scene.cast.before(at)
    found = named.figure if named is not None and named.name.span.start >= begin else None
    since = named.name.span.start if found is not None and named is not None else begin
    for start in range(at - 1, max(since, at - _BACK) - 1, -1):
        meant = scene.meant.get(start)
        if meant is not None:
            found = meant.known.figure if meant.known is not None else None
            break
    return found if found is not None and found.person else None


def _until(scene: Scene, at: int, day: date | None) -> str | None:
    """The day behind a place in its sentence, in EDTF; None where none is told."""
    end = min(scene.layout.sentence(at - 1).end, at + _BEHIND)
    found = expression().search(scene.article.text, at, end)
    when = dates.read(found.group(), day) if found is not None else None
    return when.edtf if when is not None and when.start is not None else None


def _end(figure: Figure, when: str) -> None:
    """Ends the first office of someone, if it has no end yet."""
    for n, role in enumerate(figure.roles):
        if role.title and role.organisation and not _FORMER.search(role.title):
            if role.until is None:
                figure.roles[n] = replace(role, until=when)
            return
