"""Whom each "he" and "she" of a text means: of those mentioned before, the one that fits best.

    Ana Reyes met Tom Lee. She told him that her bridge was safe.
                           Ana      Tom      Ana
    In her letter, Reyes said …         the one named right behind the opening

What fits is told by points (fitting.py). Each pronoun brings whom it means into view again.
"""

import re
from collections.abc import Iterable

from onrecord.entity import EntityKind
from onrecord.names.lists import titles
from onrecord.resolve.cast import Figure
from onrecord.resolve.descriptions import by_role
from onrecord.resolve.fitting import NEVER, Points, of_gender, score, why
from onrecord.resolve.known import Known, Meant, Reference, Seen
from onrecord.resolve.phrases import read_phrase
from onrecord.resolve.referents import references_in, sources_of
from onrecord.resolve.scene import Scene
from onrecord.resolve.view import IN_VIEW, View, open_view

_OPENS = re.compile(
    r"(?:In|On|At|By|With|For|From|After|Before|During|Despite|Although|Though|When|While|As|Since"
    r"|Until|Because|Once|If|Through|Under|Upon|Unlike|Like|Having|[A-Z]\w{2,20}ing)\s"
)
_OPENING_ENDS = re.compile(r"[^.;:!?\n\"“”]{0,100}?,\s")
_OPENING = 80  # characters up to the pronoun
_TITLES = 20  # characters between the opening's comma and the name, all of titles
_POINTS = Points()


def antecedents(
    scene: Scene, references: list[Reference] | None = None, points: Points = _POINTS
) -> dict[int, Meant]:
    """By where it starts, whom each "he" and "she" of a text means."""
    sources = sources_of(scene)
    references = references_in(scene, sources) if references is None else references
    view = open_view(scene, sources)
    for n, by in enumerate(references):
        if by.pronoun:
            _find(view, by, references[n + 1 : n + 4], points)
            continue
        figure = by.figure or _by_role(scene, by)
        if figure is None:
            view.mention(_new(by, None), by)
        elif person_like(figure):
            view.mention(view.of.setdefault(figure, _new(by, figure)), by)
    return view.meant


def _by_role(scene: Scene, by: Reference) -> Figure | None:
    """Who has the role that a description tells: "the minister"."""
    answer = by_role(scene, read_phrase(scene.cast, by.span)) if by.definite else None
    return answer.figure if answer is not None else None


def person_like(figure: Figure) -> bool:
    """Whether a figure is a person, as far as its form and the text tell."""
    if figure.kind is None:
        several = len(figure.name.split()) > 1 or figure.gender is not None
        return bool(figure.roles) or (several and not figure.doubted)
    return figure.kind == EntityKind.PERSON


def _new(by: Reference, figure: Figure | None) -> Known:
    words = by.words if figure is None else figure.name
    gender = by.gender if figure is None else None
    return Known(figure, words, gender, by.span, Seen(0, 0, False, by.stand))


def _find(view: View, by: Reference, following: Iterable[Reference], points: Points) -> None:
    """Whom a pronoun means, who so comes into view again."""
    here = view.here(by.span.start)
    likely = [(score(here, by, known, points), n, known) for n, known in _candidates(view)]
    likely = sorted((one for one in likely if one[0] > NEVER), reverse=True)[:2]
    fronted = _fronted(view, by, following, points)
    if fronted is not None and (not likely or likely[0][0] < points.fronted):
        view.meant[by.span.start] = Meant(
            fronted, f"{fronted.words}, named right behind", points.fronted
        )
    elif not likely:
        view.meant[by.span.start] = Meant(None, "nobody near fits")
    else:
        known = likely[0][2]
        rival = likely[1][2] if len(likely) > 1 else None
        lead = likely[0][0] - likely[1][0] if rival is not None else None
        view.meant[by.span.start] = Meant(known, why(here, known, rival), likely[0][0], lead)
        if by.gender is not None:
            known.taken[by.gender] = known.taken.get(by.gender, 0) + 1
        view.mention(known, by)


def _candidates(view: View) -> Iterable[tuple[int, Known]]:
    return enumerate(view.known[-IN_VIEW:])


def _fronted(
    view: View, by: Reference, following: Iterable[Reference], points: Points
) -> Known | None:
    """ "In his letter, Reyes said": the one named right behind a sentence's opening."""
    text, start = view.scene.article.text, by.span.start
    begin = view.scene.layout.sentence_start(start)
    if start - begin > _OPENING or "," in text[begin:start] or not _OPENS.match(text, begin):
        return None
    opening = _OPENING_ENDS.match(text, by.span.end)
    named = (one for one in following if one.figure is not None and person_like(one.figure))
    one = next(named, None) if opening is not None else None
    if one is None or opening is None or not _behind(text, opening.end(), one.span.start):
        return None
    known = view.of.setdefault(one.figure, _new(one, one.figure)) if one.figure else None
    return known if known is not None and of_gender(by, known, points) > NEVER else None


def _behind(text: str, comma: int, start: int) -> bool:
    """Whether a name stands right behind a comma, save for a title: "Mr.", "President"."""
    near = 0 <= start - comma <= _TITLES
    return near and all(word in titles() for word in text[comma:start].split())
