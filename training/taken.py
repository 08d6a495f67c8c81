"""A shipped reader → a run to go on from: `python -m training.taken accurate RUNS/shipped`.

The graph holds every weight in int8 (one scale a column), which is near enough to begin training
from: no older run needs to be kept. Its settings hold the weights for how far apart spans stand.
"""

import argparse
import json
import re
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from onrecord.models import HERE
from training.reader import Reader

SIZES = {"accurate": "minilm", "fast": "small"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", choices=SIZES)
    parser.add_argument("run", type=Path, help="folder of the run to write")
    parser.add_argument("--outside", type=float, default=0.3, help="nats that were taken off O")
    arguments = parser.parse_args()
    arguments.run.mkdir(parents=True, exist_ok=True)
    folder = HERE / arguments.name
    settings = json.loads((folder / "settings.json").read_text(encoding="utf-8"))
    reader = taken(folder / "model.onnx", SIZES[arguments.name], settings["apart"])
    reader.tags.bias.data[0] += arguments.outside
    mean = {name: weights.detach() for name, weights in reader.named_parameters()}
    torch.save({"reader": reader.state_dict(), "mean": mean}, arguments.run / "checkpoint.pt")
    np.save(arguments.run / "prior.npy", np.array(settings["transitions"]))


def taken(graph: Path, size: str, apart: list[list[float]]) -> Reader:
    """The reader whose int8 graph this is. Raises ValueError where a weight is not in it."""
    import onnx
    from onnx import numpy_helper

    model = onnx.load(graph).graph
    held = {one.name: numpy_helper.to_array(one) for one in model.initializer}
    product = {  # by layer, the matrix that its step multiplies with
        node.name.removesuffix("/MatMul_quant"): node.input[1]
        for node in model.node
        if node.op_type == "MatMulInteger"
    }
    reader = Reader(size)
    with torch.no_grad():
        reader.apart.copy_(torch.tensor(apart))
        for path, module in reader.named_modules():
            if isinstance(module, nn.Linear):
                step = next(name for name in product if name.endswith(f"/{_step(path)}"))
                module.weight.copy_(_whole(held, product[step]).T)
                if module.bias is not None:
                    module.bias.copy_(torch.from_numpy(held[f"reader.{path}.bias"].copy()))
            elif isinstance(module, nn.Embedding | nn.LayerNorm):
                for name, weights in module.named_parameters():
                    weights.copy_(_whole(held, f"reader.{path}.{name}"))
    return reader


def _step(path: str) -> str:
    """encoder.layers.0.query  →  encoder/layers.0/query, as the graph names its steps."""
    return re.sub(r"\.(?!\d)", "/", path)


def _whole(held: dict[str, np.ndarray], name: str) -> Tensor:
    """A weight in float, whether it is kept so or in int8."""
    if name in held:
        known = held[name]
        if known.dtype == np.float32:
            return torch.from_numpy(known.copy())
    stem = name.removesuffix("_quantized")
    quantized = held.get(f"{stem}_quantized")
    if quantized is None:
        raise ValueError(f"the graph holds no {name}")
    scale, zero = held[f"{stem}_scale"], held[f"{stem}_zero_point"]
    return torch.from_numpy((quantized.astype(np.float32) - zero.astype(np.float32)) * scale)


if __name__ == "__main__":
    main()
