"""The encoder: BERT's (MiniLM-L6) or MPNet's layers over pieces, with what each piece looked like.

Written out in plain torch, so that one file shows what the shipped graph holds. Weights come from
sentence-transformers' packages: MiniLM (Wang et al., NeurIPS 2020), MPNet (Song et al., 2020).
"""

import math
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from onrecord.extract.tagged.pieces import MARKS, SHAPES


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of an encoder."""

    width: int = 384
    layers: int = 6
    heads: int = 12
    inner: int = 1536
    known: int = (
        30522  # pieces with a vector of their own: the vocabulary's first, as it is by frequency
    )
    shared: int = 0  # vectors that the rarer pieces share
    positions: int = 512
    family: str = "bert"  # or "mpnet"
    epsilon: float = 1e-12  # of the norms
    keep: tuple[int, ...] = ()  # which of the base's layers to begin from; all where empty


SHAPES_OF = {
    "minilm": Shape(),
    "small": Shape(layers=2, keep=(0, 5), inner=768, known=16_000, shared=512),
    "mpnet": Shape(768, 12, 12, 3072, positions=514, family="mpnet", epsilon=1e-5),
}


class Layer(nn.Module):
    """Self-attention and a feed-forward step, each added and normalised."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        width = shape.width
        self.heads = shape.heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.up, self.down = nn.Linear(width, shape.inner), nn.Linear(shape.inner, width)
        self.norm1, self.norm2 = (nn.LayerNorm(width, shape.epsilon) for _ in range(2))

    def forward(self, x: Tensor, bias: Tensor | None) -> Tensor:
        batch, length, width = x.shape
        given = x.to(torch.bfloat16) if torch.is_autocast_enabled("cpu") else x  # cast once
        parts = [
            layer(given).view(batch, length, self.heads, -1).transpose(1, 2)
            for layer in (self.query, self.key, self.value)
        ]
        mixed = F.scaled_dot_product_attention(*parts, attn_mask=bias)
        x = self.norm1(x + self.out(mixed.transpose(1, 2).reshape(batch, length, width)))
        return self.norm2(x + self.down(F.gelu(self.up(x))))


class Encoder(nn.Module):
    """Pieces, marks and shapes (batch × length) → vectors (batch × length × width)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.words = nn.Embedding(shape.known + shape.shared, shape.width)
        self.places = nn.Embedding(shape.positions, shape.width)
        self.marks = nn.Embedding(MARKS, shape.width)
        self.shapes = nn.Embedding(SHAPES, shape.width)
        self.norm = nn.LayerNorm(shape.width, shape.epsilon)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.offsets = nn.Embedding(32, shape.heads) if shape.family == "mpnet" else None
        nn.init.zeros_(self.marks.weight)
        nn.init.zeros_(self.shapes.weight)

    def forward(self, ids: Tensor, marks: Tensor, shapes: Tensor, seen: Tensor | None) -> Tensor:
        """`seen` (batch × length) is True for pieces and False for padding; None: no padding."""
        length = ids.shape[1]
        if self.shape.shared:
            rare = self.shape.known + ids % self.shape.shared
            ids = torch.where(ids < self.shape.known, ids, rare)
        first = 2 if self.shape.family == "mpnet" else 0
        places = self.places.weight[first : first + length]
        x = self.norm(self.words(ids) + places + self.marks(marks) + self.shapes(shapes))
        bias = None
        if seen is not None:
            bias = torch.zeros(seen.shape, dtype=x.dtype).masked_fill(~seen, -1e4)[:, None, None]
        if self.offsets is not None:
            # Not trained: a mask with gradients would take the slow way through attention.
            apart = self.offsets(_buckets(length)).detach().permute(2, 0, 1)[None].to(x.dtype)
            bias = apart if bias is None else bias + apart
        if bias is not None and torch.is_autocast_enabled("cpu"):
            bias = bias.to(torch.bfloat16).expand(len(x), -1, length, -1).contiguous()
        for layer in self.layers:
            x = layer(x, bias)
        return x


def _buckets(length: int, count: int = 32, most: int = 128) -> Tensor:
    """MPNet's buckets of how far apart two pieces stand."""
    at = torch.arange(length)
    apart = -(at[None] - at[:, None])
    half = count // 2
    bucket = (apart < 0).long() * half
    apart = apart.abs()
    exact = half // 2
    far = (
        exact
        + (
            torch.log(apart.float().clamp(min=1) / exact) / math.log(most / exact) * (half - exact)
        ).long()
    )
    return bucket + torch.where(apart < exact, apart, far.clamp(max=half - 1))


_BERT = {
    "attention.self.query": "query", "attention.self.key": "key", "attention.self.value": "value",
    "attention.output.dense": "out", "attention.output.LayerNorm": "norm1",
    "intermediate.dense": "up", "output.dense": "down", "output.LayerNorm": "norm2",
}  # fmt: skip
_MPNET = {
    "attention.attn.q": "query", "attention.attn.k": "key", "attention.attn.v": "value",
    "attention.attn.o": "out", "attention.LayerNorm": "norm1",
    "intermediate.dense": "up", "output.dense": "down", "output.LayerNorm": "norm2",
}  # fmt: skip


def _shared(words: Tensor, shape: Shape) -> Tensor:
    """The vectors of the known pieces, then for the rare ones the mean of those that share one."""
    rows = [words[: shape.known]]
    rare = torch.arange(shape.known, len(words))
    for bucket in range(shape.shared):
        rows.append(words[rare[rare % shape.shared == bucket]].mean(0, keepdim=True))
    return torch.cat(rows)


def _narrow(state: dict[str, Tensor], layer: str, inner: int) -> None:
    """Keeps the inner units of a layer that weigh most."""
    up, down = state[f"{layer}.up.weight"], state[f"{layer}.down.weight"]
    if inner < len(up):
        kept = (up.norm(dim=1) * down.norm(dim=0)).topk(inner).indices.sort().values
        state[f"{layer}.up.weight"], state[f"{layer}.down.weight"] = up[kept], down[:, kept]
        state[f"{layer}.up.bias"] = state[f"{layer}.up.bias"][kept]


def _in_berts_order(words: Tensor) -> Tensor:
    """MPNet numbers BERT's vocabulary from 4 on, and has marks of its own; ours are BERT's."""
    rows = words[4:-1].clone()
    rows[101], rows[102], rows[103] = words[0], words[2], words[-1]  # [CLS], [SEP], [MASK]
    return rows


def load_base(encoder: Encoder, weights: Path) -> None:
    """Fills an encoder with a base's weights; marks and shapes stay zero."""
    base = load_file(weights)
    shape = encoder.shape
    words = base["embeddings.word_embeddings.weight"]
    state = {"words.weight": words, "places.weight": base["embeddings.position_embeddings.weight"]}
    if shape.family == "bert":
        # BERT adds its first type to every piece of a single text.
        state["words.weight"] = words + base["embeddings.token_type_embeddings.weight"][0]
    else:
        state["words.weight"] = _in_berts_order(words)
        state["offsets.weight"] = base["encoder.relative_attention_bias.weight"]
    state["words.weight"] = _shared(state["words.weight"], shape)
    for part in ("weight", "bias"):
        state[f"norm.{part}"] = base[f"embeddings.LayerNorm.{part}"]
    for to, at in enumerate(shape.keep or range(shape.layers)):
        for theirs, ours in (_BERT if shape.family == "bert" else _MPNET).items():
            for part in ("weight", "bias"):
                state[f"layers.{to}.{ours}.{part}"] = base[f"encoder.layer.{at}.{theirs}.{part}"]
        _narrow(state, f"layers.{to}", shape.inner)
    missing, extra = encoder.load_state_dict(state, strict=False)
    if extra or set(missing) != {"marks.weight", "shapes.weight"}:
        raise ValueError(f"{weights} does not fit: missing {missing}, not ours {extra}")
