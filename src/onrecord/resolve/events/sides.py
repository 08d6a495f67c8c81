"""The two sides of an event where a plain reading of the words around its verb finds nobody.

[Muslim hackers] angered by the drawings defaced …       the phrase that opens the clause
the council rejected a [Belgian] plan                    whose it is
the rebels blew up power lines leading into [Kabul]      the first one named behind

Only of those who act for a people (a government, its forces, rebels, protesters, officials) is a
side read so loosely: what states and movements do is aimed at someone, what others do often is not.
"""

from functools import cache

from onrecord.article import Span
from onrecord.entity import EntityKind
from onrecord.lexicons import grammar, lines
from onrecord.names.lists import countries, demonyms
from onrecord.names.nouns import body_nouns, person_nouns, singular
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.behind import Spot, behind_of, named_at, phrase_at
from onrecord.resolve.events.ground import Ground
from onrecord.resolve.events.peoples import is_a_people, is_of_people
from onrecord.resolve.events.who import group, party_at
from onrecord.resolve.events.wordlists import told_words
from onrecord.resolve.parties import whose
from onrecord.resolve.row import Word, is_time, is_word

_PUBLIC = frozenset({EntityKind.GOVERNMENT, EntityKind.ORGANISATION})
_OFFICES = frozenset(
    {"president", "minister", "politician", "diplomat", "royal", "officer", "cleric"}
)
_FURTHEST = 24  # words between a verb and whom it is aimed at
_OPENING = 14  # words of "On the eve of the talks," before a subject
_LONGEST = 40  # words between an opening subject and its verb
_PLACED = frozenset(
    {"in", "at", "near", "inside", "outside", "around", "across", "through", "from"}
)
_ENDS = frozenset(
    {"because", "when", "while", "said", "says", "if", "unless", "until", "according"}
)


def is_public(figure: Figure | None) -> bool:
    """Whether someone acts for a people: a state, a body, rebels, protesters, a minister."""
    if figure is None:
        return False
    if figure.kind == EntityKind.PERSON:
        return bool(figure.roles or figure.families)
    if figure.kind in {EntityKind.GROUP, EntityKind.UNNAMED}:
        return any(_is_public(word) for word in figure.name.split())
    if figure.kind == EntityKind.PLACE:
        return figure.name in countries()
    return figure.likeliest_kind in _PUBLIC and not figure.doubted


@cache
def _forces() -> frozenset[str]:
    return frozenset(word for line in lines("people_in_events") for word in line.split())


def _is_public(word: str) -> bool:
    bare = word.strip(",.’'")
    if (
        is_of_people(bare)
        or is_a_people(bare)
        or (bare[:1].isupper() and (bare in demonyms() or bare in countries() or bare.isupper()))
    ):
        return True
    single = singular(bare.lower()) if bare.lower() != "troops" else "troop"
    families = person_nouns().get(single, (frozenset[str](), ""))[0]
    return single in _forces() or bool(families & _OFFICES)


def is_fighting(figure: Figure | None) -> bool:
    """Whether it is a force, a crowd or a country: of such "clashed" tells of blows."""
    return _is_of(figure, told_words("crowd") | told_words("armed"))


def is_armed(figure: Figure | None) -> bool:
    """Whether it is a force or a country: such take places and withdraw from them."""
    return _is_of(figure, told_words("armed"))


def _is_of(figure: Figure | None, known: frozenset[str]) -> bool:
    if figure is None:
        return False
    words = figure.name.lower().split()
    fights = any(word in known or word.removesuffix("s") in known for word in words)
    return fights or figure.name in countries()


def is_of_a_state(figure: Figure | None) -> bool:
    """Whether it is a country, its government, or those whom a country or a people names."""
    if figure is None or figure.kind == EntityKind.PERSON:
        return False
    if figure.name in countries() or is_armed(figure):
        return True
    return any(is_of_people(word) for word in figure.name.split())


def of_thing(ground: Ground, spot: Spot, span: Span, actor: Figure | None) -> Figure | None:
    """Whose a thing is that something is done to, or who is spoken of in its words."""
    own = _people_within(ground, spot, span)
    if own is None:
        own = whose(ground.scene, span, bodies=True)
    if own is None:
        own = _owner(ground, spot, span)
    if own is None:
        own = behind_of(ground, spot, span) or _meant_for(ground, spot, span)
    return own if own is not actor and not is_one_of(own, actor) else None


def is_one_of(figure: Figure | None, actor: Figure | None) -> bool:
    """Whether it is one of the two who act: Spain, of "Spanish and French officials"."""
    if figure is None or actor is None or " and " not in actor.name:
        return False
    words = actor.name.split()
    own = {demonyms().get(word) or demonyms().get(word.removesuffix("s")) for word in words}
    return figure.name in own or figure.name in words


def _meant_for(ground: Ground, spot: Spot, span: Span) -> Figure | None:
    """ "a camp for [Congolese refugees]", "a bus carrying [German tourists]": those."""
    low, high = ground.words_of(span)
    for j in range(low + 1, min(high + 1, spot.high - 1)):
        if ground.lows[j] in {"for", "carrying"}:
            found = phrase_at(ground, spot.high, j + 1)
            figure = party_at(ground, found[0], spot.inside) if found is not None else None
            several = figure is not None and figure.kind == EntityKind.GROUP
            return figure if several or ground.lows[j] == "carrying" else None
    return None


def _owner(ground: Ground, spot: Spot, span: Span) -> Figure | None:
    """ "[a regional court]’s order": who has it, by a genitive."""
    low, high = ground.words_of(span)
    for word in ground.words[low : high - 1]:
        if word.low.endswith(("'s", "’s")):
            return party_at(ground, Span(span.start, word.end - 2), spot.inside)
    return None


def _people_within(ground: Ground, spot: Spot, span: Span) -> Figure | None:
    """ "a [Karen guerrilla] stronghold", "the [rebel] base": who is spoken of before its noun."""
    low, high = ground.words_of(span)
    if "of" in ground.lows[low:high]:
        at = ground.lows.index("of", low, high)
        if at > low and ground.lows[at - 1] in told_words("measure"):
            low = at + 1  # "part of [a rebel stronghold]"
        else:
            high = at
    for j in range(high - 2, low - 1, -1):
        word = ground.words[j]
        if word.low in told_words("adjective"):
            continue  # "joint [military] exercises", "the [civilian] death toll"
        if is_a_people(word.text) or word.low in _forces() or _is_government(word.low):
            if word.low in _forces() and word.text != word.low:
                return group(ground, span)  # "[Christian villages]"
            start = low + 1 if word.low != ground.lows[low] and _opens(ground, low) else low
            return party_at(ground, Span(ground.words[start].start, word.end), spot.inside)
    return None


def _is_government(noun: str) -> bool:
    return body_nouns().get(noun) == EntityKind.GOVERNMENT


def _opens(ground: Ground, k: int) -> bool:
    return ground.lows[k] in {"the", "a", "an", "part", "its", "their", "his"}


def first_behind(
    ground: Ground, spot: Spot, behind: int, actor: Figure, *, placed: bool
) -> Figure | None:
    """The first one named behind a verb in its sentence; with `placed` also where it is done.

    A country is one even where it is only told to be the place: what is done there is done to it.
    """
    words, country = ground.words, None
    for j in range(behind, min(spot.high, behind + _FURTHEST)):
        word = words[j]
        if not is_word(word):
            if word.low in {";", ":", ".", "\n", "“", '"', "-", "—", "–"}:
                break
            continue
        if word.low in _ENDS:
            break
        if not word.text[0].isupper() or is_time(word):
            continue
        figure = named_at(ground, j)
        if figure is None or figure is actor or is_one_of(figure, actor):
            continue
        if placed or not _is_place(words, behind, j):
            return figure
        if country is None and figure.name in countries():
            country = figure
    return country


def _is_place(words: list[Word], behind: int, j: int) -> bool:
    """Whether a name only tells where: "in the capital [Kabul]", "near [Basra]"."""
    at = j - 1
    while at >= behind and at > j - 4 and is_word(words[at]) and words[at].low not in _PLACED:
        if words[at].low in grammar("preposition"):
            return False
        at -= 1
    return at >= behind and words[at].low in _PLACED
