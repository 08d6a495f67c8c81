import pytest

from resolve import told

PERFORMED = {
    "We call on the free world to help": "call_on free world",
    "It is over. We urge Tom Lee to leave": "call_on Tom Lee",
    "I apologise to Tom Lee": "apologise Tom Lee",
    "I want to thank Tom Lee": "praise Tom Lee",
    "Tom Lee must return it": "call_on Tom Lee",
    "Tom Lee must be tired": "assert",
    "They call on us": "assert",
    "The economy should recover": "assert",
}


@pytest.mark.parametrize("words", PERFORMED)
def test_performed(words: str) -> None:
    resolved = told.read(f"Tom Lee left.\n“[content:{words},]” [source:Ana Reyes] [cue:said].")
    act = resolved.statements[-1].act
    assert act is not None
    shown = f"{act.type} {told.name(resolved, act.target)}" if act.target else act.type.value
    assert shown == PERFORMED[words]


def test_who_agrees_demands_nothing() -> None:
    resolved = told.read("[source:Ana Reyes] [cue:agreed] [content:that Tom Lee should leave].")
    act = resolved.statements[-1].act
    assert act is not None
    assert act.type == "assert"
