"""A quotation that is signed: a dash and a name stand after it, or in a line of their own below.

“It is safe.” – Ana Reyes, mayor
“It is safe. We walked there.” ⏎ – Ana Reyes        a review, a letter, a pull quote
"""

from onrecord.attribution import Attribution, Kind
from onrecord.extract.clauses.contents import span_of
from onrecord.extract.clauses.grammar import Range, is_verb
from onrecord.extract.sheet import QUOTE, WORD, Item, Sentence

_DASHES = frozenset({"—", "–", "--", "-", "―"})
_MAX_LABEL = 7  # words of a name that a full stop follows
_LONGEST = 14  # items of a name with what it tells of who has it
_LEAST = 15  # characters of what is signed below: three words or so


def signed(sentence: Sentence, before: Sentence | None) -> Attribution | None:
    """What a sentence signs, in itself or in the one before it; None where it signs nothing."""
    items = sentence.items
    if not sentence.first:
        return None
    if items[0].kind == QUOTE:
        name = _name(items, 1)
        return _attribution(items[0], items, name) if name else None
    if before is None or not before.first or len(before.items) != 1:
        return None
    speech = before.items[0]
    below = sentence.paragraph == before.paragraph + 1 and speech.kind == QUOTE
    if not below or speech.end - speech.start < _LEAST:
        return None
    name = _name(items, 0)
    told = name is not None and not any(_tells(items[i]) for i in range(*name))
    return _attribution(speech, items, name) if name and told else None


def _name(items: tuple[Item, ...], dash: int) -> Range | None:
    """The name after a dash, with what follows a comma: – [Ana Reyes, mayor]"""
    begin = dash + 1
    if len(items) <= begin or items[dash].low not in _DASHES or not items[begin].cap:
        return None
    end = len(items) - _has_stop(items, begin)
    long = end - begin > _LONGEST or any(item.kind == QUOTE for item in items[begin:end])
    return None if long or items[end - 1].low in {".", "?", "!"} else (begin, end)


def _has_stop(items: tuple[Item, ...], begin: int) -> bool:
    """“It is safe.” – Ana Reyes. — a name and a full stop, and no sentence of its own."""
    named = [item for item in items[begin:] if item.kind == WORD]
    return items[-1].low == "." and len(named) <= _MAX_LABEL and all(item.cap for item in named)


def _tells(item: Item) -> bool:
    """Whether a word shows a line of a list or a post, and no name: – Bring water; – AP (@AP)"""
    return is_verb(item) or item.low in {"@", ":"} or item.low.startswith(("@", "http"))


def _attribution(speech: Item, items: tuple[Item, ...], name: Range) -> Attribution:
    return Attribution(
        kind=Kind.DIRECT,
        content=(speech.quotation.span,) if speech.quotation else (),
        cue=(span_of(items, (name[0] - 1, name[0])),),
        source=(span_of(items, name),),
        found_by="labelled",
    )
