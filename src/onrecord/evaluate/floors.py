"""The floors under the scores: pinned F1 by gold set, model and kind, with a digest of the gold.

    {"sets": {"gold/dev": {"rules": {"digest": "3257…", "floors": {"full F1, all": 0.8529}}}}}

A floor rises when scores do and is lowered only with a reason, which is kept beside it. The digest
tells that floor and score are of the same gold: who changes the gold measures again.
"""

import json
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from onrecord.evaluate.digest import gold_digest
from onrecord.evaluate.folder import evaluate_folder
from onrecord.evaluate.scores import Result
from onrecord.pipeline import MODELS

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"

# Rules give the same scores everywhere, so this is only for what another Unicode table or guesser
# of languages may flip: one attribution of PolNeAR dev's 2,192 moves F1 by about 0.0005. In our
# own gold one moves it by 0.008 or more, so there every loss is a fall.
EPSILON = 0.0005
# A learned model rounds otherwise on another processor, and may flip an attribution of our own gold
# by that. So its small falls pass here; beside a run that was pinned they are seen.
LEARNED_EPSILON = 0.01


def scores_of(result: Result) -> dict[str, float]:
    """The scores that have floors: full F1 by kind, and the share of speakers that are right."""
    scores = {f"full F1, {type_}": s["full"]["f1"] for type_, s in result["scores"].items()}
    speaker = result.get("details", {}).get("speaker")
    if speaker:
        scores["speakers right"] = speaker["right"] / max(1, speaker["stated"])
    return scores


def marked_scores(folder: Path, model: str) -> dict[str, float]:
    """The scores of a folder of marked texts."""
    return scores_of(evaluate_folder(folder, model=model))


def not_said_scores(folder: Path, model: str) -> dict[str, float]:
    """The scores of the table of what is not said."""
    # Imported here, for the package imports this module, and that one is run as a command.
    from onrecord.evaluate.not_said import scores

    return scores(folder, model)


def meaning_scores(folder: Path, model: str) -> dict[str, float]:
    """The scores of search by meaning, which are the same whichever model reads."""
    from onrecord.evaluate.meaning import scores

    return scores(folder, model)


@dataclass(frozen=True, slots=True)
class GoldSet:
    """A folder of gold that has floors: texts whose attributions are marked, or a table."""

    name: str
    folder: Path
    score: Callable[[Path, str], Mapping[str, float]] = marked_scores


SETS = (
    GoldSet("gold/dev", HERE / "gold/dev"),
    GoldSet("gold/heldout", HERE / "gold/heldout"),
    GoldSet("gold/not_said", HERE / "gold/not_said", not_said_scores),
    GoldSet("gold/meaning", HERE / "gold/meaning", meaning_scores),
    # Not ours to hand on: it guards where it lies beside a checkout.
    GoldSet("polnear/dev", HERE.parents[2] / "../shared/data/polnear/dev"),
)


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured of one model on one set: its gold's digest and its scores by name."""

    digest: str
    scores: Mapping[str, float]


Measurements = Mapping[tuple[str, str], Measured]  # by set and model


@dataclass(frozen=True, slots=True)
class Fall:
    """A score that lies below its floor."""

    set: str
    model: str
    name: str
    floor: float
    score: float

    def __str__(self) -> str:
        return (
            f"{self.set}, {self.model}: {self.name} fell from {self.floor:.4f} to {self.score:.4f}"
        )


def check_floors(path: Path = FLOORS, sets: Iterable[GoldSet] = SETS) -> list[str]:
    """What is wrong, a line each; empty where every set that is here holds its floors."""
    floors, here = read_floors(path), present(sets)
    measured = {(s.name, m): measure(s, m) for m in guarded(floors) for s in here}
    return problems(floors, measured)


def present(sets: Iterable[GoldSet]) -> list[GoldSet]:
    """The sets whose gold is on this machine."""
    return [s for s in sets if s.folder.is_dir()]


def guarded(floors: Mapping[str, Any]) -> list[str]:
    """The models that have floors, in the order in which the program lists its models.

    Where no floors are pinned at all, it is the model that is used unasked.
    """
    pinned = _pinned_models(floors)
    return [model for model in MODELS if model in pinned] or [MODELS[0]]


def _pinned_models(floors: Mapping[str, Any]) -> set[str]:
    return {model for by_model in floors["sets"].values() for model in by_model}


def measure(gold: GoldSet, model: str) -> Measured:
    """Runs the pipeline over one set."""
    return Measured(gold_digest(gold.folder), gold.score(gold.folder, model))


def read_floors(path: Path = FLOORS) -> dict[str, Any]:
    """The pinned floors; none where the file is not there yet."""
    if not path.exists():
        return {"sets": {}, "regressions": []}
    floors: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return floors


def problems(floors: Mapping[str, Any], measured: Measurements) -> list[str]:
    """Floors of no model or missing, gold that is not the floors' gold, scores below floors."""
    found = [
        f"{model}: floors are pinned, but there is no such model; there is: {', '.join(MODELS)}"
        for model in sorted(_pinned_models(floors) - set(MODELS))
    ]
    for (set_, model), now in measured.items():
        pinned = _pinned(floors, set_, model)
        if not pinned:
            found.append(f"{set_}, {model}: no floors are pinned; run with --update")
        elif pinned["digest"] != now.digest:
            found.append(
                f"{set_}, {model}: the gold has changed since its floors were pinned; --update"
            )
        else:
            found += map(str, falls(floors, {(set_, model): now}))
    return found


def falls(floors: Mapping[str, Any], measured: Measurements) -> list[Fall]:
    """The scores that lie below their floors by more than chance, or are gone."""
    return [
        Fall(set_, model, name, floor, score)
        for (set_, model), now in measured.items()
        for name, floor in _pinned(floors, set_, model).get("floors", {}).items()
        if (score := now.scores.get(name, 0.0)) < floor - margin(model)
    ]


def margin(model: str) -> float:
    """How far below its floor a score may lie by chance."""
    return EPSILON if model == "rules" else LEARNED_EPSILON


def _pinned(floors: Mapping[str, Any], set_: str, model: str) -> dict[str, Any]:
    pinned: dict[str, Any] = floors["sets"].get(set_, {}).get(model, {})
    return pinned


def raised(
    floors: Mapping[str, Any], measured: Measurements, reason: str | None = None
) -> dict[str, Any]:
    """The floors pinned anew at what was measured; sets and models that were not keep theirs.

    A floor that is only within the margin of chance stays. Raises ValueError where one would
    sink and no reason is given; with a reason, the fall and the reason are kept in the file.
    """
    fallen = falls(floors, measured)
    if fallen and not reason:
        lines = "\n".join(f"  {fall}" for fall in fallen)
        raise ValueError(f"floors would sink; give a reason with --allow-regression:\n{lines}")
    lowered = {(fall.set, fall.model, fall.name) for fall in fallen}
    sets = {name: dict(by_model) for name, by_model in floors["sets"].items()}
    for (set_, model), now in measured.items():
        before = _pinned(floors, set_, model).get("floors", {})
        kept = {n: f for n, f in before.items() if (set_, model, n) not in lowered}
        sets.setdefault(set_, {})[model] = {
            "digest": now.digest,
            "floors": {n: _rounded_down(max(v, kept.get(n, 0.0))) for n, v in now.scores.items()},
        }
    regressions = [*floors["regressions"], *({**_plain(f), "reason": reason} for f in fallen)]
    return {"sets": sets, "regressions": regressions}


def _rounded_down(score: float) -> float:
    return math.floor(score * 10_000 + 1e-6) / 10_000


def _plain(fall: Fall) -> dict[str, Any]:
    return {
        "set": fall.set,
        "model": fall.model,
        "score": fall.name,
        "from": fall.floor,
        "to": round(fall.score, 4),
    }


def write_floors(floors: Mapping[str, Any], path: Path = FLOORS) -> None:
    """Writes the floors, sorted for a diff that reads well."""
    path.write_text(json.dumps(floors, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
