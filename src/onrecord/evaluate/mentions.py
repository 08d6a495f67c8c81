"""How well people are found and followed through a text, on what people marked in GUM.

python -m onrecord.evaluate.mentions ../shared/data/gum_dev --peer-names FOUND.jsonl

Two things are scored, of documents that taught no model (`gum.trains`):

    persons      the mentions of a named person, as in `evaluate/names.py`, and with them the names
                 right behind a noun ("the physician Yang Buwei"), whose mention the noun heads
    pronouns     he, she, him, her, his where they mean a person: right where the one meant is the
                 gold's. An entity is the gold's whose names most of its names are. Where the
                 gold has no name for a person, nobody can be right; these are counted apart, and
                 there it is right to name nobody.

Beside it stands a plain rule, the name of a person that stands last before the pronoun: by our
names, and by a peer's. The documents are halved by a hash of their names: on the one half rules
were chosen, the other half is for telling.
"""

import argparse
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from onrecord.article import Article, Original
from onrecord.entity import EntityKind
from onrecord.evaluate.measures import draws, middle, rates
from onrecord.evaluate.named import Name
from onrecord.evaluate.namers import Found, read_found, spacy_names
from onrecord.evaluate.names import bared, counts
from onrecord.evaluate.people_of_gum import Gold, chosen_on, read_gold
from onrecord.extract import extract
from onrecord.pipeline import MODELS, default_model
from onrecord.resolve.antecedents import antecedents
from onrecord.resolve.cast import Figure
from onrecord.resolve.scene import set_scene


@dataclass(frozen=True, slots=True)
class Answers:
    """What was found in a document."""

    names: list[Name]  # of persons, cut bare
    meant: dict[int, list[Name] | None]  # by where a pronoun starts: the names of the one meant


def answers_of(text: str, model: str) -> Answers:
    """What onrecord finds in a text."""
    article = Article(text=text, original=Original(text.encode("utf-8"), "text/plain"))
    reading = extract(article, model)
    scene = set_scene(article, reading.attributions, reading.names)
    names: dict[Figure, list[Name]] = {}
    for mention in scene.cast.mentions:
        if mention.figure.likeliest_kind == EntityKind.PERSON:
            span = mention.name.span
            names.setdefault(mention.figure, []).append((span.start, span.end, "person"))
    meant = {
        at: names.get(one.known.figure) if one.known and one.known.figure else None
        for at, one in antecedents(scene).items()
    }
    return Answers(bared(text, (n for some in names.values() for n in some)), meant)


def nearest(gold: Gold, names: list[Name]) -> Answers:
    """The plain rule: a pronoun means the person named last before it."""
    starts = [name[0] for name in names]
    meant: dict[int, list[Name] | None] = {}
    for pronoun in gold.pronouns:
        at = bisect_left(starts, pronoun.start)
        meant[pronoun.start] = [names[at - 1]] if at else None
    return Answers(names, meant)


def tally(gold: Gold, answers: Answers) -> Counter[str]:
    """How many names and pronouns there are, and how many are right."""
    found = counts(gold.names, answers.names, "person")
    named = set(gold.entities.values())
    for pronoun in gold.pronouns:
        names = answers.meant.get(pronoun.start)
        if pronoun.entity not in named:
            found["nameless"] += 1
            found["nameless left open"] += not names
            continue
        found["pronouns"] += 1
        found["answered"] += bool(names)
        found["right"] += _entity(gold, names or []) == pronoun.entity
    return found


def _entity(gold: Gold, names: list[Name]) -> str | None:
    """The gold entity that most of some names are of."""
    votes: Counter[str] = Counter()
    for start, end, _ in names:
        for (a, b, _), entity in gold.entities.items():
            if a < end and start < b:
                votes[entity] += 1
    return votes.most_common(1)[0][0] if votes else None


def lines(named: dict[str, dict[str, Counter[str]]], genres: Iterable[str] = ()) -> Iterator[str]:
    """A table for people: a line for each part of the documents and each way."""
    first = next(iter(named.values()))
    parts = {
        "chosen on": [doc for doc in first if chosen_on(doc)],
        "other half": [doc for doc in first if not chosen_on(doc)],
        "all": list(first),
    }
    yield (
        f"{'documents':<17}{'by':<30}{'names':>6}   P     R     F1   95 %       touching"
        f"{'pronouns':>10}  right   95 %      answered   nameless  left open"
    )
    parts |= {genre: [d for d in first if d.split("_")[1] == genre] for genre in genres}
    for part, documents in parts.items():
        for way, told in named.items():
            yield _line(f"{part} ({len(documents)})", way, [told[doc] for doc in documents])


def _line(part: str, way: str, told: list[Counter[str]]) -> str:
    added = _added(told)
    answered = _share(added, "answered", "pronouns")
    exact, touching = (
        rates(added[k], added["found"], added[k], added["gold"]) for k in ("exact", "touching")
    )
    drawn = [_added([told[i] for i in some]) for some in draws(len(told), 1000)]
    low, high = middle(rates(a["exact"], a["found"], a["exact"], a["gold"])["f1"] for a in drawn)
    least, most = middle(_share(a, "right", "pronouns") for a in drawn)
    return (
        f"{part:<17}{way:<30}{added['gold']:>6}"
        f"  {100 * exact['p']:5.1f} {100 * exact['r']:5.1f} {100 * exact['f1']:5.1f}"
        f"  {100 * low:4.1f}-{100 * high:4.1f}  {100 * touching['f1']:8.1f}"
        f"{added['pronouns']:>10}  {100 * _share(added, 'right', 'pronouns'):5.1f}"
        f"  {100 * least:4.1f}-{100 * most:4.1f}  {100 * answered:8.1f}"
        f"{added['nameless']:>11}  {100 * _share(added, 'nameless left open', 'nameless'):9.1f}"
    )


def _added(some: list[Counter[str]]) -> Counter[str]:
    added: Counter[str] = Counter()
    for one in some:
        added.update(one)
    return added


def _share(told: Counter[str], right: str, of: str) -> float:
    return told[right] / told[of] if told[of] else 0.0


def ways(
    gold: dict[str, Gold], model: str, peers: dict[str, Found]
) -> dict[str, dict[str, Counter[str]]]:
    """By way and then by document, what came out."""
    ours = {doc: answers_of(one.text, model) for doc, one in gold.items()}
    found = {f"onrecord {model}": ours}
    found["our names, nearest"] = {doc: nearest(gold[doc], ours[doc].names) for doc in gold}
    for peer, names in peers.items():
        people = {
            doc: [n for n in bared(one.text, names[doc]) if n[2] == "person"]
            for doc, one in gold.items()
        }
        found[f"{peer}, nearest"] = {doc: nearest(gold[doc], people[doc]) for doc in gold}
    return {way: {doc: tally(gold[doc], told[doc]) for doc in gold} for way, told in found.items()}


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path, help="holds dep/*.conllu as GUM does")
    parser.add_argument("--model", choices=MODELS, default=default_model())
    parser.add_argument("--peer", metavar="MODEL", help="a model of spaCy, where that is installed")
    parser.add_argument("--peer-names", type=Path, metavar="FOUND.jsonl", help="what a peer found")
    parser.add_argument("--genres", action="store_true", help="a line for each genre too")
    options = parser.parse_args()
    gold = read_gold(options.folder)
    peers: dict[str, Found] = {}
    if options.peer:
        names = spacy_names(options.peer)
        found = {doc: list(names(one.text)) for doc, one in gold.items()}
        peers[f"spaCy {Path(options.peer).name}"] = found
    if options.peer_names:
        peers[options.peer_names.stem] = read_found(options.peer_names)
    print(f"{len(gold)} documents of {options.folder}")
    genres = sorted({name.split("_")[1] for name in gold}) if options.genres else ()
    print("\n".join(lines(ways(gold, options.model, peers), genres)))


if __name__ == "__main__":
    main()
