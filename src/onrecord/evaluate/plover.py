"""How often an event's PLOVER code and parties are right, against the ontology's gold records.

python -m onrecord.evaluate.plover PLOVER_GSR_DIR         the reported half
python -m onrecord.evaluate.plover PLOVER_GSR_DIR --tune  the half that the lists were tuned on

Each of the 322 records of PLOVER_GSR_CAMEO.txt is a sentence with one event: its root code, its
source and its target (Open Event Data Alliance, CC BY-SA 4.0). They are halved by the SHA-256 of
their ids; the odd half was never looked at. The records' codes are of 2016 and are compared as the
conversion table of 2021 has them: DEMAND is REQUEST, DISAPPROVE and INVESTIGATE are ACCUSE, FIGHT
is ASSAULT.

"first": the first event found in the sentence has the gold's code; "any": one of those found has.
Parties are those of the first event with the right code, else of the first. A party is right
where it shares a word with one that the gold names, "Russian" and "Russia" being one, and so
"U.S.", "American" and "United States"; of a person the roles that the sentence gives count as its
title does in the gold, which names "the U.N. mediator" or whom it is by turns. Of a side that the
gold leaves empty nothing is asked. The baseline takes the first word of the sentence that
a line of the lists of verbs and nouns has, in any form, with the particle of the line behind it and
one of its objects within eleven words; and the nearest names before and behind it.
"""

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from onrecord.entity import Entity
from onrecord.evaluate.command import options_of
from onrecord.evaluate.measures import half, share
from onrecord.names.lists import countries, demonyms
from onrecord.pipeline import read_text
from onrecord.resolve.events.frames import frames
from onrecord.resolve.events.nominals import nouns

NOW = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}
_EMPTY = frozenset({"the", "of", "in", "a", "an", "s", "and", "its", "near", "other", "for", "to"})
_LETTERS = {"US": "United States", "UN": "United Nations", "EU": "European Union"}
_LETTERS |= {name: name for name in _LETTERS.values()}
_SAMPLES = 1000
_NEAR = 11  # words behind a verb in which the baseline looks for its object


@dataclass(frozen=True, slots=True)
class Gold:
    """A sentence with the event that it was coded with."""

    id: str
    text: str
    code: str
    source: tuple[str, ...]
    target: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """An event that was found: its code and the names of its parties."""

    code: str
    source: tuple[str, ...]
    target: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """What is right of one record."""

    found: bool
    first: bool
    any: bool
    source: bool
    target: bool

    @property
    def both(self) -> bool:
        return self.source and self.target


Coder = Callable[[str], Sequence[Found]]


def gold(folder: Path, part: int) -> list[Gold]:
    """The records whose ids' hashes are even (0) or odd (1)."""
    rows = json.loads((folder / "PLOVER_GSR_CAMEO.txt").read_text("utf-8"))
    chosen = [r for r in rows if r["event"] != "DOCUMENT" and half(r["id"]) == part]
    return [
        Gold(
            row["id"],
            row["text"].strip(" {}"),
            NOW.get(row["event"], row["event"]),
            _actors(row, "source"),
            _actors(row, "target"),
        )
        for row in chosen
    ]


def _actors(row: dict[str, Any], side: str) -> tuple[str, ...]:
    told = row.get(side) or []
    actors = [told] if isinstance(told, dict) else told  # one actor may stand without a list
    return tuple(a["actorText"] for a in actors if isinstance(a, dict) and a.get("actorText"))


def by_onrecord(text: str) -> list[Found]:
    """The events of a sentence as onrecord reads them."""
    story = read_text(text, published="2000-01-01")
    names = {one.id: (*one.names, *_roles(one)) for one in story.entities}
    return [
        Found(
            event.plover.code if event.plover is not None else "",
            names.get(event.actor or "", ()),
            names.get(event.target or "", ()),
        )
        for event in story.events
    ]


def _roles(entity: Entity) -> list[str]:
    """The roles of a person in words: "Prime Minister of France"."""
    told = (word for role in entity.roles for word in (role.title, role.organisation))
    return [word for word in told if word is not None]


_NAME = re.compile(r"(?:[A-Z][\w.’'-]*\s?){1,6}")


def by_keyword(text: str) -> list[Found]:
    """The baseline: the first word that a list fits, and the nearest names before and behind it."""
    matches = list(re.finditer(r"[\w-]+", text))
    words = [match.group().lower() for match in matches]
    for k, match in enumerate(matches):
        code = _code(words, k)
        if code is not None:
            before = _NAME.findall(text[: match.start()])
            behind = _NAME.findall(text[match.end() :])
            return [Found(code, tuple(before[-1:]), tuple(behind[:1]))]
    return []


def _code(words: Sequence[str], k: int) -> str | None:
    """The code of the first line with the word, its particle and one of its nouns behind it."""
    near = words[k + 1 : k + 1 + _NEAR]
    for frame, _ in frames().get(words[k], ()):
        fits = tuple(near[: len(frame.particle)]) == frame.particle
        fits = fits and not (frame.things and frame.things.isdisjoint(near))
        if fits and frame.plover is not None:
            return frame.plover.code
    noun = nouns().get(words[k])
    return noun.plover.code if noun is not None and noun.plover is not None else None


def score(record: Gold, found: Sequence[Found]) -> Score:
    """What is right of what was found in a record's sentence."""
    if not found:
        return Score(False, False, False, False, False)
    best = next((one for one in found if one.code == record.code), found[0])
    return Score(
        True,
        found[0].code == record.code,
        best.code == record.code,
        overlaps(record.source, best.source),
        overlaps(record.target, best.target),
    )


def overlaps(gold: tuple[str, ...], ours: tuple[str, ...]) -> bool:
    """Whether a party is one that the gold names; of an empty side nothing is asked."""
    return not gold or bool(_words(gold) & _words(ours))


def _words(names: Iterable[str]) -> set[str]:
    """The words of names, those of a country or of what is known by its letters being one."""
    found: set[str] = set()
    for name in names:
        words = re.findall(r"[^\W_]+", name.replace(".", ""))
        while words:
            long = next((n for n in (3, 2, 1) if _known(" ".join(words[:n]))), 1)
            first = " ".join(words[:long])
            found.add((_known(first) or first).lower())
            del words[:long]
    return found - _EMPTY


def _known(name: str) -> str | None:
    """The country or body that a name or an adjective stands for."""
    known = demonyms().get(name) or demonyms().get(name.rstrip("s")) or countries().get(name)
    return known or _LETTERS.get(name)


def row(title: str, right: Sequence[bool]) -> str:
    """How many are right, their share, and its interval over records drawn anew."""
    rate, (low, high) = share([(one, 1) for one in right], _SAMPLES)
    return f"  {title:<26}{sum(right):>4} of {len(right):<4}{rate:>7.1%}   [{low:.1%}, {high:.1%}]"


def report(records: Sequence[Gold], coder: Coder, name: str) -> str:
    """The rows of one way of coding."""
    scores = [score(record, coder(record.text)) for record in records]
    fields = ("found", "first", "any", "source", "target", "both")
    titles = {
        "found": "an event is found",
        "first": "root code, first event",
        "any": "root code, any event",
        "source": "source overlaps",
        "target": "target overlaps",
        "both": "source and target overlap",
    }
    rows = [row(titles[field], [getattr(one, field) for one in scores]) for field in fields]
    return "\n".join([name, *rows])


def main(words: Sequence[str] | None = None) -> None:
    """The command: a table on standard output."""
    switch = ("tune", "the half that the lists were tuned on")
    [folder], tune = options_of(__doc__, "PLOVER_GSR_DIR", words, switch=switch)
    part = 0 if tune else 1
    records = gold(folder, part)
    which = "tuned on" if part == 0 else "reported"
    print(f"PLOVER gold records, the half {which}: {len(records)}")
    print(report(records, by_onrecord, "onrecord"))
    print(report(records, by_keyword, "keyword baseline"))


if __name__ == "__main__":
    main()
