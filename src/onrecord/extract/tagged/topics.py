"""Whether nobody is told to have said some words, though a verb of speech stands beside them.

    joked about [the new bridge]       what was spoken of, not what was said
    posted [a photo of the bridge]     what was sent
    continued [to rise]                a verb that reports nothing but what stands in marks
    is called [“the singing bridge”]   a name that nobody gives

A clause tells something ("asked about [whether it is safe]"), and so do marks that hold no title.
On the pages that were drawn from for judging 33 lines fell to this, and three of them told
something. They stay in the record as attitudes: people who mark all that a source does mark them.
"""

from collections.abc import Iterable

from onrecord.attribution import Kind
from onrecord.extract.clauses.cues import lexicon
from onrecord.extract.marks import Quotation
from onrecord.lexicons import lines, words

_CLAUSES = frozenset({"that", "whether", "why", "how", "what", "if", "when", "where", "who"})
_SMALL = 4  # letters; a title's words of as many may be small
_LONGEST = 8  # words of a title


def is_topic(cue: str, content: str, kind: Kind) -> bool:
    """Whether a cue only names what its content is about.

    Content of kind mixed must hold nothing in marks but titles: see `is_title`.
    """
    opening = content[:30].lower().split()
    if kind == Kind.DIRECT or not opening or opening[0] in _CLAUSES:
        return False
    told = cue.lower()
    if _ends(told) or (opening[0] == "to" and _ends(f"{told} to")):
        return True
    return kind == Kind.INDIRECT and _needs_marks(told)


def _ends(cue: str) -> bool:
    return any(f" {cue}".endswith(f" {end}") for end in lines("topic_cues"))


def _needs_marks(cue: str) -> bool:
    """Whether its reporting verbs report nothing but what stands in marks: continued."""
    frames = [lexicon()[word].frames for word in cue.split() if word in lexicon()]
    return bool(frames) and all(frame == {"q"} for frame in frames)


def is_name(cue: str, source: str) -> bool:
    """Whether a cue tells how something is called, and by nobody: is dubbed, also known as."""
    return not source and not words("naming").isdisjoint(cue.lower().split())


def is_title(text: str, quotations: Iterable[Quotation]) -> bool:
    """Whether all that stands in marks has the capitals of a title: his book “A Bridge of Sand”."""
    return all(_is_title(text[q.words.start : q.words.end]) for q in quotations)


def _is_title(marked: str) -> bool:
    told = marked.strip(" ,.").split()
    few = 0 < len(told) <= _LONGEST
    return few and told[0][:1].isupper() and all(w[:1].isupper() or len(w) <= _SMALL for w in told)
