"""The floors under the scores: pinned F1 by gold set and kind, with a digest of the gold.

A floor rises when scores do and is lowered only with a reason, which is kept beside it. The digest
tells that floor and score are of the same gold: who changes the gold measures again.
"""

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from onrecord.evaluate.folder import evaluate_folder
from onrecord.evaluate.scores import Result

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"

# Rules give the same scores everywhere, so this is only for what another Unicode table or guesser
# of languages may flip: one attribution of PolNeAR dev's 2,192 moves F1 by about 0.0005. In our
# own gold one moves it by 0.008 or more, so there every loss is a fall.
EPSILON = 0.0005


@dataclass(frozen=True, slots=True)
class GoldSet:
    """A folder of gold that has floors."""

    name: str
    folder: Path


SETS = (
    GoldSet("gold/dev", HERE / "gold/dev"),
    GoldSet("gold/heldout", HERE / "gold/heldout"),
    # Not ours to hand on: it guards where it lies beside a checkout.
    GoldSet("polnear/dev", HERE.parents[2] / "../shared/data/polnear/dev"),
)


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured on one set: its gold's digest and its scores by name."""

    digest: str
    scores: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Fall:
    """A score that lies below its floor."""

    set: str
    name: str
    floor: float
    score: float

    def __str__(self) -> str:
        return f"{self.set}: {self.name} fell from {self.floor:.4f} to {self.score:.4f}"


def check_floors(path: Path = FLOORS, sets: Iterable[GoldSet] = SETS) -> list[str]:
    """What is wrong, a line each; empty where every set that is here holds its floors."""
    return problems(read_floors(path), {s.name: measure(s) for s in present(sets)})


def present(sets: Iterable[GoldSet]) -> list[GoldSet]:
    """The sets whose gold is on this machine."""
    return [s for s in sets if s.folder.is_dir()]


def measure(gold: GoldSet) -> Measured:
    """Runs the pipeline over one set."""
    return Measured(gold_digest(gold.folder), scores_of(evaluate_folder(gold.folder)))


def scores_of(result: Result) -> dict[str, float]:
    """The scores that have floors: full F1 by kind, and the share of speakers that are right."""
    scores = {f"full F1, {type_}": s["full"]["f1"] for type_, s in result["scores"].items()}
    speaker = result.get("details", {}).get("speaker")
    if speaker:
        scores["speakers right"] = speaker["right"] / max(1, speaker["stated"])
    return scores


def gold_digest(folder: Path) -> str:
    """Sixteen hex digits that name the gold: every file's path and bytes."""
    digest = sha256()
    for path in sorted(folder.rglob("*")):
        if path.suffix in {".txt", ".ann"}:
            digest.update(f"{path.relative_to(folder).as_posix()}\0".encode())
            digest.update(sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def read_floors(path: Path = FLOORS) -> dict[str, Any]:
    """The pinned floors; none where the file is not there yet."""
    if not path.exists():
        return {"sets": {}, "regressions": []}
    floors: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return floors


def problems(floors: Mapping[str, Any], measured: Mapping[str, Measured]) -> list[str]:
    """Sets without floors, gold that is not the floors' gold, and scores below their floors."""
    found: list[str] = []
    for name, now in measured.items():
        pinned = floors["sets"].get(name)
        if pinned is None:
            found.append(f"{name}: no floors are pinned; run with --update")
        elif pinned["digest"] != now.digest:
            found.append(f"{name}: the gold has changed since its floors were pinned; --update")
        else:
            found += map(str, falls(floors, {name: now}))
    return found


def falls(floors: Mapping[str, Any], measured: Mapping[str, Measured]) -> list[Fall]:
    """The scores that lie below their floors by more than chance, or are gone."""
    return [
        Fall(set_, name, floor, score)
        for set_, now in measured.items()
        for name, floor in floors["sets"].get(set_, {}).get("floors", {}).items()
        if (score := now.scores.get(name, 0.0)) < floor - EPSILON
    ]


def raised(
    floors: Mapping[str, Any], measured: Mapping[str, Measured], reason: str | None = None
) -> dict[str, Any]:
    """The floors pinned anew at what was measured; sets that are not here keep theirs.

    A floor that is only within the margin of chance stays. Raises ValueError where one would
    sink and no reason is given; with a reason, the fall and the reason are kept in the file.
    """
    fallen = falls(floors, measured)
    if fallen and not reason:
        lines = "\n".join(f"  {fall}" for fall in fallen)
        raise ValueError(f"floors would sink; give a reason with --allow-regression:\n{lines}")
    kept = [{**_plain(fall), "reason": reason} for fall in fallen]
    lowered = {(fall.set, fall.name) for fall in fallen}
    sets = dict(floors["sets"])
    for name, now in measured.items():
        before = sets.get(name, {}).get("floors", {})
        sets[name] = {
            "digest": now.digest,
            "floors": {
                score: _rounded_down(
                    value if (name, score) in lowered else max(value, before.get(score, 0.0))
                )
                for score, value in now.scores.items()
            },
        }
    return {"sets": sets, "regressions": [*floors["regressions"], *kept]}


def _rounded_down(score: float) -> float:
    return math.floor(score * 10_000 + 1e-6) / 10_000


def _plain(fall: Fall) -> dict[str, Any]:
    return {"set": fall.set, "score": fall.name, "from": fall.floor, "to": round(fall.score, 4)}


def write_floors(floors: Mapping[str, Any], path: Path = FLOORS) -> None:
    """Writes the floors, sorted for a diff that reads well."""
    path.write_text(json.dumps(floors, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
