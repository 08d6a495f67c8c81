"""The pairs: a line of the table → two profiles, and whether they are one's.

    same	own	person	Ana Roe | as mayor @ Northfield	A. Roe | as mayor @ Northfield | @anaroe

The table is gold/same_person; its head says what its columns mean and where the pairs come from.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from onrecord.entity import EntityKind, Role
from onrecord.link.people.profile import Profile

TABLE = Path(__file__).parents[1] / "gold/same_person"
# Rules were made by the first. The second was written and drawn before its first run, and what
# goes wrong in it has not been looked at.
PARTS = ("development", "heldout")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two profiles, and whether they are one's."""

    same: bool
    origin: str
    one: Profile
    other: Profile

    def __str__(self) -> str:
        return f"{shown(self.one)}  ~  {shown(self.other)}"


def read_table(part: str, folder: Path = TABLE) -> Iterator[Pair]:
    """The pairs of one part of the table."""
    path = folder / f"{part}.tsv"
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != 5 or cells[0] not in {"same", "differ"}:
            raise ValueError(f"{path.name}:{number}: not same|differ and four more columns: {line}")
        verdict, origin, kind, one, other = cells
        a, b = (profile(f"{number}{side}", kind, cell) for side, cell in (("a", one), ("b", other)))
        yield Pair(verdict == "same", origin, a, b)


def profile(id: str, kind: str, cell: str) -> Profile:
    """One side of a pair: "Ana Roe / A. Roe | as mayor @ Northfield | @ana | in X | seen Y..Z"."""
    names, *told = cell.split(" | ")
    found = Profile(id, EntityKind(kind), tuple(names.split(" / ")))
    for word in told:
        found = _with(found, word)
    return found


def _with(found: Profile, word: str) -> Profile:
    if word.startswith("@"):
        return replace(found, handles=(*found.handles, word))
    head, _, rest = word.partition(" ")
    if head == "as":
        title, _, body = rest.partition(" @ ")
        return replace(found, roles=(*found.roles, Role(title or None, body or None)))
    if head == "in":
        return replace(found, places=(*found.places, rest))
    if head == "seen":
        first, _, last = rest.partition("..")
        return replace(found, first_seen=first, last_seen=last)
    raise ValueError(f"no “as”, “in”, “seen” or “@” before {word!r}")


def shown(found: Profile) -> str:
    """A profile as the table writes it."""
    roles = (
        f"as {r.title or ''}" + (f" @ {r.organisation}" * bool(r.organisation)) for r in found.roles
    )
    seen = [f"seen {found.first_seen}..{found.last_seen}"] if found.first_seen else []
    places = (f"in {place}" for place in found.places)
    return " | ".join((" / ".join(found.names), *roles, *found.handles, *places, *seen))
