"""All events of an article, one a happening."""

from collections.abc import Sequence

from onrecord.article import Span
from onrecord.entity import EntityKind
from onrecord.event import EventType
from onrecord.resolve.events.deed import Deed
from onrecord.resolve.events.done import done_deeds
from onrecord.resolve.events.glance import glanced_deeds
from onrecord.resolve.events.ground import lay_ground
from onrecord.resolve.events.intended import intended_deeds
from onrecord.resolve.events.joining import joined
from onrecord.resolve.events.nominals import noun_deeds
from onrecord.resolve.events.sides import is_public
from onrecord.resolve.events.told import told_deeds
from onrecord.resolve.performed import Done
from onrecord.resolve.row import Row
from onrecord.resolve.scene import Scene
from onrecord.statement import When

# Without whom they are aimed at these tell no more than that someone spoke.
_TO_SOMEONE = frozenset(
    {
        *(EventType.ACCUSE, EventType.WARN, EventType.PRAISE, EventType.CALL_ON),
        *(EventType.AID, EventType.COOPERATE),
    }
)
_HELD = frozenset({EntityKind.PERSON, EntityKind.GROUP, EntityKind.UNNAMED})


def find_deeds(
    scene: Scene, row: Row, acts: Sequence[Done | None], said: Sequence[When | None]
) -> list[list[Deed]]:
    """The deeds of an article whose speakers are known, by happening."""
    ground = lay_ground(scene, row, acts, said)
    done = [deed for deed in done_deeds(ground) if _is_whole(deed)]
    deeds = [
        *done,
        *told_deeds(ground, _cues(scene, done)),
        *noun_deeds(ground),
        *intended_deeds(ground),
    ]
    kept = [deed for deed in deeds if _is_whole(deed)]
    return joined([*kept, *glanced_deeds(ground, kept)])


def _is_whole(deed: Deed) -> bool:
    """Whether enough is told, and of whom it may be: an album that is released is no prisoner."""
    if deed.type == EventType.RELEASE:
        return deed.target is not None and deed.target.kind in _HELD
    if deed.type == EventType.COOPERATE and deed.actor is not None and " and " in deed.actor.name:
        return True
    if deed.type == EventType.CALL_ON and deed.actor is not None:
        public = is_public(deed.actor) and deed.actor.kind != EntityKind.PERSON
        return deed.target is not None or public
    return deed.target is not None or deed.type not in _TO_SOMEONE


def _cues(scene: Scene, done: Sequence[Deed]) -> list[Span]:
    """The cues of statements that are events themselves: their verbs tell nothing more."""
    return [cue for deed in done for i in deed.statements for cue in scene.attributions[i].cue]
