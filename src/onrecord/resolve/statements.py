"""Puts what the resolvers found into statements, and those who take part into entities."""

from collections.abc import Callable

from onrecord.article import digest
from onrecord.attribution import Kind, Medium, MediumType
from onrecord.entity import Entity, EntityKind
from onrecord.resolve.acts import act_of, is_hypothetical
from onrecord.resolve.addressees import Heard, find_addressees
from onrecord.resolve.cast import Figure
from onrecord.resolve.coreference import find_speakers
from onrecord.resolve.namelists import first_names
from onrecord.resolve.nesting import depths
from onrecord.resolve.said import when_said
from onrecord.resolve.scene import Scene
from onrecord.statement import Confidence, Statement


def understand(scene: Scene) -> tuple[tuple[Statement, ...], tuple[Entity, ...]]:
    """The statements of a scene, one an attribution, and the entities that they speak of."""
    find_speakers(scene)
    heard = find_addressees(scene)
    hops = depths(scene.within)
    id_of = _namer(scene)
    ids = [attribution.id_in(scene.id) for attribution in scene.attributions]
    statements = tuple(
        _statement(scene, i, heard[i], hops[i], ids, id_of) for i in range(len(scene.attributions))
    )
    taking_part = {answer.figure for answer in scene.answers.values()}
    taking_part |= {one.addressee for one in heard}
    figures = [f for f in scene.cast.figures if f in taking_part or _person_of_note(f)]
    return statements, tuple(_entity(figure, id_of(figure)) for figure in figures)


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


def _statement(
    scene: Scene, i: int, heard: Heard, hops: int, ids: list[str], id_of: Callable[[Figure], str]
) -> Statement:
    article, attribution, answer = scene.article, scene.attributions[i], scene.answers[i]
    within = scene.within[i]
    addressee = id_of(heard.addressee) if heard.addressee is not None else None
    said, why_said = when_said(scene, i)
    because: dict[str, tuple[str, ...]] = {"speaker": answer.because, "said": why_said}
    for part, why in heard.because:
        because[part] = (*because.get(part, ()), why)
    medium = heard.medium
    if medium is None and attribution.kind == Kind.POST:
        medium = Medium(MediumType.POST)
    return Statement(
        id=ids[i],
        attribution=attribution,
        speaker=id_of(answer.figure) if answer.figure is not None else None,
        addressee=addressee,
        medium=medium,
        said=said,
        act=act_of(article, attribution, addressee),
        hypothetical=is_hypothetical(article, attribution),
        within=ids[within] if within is not None else None,
        hops=hops,
        post=_post(scene, i),
        confidence=Confidence(attribution.confidence, attribution.source_confidence),
        because=because,
    )


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


def _kind_by_form(figure: Figure) -> EntityKind:
    """What an unknown name is of: news names a person in full once, a body by one word."""
    name = figure.name
    person = len(name.split()) > 1
    known = bool(figure.roles) or figure.gender is not None or name in first_names()
    return EntityKind.PERSON if person or known or name.isupper() else EntityKind.ORGANISATION


def _entity(figure: Figure, id: str) -> Entity:
    name = name_of(figure)
    others = sorted(
        set(figure.names) - {name}, key=lambda n: (-len(n.split()), -figure.names[n], n)
    )
    return Entity(
        id=id,
        kind=figure.kind or _kind_by_form(figure),
        name=name,
        names=(name, *others),
        roles=tuple(figure.roles),
        mentions=tuple(sorted(set(figure.mentions))),
    )
