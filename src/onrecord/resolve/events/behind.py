"""Whom something is done to, where he stands behind a verb in its clause.

imposed sanctions on [Iran]                       behind "on"
demanded that [its partners] refuse               behind "that", before a verb
shelled positions of [the rebels]                 behind "of"
threatened to ban voting in [East Leeds]          the first one named
"""

from dataclasses import dataclass

from onrecord.article import Span
from onrecord.entity import EntityKind
from onrecord.lexicons import grammar
from onrecord.names.lists import class_of, demonyms
from onrecord.names.nouns import body_nouns, person_nouns, singular
from onrecord.resolve.beside import phrase_after
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.who import party_at
from onrecord.resolve.parties import country_figure
from onrecord.resolve.row import is_auxiliary, is_past, is_time, is_word

_PARTICLES = frozenset({"out", "up", "off", "down", "back", "away"})
_OWN = (["its"], ["their"], ["his"], ["her"])
_SUBJECTS = frozenset({"they", "he", "she", "we", "i"})
_NOUNS_BEHIND = frozenset({"a", "an", "the", "his", "her", "their", "its", "of"})
_LONGEST_PEOPLE = 8  # words of "Bosnian Serb militia leaders"
_FURTHEST = 16  # words between a verb and the preposition of its target
# Behind these another clause begins, whose parties are its own.
_CLAUSES = frozenset(
    {"because", "when", "while", "said", "if", "unless", "after", "before", "until"}
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A verb that may tell of an event, and the words around it that belong to it."""

    low: int
    high: int
    k: int
    behind: int  # the word behind the verb and its particle
    inside: int | None
    bounds: Span


def phrase_at(ground: Ground, high: int, k: int, *, to_of: bool = False) -> tuple[Span, int] | None:
    """The noun phrase that begins at a word, without what tells more of it: "men [armed with]"."""
    key = k, high, to_of
    if key not in ground.phrases:
        found = phrase_after(ground.words, high, k, to_of=to_of)
        if found is not None and is_time(ground.words[min(found[1], high - 1)]):
            found = _of_days(ground, high, found)
        if found is not None:
            found = without_participle(ground, found[0], ground.row.at(found[0].start), found[1])
        ground.phrases[key] = found
    return ground.phrases[key]


def _of_days(ground: Ground, high: int, found: tuple[Span, int]) -> tuple[Span, int]:
    """ "three [days of trade talks]": the days only measure it."""
    end = found[1]
    if end + 2 >= high or ground.lows[end + 1] != "of":
        return found
    behind = phrase_after(ground.words, high, end + 2)
    return (Span(found[0].start, behind[0].end), behind[1]) if behind is not None else found


def without_participle(ground: Ground, span: Span, k: int, end: int) -> tuple[Span, int]:
    """A phrase up to "angered by", "armed with" or "using", which tell more of who it is."""
    words = ground.words
    for j in range(k + 1, end):
        low = ground.lows[j]
        told = low == words[j].text and low.endswith(("ed", "ing")) and len(low) > 4
        behind = ground.lows[j + 1] if j + 1 < len(words) else ""
        if words[j].low in _SUBJECTS and words[j].low == words[j].text:
            return Span(span.start, words[j - 1].end), j  # "a missionary [they had held]"
        if low.endswith("ing") and (low in class_of("ing_nouns") or behind == "of"):
            continue  # "a two-day meeting in"
        if low.endswith("ing") and ground.lows[j - 1] in _NOUNS_BEHIND:
            continue  # "a meeting with", "the killing of"
        several = low.endswith("ing") and ground.lows[j - 1].endswith("s")
        if told and low.endswith("ed") and j == end - 1 and j > k + 1:
            return Span(span.start, words[j - 1].end), j  # "the government [resumed]"
        if told and (several or behind in grammar("preposition") | grammar("determiner")):
            return Span(span.start, words[j - 1].end), j
    return span, end


def behind_preposition(
    ground: Ground,
    spot: Spot,
    prepositions: tuple[str, ...],
    behind: int,
    *,
    places: bool = False,
    facts: bool = False,
) -> tuple[Figure, int] | None:
    """Who stands behind one of these prepositions in the same clause, and where that ends.

    With `facts` a "that" may tell what was done: "charged that Kuwait stole".
    """
    for j in range(behind, min(spot.high, behind + _FURTHEST)):
        word = ground.words[j]
        if word.low == "of" and ground.lows[j + 1 : j + 2] in _OWN:
            continue  # "the pullout of [its] forces"
        if word.low in prepositions and not _is_infinitive(ground, j):
            found = phrase_at(ground, spot.high, j + 1)
            figure = (
                party_at(ground, found[0], spot.inside, through=True, places=places)
                if found
                else None
            )
            if found is not None and word.low == "that":
                figure = _before_base(ground, spot, found[0]) or figure
            told = facts or word.low != "that" or found is None or _is_demanded(ground, found[1])
            if found is not None and figure is not None and told:
                return figure, found[0].end
        elif _ends_clause(ground, j) or _opens_clause(ground, j):
            return None
    return None


def _is_demanded(ground: Ground, k: int) -> bool:
    """Whether the verb behind "that [Serbia]" is asked for, and told as no fact."""
    if k >= len(ground.words):
        return True
    low = ground.lows[k]
    if low in {"must", "should", "be", "not", "stop", "end"}:
        return True
    return not (is_auxiliary(ground.words[k]) or is_past(ground.words[k]) or low.endswith("s"))


def behind_of(ground: Ground, spot: Spot, span: Span) -> Figure | None:
    """ "shelled positions of the rebels", "investigated the welfare of prisoners": those."""
    low, high = ground.words_of(span)
    for j in range(low + 1, high - 1):
        if ground.words[j].low == "of":
            of = Span(ground.words[j + 1].start, span.end)
            return party_at(ground, of, spot.inside, places=True)
    return None


def _before_base(ground: Ground, spot: Spot, span: Span) -> Figure | None:
    """Who stands before a verb in its base form: "demanded that [its partners] refuse"."""
    low, high = ground.words_of(span)
    for end in range(low + 1, high):
        verb = ground.words[end]
        if not _may_be_base(verb.text):
            continue
        figure = party_at(ground, Span(span.start, ground.words[end - 1].end), spot.inside)
        if figure is not None:
            return figure
    return None


def _may_be_base(word: str) -> bool:
    """Whether a word behind a noun may be a verb in its base form: no name, and no noun."""
    if not word.isalpha() or word != word.lower() or (word[-1] == "s" and word[-2:] != "ss"):
        return False
    closed = grammar("preposition") | grammar("conjunction")
    return word not in closed and word not in person_nouns() and word not in body_nouns()


def _is_infinitive(ground: Ground, j: int) -> bool:
    """Whether a "to" opens what is to be done: "deployed to enforce the rules"."""
    words = ground.words
    if words[j].low != "to" or j + 2 >= len(words):
        return False
    one, two = words[j + 1], words[j + 2]
    opens = grammar("determiner") | grammar("pronoun")
    several = one.low.endswith("s") and not one.low.endswith("ss")
    if several or one.low.endswith("ern"):
        return False  # "to rebels in the hills", "to southern Lebanon"
    plain = one.low == one.text and one.low not in opens and not one.text[0].isdigit()
    return plain and (
        two.low in opens | _PARTICLES or two.low in grammar("preposition") or two.text[0].isupper()
    )


def _opens_clause(ground: Ground, j: int) -> bool:
    """Whether an "and" goes on with a clause of its own: "… and a vessel collided with"."""
    words = ground.words
    if words[j].low not in {"and", "but"} or j + 1 >= len(words):
        return False
    behind = words[j + 1]
    return is_past(behind) or behind.low in grammar("determiner") | grammar("pronoun")


def _ends_clause(ground: Ground, j: int) -> bool:
    word = ground.words[j]
    if not is_word(word):
        return word.low in {",", ";", ":", ".", "—", "–"}
    return word.low in grammar("relative") or word.low == "that" or word.low in _CLAUSES


def first_named(ground: Ground, spot: Spot, behind: int, actor: Figure) -> Figure | None:
    """The first one named behind a verb in its clause, by a name or a country's adjective."""
    for j in range(behind, min(spot.high, behind + _FURTHEST)):
        word = ground.words[j]
        if not is_word(word) and word.low in {";", ":", ".", ","}:
            return None
        if word.low in _CLAUSES or word.low == "who":
            return None
        if word.text[0].isupper():
            figure = named_at(ground, j)
            if figure is not None and figure is not actor:
                return figure
    return None


def named_at(ground: Ground, j: int) -> Figure | None:
    """Who is named by a name that begins at a word, or by a country's adjective there."""
    word = ground.words[j]
    for mention in ground.scene.cast.within(word.start, word.start + 80):
        figure = mention.figure
        if mention.name.span.start == word.start and not figure.doubted:
            return figure if figure.kind != EntityKind.DOCUMENT else None
    country, span = demonyms().get(word.text), Span(word.start, word.end)
    if country is None and j + 1 < len(ground.words):
        behind = ground.words[j + 1]
        country = demonyms().get(f"{word.text} {behind.text}")  # "North Korean"
        span = Span(word.start, behind.end)
    if country is None:
        return None
    return _of_country(ground, j) or country_figure(ground.scene, country, span)


def _of_country(ground: Ground, j: int) -> Figure | None:
    """ "German tourists": an adjective before people stands for them, not for their country."""
    found = phrase_at(ground, min(len(ground.words), j + _LONGEST_PEOPLE), j)
    figure = party_at(ground, found[0], None) if found is not None else None
    if found is None or figure is None or figure.kind == EntityKind.PERSON:
        return figure  # "Spanish President Ana Reyes"
    people = singular(ground.lows[found[1] - 1]) in person_nouns()
    return figure if people and figure.kind == EntityKind.GROUP else None
