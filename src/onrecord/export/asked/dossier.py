"""A dossier of someone: as JSON, and on a screen."""

from dataclasses import asdict
from typing import Any

from rich.table import Table
from rich.text import Text

from onrecord.export.asked.answers import Answer
from onrecord.export.asked.lines import COLUMNS, line_record, line_table
from onrecord.export.wording import counted, days, one_line, trimmed
from onrecord.store.views.who import Dossier, Held


def dossier_answer(one: Dossier) -> Answer:
    """The dossier; of CSV and JSONL a row is a line that they said."""
    rows = [line_record(line) for line in one.newest]
    return Answer(dossier_record(one), rows, COLUMNS, lambda width: _parts(one, width))


def dossier_record(one: Dossier) -> dict[str, Any]:
    """The dossier as JSON."""
    counts = ("names", "outlets", "media", "addressees", "acts")
    return {
        **{name: getattr(one, name) for name in ("number", "name", "kind", "articles", "lines")},
        "first_seen": one.first_seen,
        "last_seen": one.last_seen,
        "handles": list(one.handles),
        **{name: [{"name": n, "count": c} for n, c in getattr(one, name)] for name in counts},
        "roles": [asdict(role) for role in one.roles],
        "topics": [asdict(topic) for topic in one.topics],
        "newest": [line_record(line) for line in one.newest],
        "about": [
            {"act": about.act, "by": about.by, "line": line_record(about.line)}
            for about in one.about
        ],
        "mentioned": [line_record(line) for line in one.mentioned],
        "maybe_the_same": [
            {"number": number, "name": name, "score": score, "because": list(why)}
            for number, name, score, why in one.maybe
        ],
    }


def _parts(one: Dossier, width: int) -> list[Text | Table]:
    head = Text.assemble((one_line(one.name), "bold"), (f"  {one.kind} {one.number}", "dim"))
    told: list[Text | Table] = [head]
    names = [f"{name} ({count})" for name, count in one.names if name != one.name]
    for label, values in (
        ("also", names),
        ("handles", list(one.handles)),
        ("roles", [_role(role) for role in one.roles[:6]]),
        ("seen", [_seen(one)]),
        ("outlets", _counted(one.outlets)),
        ("through", _counted(one.media)),
        ("to", _counted(one.addressees)),
        ("acts", [text.replace("_", " ") for text in _counted(one.acts)]),
        ("about", [f"{topic.word} {topic.lines}" for topic in one.topics]),
    ):
        if values:
            told.append(Text.assemble((f"  {label:<9}", "cyan"), one_line("; ".join(values))))
    if one.newest:
        told += [Text(""), line_table([(line, ()) for line in one.newest], width)]
    for about in one.about[:5]:
        words = trimmed(one_line(about.line.words), 100)
        by = one_line(about.by or "somebody")
        told.append(Text.assemble((f"  {by} {about.act.replace('_', ' ')}: ", "cyan"), words))
    for number, name, score, why in one.maybe:
        told.append(
            Text(
                f"  may be {one_line(name)} ({number}), {score:.2f}: {one_line('; '.join(why))}",
                "yellow",
            )
        )
    return told


def _seen(one: Dossier) -> str:
    told = f"{counted(one.lines, 'line')} in {counted(one.articles, 'article')}"
    between = " to ".join(dict.fromkeys(d for d in (one.first_seen, one.last_seen) if d))
    return f"{told}, printed {between}" if between else told


def _role(role: Held) -> str:
    named = ", ".join(part for part in (role.title, role.organisation) if part)
    dates = f"{role.since or ''}/{role.until or ''}".strip("/")
    since = days(f"{role.since or '..'}/{role.until or '..'}") if dates else ""
    return f"{named} ({since})" if since else named


def _counted(counts: tuple[tuple[str, int], ...]) -> list[str]:
    return [f"{name} {count}" for name, count in counts]
