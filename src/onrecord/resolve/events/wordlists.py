"""The small classes of words that the search for events reads.

told_words("armed")      soldier, rebel …
"""

from functools import cache

from onrecord.lexicons import listed


@cache
def told_words(name: str) -> frozenset[str]:
    """The words of one class of event_words."""
    return frozenset(listed("event_words", name))
