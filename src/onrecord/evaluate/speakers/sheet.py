"""Lines and their speakers → a sheet in Markdown, and a filled sheet → judgements.

    ## 17
    > … the paragraphs before, for who "she" is …
    > [content:“It is not safe,”] [source:she] [cue:told] reporters.
    speaker: Ana Reyes (person; also Reyes, the mayor)
    verdict:

Beside the sheet lies a file of the same name in JSON, which knows the places of the words.
"""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from onrecord.evaluate.judged.sheet import around
from onrecord.evaluate.polnear import read_exactly
from onrecord.evaluate.speakers.draw import Stories
from onrecord.evaluate.speakers.lines import (
    VERDICTS,
    Judged,
    Spoken,
    spoken_from,
    spoken_json,
)
from onrecord.export.wording import one_line
from onrecord.story import Story

_BEFORE = 8  # paragraphs, since a pronoun may lean on a name far above
_FORMS = 6  # of a speaker's other names that are shown
_VERDICT = re.compile(r"verdict (\d{1,6}):(.*)$", re.IGNORECASE)


def rows(lines: Sequence[Spoken], stories: Stories, round: int) -> Iterator[str]:
    """The rows of a sheet. Raises KeyError for a line of a document that is not among them."""
    yield f"# {len(lines)} speakers to judge, round {round}"
    yield ""
    yield "Who speaks here? After each `verdict N:` write one of:"
    yield ""
    for word, meaning in VERDICTS.items():
        yield f"- `{word}`: {meaning}"
    yield ""
    for number, one in enumerate(lines, 1):
        yield from _item(number, one, stories[one.line.page])


def _item(number: int, one: Spoken, story: Story) -> Iterator[str]:
    assert story.article is not None  # noqa: S101  # tells mypy
    yield f"## {number}"
    yield ""
    yield one.line.page
    yield ""
    yield from around(story.article, one.line, _BEFORE)
    yield ""
    yield f"speaker: {_told(one, story)}"
    yield f"verdict {number}: "
    yield ""


def _told(one: Spoken, story: Story) -> str:
    """The speaker that was given, as a reader of the record sees him, by where his name stands."""
    if one.name is None or story.article is None:
        return "none"
    name = one_line(story.article.text[one.name.start : one.name.end])
    entity = next((e for e in story.entities if one.name in e.mentions), None)
    if entity is None:
        return name
    forms = [one_line(form) for form in entity.names if form != name][:_FORMS]
    return f"{name} ({entity.kind}{'; also ' * bool(forms)}{', '.join(forms)})"


def save(told: Iterator[str], round: int, lines: Sequence[Spoken], path: Path) -> None:
    """Writes the sheet to PATH.md and the places to PATH.json; never over a sheet that is there."""
    target = path.with_suffix(".md")
    if target.exists():
        raise FileExistsError(f"{target} is there already, perhaps with verdicts; move it away")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join(told), "utf-8", "surrogatepass", newline="\n")
    places = {"round": round, "lines": [spoken_json(one) for one in lines]}
    path.with_suffix(".json").write_text(json.dumps(places) + "\n", "utf-8")


def read(path: Path, date: str) -> list[Judged]:
    """The judgements of a filled sheet. Raises ValueError at a word that is no verdict."""
    places = json.loads(path.with_suffix(".json").read_text("utf-8"))
    lines = [spoken_from(line) for line in places["lines"]]
    return [
        Judged(spoken=lines[number - 1], verdict=verdict, round=places["round"], date=date)
        for number, verdict in _verdicts(path, len(lines)).items()
    ]


def _verdicts(path: Path, lines: int) -> dict[int, str]:
    found = {}
    for at, row in enumerate(read_exactly(path.with_suffix(".md")).split("\n"), 1):
        verdict = _VERDICT.match(row.strip())
        if verdict and (word := verdict[2].strip().lower()):
            number = int(verdict[1])
            if word not in VERDICTS:
                raise ValueError(f"{path}, row {at}: {word!r}; write one of {', '.join(VERDICTS)}")
            if not 1 <= number <= lines:
                raise ValueError(f"{path}, row {at}: the sheet has no line {number}")
            found[number] = word
    return found
