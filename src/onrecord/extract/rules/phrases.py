"""Noun phrases by the words around them, without a parser: who stands before or after a cue.

    On Monday, [Woodrow Benford, 58, who lives in Leeds,] says …     subject_before
    “…,” said [Mona Reyes, a nurse from Leeds].                      phrase_after
    [The mayor] cut the ribbon, saying …                             subject_of

Closed classes (`lexicons/en/grammar.txt`) and capitals tell where a phrase ends. It errs on the
side of the longer phrase: a source needs the words that name the speaker, and may hold more.
"""

from functools import cache

from onrecord.extract.rules.cues import lexicon
from onrecord.extract.sheet import POINT, QUOTE, WORD, Item
from onrecord.lexicons import lines

Range = tuple[int, int]  # of items, half-open
_DASHES = frozenset({"—", "–", "--", "-"})
_QUANTIFIERS = frozenset({"both", "all", "even", "only", "just", "about"})
_FAR = 40  # items; a subject stands no further from its verb, and a page of capitals stays cheap


@cache
def grammar(name: str, language: str = "en") -> frozenset[str]:
    """The words of a closed class, as in `grammar("pronoun")`."""
    for line in lines("grammar", language):
        head, _, rest = line.partition(":")
        if head == name:
            return frozenset(rest.split())
    raise KeyError(f"no class {name!r} in lexicons/{language}/grammar.txt")


PRONOUN, RELATIVE, DETERMINER = grammar("pronoun"), grammar("relative"), grammar("determiner")
PREPOSITION, LINKING = grammar("preposition"), grammar("linking")
SUBORDINATOR, CONJUNCTION = grammar("subordinator"), grammar("conjunction")
AUXILIARY, ADVERB, TIME = grammar("auxiliary"), grammar("adverb"), grammar("time")
_BARE_PRONOUN = grammar("bare_pronoun")
# A lower-case word of these never stands within a noun phrase.
_STOP = SUBORDINATOR | AUXILIARY
_OPENING = grammar("opening")
_HANGING = frozenset({"who", "whom", "where", "which"})  # begin a clause that hangs on a noun


def is_adverb(item: Item) -> bool:
    low = item.low
    return low in ADVERB or (low.endswith("ly") and len(low) > 4 and not item.cap)


def is_verb(item: Item) -> bool:
    """Whether the word is surely a verb: an auxiliary, or a reporting form that is no noun."""
    if item.low in AUXILIARY:
        return True
    lexeme = lexicon().get(item.low)
    return lexeme is not None and not lexeme.unsure and not lexeme.ing and not item.cap


def begins_phrase(item: Item) -> bool:
    """Whether a noun phrase can begin here, going by the one word."""
    if item.kind != WORD:
        return False
    low = item.low
    if low in DETERMINER or low in PRONOUN:
        return True
    if low in PREPOSITION or low in SUBORDINATOR or low in CONJUNCTION or low in AUXILIARY:
        return False
    return item.cap or low[0].isdigit() or not is_adverb(item)


def subject_before(items: tuple[Item, ...], k: int) -> Range | None:
    """The subject that ends before item k, where the verb group begins."""
    if k == 0:
        return None
    last = items[k - 1]
    if last.kind == WORD or last.low == ".":  # Metro Rail Ltd. said
        return _direct_subject(items, k)
    if last.low == ",":
        return _subject_with_asides(items, k)
    if last.low in _DASHES or last.low == ")":
        return _subject_before_dash(items, k)
    return None


def _direct_subject(items: tuple[Item, ...], k: int) -> Range | None:
    """The subject right before the verb: [The mayor of Leeds] said."""
    last = items[k - 1]
    if last.low in _BARE_PRONOUN or (last.low == "that" and k > 1 and items[k - 2].kind == WORD):
        return (k - 1, k)
    begin = _clause_start(items, k)
    if _is_infinitive(items, begin, k):
        return subject_of(items[:k])  # a man who asked not to be named to speak freely said
    begin = _strip_adverbial(items, begin, k)
    begin = _with_name_before(items, begin, k)
    if begin and items[begin - 1].low == "whose":  # whose house caught fire
        return None
    end = k
    while (
        end - 2 > begin
        and items[end - 1].low in TIME
        and items[end - 2].low in {"on", "in", "last"}
    ):
        end -= 2  # the mayor on Tuesday said
    if begin >= k or all(is_adverb(item) or not begins_phrase(item) for item in items[begin:k]):
        return None
    return (begin, end)


def _is_infinitive(items: tuple[Item, ...], begin: int, k: int) -> bool:
    """Whether the words are "to" and a verb: so as [to speak freely] said."""
    verb = begin + 1 < k and items[begin].low == "to" and not items[begin + 1].cap
    return verb and items[begin + 1].low not in DETERMINER | PRONOUN and k - begin <= 3


def _with_name_before(items: tuple[Item, ...], begin: int, k: int) -> int:
    """Louise Gittins, chair of the council said: the comma that should close it is left out."""
    if begin < 3 or items[begin - 1].low != "," or all(items[j].cap for j in range(begin, k)):
        return begin
    j = begin - 1
    while j > 0 and items[j - 1].kind == WORD and items[j - 1].cap:
        j -= 1
    opens = j == 0 or items[j - 1].kind != WORD
    named = 2 <= begin - 1 - j <= 5 and items[j].low not in PREPOSITION
    return j if opens and named and items[begin].low not in PRONOUN else begin


def _clause_start(items: tuple[Item, ...], k: int) -> int:
    """How far left of k a phrase could reach."""
    j = k
    floor = max(0, k - _FAR)
    while j > floor:
        item = items[j - 1]
        if item.kind == QUOTE:
            # the “Squad” members said: a word or two in marks within a phrase
            if len(item_words(item)) > 3 or j - 1 == 0 or items[j - 2].kind != WORD:
                break
            j -= 1
            continue
        if item.kind == POINT:
            if item.low == ")":
                opened = _opening(items, j - 1)
                if opened is not None and opened > floor:
                    j = opened
                    continue
            if item.low not in {".", "&", "%", "/", "'", "’"}:
                break
            j -= 1
            continue
        low = item.low
        if low in _HANGING and j - 2 >= 0 and items[j - 2].kind == WORD and j < k:
            j -= 1  # voters who know him say
            continue
        if low == "as" and j - 2 >= 0 and items[j - 2].low == "such":
            j -= 1
            continue
        if low in _STOP and not (item.cap and j - 1 > 0):
            if _within_relative(items, j - 1, floor):
                j -= 1
                continue
            break
        if low in CONJUNCTION:
            if low in {"and", "or"} and _joins_phrases(items, j - 1, k):
                j -= 1
                continue
            break
        if is_verb(item):
            if _within_relative(items, j - 1, floor):
                j -= 1
                continue
            break
        j -= 1
    return j


def _within_relative(items: tuple[Item, ...], j: int, floor: int) -> bool:
    """Whether item j stands in a clause that hangs on a noun: voters who have met him."""
    for i in range(j - 1, max(floor, j - 7), -1):
        item = items[i]
        if item.kind != WORD:
            return False
        if item.low in _HANGING:
            return i > 0 and items[i - 1].kind == WORD and items[i - 1].low not in CONJUNCTION
    return False


def _joins_phrases(items: tuple[Item, ...], j: int, k: int) -> bool:
    """Whether the "and" at j joins two names or nouns rather than two clauses."""
    if j == 0 or j + 1 >= k:
        return False
    before, after = items[j - 1], items[j + 1]
    if before.kind != WORD:
        return False
    if after.cap and before.cap:
        return True
    # teachers and parents said: lower case on both sides, and no verb before
    return (
        not after.cap and not before.cap and not any(is_verb(i) for i in items[max(0, j - 6) : j])
    )


def _opening(items: tuple[Item, ...], close: int) -> int | None:
    for i in range(close - 1, max(-1, close - 12), -1):
        if items[i].low == "(":
            return i
    return None


def item_words(item: Item) -> list[str]:
    """Lengths stand in for words: a quotation's size in words, cheaply."""
    quotation = item.quotation
    return [""] * (1 + len(quotation.words) // 6) if quotation else []


def _strip_adverbial(items: tuple[Item, ...], begin: int, k: int) -> int:
    """Where the phrase begins after "But", "On Monday", "In an interview" without a comma."""
    while begin < k and (
        items[begin].kind == POINT
        or items[begin].low in CONJUNCTION
        or (is_adverb(items[begin]) and begin + 1 < k and items[begin].low not in _QUANTIFIERS)
        or items[begin].low in SUBORDINATOR
    ):
        begin += 1
    if begin < k and items[begin].low in PREPOSITION and items[begin].low != "including":
        return _after_adverbial(items, begin, k)
    while begin < k - 1 and items[begin].low in TIME and items[begin + 1].kind == WORD:
        begin += 1
    return begin


def _after_adverbial(items: tuple[Item, ...], begin: int, k: int) -> int:
    """The last place where a phrase begins right after a finished one."""
    for j in range(k - 1, begin, -1):
        item, before = items[j], items[j - 1]
        if item.kind != WORD or (before.kind == POINT and before.low != ")"):
            continue
        if item.low in _BARE_PRONOUN:
            return j
        if before.low in PREPOSITION or before.low in DETERMINER or before.low in CONJUNCTION:
            continue
        starts = item.low in DETERMINER or (item.cap and (not before.cap or before.low in TIME))
        if starts and item.low not in TIME and not before.low.endswith("'s"):
            return j
    return begin + 1  # nothing better: what the preposition governs


def _subject_with_asides(items: tuple[Item, ...], k: int) -> Range | None:
    """The subject where commas close an aside before the verb: Ana Reyes, a nurse, said."""
    bounds = _chunks(items, k)
    # bounds: chunks from left to right, the last ends at the comma before k
    if not bounds:
        return None
    at = len(bounds) - 1
    while at > 0 and (
        _is_aside(items, bounds[at])
        or (_is_full_name(items, bounds[at - 1]) and not _is_name(items, bounds[at]))
    ):
        at -= 1
    if not _is_phrase(items, bounds[at]):
        at = min(at + 1, len(bounds) - 1)
        if not _is_phrase(items, bounds[at]):
            return None
    begin, end = bounds[at]
    if at > 0 and _is_name(items, bounds[at]) and _is_described(items, bounds[at - 1]):
        pass  # Navalny’s spokesperson, Kira Yarmysh, said: the name alone
    begin = _strip_adverbial(items, begin, end)
    last = k - 1
    for chunk in bounds[at + 1 :]:
        first = items[chunk[0]].low
        if first in _HANGING or (first.endswith("ing") and not items[chunk[0]].cap):
            last = chunk[0] - 1  # what the source does is no part of its name
            break
    while last - 2 > begin and items[last - 2].low == "," and is_adverb(items[last - 1]):
        last -= 2  # Ana Reyes, too, said
    return (begin, last) if begin < end else None


def _chunks(items: tuple[Item, ...], k: int) -> list[Range]:
    """The stretches between commas before the comma at k - 1, back to the clause's start."""
    bounds: list[Range] = []
    end, j = k - 1, k - 1
    floor = max(0, k - _FAR)
    while j > floor:
        item = items[j - 1]
        if item.kind == QUOTE and len(item_words(item)) > 4:
            break
        if item.kind == POINT and item.low in {":", ";", "—", "–", "--", "…"}:
            break
        if item.low == ",":
            if j < end:
                bounds.append((j, end))
            end = j - 1
        j -= 1
    if j < end:
        bounds.append((j, end))
    return bounds[::-1]


def _is_aside(items: tuple[Item, ...], chunk: Range) -> bool:
    """Whether a stretch between commas can hang on what stands before it."""
    first = items[chunk[0]]
    if first.kind != WORD:
        return True
    low = first.low
    if low in RELATIVE or low in {"whose", "including", "along", "of", "formerly", "now", "then"}:
        return True
    if low[0].isdigit() or low in {"too", "however", "meanwhile", "jr", "sr", "also"}:
        return True
    if low in {"the", "a", "an", "another", "one"} or low in PREPOSITION:
        words = items[chunk[0] : chunk[1]]
        verb = next((i for i, item in enumerate(words) if is_verb(item)), len(words))
        return verb == len(words) or any(item.low in _HANGING | {"that"} for item in words[:verb])
    if low.endswith(("ed", "ing")) and not first.cap:
        return True
    return not first.cap and not is_verb(first) and low not in PRONOUN and low not in SUBORDINATOR


def _is_phrase(items: tuple[Item, ...], chunk: Range) -> bool:
    """Whether a stretch is a noun phrase and no clause or adverbial."""
    first = items[chunk[0]]
    if not begins_phrase(first) and first.low not in CONJUNCTION:
        return False
    return not any(is_verb(i) for i in items[chunk[0] : chunk[1]] if i.kind == WORD)


def _is_name(items: tuple[Item, ...], chunk: Range) -> bool:
    return all(items[i].cap for i in range(*chunk)) and chunk[1] - chunk[0] <= 4


def _is_full_name(items: tuple[Item, ...], chunk: Range) -> bool:
    return _is_name(items, chunk) and chunk[1] - chunk[0] >= 2 and begins_phrase(items[chunk[0]])


def _is_described(items: tuple[Item, ...], chunk: Range) -> bool:
    last = items[chunk[1] - 1]
    return last.kind == WORD and not last.cap


def _subject_before_dash(items: tuple[Item, ...], k: int) -> Range | None:
    """Ana Reyes — a nurse — said; Ana Reyes (R-TX) said."""
    closing = items[k - 1].low
    opening = "(" if closing == ")" else closing
    for j in range(k - 2, max(-1, k - 25), -1):
        if items[j].low == opening:
            subject = subject_before(items, j) if j else None
            return (subject[0], k - 1 if opening != "(" else k) if subject else None
    return None


def phrase_after(items: tuple[Item, ...], i: int, asides: bool = True) -> Range | None:
    """The noun phrase that begins at item i, with an apposition that runs to the clause's end."""
    end = _phrase_end(items, i)
    if end is None:
        return None
    if asides:
        end = _with_apposition(items, end)
    return (i, end)


def _phrase_end(items: tuple[Item, ...], i: int) -> int | None:
    n = min(len(items), i + _FAR)
    if i >= n or not begins_phrase(items[i]):
        return None
    if items[i].low in _BARE_PRONOUN:
        return i + 1
    j = i
    while j < n:
        item = items[j]
        if item.kind == QUOTE:
            if len(item_words(item)) > 3 or j + 1 >= n or not items[j + 1].cap:
                break
        elif item.kind == POINT:
            if item.low == "(":
                close = _closing(items, j)
                if close is None:
                    break
                j = close
            elif item.low not in {"&", ".", "/", "%"} or (item.low == "." and j + 1 >= n):
                break
        elif j > i and _ends_phrase(items, i, j):
            break
        j += 1
    while j > i and (items[j - 1].low in LINKING | CONJUNCTION or items[j - 1].kind == POINT):
        if items[j - 1].low == ")":
            break
        j -= 1
    return j if j > i else None


def _ends_phrase(items: tuple[Item, ...], i: int, j: int) -> bool:
    """Whether word j no longer belongs to the phrase that began at i."""
    item, before = items[j], items[j - 1]
    low = item.low
    if item.cap and j > i and before.low != ".":
        return low in TIME and before.low not in DETERMINER
    if low in LINKING:
        return before.low in LINKING or not _goes_on(items, j)
    if low in PREPOSITION or low in SUBORDINATOR or low in AUXILIARY or low in RELATIVE:
        return True
    if low in CONJUNCTION:
        return low not in {"and", "or"} or j + 1 >= len(items) or items[j + 1].cap != before.cap
    if low in _OPENING and before.low not in LINKING | CONJUNCTION | {"all", "both", "half"}:
        return True  # told [the court] the wall had fallen
    if low in PRONOUN - DETERMINER or (is_adverb(item) and not low.endswith("ly")):
        return True
    if low in TIME and before.low not in DETERMINER:
        return True
    if is_verb(item):
        return True
    # Trump praised …: a past form right after a name
    return low.endswith("ed") and "-" not in low and (before.cap or j - i > 1)


def _goes_on(items: tuple[Item, ...], j: int) -> bool:
    """Whether a linking word at j ("of", "for", "at") keeps the phrase going."""
    low = items[j].low
    if j + 1 >= len(items) or items[j + 1].kind != WORD:
        return False
    after = items[j + 1]
    if low in {"of", "for", "de", "la", "von", "van", "der", "den", "bin", "al", "el", "du", "di"}:
        return after.low not in TIME
    if low in {"at", "from", "with", "in", "on"}:
        return after.low not in TIME and (after.cap or after.low == "the") and low in {"at", "from"}
    return False


def _closing(items: tuple[Item, ...], opened: int) -> int | None:
    for i in range(opened + 1, min(len(items), opened + 12)):
        if items[i].low == ")":
            return i
    return None


def _with_apposition(items: tuple[Item, ...], end: int) -> int:
    """Goes on over ", a nurse from Leeds" where that runs to a comma, a mark or the end."""
    if end + 1 >= len(items) or items[end].low != ",":
        return end
    first = items[end + 1]
    numeral = first.low[:1].isdigit()
    if not numeral and (first.kind != WORD or first.low in ADVERB or first.low in CONJUNCTION):
        return end
    if not numeral and (
        first.low in PREPOSITION or first.low in SUBORDINATOR or first.low in PRONOUN - DETERMINER
    ):
        return end
    if first.low.endswith("ing"):
        return end
    j = end + 1
    while j < min(len(items), end + 25):
        item = items[j]
        if item.kind == QUOTE or (item.kind == POINT and item.low not in {",", "(", ")", "&", "."}):
            break
        if item.low == ")" and not any(i.low == "(" for i in items[end:j]):
            break
        if item.low == "," and j + 1 < len(items):
            after = items[j + 1]
            if after.kind != WORD or after.low.endswith("ing") or is_verb(after):
                break
            if after.low in ADVERB | CONJUNCTION | {"that"}:
                break
        j += 1
    while j > end and items[j - 1].kind == POINT and items[j - 1].low != ")":
        j -= 1
    return max(j, end)


def subject_of(items: tuple[Item, ...]) -> Range | None:
    """The subject that a sentence opens with, after "On Monday," and the like."""
    i = 0
    n = min(len(items), _FAR)
    while i < n:
        item = items[i]
        if item.kind == QUOTE:
            return None
        adverbial = item.kind == POINT or item.low in PREPOSITION or item.low in SUBORDINATOR
        if adverbial or item.low in CONJUNCTION or is_adverb(item) or item.low.endswith("ing"):
            if item.kind == WORD and (
                item.low in PREPOSITION or item.low in SUBORDINATOR or item.low.endswith("ing")
            ):
                comma = next((j for j in range(i, n) if items[j].low == ","), None)
                if comma is None:
                    return None
                i = comma
            i += 1
            continue
        return phrase_after(items, i)
    return None
