"""Models are found by name, checked by digest, and never fetched."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from onrecord import models
from onrecord.models import NAMES, OUTPUTS, VOCABULARY, ModelError, available, load, manifest

LEARNED = pytest.mark.skipif(not available(), reason="no model is in this checkout")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of models."""
    monkeypatch.setattr(models, "HERE", tmp_path)
    load.cache_clear()
    return tmp_path


def put(here: Path, name: str, files: dict[str, str]) -> None:
    (here / name).mkdir()
    for file, text in files.items():
        (here / name / file).write_text(text, "utf-8")


DIGESTS = json.dumps({"sha256": {"model.onnx": "0" * 64, "settings.json": "0" * 64}})
FAULTS = {
    "not there": ({}, "no model 'accurate' in .*; there is: none"),
    "no manifest in JSON": ({"manifest.json": "{"}, "manifest.json is not JSON: .*install"),
    "another manifest": ({"manifest.json": "[]"}, "manifest.json names no digests; install"),
    "no digests": ({"manifest.json": "{}"}, "manifest.json names no digests; install"),
    "no graph": ({"manifest.json": DIGESTS}, "cannot read .*model.onnx: No such file.*; install"),
    "another graph": (
        {"manifest.json": DIGESTS, "model.onnx": "x"},
        "model.onnx is not the file that its manifest names; install",
    ),
}


@pytest.mark.parametrize(("files", "message"), FAULTS.values(), ids=FAULTS)
def test_what_is_wrong_is_said(here: Path, files: dict[str, str], message: str) -> None:
    put(here, "accurate", files)
    with pytest.raises(ModelError, match=message):
        load("accurate")


def test_a_name_is_no_path(here: Path) -> None:
    put(here, "other", {"manifest.json": DIGESTS})
    for name in ("other", "../models/other", "", ".", "/etc"):
        with pytest.raises(ModelError, match="no model"):
            manifest(name)


def test_those_that_are_there_come_with_the_most_accurate_first(here: Path) -> None:
    assert available() == ()
    put(here, "fast", {"manifest.json": DIGESTS})
    assert available() == ("fast",)
    put(here, "accurate", {"manifest.json": DIGESTS})
    assert available() == NAMES == ("accurate", "fast")


def test_a_vocabulary_has_a_piece_a_line_and_the_markers() -> None:
    pieces = VOCABULARY.read_text("utf-8").splitlines()
    assert len(pieces) == len(set(pieces)) == 30_522
    assert {"[SEP]", "[UNK]"} <= set(pieces)


@LEARNED
@pytest.mark.parametrize("name", available())
def test_a_model_tells_something_of_each_piece(name: str) -> None:
    model = load(name)
    ones = np.ones(7, np.int64)
    told = model.run(ones, ones, ones)
    assert tuple(told) == OUTPUTS
    assert {rows.shape[0] for rows in told.values()} == {7}
    assert [told["tags"].shape[1], told["names"].shape[1]] == [7, 11]


@LEARNED
def test_a_model_is_loaded_once() -> None:
    assert load(available()[0]) is load(available()[0])


@LEARNED
def test_a_changed_file_is_not_run(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    name = available()[0]
    shutil.copytree(models.HERE / name, here / name)
    monkeypatch.setattr(models, "HERE", here)
    with (here / name / "settings.json").open("a") as settings:
        settings.write(" ")
    load.cache_clear()
    with pytest.raises(ModelError, match=r"settings.json is not the file"):
        load(name)


@LEARNED
def test_running_a_model_leaves_nothing_behind_and_tells_nobody(tmp_path: Path) -> None:
    """ONNX Runtime keeps what it would send in the user's cache, on machines other than CI's."""
    code = (
        "import numpy as np; from onrecord.models import available, load;"
        "ones = np.ones(7, np.int64); load(available()[0]).run(ones, ones, ones)"
    )
    place = {"HOME": str(tmp_path), "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-B", "-c", code], env=place, check=True)
    assert [str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*")] == []


HEAVY = ("numpy", "onnxruntime", "tokenizers")


def test_looking_which_models_there_are_loads_nothing_heavy() -> None:
    code = (
        "import sys, onrecord.models as m; m.available();"
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
