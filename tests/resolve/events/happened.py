"""Events of small stories as lines, so that a failure prints as text.

detain: police → Tom Lee, 2022-05-23, according to Ana Reyes
"""

from onrecord.resolve.events.ground import Ground, lay_ground
from onrecord.resolve.row import Row
from onrecord.resolve.scene import Scene
from resolve import told


def events(marked: str) -> list[str]:
    """What happened in a marked story that was published on Tuesday, 2022-05-24."""
    resolved = told.read(marked)
    lines = []
    for event in resolved.events:
        actor, target = told.name(resolved, event.actor), told.name(resolved, event.target)
        line = f"{event.type}: {actor} → {target}" if event.target else f"{event.type}: {actor}"
        line += f", {event.date.edtf}" if event.date is not None else ""
        teller = event.according_to
        lines.append(line + (f", according to {told.name(resolved, teller)}" if teller else ""))
    return lines


def ground(marked: str) -> tuple[Scene, Ground]:
    """A scene and its ground, with no acts and times."""
    scene = told.scene(marked)
    nothing = [None] * len(scene.attributions)
    return scene, lay_ground(scene, Row(scene.article.text), nothing, nothing)
