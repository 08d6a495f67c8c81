"""the Rev. Ana Reyes's → Ana Reyes: a name without what goes before and after it.

Annotators and models draw the ends of a name differently: with "the", with "Mr.", with "'s". So
gold and predictions are cut alike before they are compared, and what is nothing but a title or a
common noun with a capital ("the President", "the University") is a name on neither side.
"""

import re

from onrecord.evaluate.tokens import Offsets

_TITLES = """
abbot admiral archbishop assistant associate attorney baron baroness bishop brigadier brother capt
captain cardinal chairman chairwoman chancellor chief col colonel commander congressman
congresswoman corporal count countess czar dame dean detective director doctor dr duchess duke earl
emperor empress father fellow fr gen general gov governor inspector judge justice king lady leader
lieutenant lord lt madam madame maj major marquis master mayor member minister miss mister mme
monsieur mr mrs ms officer pastor pfc pope president prime prince princess private prof professor
protector queen rabbi rep representative rev reverend saint secretary sen senator sergeant sgt
sheikh sheriff sir sister sultan superintendent tsar tsarevna vice
"""
# "Congress", "Parliament", "House" and "Senate" are not here: they name one body by themselves.
_COMMON = """
academy administration agency army assembly association authority bank board bureau cabinet
campaign center centre chamber church city club college commission committee committees company
corporation corps council county court department district division faculty federation foundation
government group institute institution library ministry navy office opposition party police school
society state states team union university
"""
_LINKS = "of for and de del della di da du des von van der den la le al bin ibn the"

TITLES = frozenset(_TITLES.split())
COMMON = frozenset(_COMMON.split())
LINKS = frozenset(_LINKS.split())  # lower-case words that stand within names
_ADDRESSES = frozenset(("mr", "mrs", "ms", "miss", "dr", "sir", "lady", "lord", "prof", "mme"))
_ARTICLES = frozenset(("the", "a", "an"))
_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*\.?")
_POSSESSIVE = re.compile(r"['’][sS]?$")
_ABBREVIATED = re.compile(r"(?:\b\w|\b(?:Jr|Sr|Inc|Corp|Co|Ltd|Bros|St))\.$")


def bare(text: str, start: int, end: int) -> Offsets | None:
    """The ends of a name without what goes before and after it; None where nothing is left."""
    words = [(start + m.start(), start + m.end()) for m in _WORD.finditer(text[start:end])]
    while words and text[slice(*words[-1])] in LINKS:
        words.pop()
    words = words[_before([_lower(text[a:b]) for a, b in words]) :]
    if not words:
        return None
    first, last = words[0][0], words[-1][1]
    last = first + len(_POSSESSIVE.sub("", text[first:last]))
    if text[last - 1] == "." and not _ABBREVIATED.search(text[first:last]):
        last -= 1
    return first, last


def _before(words: list[str]) -> int:
    """How many words go before the name; all of them where there is none."""
    articles = next((i for i, w in enumerate(words) if w not in _ARTICLES), len(words))
    name = next((i for i, w in enumerate(words) if i >= articles and w not in TITLES), len(words))
    titled, left = name > articles, words[name:]
    if not left:  # Mr. King, but not: the President, Prime Minister
        return name - 1 if name - articles > 1 and words[articles] in _ADDRESSES else name
    if titled and left[0] == "of":
        return len(words)  # the Duke of Wellington: without the title there is no name
    if len(left) == 1 and left[0] in COMMON:  # Abbot Academy, but not: the University
        return name - 1 if titled else len(words)
    return name


def _lower(word: str) -> str:
    return word.lower().rstrip(".")
