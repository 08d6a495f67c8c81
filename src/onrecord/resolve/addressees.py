"""To whom and through what a statement was made, also where that is told a sentence earlier.

    Bondarev told The Guardian that …. “…,” he stated.      he goes on telling The Guardian
    In his email, Bondarev wrote …. “…,” he wrote further.  in the same email

It is carried on only from one line to the next in the same paragraph, while the same speaker goes
on as "he" or with no source, and nothing new is told.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from onrecord.attribution import Kind, Medium, MediumType, Mode
from onrecord.resolve.cast import Figure
from onrecord.resolve.coreference import who
from onrecord.resolve.namelists import class_of
from onrecord.resolve.phrases import read_phrase
from onrecord.resolve.scene import Scene

_WRITTEN = frozenset({MediumType.EMAIL, MediumType.LETTER, MediumType.POST, MediumType.DOCUMENT})


@dataclass(frozen=True, slots=True)
class Heard:
    """To whom and through what, with the reasons."""

    addressee: Figure | None = None
    medium: Medium | None = None
    because: tuple[tuple[str, str], ...] = ()  # the field, and why


def find_addressees(scene: Scene) -> tuple[Heard, ...]:
    """To whom each attribution is addressed, and its medium."""
    found = [_told(scene, i) for i in range(len(scene.attributions))]
    order = sorted(range(len(found)), key=lambda i: _place(scene, i))
    order = [i for i in order if scene.within[i] is None]
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
    if span is None:
        return Heard(medium=medium)
    phrase = read_phrase(scene.cast, span)
    if phrase.pronoun is not None:
        return Heard(None, medium, (("addressee", f"“{phrase.words}” is left open"),))
    answer = who(scene, phrase, i)
    return Heard(answer.figure, medium, tuple(("addressee", why) for why in answer.because))


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
    # A line that names its own listener or medium speaks of another occasion.
    if here.addressee is not None or here.medium is not None or here.because:
        return here
    if there.addressee is not None:
        addressee = there.addressee
        because.append(("addressee", f"still to {addressee.name}, as in the line before"))
    if there.medium is not None and _same_mode(scene, there.medium, after):
        medium = replace(there.medium, span=None)
        because.append(("medium", f"still in the {medium.type.value} of the line before"))
    return Heard(addressee, medium, tuple(because))


def _same_mode(scene: Scene, medium: Medium, after: int) -> bool:
    """A letter goes on where he "wrote", an interview where he "said"."""
    written = scene.attributions[after].mode == Mode.WRITING
    return written == (medium.type in _WRITTEN)
