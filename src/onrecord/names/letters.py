"""Whether two words differ so little that one may be the other misspelt.

hiller    hillel        one letter
ahmadinejad ahmadinjed  two, in a long word
"""

_LONG = 7  # letters
_VERY_LONG = 9


def differ_little(a: str, b: str) -> bool:
    """Whether two words differ by one letter, or by two of at least seven."""
    from rapidfuzz.distance import OSA

    longest = max(len(a), len(b))
    return longest >= 4 and OSA.distance(a, b, score_cutoff=2) <= (2 if longest >= _LONG else 1)


def is_slip(a: str, b: str) -> bool:
    """Whether one is the other with a slip within: one letter, or two of at least nine.

    Stricter than `differ_little`, for names that nothing stands beside: the first letter is the
    same, since Rogan and Logan are two, and so are Starnes and Staples.
    """
    from rapidfuzz.distance import OSA

    if a[:1] != b[:1] or min(len(a), len(b)) < 4:
        return False
    return OSA.distance(a, b, score_cutoff=2) <= (2 if max(len(a), len(b)) >= _VERY_LONG else 1)


def is_likely_slip(a: str, b: str) -> bool:
    """Whether it is a slip that writers make: two letters changed over, one doubled, a long word.

    Atkins and Adkins, Steele and Steel are as likely two.
    """
    if not is_slip(a, b):
        return False
    return max(len(a), len(b)) > _LONG or sorted(a) == sorted(b) or _single(a) == _single(b)


def _single(word: str) -> str:
    """The word without doubled letters."""
    return "".join(letter for i, letter in enumerate(word) if i == 0 or letter != word[i - 1])
