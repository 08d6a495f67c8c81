"""How often an expression of time is read right, against gold that people made.

python -m onrecord.evaluate.dates DATA_DIR      DATA_DIR holds dates_timenorm and gum_dev

dates_timenorm: lines of TempEval-3 (TimeBank and AQUAINT; platinum for the test), an expression
and its TimeML value each, below the day on which its document was made. A value is right where it
equals the gold's, letter by letter; so a length ("P3D"), a set ("XXXX-WXX-4") and an undecided
value ("1989-WXX") count as any other line does. Beside that stands the share where an X of the
gold may be anything. The reader is told no type, and reads a document's expressions in order.

GUM: the <date> elements of xml/, right where both ends of the interval are the same days. "--07",
a July of no year, is right only where no year is named, which this reader never does: they are
counted as wrong, and apart. Documents are halved by the SHA-256 of their names; the even half was
looked at when the reader was written, the odd half was not.
"""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from lxml import etree

from onrecord.evaluate.command import options_of
from onrecord.evaluate.measures import half, share
from onrecord.resolve.times.reading import after, read_time
from onrecord.resolve.times.shapes import Now
from onrecord.resolve.times.stretch import Stretch

_SAMPLES = 1000


@dataclass(frozen=True, slots=True)
class Line:
    """An expression of a document, its gold, and what was read."""

    document: str
    words: str
    type: str  # DATE, TIME, DURATION, SET; in GUM "told" or "no year"
    gold: str
    read: str

    @property
    def right(self) -> bool:
        return self.read == self.gold

    @property
    def right_but_for_x(self) -> bool:
        """Whether it is right where the gold's X stands for anything."""
        return re.fullmatch(re.escape(self.gold).replace("X", "."), self.read) is not None


def timenorm(path: Path) -> Iterator[Line]:
    """The lines of a file of dates_timenorm, read."""
    for number, block in enumerate(path.read_text("utf-8").strip().split("\n\n")):
        made, *lines = (line.split("\t") for line in block.splitlines())
        now = Now(date.fromisoformat(made[0][:10]))
        for words, type_, value in lines:
            time = read_time(words, now)
            now = after(now, words, time)
            yield Line(str(number), words, type_, value, time.value if time is not None else "")


def gum(folder: Path, part: int) -> Iterator[Line]:
    """The dates of GUM's documents whose names' hashes are even (0) or odd (1), read."""
    for path in sorted((folder / "xml").glob("*.xml")):
        if half(path.stem) == part:
            yield from _document(path)


def _document(path: Path) -> Iterator[Line]:
    root = etree.fromstring(path.read_bytes(), etree.XMLParser(resolve_entities=False))
    made = root.get("dateCreated") or ""
    now = Now(date.fromisoformat(made) if re.fullmatch(r"\d{4}-\d\d-\d\d", made) else None)
    for element in root.iter("date"):
        rows = str(element.xpath("string()")).split("\n")
        words = " ".join(row.split("\t")[0] for row in rows if row.strip())
        # As the text had it: the treebank's tokens part commas, genitives and hyphens from words.
        words = re.sub(r"\s(?=[,.;:)]|['’]s\b)", "", words)
        words = re.sub(r"(?<=[a-z]) - (?=[a-z])", "-", words)
        time = read_time(words, now)
        now = after(now, words, time)
        if not element.attrib:
            continue  # marked as a date and given no value
        begin = element.get("when") or element.get("from") or element.get("notBefore") or ""
        end = element.get("when") or element.get("to") or element.get("notAfter") or ""
        gold = f"{_day(begin, last=False)}/{_day(end, last=True)}"
        read = _days(words, time) if isinstance(time, Stretch) else ""
        yield Line(path.stem, words, "no year" if "--" in begin else "told", gold, read)


def _days(words: str, time: Stretch) -> str:
    """Both ends of a stretch, one left open where the words open it: "since 2005"."""
    first, last = str(time.first), str(time.last)
    if time.ends is None and re.match(r"(?:since|after|from)\s", words, re.IGNORECASE):
        last = ""
    if time.ends is None and re.match(r"(?:until|till|before|by)\s", words, re.IGNORECASE):
        first = ""
    return f"{first}/{last}"


def _day(value: str, *, last: bool) -> str:
    """The first or last day of "2014", "2014-03", "2014-03-05"; other values as they are."""
    found = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", value)
    if found is None:
        return value
    year, month = int(found[1]), int(found[2] or (12 if last else 1))
    day = int(found[3] or (monthrange(year, month)[1] if last else 1))
    return f"{year:04}-{month:02}-{day:02}"


def shown(title: str, lines: Sequence[Line], measure: str = "right") -> str:
    """A row: how many are right, their share, and its interval over documents drawn anew."""
    by_document: dict[str, list[bool]] = {}
    for line in lines:
        by_document.setdefault(line.document, []).append(getattr(line, measure))
    counts = [(sum(found), len(found)) for found in by_document.values()]
    right, of = sum(right for right, _ in counts), sum(of for _, of in counts)
    rate, (low, high) = share(counts, _SAMPLES)
    return f"{title:<34}{right:>5} of {of:<5}{rate:6.1%}   [{low:.1%}, {high:.1%}]"


def report(folder: Path) -> str:
    """All rows, for people to read."""
    rows = []
    for part in ("train", "test"):
        lines = list(timenorm(folder / "dates_timenorm" / "en" / f"{part}.tsv"))
        rows.append(shown(f"timenorm {part}, all", lines))
        rows.append(shown("  an X of the gold is anything", lines, "right_but_for_x"))
        pointed = [line for line in lines if line.type in {"DATE", "TIME"}]
        rows.append(shown("  DATE and TIME alone", pointed))
        rows += [
            shown(f"  {type_}", [line for line in lines if line.type == type_])
            for type_ in ("DATE", "TIME", "DURATION", "SET")
        ]
    halves = [list(gum(folder / "gum_dev", part)) for part in (0, 1)]
    names = ("even half (developed on)", "odd half", "both halves")
    for name, lines in zip(names, [*halves, halves[0] + halves[1]], strict=True):
        rows.append(shown(f"GUM {name}, all", lines))
        rows += [
            shown(f"  {type_}", [line for line in lines if line.type == type_])
            for type_ in ("told", "no year")
        ]
    return "\n".join(rows)


if __name__ == "__main__":
    [given], _ = options_of(__doc__, "DATA_DIR")
    print(report(given))
