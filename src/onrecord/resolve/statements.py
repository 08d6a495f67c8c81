"""Puts what the resolvers found into statements, and those who take part into entities."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from onrecord.article import digest
from onrecord.attribution import Kind, Medium, MediumType
from onrecord.entity import Entity, EntityKind
from onrecord.event import Event
from onrecord.resolve.acts import find_acts
from onrecord.resolve.addressees import Heard, find_addressees
from onrecord.resolve.cast import Figure
from onrecord.resolve.confidence import sure_of_speaker
from onrecord.resolve.coreference import find_speakers
from onrecord.resolve.events.finding import find_deeds
from onrecord.resolve.events.record import events_of, parties_of
from onrecord.resolve.nesting import depths
from onrecord.resolve.performed import Done
from onrecord.resolve.row import Row
from onrecord.resolve.said import when_said
from onrecord.resolve.scene import Scene
from onrecord.resolve.tenure import read_tenures
from onrecord.statement import Act, Confidence, Statement, When


@dataclass(frozen=True, slots=True)
class Found:
    """What was found out of each attribution, by its number."""

    heard: Sequence[Heard]
    acts: Sequence[Done | None]
    said: Sequence[tuple[When | None, tuple[str, ...]]]
    hops: Sequence[int]
    ids: Sequence[str]


def understand(
    scene: Scene,
) -> tuple[tuple[Statement, ...], tuple[Entity, ...], tuple[Event, ...]]:
    """The statements of a scene, one an attribution, and the entities and events in them."""
    find_speakers(scene)
    read_tenures(scene)
    row = Row(scene.article.text)
    found = _found(scene, row)
    deeds = find_deeds(scene, row, found.acts, [when for when, _ in found.said])
    id_of = _namer(scene)
    statements = tuple(_statement(scene, i, found, id_of) for i in range(len(found.ids)))
    events = events_of(scene.id, deeds, found.ids, id_of)
    taking_part = {answer.figure for answer in scene.answers.values()}
    taking_part |= {one.addressee for one in found.heard}
    taking_part |= {act.target for act in found.acts if act is not None}
    taking_part |= {figure for group in deeds for figure in parties_of(group)}
    figures = [f for f in scene.cast.figures if f in taking_part or _person_of_note(f)]
    return statements, tuple(_entity(figure, id_of(figure)) for figure in figures), events


def _found(scene: Scene, row: Row) -> Found:
    heard = find_addressees(scene)
    return Found(
        heard,
        find_acts(scene, heard, row),
        [when_said(scene, i) for i in range(len(scene.attributions))],
        depths(scene.within),
        [attribution.id_in(scene.id) for attribution in scene.attributions],
    )


def _person_of_note(figure: Figure) -> bool:
    return figure.kind == EntityKind.PERSON and bool(figure.roles) and bool(figure.mentions)


def _namer(scene: Scene) -> Callable[[Figure], str]:
    """Gives each figure its id; of two of one name, as a group and a body, the second is "2"."""
    taken: dict[str, int] = {}
    numbers: dict[Figure, int] = {}
    for figure in scene.cast.figures:
        name = name_of(figure)
        numbers[figure] = taken[name] = taken.get(name, 0) + 1
    ids: dict[Figure, str] = {}

    def id_of(figure: Figure) -> str:
        if figure not in ids:
            again = [str(numbers[figure])] if numbers[figure] > 1 else []
            ids[figure] = digest(scene.id, "entity", name_of(figure), *again)
        return ids[figure]

    return id_of


def _statement(scene: Scene, i: int, found: Found, id_of: Callable[[Figure], str]) -> Statement:
    attribution, answer = scene.attributions[i], scene.answers[i]
    within, heard = scene.within[i], found.heard[i]
    addressee = id_of(heard.addressee) if heard.addressee is not None else None
    said, why_said = found.said[i]
    because: dict[str, tuple[str, ...]] = {"speaker": answer.because, "said": why_said}
    for part, why in heard.because:
        because[part] = (*because.get(part, ()), why)
    medium = heard.medium
    if medium is None and attribution.kind == Kind.POST:
        medium = Medium(MediumType.POST)
    return Statement(
        id=found.ids[i],
        attribution=attribution,
        speaker=id_of(answer.figure) if answer.figure is not None else None,
        addressee=addressee,
        medium=medium,
        occasion=heard.occasion,
        said=said,
        act=_act(found.acts[i], id_of),
        hypothetical=scene.hypothetical[i],
        within=found.ids[within] if within is not None else None,
        hops=found.hops[i],
        second_hand=_is_second_hand(scene, i),
        post=_post(scene, i),
        confidence=_confidence(scene, i),
        because=because,
    )


def _confidence(scene: Scene, i: int) -> Confidence:
    attribution = scene.attributions[i]
    sure = sure_of_speaker(scene, i)
    return Confidence(attribution.confidence, attribution.source_confidence, sure)


def _act(done: Done | None, id_of: Callable[[Figure], str]) -> Act | None:
    if done is None:
        return None
    return Act(done.type, id_of(done.target) if done.target is not None else None, done.span)


def _is_second_hand(scene: Scene, i: int) -> bool:
    """Whether a statement is told by someone else than its speaker: by a post, a witness."""
    within, speaker = scene.within[i], scene.answers[i].figure
    return within is not None and (speaker is None or speaker is not scene.answers[within].figure)


def _post(scene: Scene, i: int) -> str | None:
    posts, number = scene.article.posts, scene.attributions[i].post
    if number is None or not 0 <= number < len(posts):
        return None
    # As Article.post_id, which would hash the whole text again for each line.
    return digest(scene.id, "post", *(f"{s.start}:{s.end}" for s in posts[number].spans))


def name_of(figure: Figure) -> str:
    """The fullest form of a figure's name; a body's own "The" where the outlet writes it so."""
    if figure.kind != EntityKind.PERSON and f"The {figure.name}" in figure.names:
        return f"The {figure.name}"
    return figure.name


def _entity(figure: Figure, id: str) -> Entity:
    name = name_of(figure)
    others = sorted(
        set(figure.names) - {name}, key=lambda n: (-len(n.split()), -figure.names[n], n)
    )
    return Entity(
        id=id,
        kind=figure.likeliest_kind,
        name=name,
        names=(name, *others),
        roles=tuple(figure.roles),
        mentions=tuple(sorted(set(figure.mentions))),
    )
