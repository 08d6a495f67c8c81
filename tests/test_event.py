from onrecord.event import Event, EventType, Plover
from onrecord.statement import ActType


def test_an_act_that_is_an_event_has_the_same_word() -> None:
    shared = {act.value for act in ActType} & {type_.value for type_ in EventType}
    assert {"call_on", "praise", "condemn", "welcome", "apologise"} <= shared


def test_what_is_not_told_is_none() -> None:
    event = Event(id="e", type=EventType.RESIGN, plover=Plover("RETREAT", "resign"))
    assert (event.actor, event.target, event.date, event.according_to) == (None,) * 4
