"""How likely a find of the learned reader is right, by what the model and the rules say of it.

    “It is safe,” Ana Reyes said.      tags 0.99, links 0.98, the rules find the same      0.96
    A city at odds over who pays       tags 0.58, links 0.71, the rules find nothing       0.31

Two figures: that content and source are right, as scores have it (the contents share half their
words, the sources one); and that the source is, given that the content is. Each is a logistic
function of the evidence below, fitted to gold that the model was not trained on, and kept beside
the model: models/NAME/confidence.json. `python -m onrecord.evaluate.calibration GOLD_DIR` prints
how well it holds, on documents that it was not fitted on; with `--fit` it writes the file.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from math import log
from pathlib import Path

from onrecord.attribution import Attribution, Kind, Mode
from onrecord.extract.tagged.claims import Claims, likeness, overlap
from onrecord.extract.tagged.reader import Guess
from onrecord.models import HERE, Model
from onrecord.models.chance import Evidence, chance, logit

# Of finds under 0.2, 2 in 29 were right on PolNeAR dev, by weights of other documents; a line at
# 0.25 was as good for all finds and better for mixed ones.
LEAST = 0.25
# Less likely ones of these were right in 5 of 17, and in 35 of 97: too few to be worth it.
LEAST_MIXED = 0.5
LEAST_UNSAID = 0.4  # an attitude or an intention, which nobody need have put in words
_ALIKE = 0.9  # of the characters of two contents; more make them the same but for their ends


@dataclass(frozen=True, slots=True)
class Calibration:
    """What each piece of evidence weighs, for the one model that it was fitted to."""

    model_sha256: str
    statement: Mapping[str, float]
    source: Mapping[str, float]


def calibration_of(model: Model) -> Calibration | None:
    """The calibration beside a model; None where there is none, or one of another model."""
    kept = _kept_beside(model.name)
    return kept if kept is not None and kept.model_sha256 == model.sha256 else None


def path_of(name: str) -> Path:
    """Where the calibration of the model of that name is kept."""
    return HERE / name / "confidence.json"


@lru_cache(maxsize=4)
def _kept_beside(name: str) -> Calibration | None:
    path = path_of(name)
    if not path.exists():
        return None
    told = json.loads(path.read_text(encoding="utf-8"))
    return Calibration(told["model_sha256"], told["statement"], told["source"])


def evidence(found: Attribution, guess: Guess, rules: Claims[Attribution]) -> Evidence:
    """What speaks for a find and against it, by name."""
    beside = rules.over((*found.cue, *found.content))
    same = [r for r in beside if likeness(r.content, found.content) >= _ALIKE]
    seconded = any(overlap(r.source, found.source) for r in same)
    return {
        "always": 1.0,
        "direct": float(found.kind == Kind.DIRECT),
        "mixed": float(found.kind == Kind.MIXED),
        "no speech": float(found.mode not in {Mode.SPEECH, Mode.WRITING}),
        "no source": float(not found.source),
        "source by rule": float(bool(found.source) and not guess.source),
        "pieces": float(len(found.content) > 1),
        "length": log(1 + sum(len(span) for span in found.content)),
        "content": logit(guess.sure_of_content),
        "cue": logit(guess.sure_of_cue),
        "source": logit(guess.sure_of_source),
        "to cue": logit(guess.to_cue),
        "to source": logit(guess.to_source),
        "rules agree": float(seconded),
        "rules differ": float(bool(beside) and not seconded),
    }


def confident(
    found: Iterable[tuple[Attribution, Evidence | None]], calibration: Calibration | None
) -> Iterator[Attribution]:
    """The finds with how likely each is right, without those that hardly are.

    A rule's own keeps the share of its sort. Where nobody has measured the model, all stay bare.
    """
    for attribution, told in found:
        if told is None or calibration is None:
            yield attribution
        elif (likely := chance(calibration.statement, told)) >= _least(attribution):
            source = chance(calibration.source, told)
            yield replace(attribution, confidence=likely, source_confidence=source)


def _least(found: Attribution) -> float:
    """How likely a find must be to be kept."""
    if found.kind == Kind.MIXED:
        return LEAST_MIXED
    return LEAST_UNSAID if found.mode in {Mode.ATTITUDE, Mode.INTENTION} else LEAST
