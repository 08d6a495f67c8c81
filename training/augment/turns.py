"""Makes turns of a transcript, and posts, out of paragraphs that hold a quotation and who said it.

    “It is safe,” Ann Lee said. “Trust me.”
    ANN LEE: It is safe. Trust me.
    Ann Lee tweeted:⏎⏎It is safe. Trust me.⏎⏎— Ann Lee (@annlee) May 23, 2016

Only where the paragraph holds nothing else, so that what is said stays all that was said, by whom
it was. The colon is the turn's cue; "tweeted:" the post's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from onrecord.article import Span
from training.augment.edits import names_in, recased, said_in
from training.augment.layout import MONTHS
from training.augment.marks import paragraphs
from training.augment.rearranged import Piece, parts_of, rearranged
from training.example import Example, Name, Offsets, Parts

CHANCE = 0.7  # for each paragraph that can become a turn
_QUOTED = re.compile(r"[“\"«„]\s*([^“”\"«»„]{12,}?)(,?)\s*[”\"»“]\Z")
_LEFT_OVER = re.compile(r"[\s,.:;—–-]*\Z")
_POSTING = ("tweeted:", "wrote on Twitter:", "posted:", "wrote in a post:", "tweeted")


@dataclass(frozen=True, slots=True)
class _Spoken:
    """A paragraph in which somebody named says something, and no more."""

    paragraph: Span
    number: int  # of the attribution
    speaker: Name
    words: tuple[tuple[int, int, bool], ...]  # the stretches said; whether a comma ended each


def make_turns(example: Example, random: Random) -> Example:
    """The example with such paragraphs as turns of a transcript."""
    shouted = random.random() < 0.6
    for spoken in _all_spoken(example):
        if random.random() >= CHANCE:
            continue
        example = rearranged(example, spoken.paragraph, _turn(example.text, spoken), spoken.number)
        if shouted:
            example = recased(example, said_in(example)[spoken.number].source, str.upper)
    return example


def make_posts(example: Example, random: Random) -> Example:
    """The example with one such paragraph as a post that is shown."""
    found = list(_all_spoken(example))
    if not found:
        return example
    spoken = random.choice(found)
    pieces = _post(example.text, spoken, random)
    return rearranged(example, spoken.paragraph, pieces, spoken.number)


def _turn(text: str, spoken: _Spoken) -> list[Piece]:
    source = Piece("source", (spoken.speaker.start, spoken.speaker.end))
    return [source, Piece("cue", new=":"), Piece(None, new=" "), *_content(text, spoken)]


def _post(text: str, spoken: _Spoken, random: Random) -> list[Piece]:
    speaker = spoken.speaker
    name = text[speaker.start : speaker.end]
    handle = re.sub(r"[^A-Za-z]", "", name).lower()[:15] or "news"
    day = f"{random.choice(MONTHS)} {random.randint(1, 28)}, 2016"
    return [
        Piece("source", (speaker.start, speaker.end)),
        Piece(None, new=" "),
        Piece("cue", new=random.choice(_POSTING)),
        Piece(None, new="\n\n"),
        *_content(text, spoken),
        Piece(None, new="\n\n— "),
        Piece("person", new=name),
        Piece(None, new=f" (@{handle}) {day}"),
    ]


def _content(text: str, spoken: _Spoken) -> Iterator[Piece]:
    """The words said; a comma is a full stop now where a sentence ends."""
    for i, (start, end, comma) in enumerate(spoken.words):
        after = spoken.words[i + 1][0] if i + 1 < len(spoken.words) else None
        if i:
            yield Piece("content", new=" ")
        yield Piece("content", (start, end))
        if comma:
            yield Piece("content", new="," if after and text[after].islower() else ".")


def _all_spoken(example: Example) -> list[_Spoken]:
    """From the last to the first, so that a change leaves the offsets of the next ones."""
    found = []
    for paragraph in reversed(paragraphs(example.text)):
        inside = _within(example, paragraph)
        if inside is not None and (spoken := _spoken(example, paragraph, inside)):
            found.append(spoken)
    return found


def _within(example: Example, paragraph: Span) -> int | None:
    """The attribution wholly in the paragraph, with none beside it but those in its words."""
    touching = [
        n
        for n, said in enumerate(said_in(example))
        if any(s < paragraph.end and paragraph.start < e for s, e in parts_of(said))
    ]
    for n in touching:
        others = [s for m in touching if m != n for s in parts_of(said_in(example)[m])]
        said = said_in(example)[n]
        whole = all(paragraph.start <= s and e <= paragraph.end for s, e in parts_of(said))
        if whole and all(any(s <= a and b <= e for s, e in said.content) for a, b in others):
            return n
    return None


def _spoken(example: Example, paragraph: Span, number: int) -> _Spoken | None:
    text, said = example.text, said_in(example)[number]
    words = [_unquoted(text, span) for span in sorted(said.content)]
    speaker = _speaker(example, said)
    if not speaker or not words or len(words) > 2 or not all(words):
        return None
    rest, last = [], paragraph.start
    for start, end in sorted(parts_of(said)):
        rest.append(text[last:start])
        last = max(last, end)
    if not all(_LEFT_OVER.match(piece) for piece in (*rest, text[last : paragraph.end])):
        return None
    return _Spoken(paragraph, number, speaker, tuple(w for w in words if w))


def _unquoted(text: str, span: Offsets) -> tuple[int, int, bool] | None:
    quoted = _QUOTED.match(text[slice(*span)])
    return (span[0] + quoted.start(1), span[0] + quoted.end(1), bool(quoted[2])) if quoted else None


def _speaker(example: Example, said: Parts) -> Name | None:
    """The person named in the source; no turn is "he:"."""
    if len(said.source) != 1:
        return None
    start, end = said.source[0]
    inside = (
        n for n in names_in(example) if start <= n.start and n.end <= end and n.kind == "person"
    )
    return next(inside, None)
