"""Which figure each source is: by its name, as a pronoun, by a description, or left out.

    Mr. Bondarev said …              a name: the cast knows whose it is
    officials, who said …            "who" is what stands before it
    …, adding, “It is safe.”         no source: who spoke just before, in the same sentence
    he; the Russian envoy            see pronouns.py and descriptions.py

The rules are plain and each says why. Where they are at a loss the speaker stays None: a line
without a speaker can be mended, and one with the wrong speaker does harm.
"""

import re

from onrecord.article import Span
from onrecord.attribution import Attribution, Kind
from onrecord.entity import EntityKind
from onrecord.names.lists import class_of
from onrecord.resolve.antecedents import antecedents
from onrecord.resolve.cast import Figure
from onrecord.resolve.descriptions import by_description
from onrecord.resolve.nesting import hull
from onrecord.resolve.nobody import nobody
from onrecord.resolve.phrases import Phrase, read_phrase
from onrecord.resolve.pronouns import by_pronoun, who_says_i
from onrecord.resolve.scene import Answer, Place, Scene
from onrecord.resolve.tokens import tokens_in

_BETWEEN = re.compile(r"(?:\s?\([^()]{1,60}\))?,?\s?(?:and\s)?")
_OF_A_PLACE = re.compile(r"\s(?:in|on|from|of|at)\s[^.;]{2,60}")
_WORDS_BEFORE = re.compile(r"((?:[\w’'-]{1,30} ){0,5}[\w’'-]{1,30}),?\s$")

_SEES = {
    EntityKind.PERSON: "a person",
    EntityKind.ORGANISATION: "a body",
    EntityKind.PLACE: "a place",
    EntityKind.GROUP: "a group",
    EntityKind.DOCUMENT: "a document",
}


def find_speakers(scene: Scene) -> None:
    """Answers for each attribution who speaks, in the order in which a reader meets them."""
    scene.meant = antecedents(scene)
    for i in sorted(range(len(scene.attributions)), key=lambda i: _order(scene, i)):
        attribution = scene.attributions[i]
        answer = _speaker(scene, i, attribution)
        scene.answers[i] = answer
        if answer.figure is not None and scene.within[i] is None and attribution.kind != Kind.POST:
            scene.speaks(place_of(attribution), answer.figure)


def _order(scene: Scene, i: int) -> tuple[int, int, int]:
    """Those within others come after them: "I" needs to know who is quoted."""
    attribution = scene.attributions[i]
    if scene.within[i] is None:
        return 0, place_of(attribution), i
    whole = hull(attribution)
    return 1, whole.start, -whole.end


def place_of(attribution: Attribution) -> int:
    """Where the reader meets the speaker."""
    spans = attribution.source or attribution.cue or attribution.content
    return min(span.start for span in spans) if spans else 0


def _speaker(scene: Scene, i: int, attribution: Attribution) -> Answer:
    post = attribution.post
    if attribution.kind == Kind.POST and post is not None and 0 <= post < len(scene.authors):
        author = scene.authors[post]
        if author is not None:
            return Answer(author, (f"the author of the post, {author.name}", *author.joined))
    if not attribution.source:
        return _left_out(scene, i, attribution)
    source = source_span(attribution)
    return nobody(scene, source) or who(scene, read_phrase(scene.cast, source), i)


def source_span(attribution: Attribution) -> Span:
    """The first piece of a source, or all of it where the pieces are near."""
    first, last = min(attribution.source), max(attribution.source)
    return Span(first.start, last.end) if last.end - first.start < 300 else first


def who(scene: Scene, phrase: Phrase, i: int) -> Answer:
    """Who a phrase in the attribution of that number is."""
    if phrase.pronoun in class_of("relatives"):
        return _relative(scene, phrase, i)
    if phrase.pronoun is not None:
        return _by_noun(scene, phrase) or by_pronoun(scene, phrase, i)
    if len(phrase.heads) > 1:
        figure = scene.cast.thing(phrase.words, EntityKind.GROUP, phrase.span)
        return Answer(figure, ("several are named together",))
    if phrase.heads:
        return _by_name(phrase)
    answer = by_description(scene, phrase)
    quoting = who_says_i(scene, i)
    if quoting is None or answer.figure is not quoting:
        return answer
    # “The director said, ‘…’,” she said: she would not call herself so.
    kind = phrase.kind or EntityKind.UNNAMED
    figure = scene.cast.thing(phrase.words, kind, phrase.span)
    return Answer(figure, (f"“{phrase.words}”: not who says these words, {quoting.name}",))


def _by_noun(scene: Scene, phrase: Phrase) -> Answer | None:
    """Whom a "he" means that stands for a description: "My mother …, but she says"."""
    meant = scene.meant.get(phrase.span.start)
    if meant is None or meant.known is None or meant.known.figure is not None:
        return None
    answer = by_description(scene, read_phrase(scene.cast, meant.known.span))
    return Answer(answer.figure, (f"“{phrase.words}”: {meant.why}", *answer.because))


def _by_name(phrase: Phrase) -> Answer:
    mention = phrase.heads[0]
    figure = mention.figure
    if figure.kind is None and phrase.kind is not None:
        figure.kind = phrase.kind
    named = " ".join(mention.name.words)
    seen = _SEES.get(figure.kind) if mention.name.read and figure.kind else None
    read = f"; the learned reader sees {seen} in it" if seen else ""
    return Answer(figure, (f"“{named}”: {mention.why}{read}", *figure.joined))


def _relative(scene: Scene, phrase: Phrase, i: int) -> Answer:
    """ "who" is what stands right before it: a name, or a noun with what belongs to it."""
    start = phrase.span.start
    figure = _name_before(scene, start)
    if figure is not None:
        return Answer(figure, (f"“{phrase.words}” stands behind {figure.name}",))
    antecedent = _noun_before(scene, start)
    if antecedent is None or antecedent.pronoun is not None or not antecedent.noun:
        return Answer(None, (f"what “{phrase.words}” stands for is left open",))
    return who(scene, antecedent, i)


def _name_before(scene: Scene, start: int) -> Figure | None:
    """The name right before a place; the one before it in "Democrats on Capitol Hill, who"."""
    mention = scene.cast.before(start)
    gap = _BETWEEN
    for _ in range(2):
        end = mention.name.span.end if mention is not None else -1
        if mention is None or not start - 80 < end <= start:
            return None
        if not gap.fullmatch(scene.article.text, end, start):
            return None
        if mention.figure.kind != EntityKind.PLACE:
            return mention.figure
        mention, gap = scene.cast.before(mention.name.span.start), _OF_A_PLACE
    return None


def _noun_before(scene: Scene, start: int) -> Phrase | None:
    """The last noun before a place, from its "the" or its number on."""
    text = scene.article.text
    found = _WORDS_BEFORE.search(text, max(0, start - 120), start)
    if found is None:
        return None
    tokens = list(tokens_in(text, *found.span(1)))
    if not tokens:
        return None
    openers = [
        n for n, token in enumerate(tokens) if token.word.lower() in class_of("noun_openers")
    ]
    first = openers[-1] if openers else len(tokens) - 1
    return read_phrase(scene.cast, Span(tokens[first].start, found.end(1)))


def _left_out(scene: Scene, i: int, attribution: Attribution) -> Answer:
    """ "…, adding": who spoke just before, in the same sentence or, with no cue, paragraph."""
    at = place_of(attribution)
    cue = scene.article.text[at : at + 40] if attribution.cue else ""
    goes_on = not cue or re.match(r"(?:and |while |then |also )?\w+ing\b", cue) is not None
    last = _last_spoken(scene, i, at)
    if last is None or not goes_on:
        return Answer(None, ("the text names no source",))
    sentence = scene.layout.sentence(last.at)
    same_sentence = sentence.start <= at < sentence.end
    same_paragraph = scene.layout.paragraph(last.at) == scene.layout.paragraph(at)
    if same_sentence or (same_paragraph and not cue):
        return Answer(last.figure, (f"no source is named; {last.figure.name} goes on speaking",))
    return Answer(None, ("the text names no source",))


def _last_spoken(scene: Scene, i: int, at: int) -> Place | None:
    """Who spoke last before a place; within a quotation, its speaker."""
    outer = scene.answer_around(i)
    if outer is not None:
        return Place(at, outer.figure, True) if outer.figure is not None else None
    return next((place for place in scene.in_view(at) if place.speaks), None)
