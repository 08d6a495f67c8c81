"""Trains a reader: `python -m training.train training/configs/accurate.toml --out runs/accurate`.

It may be stopped at any moment: the folder holds the last checkpoint, and the same command goes on.
"""

import argparse
import json
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, TextIO

import numpy as np
import torch

from onrecord.extract.tagged.pieces import tokenizer_of
from onrecord.models import VOCABULARY
from training.batches import batches, epoch_of, padded, steps_of, transitions
from training.config import Config, base_of, read_config
from training.data import Cut, Window, read_examples
from training.dev import documents, evaluate
from training.encoder import load_base
from training.losses import Taught, label_distance, label_loss, link_losses
from training.reader import Reader
from training.state import State, averaged

TOLD = ("tag", "cue", "source", "name", "loss")
TELL_EVERY = 50  # steps


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("config", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--names", type=Path, help="what training.names wrote")
    parser.add_argument("--base", help="a base's weights, other than those the config names")
    arguments = parser.parse_args()
    config = read_config(arguments.config)
    if arguments.base:
        config = replace(config, base=arguments.base)
    if arguments.names:
        config = replace(config, names=str(arguments.names))
    arguments.out.mkdir(parents=True, exist_ok=True)
    train(config, arguments.out)


def train(config: Config, out: Path) -> None:
    torch.set_num_threads(config.threads)
    torch.manual_seed(config.seed)
    tokenizer = tokenizer_of(str(VOCABULARY))
    examples = read_examples(
        Path(config.data) / "train", Path(config.names) if config.names else None
    )
    dev = documents(Path(config.data) / "dev")
    reader = Reader(config.size)
    if config.begin:
        reader.load_state_dict(averaged(config.size, out.parent / config.begin).state_dict())
    else:
        load_base(reader.encoder, base_of(config.base))
    state = State.begin(config, reader, steps_of(config, examples, tokenizer), out)
    log = (out / "log.jsonl").open("a")
    while state.step < state.steps:
        cut = epoch_of(config, examples, tokenizer, state.epoch)
        prior = transitions(cut)
        run_epoch(config, state, cut, log, out)
        if state.step >= state.steps or state.epoch % config.score_every == 0:
            with state.averaged():
                result = evaluate(reader, dev, prior)
            tell(log, epoch=state.epoch, step=state.step, **summary(result))
        np.save(out / "prior.npy", prior)
        state.save(out)


def run_epoch(config: Config, state: State, articles: list[Cut], log: TextIO, out: Path) -> None:
    """One pass over the articles, or the rest of the one that was broken off."""
    began = saved = time.time()
    pieces, told = 0, dict.fromkeys(TOLD, 0.0)
    for group in list(batches(config, articles, state.epoch))[state.done :]:
        for name, value in step(config, state, group).items():
            told[name] += value / TELL_EVERY
        pieces += sum(len(w.ids) for w in group)
        state.done += 1
        if state.step % TELL_EVERY == 0:
            rate = round(pieces / (time.time() - began))
            means = {name: round(value, 4) for name, value in told.items()}
            tell(log, step=state.step, of=state.steps, rate=rate, **means)
            told = dict.fromkeys(TOLD, 0.0)
        if time.time() - saved > 60 * config.save_minutes:
            state.save(out)
            saved = time.time()
        if state.step >= state.steps:
            break
    state.epoch, state.done = state.epoch + 1, 0


def step(config: Config, state: State, group: list[Window]) -> dict[str, float]:
    """One step down the losses of a batch."""
    reader, batch = state.reader, padded(group, config)
    given = (batch.ids, batch.marks, batch.shapes, batch.seen)
    taught = None
    with torch.autocast("cpu", torch.bfloat16):
        heads = reader(*given)
        if state.teacher is not None:
            with torch.no_grad():
                taught = Taught(state.teacher, state.teacher(batch.whole, *given[1:]))
    tag, name = label_loss(heads.tags, batch.labels), label_loss(heads.names, batch.names)
    links = link_losses(reader, heads, group, taught)
    loss = tag + config.link * (links.cue + links.source) + config.name * name
    if taught is not None:
        far = label_distance(heads.tags, taught.heads.tags, batch.seen) + config.link * links.taught
        if config.teach_names:
            far = far + config.name * label_distance(heads.names, taught.heads.names, batch.seen)
        loss = (1 - config.teach) * loss + config.teach * far
    loss.backward()
    torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
    state.optimiser.step()
    state.optimiser.zero_grad()
    state.schedule.step()
    state.step += 1
    state.forward_mean()
    told = {"tag": tag, "cue": links.cue, "source": links.source, "name": name, "loss": loss}
    return {k: v.item() for k, v in told.items()}


def summary(result: dict[str, Any]) -> dict[str, float]:
    """The figures that a run is judged by."""
    scores = result["scores"]
    figures = {kind: scores[kind]["full"]["f1"] for kind in ("all", "direct", "mixed", "indirect")}
    figures["exact"] = scores["all"]["exact"]["f1"]
    figures |= {side: scores["all"]["full"][side] for side in "pr"}
    return {k: round(100 * v, 1) for k, v in figures.items()}


def tell(log: TextIO, **line: object) -> None:
    line["at"] = time.strftime("%H:%M:%S")
    log.write(json.dumps(line) + "\n")
    log.flush()
    print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main()
