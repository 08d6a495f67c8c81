"""Names for the entity head to learn: what spaCy's models and CoreNLP agree on, and GUM's gold.

    python -m training.names tag en_core_web_sm ../shared/data --out FOLDER    # where spaCy is
    python -m training.names tag /path/to/en_core_web_md ../shared/data --out FOLDER
    python -m training.names vote ../shared/data --out FOLDER

`tag` writes FOLDER/tagged/MODEL.jsonl. `vote` reads these and writes polnear_train.jsonl and
extra.jsonl, a line a document:

    {"doc": …, "names": [[0, 9, "person"], …], "unsure": [[20, 26], …]}

with offsets in code points. "unsure" are stretches that one reader alone calls a name: neither to
be learned as a name nor as none. extra.jsonl has "text" as well, and "descriptions".
"""

import argparse
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from onrecord.evaluate.bare import bare
from onrecord.evaluate.gum import GumDocument, read_gum, trains
from onrecord.evaluate.named import KINDS, Name, names_of, outermost
from onrecord.evaluate.namers import SPACY_KINDS
from training.voting import Ballot, agreed, corrected, settled

# CoreNLP's MISC holds nationalities, works and events alike: it speaks for the ends of a name only.
CORENLP_KINDS = {
    "PERSON": "person",
    "ORGANIZATION": "organisation",
    "LOCATION": "place",
    "MISC": "any",
}
TAUGHT = ("person", "organisation", "place", "group", "document")


def polnear_texts(data: Path) -> dict[str, str]:
    """PolNeAR's training articles by name; line ends are left alone, for offsets count them."""
    folder = data / "polnear" / "train" / "text"
    return {path.stem: path.read_bytes().decode("utf-8") for path in sorted(folder.glob("*.txt"))}


def gum_teaching(data: Path) -> list[GumDocument]:
    """GUM's documents that may teach."""
    documents = list(read_gum(data / "gum_dev"))
    names = [document.name for document in documents]
    return [document for document in documents if trains(document.name, names)]


def tag(model: str, data: Path, out: Path) -> None:
    """What a model of spaCy calls a name in every text that teaches."""
    import spacy

    read = spacy.load(model)
    texts = polnear_texts(data) | {document.name: document.text for document in gum_teaching(data)}
    lines = (
        {"doc": doc, "entities": [[e.start_char, e.end_char, e.label_] for e in read(text).ents]}
        for doc, text in texts.items()
    )
    (out / "tagged").mkdir(parents=True, exist_ok=True)
    called = f"{read.meta['lang']}_{read.meta['name']}-{read.meta['version']}"
    write(lines, out / "tagged" / f"{called}.jsonl")


def vote(data: Path, out: Path) -> None:
    """The names that readers agree on in PolNeAR, and GUM's gold names."""
    readers = [
        read_entities(path, SPACY_KINDS) for path in sorted((out / "tagged").glob("*.jsonl"))
    ]
    corenlp = read_entities(data / "polnear" / "train" / "corenlp_silver.jsonl", CORENLP_KINDS)
    texts = polnear_texts(data)
    ballots = {
        doc: corrected(
            Ballot(text, tuple(bared(text, r.get(doc, [])) for r in [*readers, corenlp]))
        )
        for doc, text in texts.items()
    }
    write(silver(ballots), out / "polnear_train.jsonl")
    write((gold(document, readers) for document in gum_teaching(data)), out / "extra.jsonl")


def read_entities(path: Path, kinds: dict[str, str]) -> dict[str, list[Name]]:
    """By document, what one reader calls a name, with its kind in our words."""
    found = {}
    for line in path.read_text("utf-8").splitlines():
        said = json.loads(line)
        named = [
            (start, end, kinds[kind]) for start, end, kind in said["entities"] if kind in kinds
        ]
        found[said["doc"]] = named
    return found


def bared(text: str, names: Iterable[Name]) -> tuple[Name, ...]:
    """The names without articles, titles and possessives; those of two lines are cut off."""
    cut = []
    for start, end, kind in names:
        end = start + len(text[start:end].split("\n")[0])
        ends = bare(text, start, end)
        if ends is not None and any(c.isupper() or c.isdigit() for c in text[slice(*ends)]):
            cut.append((*ends, kind))
    return tuple(outermost(cut))


def silver(ballots: dict[str, Ballot]) -> Iterator[dict[str, Any]]:
    """Each article's names as agreed, once the whole corpus has had its say."""
    first = {doc: agreed(ballot) for doc, ballot in ballots.items()}
    for doc, names, unsure in settled(ballots, first):
        yield {"doc": doc, "names": names, "unsure": unsure}


def gold(document: GumDocument, readers: list[dict[str, list[Name]]]) -> dict[str, Any]:
    """One of GUM's documents: people marked persons, organisations and places.

    Groups and documents are added where all of spaCy's models agree, for GUM doesn't tell them
    apart from people and things.
    """
    text = document.text
    named = [name for s in document.sentences for name in names_of(s, text)]
    said = [set(bared(text, reader.get(document.name, []))) for reader in readers]
    both = set.intersection(*said) if said else set()
    added = [n for n in both if n[2] in ("group", "document") and not _touches(n, named)]
    works = [(a, b, "document") for a, b, k in named if k == "other" and (a, b, "document") in both]
    names = [name for name in named if name[2] in TAUGHT]
    others = [(a, b) for a, b, k in named if k == "other" and (a, b, "document") not in both]
    return {
        "doc": document.name,
        "text": text,
        "names": sorted([*names, *works, *added]),
        "unsure": others,
        "descriptions": sorted(descriptions(document)),
    }


def _touches(name: Name, others: Iterable[Name]) -> bool:
    return any(a < name[1] and name[0] < b for a, b, _ in others)


def descriptions(document: GumDocument) -> Iterator[Name]:
    """The people, bodies and places that common nouns mention: "the Russian envoy to the UN"."""
    for sentence in document.sentences:
        words = sentence.words
        for mention in sentence.mentions:
            kind = KINDS.get(mention.type)
            if kind and words[mention.head(words)].tag in ("NN", "NNS"):
                yield words[mention.first].start, words[mention.last].end, kind


def write(lines: Iterable[dict[str, Any]], path: Path) -> None:
    """The lines as JSONL."""
    with path.open("w", encoding="utf-8") as out:
        for line in lines:
            out.write(json.dumps(line, ensure_ascii=False) + "\n")


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    tagging = commands.add_parser("tag", help="write what a model of spaCy calls a name")
    tagging.add_argument("model", help="a package's name or a folder")
    voting = commands.add_parser("vote", help="write what the head learns from")
    for command in (tagging, voting):
        command.add_argument("data", type=Path, help="holds polnear/ and gum_dev/")
        command.add_argument(
            "--out", type=Path, required=True, help="a folder outside the repository"
        )
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    if options.command == "tag":
        tag(options.model, options.data, options.out)
    else:
        vote(options.data, options.out)


if __name__ == "__main__":
    main()
