"""Commands of the record, asked about stories that were read by hand, for their tests.

asked(record, "who", "Ana Reyes").stdout
"""

import csv
import json
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from kept import kept
from onrecord.article import Article, Outlet
from onrecord.attribution import Attribution, Kind
from onrecord.cli import main
from onrecord.entity import Entity, EntityKind
from onrecord.export.wording import one_line
from onrecord.story import Story
from stories import ARTICLE, BRIDGE, MADE_BY, at, statement

HOSTILE = "[bold]Zed\x1b[31m\u202e\r Null[/bold]"


def said(words: str, name: str, outlet: str, day: str, **given: Any) -> Story:
    """A story of one line: “words,” name said."""
    text = f"“{words},” {name} said."
    url = f"https://{outlet.lower().replace(' ', '')}.example/{day}"
    changed = {"url": url, "title": f"{name} speaks", **given}
    article = replace(
        ARTICLE,
        text=text,
        original=replace(ARTICLE.original, data=text.encode("utf-8", "surrogatepass")),
        outlet=Outlet(outlet, None),
        published=day,
        posts=(),
        parts=(),
        **changed,
    )
    return Story(
        article=article,
        statements=(_line(article, words, name, f"{outlet} {day}"),),
        entities=(Entity(id=f"{outlet} {day}", kind=EntityKind.PERSON, name=name, names=(name,)),),
        made_by=MADE_BY,
    )


def _line(article: Article, words: str, name: str, speaker: str) -> Any:
    written = Attribution(
        kind=Kind.DIRECT,
        content=(at(f"“{words},”", article.text),),
        cue=(at("said", article.text),),
        source=(at(name, article.text),),
        found_by="hand",
    )
    return statement(written, article, speaker=speaker)


REST = "safe for lorries, and nobody may cross it before the winter is over"
# One quotation, in two wordings, by a speaker whose name the second outlet gets wrong.
FIRST = said(f"The bridge is not {REST}", "Marit Solberg", "Bay Post", "2024-03-13")
SECOND = said(f"The bridge is {REST}", "Marit Solburg", "Star", "2024-03-14")
HOSTILE_STORY = said(f"Say {HOSTILE} now and then", HOSTILE, HOSTILE, "2024-03-15")


def made(folder: Path, *stories: Story) -> str:
    """The path of a record that holds BRIDGE and these stories."""
    kept(folder, BRIDGE, *stories).close()
    return str(folder / "test.db")


def asked(record: str, *words: str, width: int = 100, **given: Any) -> Result:
    """What a command answers."""
    env = {"COLUMNS": str(width), "NO_COLOR": "1"}
    return CliRunner().invoke(main, [*words, "--record", record], env=env, **given)


def answered(record: str, *words: str) -> list[Any]:
    """What a command answers in JSON; that its other forms are sound is seen to on the way."""
    value = json.loads(asked(record, *words, "--format", "json").stdout)
    for line in asked(record, *words, "--format", "jsonl").stdout.splitlines():
        assert isinstance(json.loads(line), dict)
    rows = list(csv.reader(StringIO(asked(record, *words, "--format", "csv").stdout, newline="")))
    assert {len(row) for row in rows} == {len(rows[0])}
    return value if isinstance(value, list) else [value]


def fits(record: str, *words: str) -> str:
    """The table at a usual width, having seen that it fits a narrow screen, uncoloured."""
    for width in (40, 100):
        run = asked(record, *words, width=width)
        assert run.exit_code == 0, run.output
        assert "\x1b" not in run.stdout
        lines = run.stdout.splitlines()
        wide = [line for line in lines if len(line) > width]
        assert wide == [], f"wider than {width}:\n{run.stdout}"
    return run.stdout


def is_plain(text: str) -> bool:
    """Whether hostile words are drawn as they are, without what a terminal obeys."""
    obeyed = [
        line for line in text.splitlines() if one_line(line).strip() != " ".join(line.split())
    ]
    return not obeyed and "[bold]" in text


def told_misuse(record: str, *words: str) -> str:
    """What standard error says of misuse: status 2, no traceback, nothing on standard output."""
    run = asked(record, *words)
    assert (run.exit_code, run.stdout) == (2, ""), run.output
    return run.stderr


def has_example(*words: str) -> bool:
    """Whether --help of a command shows how it is used."""
    told = CliRunner().invoke(main, [*words, "--help"]).stdout
    return "Example" in told and f"onrecord {' '.join(words)}" in told
