from onrecord.article import Span
from onrecord.resolve.events.behind import Spot, behind_preposition, first_named
from onrecord.resolve.events.ground import Ground
from resolve.events.happened import ground


def spot_of(found: Ground, verb: str) -> Spot:
    k = next(i for i, word in enumerate(found.words) if word.text == verb)
    whole = Span(0, found.words[-1].end)
    return Spot(0, len(found.words), k, k + 1, None, whole)


def behind(text: str, verb: str, *prepositions: str) -> str | None:
    _, found = ground(text)
    spot = spot_of(found, verb)
    told = behind_preposition(found, spot, prepositions, spot.behind)
    return told[0].name if told is not None else None


def test_behind_a_preposition_of_the_same_clause() -> None:
    assert behind("France imposed sanctions on Belgium.", "imposed", "on") == "Belgium"
    assert behind("France imposed sanctions, but on Belgium", "imposed", "on") is None
    assert behind("France sent police to enforce the rules.", "sent", "to") is None
    assert behind("France demanded that Belgium refuse it.", "demanded", "that") == "Belgium"


def test_the_first_one_named() -> None:
    scene, found = ground("France threatened to ban voting in Belgium if Spain left.")
    actor = scene.cast.called(["France"])
    assert actor is not None
    named = first_named(found, spot_of(found, "threatened"), 2, actor)
    assert named is not None
    assert named.name == "Belgium"
