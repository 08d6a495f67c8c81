"""A run under way, which can be broken off and taken up again."""

from pathlib import Path

import torch

from training.config import Config
from training.reader import Reader

MEAN_EVERY = 4  # steps; the mean of large models is dear


class State:
    """A run under way: weights, their running mean, the optimiser, and how far it is."""

    def __init__(
        self, config: Config, reader: Reader, steps: int, teacher: Reader | None = None
    ) -> None:
        self.reader, self.steps = reader, steps
        words = list(reader.encoder.words.parameters())
        reader.encoder.words.requires_grad_(config.rate_words > 0)
        known = {id(p) for p in words}
        layers = [p for p in reader.encoder.parameters() if id(p) not in known]
        known |= {id(p) for p in layers}
        known.add(id(reader.apart))
        heads = [p for p in reader.parameters() if id(p) not in known]
        groups = [
            {"params": words, "lr": config.rate_words}, {"params": layers, "lr": config.rate},
            {"params": heads, "lr": config.rate_heads},
            {"params": [reader.apart], "lr": config.rate_apart, "weight_decay": 0.0},
        ]  # fmt: skip
        self.optimiser = torch.optim.AdamW(groups, weight_decay=config.decay, fused=True)
        warm = max(1, int(config.warm * steps))
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimiser, lambda s: min((s + 1) / warm, max(0.0, (steps - s) / (steps - warm)))
        )
        self.mean = {n: p.detach().clone() for n, p in reader.named_parameters()}
        self.step = self.epoch = self.done = 0
        self.average = config.average
        self.teacher = teacher

    @classmethod
    def begin(cls, config: Config, reader: Reader, steps: int, out: Path) -> "State":
        """A new run, or the one that `out` holds, from where it stopped."""
        taught_by = out.parent / config.teacher
        teacher = averaged(config.teacher_size, taught_by) if config.teacher else None
        state = cls(config, reader, steps, teacher)
        path = out / "checkpoint.pt"
        if path.exists():
            saved = torch.load(path, weights_only=True)
            reader.load_state_dict(saved["reader"])
            state.optimiser.load_state_dict(saved["optimiser"])
            state.schedule.load_state_dict(saved["schedule"])
            state.mean, state.step = saved["mean"], saved["step"]
            state.epoch, state.done = saved["epoch"], saved["done"]
            torch.set_rng_state(saved["chance"])
        return state

    def save(self, out: Path) -> None:
        saved = {
            "reader": self.reader.state_dict(), "optimiser": self.optimiser.state_dict(),
            "schedule": self.schedule.state_dict(), "mean": self.mean, "step": self.step,
            "epoch": self.epoch, "done": self.done, "chance": torch.get_rng_state(),
        }  # fmt: skip
        torch.save(saved, out / "checkpoint.new")
        (out / "checkpoint.new").replace(out / "checkpoint.pt")

    @torch.no_grad()
    def forward_mean(self) -> None:
        if self.step % MEAN_EVERY:
            return
        keep = min(self.average**MEAN_EVERY, (1 + self.step) / (10 + self.step))
        values = list(self.mean.values())
        torch._foreach_lerp_(values, [p.detach() for p in self.reader.parameters()], 1 - keep)

    def averaged(self) -> "Averaged":
        return Averaged(self)


def averaged(size: str, run: Path) -> Reader:
    """The reader of a run, with the running mean of its weights."""
    saved = torch.load(run / "checkpoint.pt", weights_only=True)
    reader = Reader(size)
    reader.load_state_dict(saved["reader"])
    with torch.no_grad():
        for name, weights in reader.named_parameters():
            weights.copy_(saved["mean"][name])
    return reader.eval().requires_grad_(False)


class Averaged:
    """The reader with its running mean for weights, for as long as the block lasts."""

    def __init__(self, state: State) -> None:
        self.state = state

    def __enter__(self) -> None:
        self._swap()

    def __exit__(self, *_: object) -> None:
        self._swap()

    @torch.no_grad()
    def _swap(self) -> None:
        for name, weights in self.state.reader.named_parameters():
            kept = weights.detach().clone()
            weights.copy_(self.state.mean[name])
            self.state.mean[name] = kept
