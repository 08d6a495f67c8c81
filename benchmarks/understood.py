"""Stories of the made-up world as a reader gives them back, so that a record is filled without one.

    Tuvik Brokne, mayor of Kraldal, said … on Monday.      an entity with its role, a statement
    “The …,” Brokne said.                                  another, of the same speaker
    Brokne met Marit Tolvane.                              an event

Ids and spans are those that a reader would give: `check` finds nothing wrong with such a record.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from benchmarks.invented import Said, World
from onrecord.article import Article, Original, Outlet, Span, digest
from onrecord.attribution import Attribution, Kind, Mode
from onrecord.entity import Entity, EntityKind, Role
from onrecord.event import Event, EventType
from onrecord.statement import Act, ActType, Confidence, Statement, When
from onrecord.story import MadeBy, Story

MADE_BY = MadeBy(onrecord="made up", model="none")
LINES = (4, 16)  # statements of an article, at least and at most
ACTS = (ActType.ASSERT, ActType.ASSERT, ActType.WARN, ActType.DENY, ActType.CALL_ON)
DEEDS = {"met": EventType.MEET, "accused": EventType.ACCUSE, "sued": EventType.SUE}


def understood(world: World, statements: int) -> Iterator[Story]:
    """Stories in the order of their days, until they hold so many statements."""
    made, number, of = 0, 0, statements * 2 // sum(LINES)
    while made < statements:
        story = _Page(world, min(number, of), of).story()
        made += len(story.statements)
        number += 1
        yield story


@dataclass(slots=True)
class _Page:
    """One story as it is set: its pieces of text, and who stands where in them."""

    world: World
    number: int
    of: int
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    mentions: dict[int, list[Span]] = field(default_factory=dict)
    said: list[tuple[Said, dict[str, Span]]] = field(default_factory=list)
    done: list[tuple[int, str, int, Span]] = field(default_factory=list)

    def story(self) -> Story:
        """The story with its ids."""
        world, chance = self.world, self.world.chance
        title = world.sentence(8)
        self._put(f"{title}\n\n")
        people = list(dict.fromkeys(world.number(world.people) for _ in range(4)))
        for _ in range(chance.randint(*LINES)):
            self._line(world.quotation(people))
            if chance.random() < 0.4:
                self._put(f"{world.sentence(chance.randint(12, 24))}.\n\n")
        if chance.random() < 0.5:
            self._deed(chance.choice(people), world.number(world.people))
        name, domain = world.outlet(world.number(world.outlets))
        text = "".join(self.pieces).rstrip("\n")
        article = Article(
            text=text,
            original=Original(text.encode(), "text/plain"),
            title=title,
            outlet=Outlet(name, domain),
            url=f"https://{domain}/{self.number}/{digest(text)}",
            published=world.day(self.number, self.of),
            language="en",
        )
        return self._understood(article)

    def _put(self, words: str) -> Span:
        start = self.length
        self.pieces.append(words)
        self.length += len(words)
        return Span(start, self.length)

    def _line(self, said: Said) -> None:
        spans: dict[str, Span] = {}
        if said.direct:
            spans["content"] = self._put(f"“{said.words},”")
            self._put(" ")
            spans["source"] = self._name(said.person)
            self._put(" ")
            spans["cue"] = self._put(said.cue)
        else:
            spans["source"] = self._name(said.person)
            self._put(" ")
            spans["cue"] = self._put(said.cue)
            self._put(" that ")
            spans["content"] = self._put(said.words[0].lower() + said.words[1:])
        self._put(".\n\n")
        self.said.append((said, spans))

    def _name(self, person: int) -> Span:
        full = self.world.name(person)
        known = self.mentions.setdefault(person, [])
        known.append(self._put(full.split()[-1] if known else full))
        return known[-1]

    def _deed(self, actor: int, target: int) -> None:
        deed = self.world.chance.choice(list(DEEDS))
        start = self._name(actor).start
        self._put(f" {deed} ")
        self.done.append((actor, deed, target, Span(start, self._name(target).end)))
        self._put(".\n\n")

    def _understood(self, article: Article) -> Story:
        id = article.id
        ids = {person: digest(id, "entity", str(person)) for person in self.mentions}
        return Story(
            article=article,
            statements=tuple(self._statement(article, ids, *one) for one in self.said),
            entities=tuple(self._entity(ids[p], p, article) for p in self.mentions),
            events=tuple(self._event(id, ids, article.published or "", *one) for one in self.done),
            made_by=MADE_BY,
        )

    def _statement(
        self, article: Article, ids: dict[int, str], said: Said, spans: dict[str, Span]
    ) -> Statement:
        chance = self.world.chance
        places = [f"{name}:{spans[name].start}:{spans[name].end}" for name in _PLACES]
        kind = Kind.DIRECT if said.direct else Kind.INDIRECT
        day = article.published or ""
        sure = chance.uniform(0.6, 1)
        return Statement(
            id=digest(article.id, *places),
            attribution=Attribution(
                kind=kind,
                content=(spans["content"],),
                cue=(spans["cue"],),
                source=(spans["source"],),
                mode=Mode.SPEECH,
                confidence=sure,
                source_confidence=sure,
                found_by="made up",
            ),
            speaker=ids[said.person],
            addressee=chance.choice(list(ids.values())) if chance.random() < 0.1 else None,
            said=When(day, day, day, None, True) if chance.random() < 0.4 else None,
            act=Act(chance.choice(ACTS)) if chance.random() < 0.5 else None,
            confidence=Confidence(sure, sure, sure),
            because={
                "speaker": (f"“{article[spans['source']]}”: named in full, or by part of it",)
            },
        )

    def _entity(self, id: str, person: int, article: Article) -> Entity:
        spans = tuple(self.mentions[person])
        names = tuple(dict.fromkeys(article[span] for span in spans))
        office, town = self.world.office(person)
        roles = (Role(office, town),) if person % 2 else ()
        return Entity(id, EntityKind.PERSON, names[0], names, roles, spans)

    def _event(
        self, id: str, ids: dict[int, str], day: str, actor: int, deed: str, target: int, span: Span
    ) -> Event:
        type_ = DEEDS[deed]
        return Event(
            id=digest(id, "event", type_.value, f"{span.start}:{span.end}"),
            type=type_,
            actor=ids[actor],
            target=ids[target],
            date=When(day, day, day, None, True),
            evidence=(span,),
        )


_PLACES = ("content", "cue", "source")
