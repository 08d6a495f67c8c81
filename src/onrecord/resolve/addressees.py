"""To whom and through what a statement was made, also where that is told a sentence earlier.

    Bondarev told The Guardian that …. “…,” he stated.      he goes on telling The Guardian
    In his email, Bondarev wrote …. “…,” he wrote further.  in the same email

    Reyes spoke to Radio Cairo. “…,” she said.              to whom she spoke in the sentence before

It is carried on only from one line to the next in the same paragraph, while the same speaker goes
on as "he" or with no source, and nothing new is told.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from onrecord.article import Span
from onrecord.attribution import Kind, Medium, MediumType, Mode
from onrecord.entity import EntityKind
from onrecord.names.lists import class_of
from onrecord.resolve.cast import Figure
from onrecord.resolve.coreference import who
from onrecord.resolve.occasions import occasion_of
from onrecord.resolve.phrases import Phrase, read_phrase
from onrecord.resolve.scene import Answer, Scene
from onrecord.statement import Occasion

_WRITTEN = frozenset({MediumType.EMAIL, MediumType.LETTER, MediumType.POST, MediumType.DOCUMENT})


_REACH = 300  # characters of the sentence before that are looked at
# A sentence before that tells of the talk from which the next one quotes.
_TALK = re.compile(
    r"\b(?:(?:gave|granted|has\sgiven|had\sgiven)\s(?:[\w-]+\s){1,4}?(?P<interview>interview)\s(?:to|with)"
    r"|(?:spoke|has\sspoken|had\sspoken|talked|sat\sdown|spoke\sby\sphone)\s(?:exclusively\s)?(?:to|with))"
    r"\s(?P<heard>(?:the\s)?[A-Z][\w.’'&-]{1,30}(?:\s[A-Z][\w.’'&-]{1,30}){0,4}|reporters|journalists)"
)


@dataclass(frozen=True, slots=True)
class Heard:
    """To whom and through what, with the reasons."""

    addressee: Figure | None = None
    medium: Medium | None = None
    occasion: Occasion | None = None
    because: tuple[tuple[str, str], ...] = ()  # the field, and why


def find_addressees(scene: Scene) -> tuple[Heard, ...]:
    """To whom each attribution is addressed, its medium and its occasion."""
    found = [_told(scene, i) for i in range(len(scene.attributions))]
    order = sorted(range(len(found)), key=lambda i: _place(scene, i))
    order = [i for i in order if scene.within[i] is None]
    for i in order:
        found[i] = _from_talk(scene, found[i], i)
    for before, after in pairwise(order):
        if _goes_on(scene, before, after):
            found[after] = _carried(scene, found, before, after)
    return tuple(found)


def _place(scene: Scene, i: int) -> int:
    attribution = scene.attributions[i]
    spans = attribution.cue or attribution.source or attribution.content
    return spans[0].start if spans else 0


def _told(scene: Scene, i: int) -> Heard:
    """What the attribution itself tells."""
    attribution = scene.attributions[i]
    span, medium = attribution.addressee, attribution.medium
    occasion = occasion_of(scene, attribution)
    why: list[tuple[str, str]] = []
    if occasion is not None:
        why.append(("occasion", f"“{occasion.name}” beside the cue"))
    if medium is not None and medium.span is not None:
        why.append(("medium", f"“{scene.article[medium.span]}” beside the cue"))
    if span is None:
        return Heard(None, medium, occasion, tuple(why))
    phrase = read_phrase(scene.cast, span)
    if phrase.pronoun is not None:
        left = f"“{phrase.words}” is left open"
        return Heard(None, medium, occasion, (*why, ("addressee", left)))
    answer = who(scene, phrase, i)
    if answer.figure is not None and answer.figure is scene.answers[i].figure:
        answer = _someone_else(scene, phrase, answer.figure)
    reasons = (*why, *(("addressee", reason) for reason in answer.because))
    return Heard(answer.figure, medium, occasion, reasons)


def _someone_else(scene: Scene, phrase: Phrase, speaker: Figure) -> Answer:
    """A letter to the governor, Reyes said: who she writes to is not herself."""
    if phrase.heads:
        return Answer(None, (f"“{phrase.words}” would be the speaker",))
    figure = scene.cast.thing(phrase.words, phrase.kind or EntityKind.UNNAMED, phrase.span)
    return Answer(figure, (f"“{phrase.words}”: not the speaker, {speaker.name}",))


def _from_talk(scene: Scene, here: Heard, i: int) -> Heard:
    """What the sentence before tells of the talk: “Reyes spoke to Radio Cairo.”"""
    attribution = scene.attributions[i]
    if here.addressee is not None or here.medium is not None or attribution.kind == Kind.POST:
        return here
    place = _place(scene, i)
    begin = scene.layout.sentence_start(place)
    if begin == 0 or scene.layout.paragraph(begin) != scene.layout.paragraph(begin - 1):
        return here
    before = scene.layout.sentence(begin - 1)
    talk = _TALK.search(scene.article.text, max(before.start, before.end - _REACH), before.end)
    speaker = scene.answers[i].figure
    if talk is None or speaker is None or scene.is_quoted(talk.start()):
        return here
    if not any(m.figure is speaker for m in scene.cast.within(before.start, talk.start())):
        return here
    span = Span(*talk.span("heard"))
    answer = who(scene, read_phrase(scene.cast, span), i)
    why = f"“{talk.group()}” in the sentence before"
    medium = Medium(MediumType.INTERVIEW) if talk["interview"] else None
    because = [("addressee", why)] + ([("medium", why)] if medium is not None else [])
    return replace(here, addressee=answer.figure, medium=medium, because=(*here.because, *because))


def _goes_on(scene: Scene, before: int, after: int) -> bool:
    """Whether the speaker of one line goes on in the next, as "he" or with no source."""
    one, other = scene.answers[before].figure, scene.answers[after].figure
    if one is None or one is not other or Kind.POST in _kinds(scene, before, after):
        return False
    layout = scene.layout
    if layout.paragraph(_place(scene, before)) != layout.paragraph(_place(scene, after)):
        return False
    source = scene.attributions[after].source
    if not source or len(source[0]) > 10:
        return not source
    return scene.article[source[0]].casefold() in class_of("pronouns")


def _kinds(scene: Scene, *numbers: int) -> set[Kind]:
    return {scene.attributions[i].kind for i in numbers}


def _carried(scene: Scene, found: Sequence[Heard], before: int, after: int) -> Heard:
    """What the line before tells and this one leaves out."""
    there, here = found[before], found[after]
    because = list(here.because)
    addressee, medium = here.addressee, here.medium
    # A line that names its own listener, medium or occasion speaks of another time.
    if addressee is not None or medium is not None or here.occasion is not None or because:
        return here
    if there.addressee is not None:
        addressee = there.addressee
        because.append(("addressee", f"still to {addressee.name}, as in the line before"))
    if there.medium is not None and _same_mode(scene, there.medium, after):
        medium = replace(there.medium, span=None)
        because.append(("medium", f"still in the {medium.type.value} of the line before"))
    occasion = replace(there.occasion, span=None) if there.occasion is not None else None
    if occasion is not None:
        because.append(("occasion", f"still at {occasion.name}, as in the line before"))
    return Heard(addressee, medium, occasion, tuple(because))


def _same_mode(scene: Scene, medium: Medium, after: int) -> bool:
    """A letter goes on where he "wrote", an interview where he "said"."""
    written = scene.attributions[after].mode == Mode.WRITING
    return written == (medium.type in _WRITTEN)
