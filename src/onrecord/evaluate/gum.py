"""Gold mentions in the layout of GUM: dep/NAME.conllu, with the nested mentions in `Entity=`.

1  Ann    …  NNP  …  Entity=(2-person-new-…
2  Reyes  …  NNP  …  Entity=2)|SpaceAfter=No

Sentences are joined by a space and paragraphs by a blank line; offsets are into that text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_BRACKET = re.compile(r"\((\d+)-([^()-]+)[^()]*(\)?)|(\d+)\)")
_FORM, _XPOS, _HEAD, _RELATION, _MORE = 1, 4, 6, 7, 9  # the columns that are read


@dataclass(frozen=True, slots=True)
class Word:
    """A token, where it stands, and what it hangs on within its sentence."""

    start: int
    end: int
    form: str
    tag: str  # of the Penn Treebank: "NNP"
    head: int  # the number of a word of its sentence, from 0; -1 for the root
    relation: str  # of Universal Dependencies: "flat"


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of one sentence that mention something: the first, the last, and what it is."""

    first: int
    last: int
    type: str  # "person", "organization", "place" and seven more
    entity: str = ""  # the number that all mentions of one thing share in a document

    def head(self, words: tuple[Word, ...]) -> int:
        """The first word that hangs on none within the mention."""
        within = range(self.first, self.last + 1)
        return next((i for i in within if words[i].head not in within), self.last)


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of a sentence and what they mention."""

    words: tuple[Word, ...]
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class GumDocument:
    """A document's text and its sentences."""

    name: str
    text: str
    sentences: tuple[Sentence, ...]

    @property
    def genre(self) -> str:
        """The genre, as the name GUM_academic_art says it."""
        return self.name.split("_")[1]


def read_gum(folder: Path) -> Iterator[GumDocument]:
    """The documents of a folder in the order of their names; ValueError where it has none."""
    paths = sorted((folder / "dep").glob("*.conllu"))
    if not paths:
        raise ValueError(f"no dep/*.conllu in {folder}")
    for path in paths:
        yield document(path.stem, path.read_text("utf-8"))


def trains(name: str, names: list[str]) -> bool:
    """Whether a document may teach a model; every other one is for scoring alone.

    GUM's texts are free to ship a model from in the genre "academic" only. Of those every second
    one, in the order of their names, teaches.
    """
    academic = sorted(n for n in names if n.startswith("GUM_academic_"))
    return name in academic[1::2]


def document(name: str, conllu: str) -> GumDocument:
    """One document from its CoNLL-U."""
    text, sentences = "", []
    for block in re.split(r"\n{2,}", conllu.strip("\n")):
        lines = block.split("\n")
        written = next((line[9:] for line in lines if line.startswith("# text = ")), None)
        if written is None:
            continue
        if text:
            text += "\n\n" if any(line.startswith("# newpar") for line in lines) else " "
        rows = [row for line in lines if (row := line.split("\t"))[0].isdigit()]
        words = tuple(_words(rows, written, len(text), name))
        sentences.append(Sentence(words, tuple(_mentions(rows))))
        text += written
    return GumDocument(name, text, tuple(sentences))


def _words(rows: list[list[str]], written: str, offset: int, where: str) -> Iterator[Word]:
    end = 0
    for row in rows:
        form = row[_FORM]
        start = written.find(form, end)
        if start < 0:
            raise ValueError(f"{where}: no {form!r} in {written[end : end + 60]!r}")
        end = start + len(form)
        head = int(row[_HEAD]) - 1
        yield Word(offset + start, offset + end, form, row[_XPOS], head, row[_RELATION])


def _mentions(rows: list[list[str]]) -> Iterator[Mention]:
    """The mentions of a sentence, each as it closes, so that inner ones come first."""
    opened: list[tuple[str, str, int]] = []
    for i, row in enumerate(rows):
        entity = next((m[7:] for m in row[_MORE].split("|") if m.startswith("Entity=")), "")
        for id_, type_, closes, ended in _BRACKET.findall(entity):
            if id_:
                opened.append((id_, type_, i))
            if closes or ended:
                k = max(k for k, (of, _, _) in enumerate(opened) if of == (ended or id_))
                _, type_, first = opened.pop(k)
                yield Mention(first, i, type_, ended or id_)
