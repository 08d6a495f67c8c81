"""What stands behind a name and is none: which of a family one is, and degrees and seats.

Karl Roe Jr.              jr
Karl Roe III              iii
Karl Roe the Elder        elder
Ana Roe, PhD · Ana Roe MP nothing that tells two apart
Jack Ma                   a family name, and no master of arts
"""

import re
from functools import cache

from onrecord.names.folding import fold
from onrecord.names.lists import class_of

_ELDER = re.compile(r",? \(?the (Elder|Younger)\)?$")
_NUMBER = re.compile(r"[ivx]{1,6}")
SUFFIXES = {"jr": "jr", "junior": "jr", "jnr": "jr", "sr": "sr", "senior": "sr", "snr": "sr"}


def elder_of(text: str) -> tuple[str, str | None]:
    """The name without "the Elder" or "the Younger" behind it, and which of them it was."""
    found = _ELDER.search(text)
    return (text, None) if found is None else (text[: found.start()], found[1].lower())


def without_suffix(tokens: list[str], written: list[str]) -> tuple[list[str], str | None]:
    """The words without those behind a name: "Jr.", "III", "MP"; "Jack Ma" is no master."""
    suffix = None
    degrees = behind_names() - _of_name(written)
    while len(tokens) > 1 and (
        tokens[-1] in SUFFIXES or is_numeral(tokens[-1]) or tokens[-1] in degrees
    ):
        last = tokens[-1]
        if last not in degrees:
            suffix = SUFFIXES.get(last, last)
        tokens = tokens[:-1]
    return tokens, suffix


def _of_name(written: list[str]) -> set[str]:
    """The last word, where it is two letters written as names are: "Ma", not "MA" or "M.A."."""
    last = written[-1] if written else ""
    return {fold(last)} if len(last) == 2 and last.istitle() else set()


def is_numeral(word: str) -> bool:
    """Whether it counts kings or sons; "v" and "x" are initials."""
    return _NUMBER.fullmatch(word) is not None and word not in {"v", "x", "xi", "vi"}


@cache
def behind_names() -> frozenset[str]:
    return frozenset(map(fold, class_of("behind_names")))
