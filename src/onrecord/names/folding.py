"""The words of a name as they are compared: without case, accents and full stops.

José O’Neill Jr.    jose o'neill jr
Бондарев            bondarev
"""

from collections.abc import Iterable
from functools import lru_cache


def folded(name: Iterable[str]) -> tuple[str, ...]:
    """The words as they are compared: without case, accents and full stops."""
    return tuple(fold(word) for word in name)


@lru_cache(maxsize=5_000)
def fold(word: str) -> str:
    """One word as it is compared."""
    if not word.isascii():
        from anyascii import anyascii

        word = anyascii(word.replace("’", "'"))
    return word.casefold().replace(".", "")
