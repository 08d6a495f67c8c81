from onrecord.event import EventType
from onrecord.lexicons import lines
from onrecord.resolve.events.frames import Form, forms_of, frames, plover_of


def test_forms() -> None:
    assert forms_of("deny")["denied"] == {Form.PAST, Form.PARTICIPLE}
    assert forms_of("take")["took"] == {Form.PAST}
    assert forms_of("stab")["stabbing"] == {Form.ING}
    assert forms_of("attack")["attacks"] == {Form.PRESENT}


def test_a_particle_belongs_to_its_verb() -> None:
    [frame] = {f for f, _ in frames()["stepped"] if f.particle == ("down",)}
    assert frame.type == EventType.RESIGN


def test_every_line_of_the_list_is_read() -> None:
    known = {frame for told in frames().values() for frame, _ in told}
    assert {line.split("\t")[0] for line in lines("event_verbs")} == {f.type for f in known}


def test_a_code_of_none() -> None:
    assert plover_of("-", "-") is None
    plover = plover_of("AID", "-")
    assert plover is not None
    assert plover.mode is None
