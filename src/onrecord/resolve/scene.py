"""An article laid out for the question of who a source is.

It holds the cast, what stands in quotation marks, which person each sentence is about, and, as the
reading goes on, who has spoken where.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from onrecord.article import Article, Span
from onrecord.attribution import Attribution, Kind
from onrecord.entity import EntityKind, Named
from onrecord.names.lists import class_of
from onrecord.names.nouns import person_nouns, singular
from onrecord.resolve.cast import Cast, Figure, Mention
from onrecord.resolve.gathering import add_author, gather
from onrecord.resolve.hypothetical import is_hypothetical
from onrecord.resolve.known import Meant
from onrecord.resolve.layout import Layout, lay_out
from onrecord.resolve.names import find_names
from onrecord.resolve.nesting import enclosing
from onrecord.resolve.publication import Day, publication
from onrecord.resolve.roles import read_roles
from onrecord.resolve.seen import weighed
from onrecord.resolve.spelling import join_misspelt

_PREPOSITION = re.compile(
    r"\b(?i:of|for|about|with|to|by|against|from|on|in|at|like|than|and|versus|over|behind|between)"
    r"\s(?:(?:the|former|then|President|Mr\.|Mrs\.|Ms\.)\s){0,2}$"
)
_NEAR = 40  # characters, in which a preposition and two titles have room
_ANSWER = re.compile(r"A(?<![^\n\r]A)[.:]\s")
_OPENING = re.compile(r"(?:Outside|Inside|In|On|At|After|Before|During|Last|Earlier|Later|This)\s")
_SUBJECT = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|who)\b")
# "her" and "him" are left out: as objects they are someone else ("Hale will run against her").
_PRONOUN = re.compile(r"\b(?=[HhSs])(?:(?P<m>[Hh]e|[Hh]is|himself)|(?P<f>[Ss]he|hers|herself))\b")


@dataclass(frozen=True, slots=True)
class Answer:
    """Who speaks, or None, and the reasons."""

    figure: Figure | None
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A place where someone comes into view: as a sentence's subject, or as a speaker."""

    at: int
    figure: Figure
    speaks: bool


@dataclass(slots=True, eq=False)
class Scene:
    """What the resolvers read, and who has spoken so far."""

    article: Article
    id: str  # the article's, which hashes its whole text
    attributions: tuple[Attribution, ...]
    layout: Layout
    cast: Cast
    quoted: tuple[Span, ...]  # direct speech and posts; in order, apart from one another
    within: tuple[int | None, ...]
    authors: tuple[Figure | None, ...]  # of the article's posts
    hypothetical: tuple[bool, ...]  # whether each attribution tells only what might be said
    published: Day
    subjects: list[Place] = field(default_factory=list)
    spoken: list[Place] = field(default_factory=list)
    answers: dict[int, Answer] = field(default_factory=dict)
    by_noun: dict[str, list[Figure]] = field(default_factory=dict)  # roles' nouns and families
    meant: dict[int, Meant] = field(default_factory=dict)  # whom each "he" and "she" means
    main: Figure | None = None  # the person named most
    is_interview: bool = False  # whether "Q:" and "A:" open paragraphs: "I" is not the author

    def is_quoted(self, at: int) -> bool:
        """Whether a place stands in direct speech or a post."""
        number = bisect_right(self.quoted, at, key=lambda span: span.start) - 1
        return number >= 0 and at < self.quoted[number].end

    def answer_around(self, i: int) -> Answer | None:
        """Who speaks in the statement that the attribution of that number lies within."""
        outer = self.within[i]
        return self.answers.get(outer) if outer is not None else None

    def in_view(self, at: int) -> Iterator[Place]:
        """Who came into view before a place, the last first; speakers and subjects by turns."""
        subjects = bisect_left(self.subjects, at, key=lambda place: place.at)
        spoken = bisect_left(self.spoken, at, key=lambda place: place.at)
        for _ in range(12):
            subject = self.subjects[subjects - 1] if subjects else None
            speaker = self.spoken[spoken - 1] if spoken else None
            if speaker is not None and (subject is None or speaker.at >= subject.at):
                spoken -= 1
                yield speaker
            elif subject is not None:
                subjects -= 1
                yield subject

    def speaks(self, at: int, figure: Figure) -> None:
        """Notes that a figure has spoken; places are told in rising order, or nearly."""
        place = Place(at, figure, True)
        if self.spoken and self.spoken[-1].at > at:
            number = bisect_right(self.spoken, at, key=lambda other: other.at)
            self.spoken.insert(number, place)
        else:
            self.spoken.append(place)


def set_scene(
    article: Article, attributions: tuple[Attribution, ...], read: tuple[Named, ...] = ()
) -> Scene:
    """The scene of an article, before anyone has spoken."""
    layout = lay_out(article.text)
    names = weighed(article.text, find_names(article.text, layout), read)
    cast = gather(article, names)
    authors = tuple(add_author(cast, post) for post in article.posts)
    read_roles(cast)
    join_misspelt(cast)
    scene = Scene(
        article,
        article.id,
        attributions,
        layout,
        cast,
        _quoted(article, attributions),
        enclosing(attributions),
        authors,
        tuple(is_hypothetical(article, attribution) for attribution in attributions),
        publication(article),
    )
    scene.subjects = list(_subjects(scene))
    _vote_by_pronouns(scene)
    _index(scene)
    scene.is_interview = _ANSWER.search(article.text) is not None
    return scene


def _quoted(article: Article, attributions: Sequence[Attribution]) -> tuple[Span, ...]:
    spans = [s for a in attributions if a.kind in {Kind.DIRECT, Kind.POST} for s in a.content]
    for post in article.posts:
        spans += [*post.spans, *((post.byline,) if post.byline is not None else ())]
    return tuple(merged(spans))


def merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that touch or overlap as one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def _subjects(scene: Scene) -> Iterator[Place]:
    """The first person and the first body of each sentence that may be what it is about."""
    seen: tuple[int, set[bool]] = (-1, set())
    for mention in scene.cast.mentions:
        span = mention.name.span
        sentence = scene.layout.sentence_start(span.start)
        if sentence != seen[0]:
            seen = sentence, set()
        person = mention.figure.person
        if person in seen[1] or mention.name.possessive or scene.is_quoted(span.start):
            continue
        start = (mention.name.title or span).start
        if not is_object(scene.article.text[max(sentence, start - 160) : start]):
            seen[1].add(person)
            yield Place(span.start, mention.figure, False)


@lru_cache(maxsize=1_000)  # each name of a text is asked for twice
def is_object(before: str) -> bool:
    """Whether what stands before a name in its sentence tells that it is no subject."""
    if _PREPOSITION.search(before, max(0, len(before) - _NEAR)) or _SUBJECT.search(before):
        return True
    opening = before.split()
    if 1 < len(opening) < 5 and _OPENING.match(before) and not before.endswith(("ed ", "ing ")):
        return False  # "Outside court Mr. Hale"
    word = re.search(r"(?<!\w)([a-z][\w’'-]*)\s$", before)
    if word is None or word.group(1) in class_of("before_subjects"):
        return False
    return singular(word.group(1)) not in person_nouns()


def _vote_by_pronouns(scene: Scene) -> None:
    """A "she" in a sentence that names one person before it speaks for that person's gender."""
    for match in _PRONOUN.finditer(scene.article.text):
        at = match.start()
        mention = _only_person(scene, at)
        if mention is not None and not scene.is_quoted(at):
            votes = mention.figure.votes
            word = "he" if match.lastgroup == "m" else "she"
            votes[word] = votes.get(word, 0.0) + 1.0


def _only_person(scene: Scene, at: int) -> Mention | None:
    """The only person named in the sentence before a place."""
    cast = scene.cast
    begin = scene.layout.sentence_start(at)
    number = bisect_left(cast.starts, at) - 1
    found: Mention | None = None
    for back in range(number, max(number - 5, -1), -1):
        mention = cast.mentions[back]
        if mention.name.span.start < begin:
            break
        if mention.figure.kind in {None, EntityKind.PERSON}:
            if found is not None and found.figure is not mention.figure:
                return None
            found = mention
    return found


def _index(scene: Scene) -> None:
    """Who may be called by a noun, and who is named most."""
    people = [f for f in scene.cast.figures if f.person and f.mentions]
    for figure in people:
        for noun in figure.words | {f"/{family}" for family in figure.families}:
            scene.by_noun.setdefault(noun, []).append(figure)
    named = [f for f in people if f.kind == EntityKind.PERSON or len(f.name.split()) > 1]
    scene.main = max(named, key=lambda f: len(f.mentions), default=None)
