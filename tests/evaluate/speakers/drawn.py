"""A text of our own with two who speak, for tests of speakers judged by hand."""

from onrecord.evaluate.speakers.draw import draw
from onrecord.evaluate.speakers.sheet import rows, save
from onrecord.pipeline import read_text

TEXT = (
    "Ana Reyes, the mayor of Harrow, opened the bridge on Monday.\n\n"
    "“It is safe,” she said. “Anyone may cross.”\n\n"
    "Nobody else came. “We were not asked,” a fisherman told reporters.\n"
)


def stories():
    return {"harrow": read_text(TEXT)}


def sheet(folder):
    """A sheet of both lines in a folder, and the lines in its order."""
    found = stories()
    lines = draw(found)
    save(rows(lines, found, 1), 1, lines, folder / "one.md")
    return folder / "one.md", lines


def fill(path, *verdicts):
    """Writes verdicts into a sheet, the first for line 1."""
    told = path.read_text()
    for number, verdict in enumerate(verdicts, 1):
        told = told.replace(f"verdict {number}: ", f"verdict {number}: {verdict}")
    path.write_text(told)
