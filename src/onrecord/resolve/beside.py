"""The noun phrases around a verb: who stands before it, and what stands behind.

[Ana Reyes], the mayor of Leeds, on Monday denounced [the ministry].
On Tuesday [police] raided the house and arrested [Tom Lee].         both have one subject
"""

from collections.abc import Iterator, Sequence
from functools import cache

from onrecord.article import Span
from onrecord.lexicons import grammar
from onrecord.names.lists import class_of
from onrecord.resolve.row import (
    Word,
    is_adverb,
    is_auxiliary,
    is_before_noun,
    is_past,
    is_time,
    is_word,
)

_FAR = 30  # words; a subject stands no further from its verb
_LONGEST = 16  # words of a noun phrase
_ASIDES = frozenset({",", "—", "–", ")"})
_WITHIN = frozenset({".", "&", "$", "%", "#", "/", "'", "’", "-", "£", "€"})
_JOINTS = frozenset({"and", "&"})
_MEASURES = frozenset(
    {
        ("more", "than"),
        ("less", "than"),
        ("fewer", "than"),
        ("at", "least"),
        ("at", "most"),
        ("up", "to"),
    }
)


@cache
def _openers() -> frozenset[str]:
    return grammar("determiner") | grammar("pronoun")


def subjects_before(words: Sequence[Word], low: int, k: int) -> Iterator[Span]:
    """The phrases that may be the subject of the verb group at k, the likeliest first."""
    j = _without_times(words, low, k)
    if j <= low:
        return
    last = words[j - 1]
    if last.low in {"and", "but", "then"} or (last.low == "," and words[k].low.endswith("ing")):
        yield from _shared(words, low, j - 1)
    elif last.low in _ASIDES:
        yield from _before_aside(words, low, j - 1)
    else:
        found = phrase_before(words, low, j)
        if found is not None:
            yield found


def _without_times(words: Sequence[Word], low: int, k: int) -> int:
    """Left of adverbs and times: "The mayor [on Monday again] denounced"."""
    j = k
    while j > low:
        word = words[j - 1]
        if (
            is_adverb(word)
            or (is_time(word) and j - 1 > low)
            or (word.low in {"on", "last", "this", "in"} and j < k and is_time(words[j]))
        ):
            j -= 1
        else:
            break
    return j


def _before_aside(words: Sequence[Word], low: int, close: int) -> Iterator[Span]:
    """What stands before an aside that closes at a word: "Bondarev, 41, a diplomat,"."""
    marks = {"("} if words[close].low == ")" else {",", "—", "–"}
    tried = 0
    for j in range(close - 1, max(low, close - _FAR) - 1, -1):
        if words[j].low in marks:
            found = phrase_before(words, low, j)
            if found is not None and not words[j - 1].text[0].isdigit():
                # With the aside: "the suspect, Tom Lee," is Tom Lee.
                yield Span(found.start, words[close - 1].end)
            tried += 1
        if tried == 4:
            return


def _shared(words: Sequence[Word], low: int, k: int) -> Iterator[Span]:
    """The subjects of the verbs before a place, the nearest first: "raided … and arrested"."""
    tried = 0
    for j in range(k - 1, max(low, k - _FAR) - 1, -1):
        word = words[j]
        if not (is_past(word) or is_auxiliary(word)) or is_adverb(word):
            continue
        begin = j
        while begin > low and is_auxiliary(words[begin - 1]):
            begin -= 1
        at = _without_times(words, low, begin)
        if at > low and words[at - 1].low in {"who", "which", "that"}:
            if words[at - 1].low == "who":
                yield Span(words[at - 1].start, words[at - 1].end)
            return
        if at > low and words[at - 1].low in _ASIDES:
            yield from _before_aside(words, low, at - 1)
        elif at > low:
            found = phrase_before(words, low, at)
            if found is not None:
                yield found
        tried += 1
        if tried == 3:
            return


def phrase_before(words: Sequence[Word], low: int, end: int) -> Span | None:
    """The noun phrase that ends before a word, or None."""
    begin = end
    while begin > max(low, end - _LONGEST):
        opened = _opening(words, begin - 1, low)
        if opened is None and _ends_phrase(words, begin - 1, low):
            break
        begin = opened if opened is not None else begin - 1
    if begin == end - 1 and words[begin].low in {"which", "that"}:
        return None
    opens = begin == low or not is_word(words[begin - 1]) or words[begin - 1].low in _JOINTS
    if not opens and words[begin].low in grammar("preposition"):
        return None  # "hackers angered by the cartoons defaced"
    first = _without_opening(words, begin, end)
    if first is None or first >= end or not any(is_word(word) for word in words[first:end]):
        return None
    return Span(words[first].start, words[end - 1].end)


def _opening(words: Sequence[Word], close: int, low: int) -> int | None:
    """Where a short bracket within a phrase opens: "the Cooperation (APEC) forum"."""
    if words[close].low != ")":
        return None
    return next((j for j in range(close - 1, max(low, close - 6), -1) if words[j].low == "("), None)


def _ends_phrase(words: Sequence[Word], j: int, low: int) -> bool:
    """Whether a phrase that is read from its end begins behind this word."""
    word = words[j]
    if not is_word(word):
        return word.low not in _WITHIN
    if word.low in _JOINTS:
        return not _joins(words, j, low)
    small = word.low == word.text
    if word.low in grammar("relative") or word.low == "that":
        return True
    closed_word = word.low in grammar("subordinator") or word.low in grammar("conjunction")
    if closed_word and (small or j == low):
        return True
    if word.low == "to" and j + 1 < len(words):
        # "Russia’s counsellor to the UN resigned", but "a man who came to speak resigned".
        return words[j + 1].low not in grammar("determiner") and not words[j + 1].text[0].isupper()
    return small and (is_auxiliary(word) or is_past(word) or word.low in {"says", "say"})


def _joins(words: Sequence[Word], j: int, low: int) -> bool:
    """Whether an "and" joins two names or two nouns, and no clauses."""
    if j == low or j + 1 >= len(words):
        return False
    before, after = words[j - 1], words[j + 1]
    if not is_word(before) or not is_word(after):
        return False
    capitals = before.text[0].isupper(), after.text[0].isupper()
    if all(capitals):
        return True
    other = after.low in _openers() or is_auxiliary(after)
    return not any(capitals) and not other and not is_past(after)


def _without_opening(words: Sequence[Word], begin: int, end: int) -> int | None:
    """Where the phrase begins behind an opening: "[On Monday] police", "[In Leeds] a mayor"."""
    if tuple(word.low for word in words[begin : begin + 2]) in _MEASURES:
        return begin + 2 if begin + 2 < end else None  # "At least three civilians"
    for _ in range(2):
        if begin >= end or words[begin].low not in grammar("preposition"):
            break
        later = range(begin + 1, end)
        found = next((j for j in later if is_time(words[j])), None)
        if found is not None:
            begin = found + 1
            continue
        found = next((j for j in range(begin + 2, end) if words[j].low in _openers()), None)
        if found is None:
            return None
        begin = found
    while begin < end and (is_adverb(words[begin]) or words[begin].low in _JOINTS):
        begin += 1
    return begin


def _is_finite(before: Word, word: Word) -> bool:
    """Whether a past form behind a noun is its verb: "France began", not "two armed men"."""
    return before.text[0].isupper() or not word.low.endswith("ed")


def phrase_after(
    words: Sequence[Word], high: int, k: int, *, to_of: bool = False
) -> tuple[Span, int] | None:
    """The noun phrase that begins at a word, and the number of the word behind it.

    With `to_of` it ends before an "of": "accused [the firm] of lying".
    """
    begin = _without_measure(words, high, k)
    end = begin
    while end < min(high, begin + _LONGEST) and not _closes_phrase(words, end, begin):
        if to_of and words[end].low == "of":
            break
        end += 1
    while end > begin and words[end - 1].low in _JOINTS:
        end -= 1
    if end == begin or is_time(words[begin]):
        return None
    return Span(words[begin].start, words[end - 1].end), end


def _without_measure(words: Sequence[Word], high: int, k: int) -> int:
    """Behind what only tells how many: "[more than] 100 people", "[at least] eight leaders"."""
    while k < high and is_adverb(words[k]) and words[k].low != "all":
        k += 1
    pair = tuple(word.low for word in words[k : k + 2])
    return k + 2 if pair in _MEASURES and k + 2 < high else k


def _closes_phrase(words: Sequence[Word], j: int, begin: int) -> bool:
    word = words[j]
    if not is_word(word):
        return word.low not in _WITHIN or word.low == "."
    if word.low in _JOINTS:
        return not _joins(words, j, begin)
    if word.low in grammar("preposition") and word.low != "of" and word.low == word.text:
        return True
    if word.low in grammar("relative") or word.low in {"that", "to"}:
        return True
    if j > begin and is_past(word) and _is_finite(words[j - 1], word):
        return True
    if j > begin and is_time(word) and not is_before_noun(words, j):
        return True
    if j > begin and word.low in class_of("trailers"):
        return True
    closed_word = word.low in grammar("subordinator") or word.low in grammar("conjunction")
    # "their first meeting": behind a "their" it is no adverb.
    adverb = j > begin and is_adverb(word) and words[j - 1].low not in grammar("determiner")
    return (closed_word or is_auxiliary(word) or adverb) and word.low == word.text
