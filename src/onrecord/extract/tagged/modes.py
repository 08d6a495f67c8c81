"""What the source did with the content, by the words of a cue of any length.

    has [told] AP that · is [confident] · [report] shows      a reporting verb of the rules' lexicon
    voiced [support] for · [is seeking]                       another word that tells
    [according to] a poll · [In] a survey                     no verb: by what the source is

Where no word tells, a whole quotation or a clause ("that …") is speech, "to …" an intention, what a
poll gives a showing, and all else an attitude.
"""

from functools import cache, lru_cache

from onrecord.attribution import Kind, Mode
from onrecord.extract.clauses.cues import Lexeme, lexicon
from onrecord.extract.clauses.grammar import AUXILIARY, DETERMINER, PREPOSITION, PRONOUN, RELATIVE
from onrecord.extract.rules.kinds import uttered
from onrecord.extract.sheet import WORD, Item
from onrecord.extract.things import is_written, plain_words
from onrecord.lexicons import lines, words

_FILLS = AUXILIARY | DETERMINER | PREPOSITION | PRONOUN | RELATIVE | {"according", "and", "that"}
_POINTING = PRONOUN | RELATIVE | {"that"}
_CLAUSES = ("that ", "whether ", "why ")
_ASKED = (*_CLAUSES, "how ", "what ", "when ", "where ", "who ", "if ")
_NAMING = 400  # characters of a source that are looked at


def reporting_word(items: tuple[Item, ...], cued: list[int]) -> int | None:
    """The item of a cue that tells how it reports: a sure verb of the lexicon before all else."""
    listed = [i for i in cued if _reports(items, i)]
    sure = [i for i in listed if not lexicon()[items[i].low].unsure or _is_infinitive(items, i)]
    telling = sorted([*listed, *(i for i in cued if _mode_of_word(items[i].low) is not None)])
    other = [i for i in cued if items[i].kind == WORD and items[i].low not in _FILLS]
    return next(iter([*sure[:1], *telling[:1], *other[:1]]), None)


def _reports(items: tuple[Item, ...], i: int) -> bool:
    """Whether an item is a form of a reporting verb; "hear" is one of courts alone."""
    lexeme = lexicon().get(items[i].low)
    if items[i].low == "doubt" and i and items[i - 1].low == "no":
        return False  # would no doubt call it a gift
    return lexeme is not None and lexeme.free


def _is_infinitive(items: tuple[Item, ...], i: int) -> bool:
    """Whether a bare form is a verb after "to": are preparing to [declare] that …"""
    lexeme = lexicon()[items[i].low]
    return i > 0 and items[i - 1].low == "to" and lexeme.form == lexeme.lemma


def lexeme_of(word: str, mode: Mode) -> Lexeme:
    """The lexicon's entry for a word, or one with no frames."""
    known = lexicon().get(word)
    known = known if known is not None and known.free else None
    return known or Lexeme(word, word, mode, frozenset(), unsure=False)


def mode_of(word: str | None, cue: str, source: str, content: str, kind: Kind) -> Mode:
    """The mode, by the word that reports and the texts of cue, source and content."""
    known = lexicon().get(word or "")
    if known is not None and known.free:
        clause = (
            known.mode == Mode.INTENTION and "j" in known.frames and content.startswith("that ")
        )
        return Mode.THOUGHT if clause else uttered(known.mode, kind)  # determined that …
    if word is None:  # according to
        # What a document says is told from its noun later, as where it "says": extract/things.py.
        shows = not is_written(source) and _shows(f"{source} {cue}", words("showing"))
        return Mode.SHOWING if shows else Mode.SPEECH
    told = _mode_of_word(word)
    if kind == Kind.DIRECT:
        return Mode.WRITING if told == Mode.WRITING else Mode.SPEECH
    if told == Mode.INTENTION and content.startswith("that "):
        return Mode.THOUGHT  # determined that …
    if told == Mode.SPEECH:  # voiced concern that …, but not: voiced support for
        said = kind == Kind.MIXED or content.startswith(_ASKED)
        return Mode.SPEECH if said else Mode.ATTITUDE
    if told is not None:
        return told
    if _shows(source, words("showing") - words("courts") - _POINTING):
        return Mode.SHOWING
    if content.startswith("to "):
        return Mode.INTENTION
    # A word that no list has: "features a view" says nothing, "his assertion that …" does. On pages
    # judged by hand 27 of 32 such finds without a clause were nobody's words.
    return Mode.SPEECH if content.startswith(_CLAUSES) else Mode.ATTITUDE


def _shows(part: str, nouns: frozenset[str]) -> bool:
    """Whether a source shows rather than speaks: a poll. "which" does where it is all there is."""
    found = plain_words(part[:_NAMING])
    return not (nouns - _POINTING if len(found) > 1 else nouns).isdisjoint(found)


def tells(word: str | None) -> bool:
    """Whether a word is no reporting verb, and yet one of speaking: heralded."""
    return word is not None and word not in lexicon() and _mode_of_word(word) == Mode.SPEECH


@cache
def _words_by_mode(language: str = "en") -> tuple[dict[str, Mode], tuple[tuple[str, Mode], ...]]:
    """Whole words, and beginnings of words, each with its mode."""
    whole: dict[str, Mode] = {}
    beginnings: list[tuple[str, Mode]] = []
    for line in lines("modes", language):
        mode, _, listed = line.partition(":")
        for word in listed.split():
            if word.endswith("*"):
                beginnings.append((word[:-1], Mode(mode)))
            else:
                whole[word] = Mode(mode)
    return whole, tuple(beginnings)


@lru_cache(maxsize=5_000)
def _mode_of_word(word: str) -> Mode | None:
    whole, beginnings = _words_by_mode()
    begun = next((mode for start, mode in beginnings if word.startswith(start)), None)
    return whole.get(word, begun)
