"""Names that stand now and then as the name of a language or a people does: no person's.

speakers of Lormish     the Lorm language     Lorm-speaking     a tribe called the Lorm
Upper Lorm, Lorm        a longer name that ends in one, where nobody is surnamed so
Reyes speaks Lorm       not seen: "speaks" may stand before whom it tells of
"""

import re
from collections import Counter

from onrecord.names.lists import is_first_name
from onrecord.resolve.names import Name

Form = tuple[str, ...]  # the words of a name

_BEFORE = re.compile(
    r"\b(?:(?:[Ss]peakers?|dialects?|varieties) of"
    r"|(?:language|dialect|tongue)s?(?: called| named| of)?"
    r"|(?:translated|translations?) (?:into|from)"
    r"|(?:tribe|clan|ethnic group|people)s?,? (?:called|named|known as))"
    r" (?:the )?(?:[A-Z][\w’'-]{1,20} (?:and|or) )?[‘“\"'«]?$"
)
_AFTER = re.compile(
    r"[’”\"'»]?(?:[- ]speaking\b"
    r"|\s(?:language|dialect|speaker)s?\b"
    r"|\s(?:peoples|tribes?|tribesmen|tribespeople|alphabet|grammar|orthography)\b)"
)
_NEAR = 40  # characters
# Once in five mentions at least: "the Roe language" may be what a speaker called Roe is known for.
_SELDOM = 5


def surnamed(names: list[Name]) -> set[str]:
    """The surnames of those who have a frequent first name."""
    return {n.words[-1] for n in names if len(n.words) > 1 and is_first_name(n.words[0])}


def tongues(text: str, names: list[Name]) -> set[Form]:
    """The forms of name that are a language's or a people's, by the words beside them."""
    surnames = surnamed(names)
    own = {n.words for n in names if n.title is not None or is_first_name(n.words[0])}
    own |= {n.words for n in names if len(n.words) == 1 and n.words[0] in surnames}
    times = Counter(n.words for n in names if n.words not in own)
    signs = Counter(n.words for n in names if n.words not in own and _stands_so(text, n))
    told = {form for form, n in signs.items() if n * _SELDOM >= times[form]}
    # In a heading of capitals, too.
    endings = {form[0].casefold() for form in told if len(form) == 1}
    return told | {
        n.words for n in names if n.words not in own and n.words[-1].casefold() in endings
    }


def _stands_so(text: str, name: Name) -> bool:
    start, end = name.span.start, name.span.end
    before = _BEFORE.search(text, max(0, start - _NEAR), start)
    return before is not None or (not name.possessive and _AFTER.match(text, end) is not None)
