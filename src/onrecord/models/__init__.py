"""The learned readers that the package holds: found by name, checked by digest, loaded once, run.

    models/accurate/model.onnx      the graph, int8
                    settings.json   what decoding needs beside it
                    manifest.json   what it is, what it was made from, its digests and figures
                    CARD.md         the same for people
    models/vocab.txt                the word pieces of all

Nothing is ever downloaded, and nothing is told to anyone.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import file_digest
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from onnxruntime import InferenceSession

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int64]

HERE = Path(__file__).parent
VOCABULARY = HERE / "vocab.txt"
NAMES = ("accurate", "fast")  # the most accurate first
OUTPUTS = ("tags", "names", "content", "cue", "looking", "source")
# On ONNX Runtime 1.32 these fused steps are slower than the steps they fuse: without them the fast
# reader's graph runs 1.36 times, the accurate one's 1.27 times as fast.
_SLOWER = ["SkipLayerNormFusion", "BiasGeluFusion"]
_GRAPH, _SETTINGS = "model.onnx", "settings.json"


class ModelError(RuntimeError):
    """A model that cannot be used: the message says which file, why, and what to do."""


@dataclass(frozen=True, slots=True)
class Model:
    """A learned reader, ready to run."""

    name: str
    sha256: str  # of the graph
    settings: Mapping[str, Any]
    _session: "InferenceSession" = field(repr=False)

    def run(self, ids: "Ints", marks: "Ints", shapes: "Ints") -> "dict[str, Floats]":
        """What the graph says of each piece of one window: rows by output."""
        given = {"ids": ids[None], "marks": marks[None], "shapes": shapes[None]}
        told = self._session.run(OUTPUTS, given)
        return {name: rows[0] for name, rows in zip(OUTPUTS, told, strict=True)}


def available() -> tuple[str, ...]:
    """The names of the models that are here, the most accurate first."""
    return tuple(name for name in NAMES if (HERE / name / "manifest.json").is_file())


def manifest(name: str) -> dict[str, Any]:
    """What a model is, as its manifest says. Raises ModelError where it is not here."""
    if name not in available():
        raise ModelError(
            f"no model {name!r} in {HERE}; there is: {', '.join(available()) or 'none'}"
        )
    path = HERE / name / "manifest.json"
    told = _json(path, path.read_bytes())
    if not isinstance(told, dict) or not {_GRAPH, _SETTINGS} <= set(told.get("sha256", ())):
        raise ModelError(f"{path} names no digests; install onrecord again")
    return told


@lru_cache(maxsize=4)
def load(name: str, threads: int = 1) -> Model:
    """The model of that name. Raises ModelError where its files are missing or not as made."""
    digests = manifest(name)["sha256"]
    graph, settings = (_checked(HERE / name / file, digests[file]) for file in (_GRAPH, _SETTINGS))
    told = _json(settings, settings.read_bytes())
    return Model(name, digests[_GRAPH], told, _session(graph, threads))


def _checked(path: Path, expected: str) -> Path:
    """The path, whose file has the digest expected."""
    try:
        with path.open("rb") as file:
            found = file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ModelError(f"cannot read {path}: {error.strerror}; install onrecord again") from error
    if found != expected:
        raise ModelError(f"{path} is not the file that its manifest names; install onrecord again")
    return path


def _json(path: Path, data: bytes) -> Any:
    try:
        return json.loads(data)
    except ValueError as error:
        raise ModelError(f"{path} is not JSON: {error}; install onrecord again") from error


def without_telemetry() -> None:
    """Keeps ONNX Runtime from telling its maker which graphs are run, as it does from 1.29 on.

    Has to come before the first import; where another package was first, it stops most of it.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    onnxruntime.disable_telemetry_events()


def _session(graph: Path, threads: int) -> "InferenceSession":
    without_telemetry()
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False  # windows differ in length, and an arena keeps the largest
    options.log_severity_level = 3  # errors alone
    # Threads that wait sleep, and leave the processor to whatever else runs.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # By its path: a graph given as bytes is held twice while it loads, 24 MB more.
    return onnxruntime.InferenceSession(
        str(graph), options, providers=["CPUExecutionProvider"], disabled_optimizers=_SLOWER
    )
