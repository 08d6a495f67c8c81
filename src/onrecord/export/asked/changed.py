"""What outlets changed in their stories: as JSON, and as a table with what differs marked."""

from collections.abc import Sequence
from typing import Any

from rich.table import Table
from rich.text import Text

from onrecord.export.asked.answers import Answer
from onrecord.export.asked.lines import line_record
from onrecord.export.asked.verified import diff_record, marked_diff
from onrecord.export.wording import moment, one_line, trimmed
from onrecord.record.changes import Change, Changed, Version

COLUMNS = (
    "url", "version", "published", "modified", "added", "what", "before.words",
    "before.speaker.name", "after.words", "after.speaker.name",
)  # fmt: skip


def changes_answer(found: Sequence[Changed]) -> Answer:
    """The changed stories; of CSV and JSONL a row is a change of one line."""
    value = [
        {"url": one.url, "versions": [_version(version) for version in one.versions]}
        for one in found
    ]
    rows = [
        {"url": one.url, **{k: v for k, v in _version(version).items() if k != "changes"}, **change}
        for one in found
        for version in one.versions
        for change in _version(version)["changes"]
    ]
    return Answer(value, rows, COLUMNS, lambda _: _parts(found))


def _version(one: Version) -> dict[str, Any]:
    names = ("title", "published", "modified", "added")
    plain = {name: getattr(one, name) for name in names}
    return {"version": one.article, **plain, "changes": [_change(change) for change in one.changes]}


def _change(one: Change) -> dict[str, Any]:
    before, after = one.before, one.after
    differs = diff_record(one.diff, before.words, after.words) if before and after else []
    return {
        "what": one.what,
        "before": before and line_record(before),
        "after": after and line_record(after),
        "diff": differs if one.diff else [],
    }


def _parts(found: Sequence[Changed]) -> list[Text | Table]:
    if not found:
        return [Text("No story of the record has changed.", style="dim")]
    parts: list[Text | Table] = []
    for one in found:
        parts.append(Text(one_line(one.url), style="bold"))
        for version in one.versions:
            printed = moment(version.modified or version.published or version.added)
            title = trimmed(one_line(version.title or ""), 80)
            parts.append(Text(f"  {printed}  {title}", style="cyan"))
            parts += [_told(change) for change in version.changes]
            if version is not one.versions[0] and not version.changes:
                parts.append(Text("    no line changed", style="dim"))
    return parts


def _told(one: Change) -> Text:
    line = one.after or one.before
    assert line is not None  # noqa: S101  # tells mypy
    text = Text.assemble(
        "    ",
        (f"{one.what:<8}", "yellow"),
        (one_line(line.speaker or line.source or ""), "bold"),
        "  ",
    )
    if one.what == "altered" and one.before and one.after:
        return text.append_text(marked_diff(one.diff, one.before.words, one.after.words))
    if one.what == "speaker" and one.before:
        text.append(f"(before: {one_line(one.before.speaker or one.before.source or 'nobody')})  ")
    return text.append(trimmed(one_line(line.words), 160))
