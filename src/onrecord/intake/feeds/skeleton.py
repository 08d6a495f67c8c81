"""A feed → the same feed with nothing but what is asked of it, well formed.

What feedparser does with ids, permalinks, alternates, bases and dialects is worth having; what it
does to 40 kB of newlines in broken XML, or of letters for an author, takes it six seconds, and four
times that for twice as many. It never sees either.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from xml.sax.saxutils import escape, quoteattr

MOST = 10 * 2**20  # bytes of a feed; a large one has 2 MB
_LONGEST = 4096  # characters of an id or an address
_MOST_LEAVES = 20_000  # of one answer: 500 entries with a dozen each, thrice
_DEEPEST = 20
_DEEPEST_MARKUP = 100

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_XML = "http://www.w3.org/XML/1998/namespace"
_DC = "http://purl.org/dc/elements/1.1/"
_CONTENT = "http://purl.org/rss/1.0/modules/content/"
_XHTML = "http://www.w3.org/1999/xhtml"
_FEEDS = frozenset(
    (
        "",
        "http://www.w3.org/2005/Atom",
        "http://purl.org/atom/ns#",
        "http://purl.org/rss/1.0/",
        "http://my.netscape.com/rdf/simple/0.9/",
        _RDF,
    )
)
_STORIES = frozenset(
    (
        _DC,
        "http://purl.org/dc/terms/",
        _CONTENT,
        "http://rssnamespace.org/feedburner/ext/1.0",
        "http://www.itunes.com/dtds/podcast-1.0.dtd",
    )
)
# Of the elements that broken feeds use without saying whose they are.
_UNDECLARED = {"creator": _DC, "date": _DC, "encoded": _CONTENT}
_ROOTS = frozenset(("rss", "RDF", "feed"))
_ENTRIES = frozenset(("item", "entry"))
_PREFIXES = {_RDF: "rdf:", _XML: "xml:", "": ""}
_ATTRIBUTES = frozenset(
    ("version", "rel", "href", "type", "isPermaLink", "about", "base", "lang", "mode")
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is kept of a feed: its leaves, each no longer than so many characters."""

    leaves: Mapping[str, int]
    spaces: frozenset[str] = _FEEDS
    most_entries: int = 500  # of one answer; feeds have 10 to 100
    markup: frozenset[str] = frozenset()  # leaves with elements of their own, which are kept too
    within: Mapping[str, str] | None = None  # leaves that stand in another: "name" in "author"


IDS_AND_LINKS = Asked(dict.fromkeys(("link", "id", "guid", "ttl"), _LONGEST))

_WORDS = frozenset(("title", "description", "summary", "content", "encoded", "body"))
# feedparser looks for an address of mail in what names an author, in quadratic time.
_NAMES = frozenset(("author", "creator", "name", "email"))
_DATES = frozenset(("pubDate", "published", "updated", "modified", "created", "issued", "date"))
WHOLE_STORIES = Asked(
    {
        **dict.fromkeys(_WORDS, MOST),
        **dict.fromkeys(_NAMES, 500),
        **dict.fromkeys(_DATES, 200),
        **dict.fromkeys(("link", "guid", "id", "origLink", "language", "source"), _LONGEST),
    },
    _FEEDS | _STORIES | {_XHTML},
    markup=_WORDS,
    within={"name": "author", "email": "author", "title": "source"},
)


@dataclass(frozen=True, slots=True)
class Skeleton:
    """`xml` holds what was kept; empty where the bytes are no feed."""

    xml: str
    trouble: str = ""  # what was wrong with the whole


def skeleton_of(data: bytes, asked: Asked = IDS_AND_LINKS) -> Skeleton:
    """What feedparser is to see of a feed. Never raises for what is in it."""
    from onrecord.intake.feeds.lenient import tell

    if len(data) > MOST:
        return Skeleton("", f"more than {MOST >> 20} MB, which is no feed")
    kept, trouble = tell(data, partial(_Kept, asked))
    assert isinstance(kept, _Kept)  # noqa: S101  # tells mypy
    if not kept.is_feed:
        return Skeleton("", trouble or "no feed: its outermost element is none of a feed's")
    return Skeleton("".join(kept.written), trouble)


class _Kept:
    """Writes the elements that are kept, and closes what a broken feed leaves open."""

    def __init__(self, asked: Asked) -> None:
        self.asked = asked
        self.written: list[str] = []
        self.is_feed = False
        self._entries = 0
        self._leaves = 0
        self._open: list[str | None] = []  # None: one that isn't kept; "": a leaf that is ended
        self._names: list[str] = []  # of those that are
        self._left = 0  # characters of a leaf
        self._marked = 0  # elements that are open within a leaf with markup

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element, kept or not."""
        space, name = _parts(tag)
        if self._is_markup(space, name):
            self._start_markup(space, name, attributes)
            return
        if self.is_feed and name in _ENTRIES:
            self._end_within(_ENTRIES)
        elif name in self.asked.leaves and space in self.asked.spaces and self._forgotten():
            self._end_within(self.asked.markup | {"link"})
        if not self._open:
            self.is_feed = name in _ROOTS and space in _FEEDS
        keep = self.is_feed and space in self.asked.spaces and self._room(name)
        self._open.append(name if keep else None)
        if keep:
            self._names.append(name)
            self._left = self.asked.leaves.get(name, _LONGEST)
            self.written.append(f"<{name} xmlns={quoteattr(space)}{_attributes(attributes)}>")

    def end(self, tag: str) -> None:  # noqa: ARG002  # elements end in the order they began
        """Its end."""
        self._marked = max(0, self._marked - 1)
        if self._open and (name := self._open.pop()):
            self._names.pop()
            self.written.append(f"</{name}>")

    def data(self, data: str) -> None:
        """The words of a leaf that was asked for, and no others."""
        leaf = self._open[-1] if self._open else None
        if leaf and (self._marked or leaf in self.asked.leaves):
            self.written.append(escape(data[: self._left]))
            self._left -= min(len(data), self._left)

    def close(self) -> None:
        """Ends what is open."""
        self.written += [f"</{name}>" for name in reversed(self._names)]

    def _is_markup(self, space: str, name: str) -> bool:
        """Whether an element stands in a leaf whose elements are kept, and is none of a feed's."""
        if not self._marked and (not self._open or self._open[-1] not in self.asked.markup):
            return False
        own = name in self.asked.leaves or name in _ENTRIES
        return not (own and space in self.asked.spaces - {_XHTML})

    def _forgotten(self) -> bool:
        """Whether a leaf is open in which no other may stand: its end was forgotten."""
        last = self._names[-1] if self._names else ""
        return self._marked > 0 or last == "link" or last in self.asked.markup

    def _start_markup(self, space: str, name: str, attributes: Mapping[str, str]) -> None:
        deep = len(self._names) >= _DEEPEST_MARKUP
        keep = name.isalnum() and name.isascii() and self._left > 0 and not deep
        self._marked += 1
        self._open.append(name if keep else None)
        if keep:
            self._names.append(name)
            plain = {n: v for n, v in attributes.items() if n.isalnum() and len(v) <= _LONGEST}
            told = "".join(f" {n}={quoteattr(v)}" for n, v in plain.items() if n[0].isalpha())
            self.written.append(f"<{name} xmlns={quoteattr(space)}{told}>")

    def _end_within(self, names: frozenset[str]) -> None:
        """Ends what is open of that name: none holds another, and broken feeds forget to end it."""
        self._marked = 0
        if not names.intersection(self._names):
            return
        for place in reversed(range(len(self._open))):
            if name := self._open[place]:
                self._open[place] = "" if name in self.asked.leaves else None
                self._names.pop()
                self.written.append(f"</{name}>")
                if name in names:
                    return

    def _room(self, name: str) -> bool:
        leaves, inner = self.asked.leaves, self.asked.within or {}
        if name not in leaves and name not in _ROOTS | _ENTRIES | {"channel"}:
            return False
        if len(self._names) >= _DEEPEST:
            return False
        if self._names and self._names[-1] in leaves:
            return self._open[-1] is not None and inner.get(name) == self._names[-1]
        # An entry has its own link and id; what is deeper is another's (media:content, source).
        if name in leaves and (not self._open or self._open[-1] is None):
            return False
        self._entries += name in _ENTRIES
        self._leaves += name in leaves
        return self._entries <= self.asked.most_entries and self._leaves <= _MOST_LEAVES


def _parts(tag: str) -> tuple[str, str]:
    """Namespace and name: "{http://…}link" → "http://…", "link"."""
    space, _, name = tag.rpartition("}")
    if not space:
        name = name.rpartition(":")[2]
        return _UNDECLARED.get(name, ""), name
    return space.removeprefix("{"), name


def _attributes(attributes: Mapping[str, str]) -> str:
    written = ""
    for tag, value in attributes.items():
        space, name = _parts(tag)
        if name in _ATTRIBUTES and space in _PREFIXES and len(value) <= _LONGEST:
            declared = f' xmlns:rdf="{_RDF}"' if space == _RDF else ""
            written += f"{declared} {_PREFIXES[space]}{name}={quoteattr(value)}"
    return written
