"""A trained reader → what the package ships: `python -m training.export RUN --name accurate`.

The graph in int8 (weights per channel, activations as they come), its settings, and the first
half of its manifest; `python -m training.figures` fills in what it scores.
"""

import argparse
import json
from datetime import date
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import torch

from onrecord.models import HERE, OUTPUTS, without_telemetry
from training.config import read_config
from training.reader import Reader
from training.settings import WINDOW, settings_of
from training.state import averaged

INPUTS = ("ids", "marks", "shapes")


class Flat(torch.nn.Module):
    """The reader with its outputs in a row, as a graph has them."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(
        self, ids: torch.Tensor, marks: torch.Tensor, shapes: torch.Tensor
    ) -> tuple[torch.Tensor, ...]:
        heads = self.reader(ids, marks, shapes, None)
        return tuple(getattr(heads, name) for name in OUTPUTS)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path, help="folder of a training run")
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--name", required=True)
    parser.add_argument("--out", type=Path, default=HERE)
    parser.add_argument("--outside", type=float, default=0.3, help="nats off the score of O")
    parser.add_argument("--window", type=int, default=WINDOW, help="pieces that are read at once")
    arguments = parser.parse_args()
    config = read_config(arguments.config)
    reader = averaged(config.size, arguments.run)
    # People mark what half of them would leave out; F1 is best where the reader errs that way.
    reader.tags.bias.data[0] -= arguments.outside
    prior = np.load(arguments.run / "prior.npy")
    write(reader, prior, arguments.window, arguments.out / arguments.name)


def write(reader: Reader, prior: np.ndarray, window: int, folder: Path) -> None:
    """Writes graph, settings and manifest."""
    folder.mkdir(parents=True, exist_ok=True)
    graph(reader, folder / "model.onnx")
    settings = settings_of(reader, prior, window)
    (folder / "settings.json").write_text(json.dumps(settings) + "\n")
    files = ("model.onnx", "settings.json")
    told = {
        "name": folder.name, "made": date.today().isoformat(),
        "sha256": {file: sha256((folder / file).read_bytes()).hexdigest() for file in files},
    }  # fmt: skip
    (folder / "manifest.json").write_text(json.dumps(told, indent=1) + "\n")


def graph(reader: Reader, path: Path) -> None:
    """The int8 graph of a reader."""
    without_telemetry()
    from onnxruntime.quantization import QuantType, quantize_dynamic

    example = (torch.ones(1, 160, dtype=torch.long),) * 3
    axes = {name: {1: "pieces"} for name in (*INPUTS, *OUTPUTS)}
    with TemporaryDirectory() as scratch:
        whole = Path(scratch) / "whole.onnx"
        torch.onnx.export(
            Flat(reader), example, whole, input_names=list(INPUTS), output_names=list(OUTPUTS),
            dynamic_axes=axes, opset_version=17, dynamo=False,
        )  # fmt: skip
        quantize_dynamic(whole, path, weight_type=QuantType.QInt8, per_channel=True)


if __name__ == "__main__":
    main()
