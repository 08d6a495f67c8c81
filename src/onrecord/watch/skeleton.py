"""A feed → the same feed with nothing but its entries' ids and links, well formed.

What feedparser does with ids, permalinks, alternates and bases is worth having; what it does to
40 kB of newlines, or of letters for an author, takes it six seconds, and four times that for twice
as many. It never sees either.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

MOST = 10 * 2**20  # bytes of a feed; a large one has 2 MB
MOST_ENTRIES = 500  # of one answer; feeds have 10 to 100
_LONGEST = 4096  # characters of an id or an address
_DEEPEST = 20

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_XML = "http://www.w3.org/XML/1998/namespace"
_SPACES = frozenset(
    (
        "",
        "http://www.w3.org/2005/Atom",
        "http://purl.org/atom/ns#",
        "http://purl.org/rss/1.0/",
        "http://my.netscape.com/rdf/simple/0.9/",
        _RDF,
    )
)
_ROOTS = frozenset(("rss", "RDF", "feed"))
_ENTRIES = frozenset(("item", "entry"))
_LEAVES = frozenset(("link", "id", "guid", "ttl"))
_KEPT = _ROOTS | _ENTRIES | _LEAVES | {"channel"}
_PREFIXES = {_RDF: "rdf:", _XML: "xml:", "": ""}
_ATTRIBUTES = frozenset(("version", "rel", "href", "type", "isPermaLink", "about", "base"))


@dataclass(frozen=True, slots=True)
class Skeleton:
    """`xml` holds what was kept; empty where the bytes are no feed."""

    xml: str
    trouble: str = ""  # what was wrong with the whole


def skeleton_of(data: bytes) -> Skeleton:
    """What feedparser is to see of a feed. Never raises for what is in it."""
    from onrecord.watch.lenient import tell

    if len(data) > MOST:
        return Skeleton("", f"more than {MOST >> 20} MB, which is no feed")
    kept, trouble = tell(data, _Kept)
    assert isinstance(kept, _Kept)  # noqa: S101  # tells mypy
    if not kept.is_feed:
        return Skeleton("", trouble or "no feed: its outermost element is none of a feed's")
    return Skeleton("".join(kept.written), trouble)


class _Kept:
    """Writes the elements that are kept, and closes what a broken feed leaves open."""

    def __init__(self) -> None:
        self.written: list[str] = []
        self.is_feed = False
        self._entries = 0
        self._open: list[str | None] = []  # None: an element that isn't kept
        self._names: list[str] = []  # of those that are
        self._left = 0  # characters of a leaf

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element, kept or not."""
        space, name = _parts(tag)
        if self.is_feed and name in _ENTRIES:
            self._end_entry()
        if not self._open:
            self.is_feed = name in _ROOTS and space in _SPACES
        keep = self.is_feed and name in _KEPT and space in _SPACES and self._room(name)
        self._open.append(name if keep else None)
        if keep:
            self._names.append(name)
            self._left = _LONGEST
            self.written.append(f"<{name} xmlns={quoteattr(space)}{_attributes(attributes)}>")

    def end(self, tag: str) -> None:  # noqa: ARG002  # elements end in the order they began
        """Its end."""
        if self._open and (name := self._open.pop()):
            self._names.pop()
            self.written.append(f"</{name}>")

    def data(self, data: str) -> None:
        """The words of a link or an id, and no others."""
        if self._open and self._open[-1] in _LEAVES:
            self.written.append(escape(data[: self._left]))
            self._left -= min(len(data), self._left)

    def close(self) -> None:
        """Ends what is open."""
        self.written += [f"</{name}>" for name in reversed(self._names)]

    def _end_entry(self) -> None:
        """Ends the entry that is open: none holds another, and a broken feed forgets to end it."""
        if not _ENTRIES.intersection(self._names):
            return
        for place in reversed(range(len(self._open))):
            if name := self._open[place]:
                self._open[place] = None
                self._names.pop()
                self.written.append(f"</{name}>")
                if name in _ENTRIES:
                    return

    def _room(self, name: str) -> bool:
        if len(self._names) >= _DEEPEST or (self._names and self._names[-1] in _LEAVES):
            return False
        # An entry has its own link and id; what is deeper is another's (media:content, source).
        if name in _LEAVES and (not self._open or self._open[-1] is None):
            return False
        self._entries += name in _ENTRIES
        return self._entries <= MOST_ENTRIES


def _parts(tag: str) -> tuple[str, str]:
    """Namespace and name: "{http://…}link" → "http://…", "link"."""
    space, _, name = tag.rpartition("}")
    return space.removeprefix("{"), name


def _attributes(attributes: Mapping[str, str]) -> str:
    written = ""
    for tag, value in attributes.items():
        space, name = _parts(tag)
        if name in _ATTRIBUTES and space in _PREFIXES and len(value) <= _LONGEST:
            declared = f' xmlns:rdf="{_RDF}"' if space == _RDF else ""
            written += f"{declared} {_PREFIXES[space]}{name}={quoteattr(value)}"
    return written
