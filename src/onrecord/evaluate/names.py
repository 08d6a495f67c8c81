"""How well persons and organisations are named, on the mentions that people marked in GUM.

python -m onrecord.evaluate.names ../shared/data/gum_dev --model rules --peer en_core_web_md
python -m onrecord.evaluate.names ../shared/data/gum_dev --peer-names FOUND.jsonl

Anything that makes names from a text is scored in one way: gold and found names are both cut bare
(`evaluate/bare.py`), and one is right where both ends and the kind are the gold's. "Touching" asks
no more than that the kind is right and a gold name overlaps, one to one. GUM's documents that may
teach a model (`gum.trains`) are left out. The form of FOUND.jsonl is told in
`evaluate/namers.py`.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from onrecord.evaluate.bare import bare
from onrecord.evaluate.gum import read_gum, trains
from onrecord.evaluate.measures import Interval, draws, middle, rates
from onrecord.evaluate.named import Name, names_of, outermost
from onrecord.evaluate.namers import Found, found_by, onrecord_names, read_found, spacy_names
from onrecord.pipeline import default_model

SCORED = ("person", "organisation")
DRAWS = 1000


def gold_names(folder: Path) -> tuple[dict[str, str], Found]:
    """By document, the texts that are scored, and the gold names in them."""
    documents = list(read_gum(folder))
    all_names = [document.name for document in documents]
    scored = [document for document in documents if not trains(document.name, all_names)]
    names = {d.name: [n for s in d.sentences for n in names_of(s, d.text)] for d in scored}
    return {document.name: document.text for document in scored}, names


def bared(text: str, names: Iterable[Name]) -> list[Name]:
    """The names cut bare, those within others left out."""
    cut = (((start, end), kind) for start, end, kind in names)
    ends = ((bare(text, *span), kind) for span, kind in cut)
    return outermost((*span, kind) for span, kind in ends if span is not None)


def counts(gold: list[Name], found: list[Name], kind: str) -> Counter[str]:
    """How many names of a kind there are in gold and found, how many agree, how many touch."""
    wanted = [name for name in gold if name[2] == kind]
    given = [name for name in found if name[2] == kind]
    return Counter(
        gold=len(wanted),
        found=len(given),
        exact=len(set(wanted) & set(given)),
        touching=_touching(wanted, given),
    )


def _touching(wanted: list[Name], given: list[Name]) -> int:
    """How many pairs overlap, one to one; both lists are in the order of the text."""
    touching, i, j = 0, 0, 0
    while i < len(wanted) and j < len(given):
        if wanted[i][1] <= given[j][0]:
            i += 1
        elif given[j][1] <= wanted[i][0]:
            j += 1
        else:
            touching, i, j = touching + 1, i + 1, j + 1
    return touching


@dataclass(frozen=True, slots=True)
class Scores:
    """One namer's counts, by kind and then by document, in the gold's order."""

    by_kind: dict[str, list[Counter[str]]]

    def rates(self, kind: str, right: str = "exact") -> dict[str, float]:
        """Precision, recall and F1 over all documents."""
        return _rates(self.by_kind[kind], right)

    def interval(self, kind: str) -> Interval:
        """The middle 95 % of the exact F1s over documents drawn anew."""
        documents = self.by_kind[kind]
        return middle(
            _rates([documents[i] for i in drawn], "exact")["f1"]
            for drawn in draws(len(documents), DRAWS)
        )

    def lead(self, other: "Scores", kind: str) -> Interval:
        """The middle 95 % of the exact F1 less another's, on the same documents drawn anew."""
        both = (self.by_kind[kind], other.by_kind[kind])
        leads = []
        for drawn in draws(len(both[0]), DRAWS):
            mine, others = (_rates([of[i] for i in drawn], "exact")["f1"] for of in both)
            leads.append(mine - others)
        return middle(leads)


def scores(texts: dict[str, str], gold: Found, found: Found) -> Scores:
    """How well `found` agrees with `gold`. ValueError for a document that was not read."""
    if missing := sorted(set(gold) - set(found)):
        raise ValueError(f"no line for {', '.join(missing[:3])}")
    pairs = [(bared(t, gold[doc]), bared(t, found[doc])) for doc, t in texts.items()]
    return Scores({kind: [counts(*pair, kind) for pair in pairs] for kind in SCORED})


def _rates(documents: Iterable[Counter[str]], right: str) -> dict[str, float]:
    added: Counter[str] = Counter()
    for document in documents:
        added.update(document)
    return rates(added[right], added["found"], added[right], added["gold"])


def lines(named: dict[str, Scores]) -> Iterator[str]:
    """A table for people: a line for each kind and namer, and what the first leads the rest by."""
    yield f"{'kind':<13}{'by':<22}{'gold':>6}{'found':>7}    P     R     F1   95 %       touching"
    first = next(iter(named))
    for kind in SCORED:
        for name, scored in named.items():
            rate, (low, high) = scored.rates(kind), scored.interval(kind)
            added = sum(scored.by_kind[kind], Counter[str]())
            yield (
                f"{kind:<13}{name:<22}{added['gold']:>6}{added['found']:>7}"
                f"  {100 * rate['p']:5.1f} {100 * rate['r']:5.1f} {100 * rate['f1']:5.1f}"
                f"  {100 * low:4.1f}-{100 * high:4.1f}"
                f"  {100 * scored.rates(kind, 'touching')['f1']:8.1f}"
            )
            if name != first:
                low, high = named[first].lead(scored, kind)
                yield f"{'':<13}{first} leads by {100 * low:+.1f} to {100 * high:+.1f}"


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path, help="holds dep/*.conllu as GUM does")
    parser.add_argument("--model", help="which reader of onrecord")
    parser.add_argument("--peer", metavar="MODEL", help="a model of spaCy, where that is installed")
    parser.add_argument("--peer-names", type=Path, metavar="FOUND.jsonl", help="what a peer found")
    options = parser.parse_args()
    texts, gold = gold_names(options.folder)
    model = options.model or default_model()
    found = {f"onrecord {model}": found_by(onrecord_names(model), texts)}
    if options.peer:
        found[f"spaCy {Path(options.peer).name}"] = found_by(spacy_names(options.peer), texts)
    if options.peer_names:
        found[options.peer_names.stem] = read_found(options.peer_names)
    print(f"{len(texts)} documents of {options.folder}")
    print("\n".join(lines({name: scores(texts, gold, names) for name, names in found.items()})))


if __name__ == "__main__":
    main()
