"""Stories of the made-up world as text, as a newspaper would print them, for the reader to read.

By Ines Brokne
KRALDAL — Marit Tolvane, mayor of Kraldal, said the … on Monday.
“The … ,” Tolvane said. “… .”
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.invented import World

LINES = 6  # said in a story


@dataclass(frozen=True, slots=True)
class Written:
    """A story as it stands in a file."""

    text: str
    title: str
    outlet: str
    url: str
    published: str


def write_folder(folder: Path, number: int, seed: int) -> None:
    """Writes so many stories into a folder, a file each."""
    folder.mkdir(parents=True, exist_ok=True)
    for at, story in enumerate(written(number, seed)):
        path = folder / f"{at:05}.json"
        path.write_text(json.dumps(_fields(story), ensure_ascii=False), "utf-8")
    (folder / "empty.txt").write_text("", "utf-8")  # so that a problem is kept too


def write_lines(path: Path, number: int, seed: int) -> None:
    """Writes so many stories into one file, a line each."""
    with path.open("w", encoding="utf-8") as file:
        for story in written(number, seed):
            file.write(json.dumps(_fields(story), ensure_ascii=False) + "\n")


def written(number: int, seed: int) -> Iterator[Written]:
    """So many stories, in the order of their days; few people and outlets, so that they meet."""
    world = World(seed, people=max(20, number // 3), outlets=12, shared=0.35)
    for at in range(number):
        yield _story(world, at, number)


def _story(world: World, at: int, of: int) -> Written:
    people = list(dict.fromkeys(world.number(world.people) for _ in range(3)))
    title = world.sentence(7)
    seen: set[int] = set()
    paragraphs = [f"{world.sentence(18)}."]
    for _ in range(LINES):
        paragraphs.append(_line(world, people, seen))
        paragraphs.append(f"{world.sentence(world.chance.randint(10, 30))}.")
    paragraphs.append(_done(world))
    name, domain = world.outlet(world.number(world.outlets))
    url = f"https://{domain}/{at}"
    return Written("\n\n".join(paragraphs), title, name, url, world.day(at, of, days=of // 3 + 1))


def _line(world: World, people: list[int], seen: set[int]) -> str:
    said = world.quotation(people)
    full = world.name(said.person)
    title, town = world.office(said.person)
    who = full.split()[-1] if said.person in seen else f"{full}, the {title} of {town},"
    seen.add(said.person)
    if said.direct:
        return f"“{said.words},” {who} {said.cue}."
    return f"{who} {said.cue} that {said.words[0].lower()}{said.words[1:]}."


def _done(world: World) -> str:
    """Something that was done; the same few are told by many stories."""
    actor, target = world.chance.randint(0, 3), world.chance.randint(4, 7)
    deed = world.chance.choice(("met", "accused", "condemned", "praised", "sued"))
    return f"{world.name(actor)} {deed} {world.name(target)} on Monday."


def _fields(story: Written) -> dict[str, str]:
    return {
        "text": story.text,
        "title": story.title,
        "outlet": story.outlet,
        "url": story.url,
        "published": story.published,
    }
