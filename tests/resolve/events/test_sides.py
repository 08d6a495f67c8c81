from onrecord.article import Span
from onrecord.entity import EntityKind
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.behind import Spot
from onrecord.resolve.events.sides import (
    first_behind,
    is_armed,
    is_fighting,
    is_of_a_state,
    is_public,
    of_thing,
)
from resolve.events.happened import ground


def test_who_acts_for_a_people() -> None:
    assert is_public(Figure("Belgian farmers", EntityKind.GROUP))
    assert is_public(Figure("ministry", EntityKind.GOVERNMENT))
    assert not is_public(Figure("Tom Lee", EntityKind.PERSON))
    assert not is_public(None)


def test_who_fights() -> None:
    protesters, soldiers = (Figure(name, EntityKind.GROUP) for name in ("protesters", "soldiers"))
    assert is_fighting(protesters)
    assert not is_armed(protesters)
    assert is_armed(soldiers)
    assert not is_fighting(Figure("ministers", EntityKind.GROUP))


def test_who_is_of_a_state() -> None:
    assert is_of_a_state(Figure("Kurdish leaders", EntityKind.GROUP))
    assert not is_of_a_state(Figure("teachers", EntityKind.GROUP))


def test_the_first_one_named_is_not_the_place() -> None:
    text = "Tamil rebels blocked roads in Colombo Bay in defiance of Belgium."
    scene, found = ground(text)
    k = found.lows.index("blocked")
    spot = Spot(0, len(found.words), k, k + 1, None, Span(0, len(text)))
    actor = scene.cast.thing("Tamil rebels", EntityKind.GROUP, Span(0, 12))
    named = first_behind(found, spot, k + 1, actor, placed=False)
    assert named is not None
    assert named.name == "Belgium"


def test_whose_a_thing_is() -> None:
    text = "Troops took part of a rebel stronghold"
    _, found = ground(text)
    spot = Spot(0, len(found.words), 1, 2, None, Span(0, len(text)))
    own = of_thing(found, spot, Span(text.index("part"), len(text)), None)
    assert own is not None
    assert own.name == "rebel"
