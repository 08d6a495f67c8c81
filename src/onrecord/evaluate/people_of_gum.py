"""Named persons, and the pronouns that mean a person, as people marked them in GUM.

the physician [Yang Buwei] said that [she] …     a name right behind the noun that heads a mention

GUM's documents that may teach a model (`gum.trains`) are left out. The rest are halved by a hash of
their names: rules are chosen on the one half, and the other tells whether they hold.
"""

from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from onrecord.article import Span
from onrecord.evaluate.bare import bare
from onrecord.evaluate.gum import GumDocument, Mention, Word, read_gum, trains
from onrecord.evaluate.named import Name, names_of
from onrecord.evaluate.names import bared

_PRONOUNS = frozenset({"he", "she", "him", "her", "his"})


@dataclass(frozen=True, slots=True)
class Pronoun:
    """A pronoun that means a person."""

    start: int
    entity: str


@dataclass(frozen=True, slots=True)
class Described:
    """Words that mention a person by a noun: "the physician of the king"."""

    span: Span
    head: int  # where the noun starts
    entity: str
    subject: bool  # of a clause, as a source mostly is; "He was a physician" tells of nobody new


@dataclass(frozen=True, slots=True)
class Gold:
    """What people marked in a document."""

    text: str
    names: list[Name]  # of persons, cut bare
    entities: dict[Name, str]  # whose a name is
    pronouns: list[Pronoun]
    described: list[Described] = field(default_factory=list)  # by a noun in the singular


def read_gold(folder: Path) -> dict[str, Gold]:
    """The gold of the documents that taught nothing, by name."""
    documents = list(read_gum(folder))
    all_names = [document.name for document in documents]
    return {d.name: gold_of(d) for d in documents if not trains(d.name, all_names)}


def chosen_on(name: str) -> bool:
    """Whether a document is of the half that rules were chosen on."""
    return sha256(name.encode()).digest()[0] % 2 == 0


def gold_of(document: GumDocument) -> Gold:
    """The named persons of a document, and the pronouns that mean a person."""
    entities: dict[Name, str] = {}
    pronouns, described = [], []
    for sentence in document.sentences:
        whole = {n[:2]: n for n in names_of(sentence, document.text) if n[2] == "person"}
        for mention in sentence.mentions:
            words = sentence.words[mention.first : mention.last + 1]
            if mention.type != "person":
                continue
            if len(words) == 1 and words[0].form.lower() in _PRONOUNS:
                pronouns.append(Pronoun(words[0].start, mention.entity))
            head = sentence.words[mention.head(sentence.words)]
            if head.tag == "NN":
                span, subject = Span(words[0].start, words[-1].end), head.relation[:5] == "nsubj"
                described.append(Described(span, head.start, mention.entity, subject))
            for (start, end), name in whole.items():
                if start <= head.start < end and name not in entities:
                    entities[name] = mention.entity
            beside = _beside_noun(mention, sentence.words, document.text)
            if beside is not None:
                entities.setdefault(beside, mention.entity)
    names = bared(document.text, entities)
    return Gold(document.text, names, entities, pronouns, described)


def _beside_noun(mention: Mention, words: tuple[Word, ...], text: str) -> Name | None:
    """the physician [Yang Buwei]: the name right behind the noun that heads a mention."""
    head = mention.head(words)
    first = last = head + 1
    if words[head].tag not in {"NN", "NNS"} or first > mention.last:
        return None
    if words[first].head != head or words[first].relation.split(":")[0] not in {"appos", "flat"}:
        return None
    while last <= mention.last and words[last].tag == "NNP":
        last += 1
    ends = bare(text, words[first].start, words[last - 1].end) if last > first else None
    return (*ends, "person") if ends is not None else None
