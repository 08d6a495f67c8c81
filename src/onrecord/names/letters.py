"""Whether two words differ so little that one may be the other misspelt.

hiller    hillel        one letter
ahmadinejad ahmadinjed  two, in a long word
"""

_LONG = 7  # letters


def differ_little(a: str, b: str) -> bool:
    """Whether two words differ by one letter, or by two of at least seven."""
    from rapidfuzz.distance import OSA

    longest = max(len(a), len(b))
    return longest >= 4 and OSA.distance(a, b, score_cutoff=2) <= (2 if longest >= _LONG else 1)
