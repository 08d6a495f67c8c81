"""How likely the one whom a line is given to is the one who speaks, by how he was found.

    Ana Reyes said …        named in full, as nobody else is
    … Roe said              a surname that two in this text have
    …, she said             the only woman near, who spoke last; or one of two, by few points
    the envoy said …        someone who has a role of that kind

The chance is a logistic function of the evidence below. Its weights are kept in confidence.json,
which tells what they were fitted to; `python -m onrecord.evaluate.speaker_calibration` prints how
well they hold, and with `--fit` writes them.
"""

import json
from functools import cache
from math import log
from pathlib import Path
from typing import Any

from onrecord.attribution import Kind
from onrecord.entity import EntityKind
from onrecord.models.chance import Evidence, chance
from onrecord.names.folding import folded
from onrecord.names.lists import class_of
from onrecord.resolve.cast import Figure, Mention
from onrecord.resolve.coreference import source_span
from onrecord.resolve.known import Meant
from onrecord.resolve.phrases import Phrase, read_phrase
from onrecord.resolve.pronouns import THINGS
from onrecord.resolve.scene import Scene
from onrecord.resolve.tokens import tokens_in

WEIGHTS = Path(__file__).with_name("confidence.json")
_MOST = 5.0  # points before the next one; more say no more
_FEW = 5  # names; with no more in a text, it tells little whose most are
_LEAST = 0.01  # a chance below it says no more


def sure_of_speaker(scene: Scene, i: int) -> float | None:
    """How likely the speaker of the attribution of that number is right; None where none is given.

    For once all speakers are found.
    """
    told = evidence(scene, i)
    return chance(_weights(), told) if told is not None else None


@cache
def _weights() -> dict[str, float]:
    kept: dict[str, Any] = json.loads(WEIGHTS.read_text("utf-8"))
    return dict(kept["speaker"])


def evidence(scene: Scene, i: int) -> Evidence | None:
    """What speaks for the speaker of an attribution and against, by name; None without one."""
    attribution, figure = scene.attributions[i], scene.answers[i].figure
    if figure is None:
        return None
    doubt = -log(max(_LEAST, attribution.source_confidence or 1.0))
    return {"always": 1.0, "source in doubt": doubt} | _way(scene, i, figure)


def _way(scene: Scene, i: int, figure: Figure) -> Evidence:
    attribution = scene.attributions[i]
    if attribution.kind == Kind.POST:
        return {"author of a post": 1.0}
    if not attribution.source:
        return {"goes on speaking": 1.0}
    phrase = read_phrase(scene.cast, source_span(attribution))
    within = float(phrase.pronoun is not None and scene.within[i] is not None)
    return of_phrase(scene, phrase, figure, speaks=True) | {"within another": within}


def of_phrase(scene: Scene, phrase: Phrase, figure: Figure | None, speaks: bool) -> Evidence:
    """What speaks for taking a phrase for a figure; None is a description that names nobody."""
    if phrase.pronoun is not None:
        return _of_pronoun(scene, phrase, speaks)
    if len(phrase.heads) > 1:
        return {"several are named": 1.0}
    if phrase.heads:
        return _of_name(scene, phrase.heads[0])
    return _of_description(scene, phrase, figure, speaks)


def _of_pronoun(scene: Scene, phrase: Phrase, speaks: bool) -> Evidence:
    word = phrase.pronoun or ""
    if word in class_of("relatives"):
        return {"who": 1.0}
    if word in class_of("first_person"):
        return {"first person": 1.0}
    if word not in class_of("he") | class_of("she"):
        return {"they" if word in class_of("they") else "it": 1.0}
    meant = scene.meant.get(phrase.span.start)
    if meant is None or meant.known is None:
        return {"he or she": 1.0, "nobody near": 1.0}
    told = {"he or she": 1.0, "speaks": float(speaks)} | _of_points(meant)
    figure = meant.known.figure
    if figure is not None:
        told["share of names"] = len(figure.mentions) / (_FEW + len(scene.cast.mentions))
    return told


def _of_points(meant: Meant) -> Evidence:
    """By how much whom a "he" means fits better than the next."""
    described = meant.known is not None and meant.known.figure is None
    lead = _MOST if meant.lead is None else min(_MOST, meant.lead)
    return {
        "fits badly": min(0.0, meant.points),
        "lead": lead,
        "alone": float(meant.lead is None),
        "described": float(described),
    }


def _of_name(scene: Scene, mention: Mention) -> Evidence:
    name, figure = mention.name, mention.figure
    short = len(name.words) == 1
    sharing = scene.cast.last.get(folded(name.words)[-1], ()) if short else ()
    full = [other for other in sharing if len(other.name.split()) > 1]
    return {
        "name": 1.0,
        "short": float(short and len(figure.name.split()) > 1),
        "one word": float(short and len(figure.name.split()) == 1),
        "namesakes": float(len(full) > 1),
        "not seen": float(name.unseen),
        "a reader's": float(name.read),
    }


def _of_description(scene: Scene, phrase: Phrase, figure: Figure | None, speaks: bool) -> Evidence:
    told = {"description": 1.0, "definite": float(phrase.definite)}
    if figure is not None and figure.times:
        main = float(figure is scene.main)
        return told | {"of one named": 1.0, "the person of the story": main}
    if phrase.kind == EntityKind.GROUP:
        told["group"] = 1.0
    elif phrase.kind in THINGS:
        told["body"] = 1.0
    else:
        told["headline"] = float(_is_bare(scene, phrase))
        told["definite person"] = float(phrase.definite)
    told["definite speaks"] = float(phrase.definite and speaks)
    earlier = figure is not None and figure.mentions[0] < phrase.span
    return told | {"called so before": float(earlier)}


def _is_bare(scene: Scene, phrase: Phrase) -> bool:
    """Whether a description stands as in headlines: "Lima mayor", of whom the text tells more."""
    first = next(tokens_in(scene.cast.text, phrase.span.start, phrase.span.end), None)
    low = first.word.lower() if first is not None else ""
    opened = low in class_of("noun_openers") | class_of("definite") or (first and first.possessive)
    return not opened and phrase.owner is None
