from onrecord.article import digest
from resolve import told


def test_an_event_s_id_is_its_type_and_its_evidence() -> None:
    resolved = told.read("Police arrested Tom Lee on Monday.")
    [event] = resolved.events
    spans = [f"{s.start}:{s.end}" for s in event.evidence]
    article, _ = told.story("Police arrested Tom Lee on Monday.")
    assert event.id == digest(article.id, "event", "detain", *spans)


def test_who_takes_part_is_an_entity() -> None:
    resolved = told.read("Police arrested Tom Lee on Monday.")
    [event] = resolved.events
    ids = {entity.id for entity in resolved.entities}
    assert {event.actor, event.target} <= ids


def test_a_statement_that_does_it_is_linked() -> None:
    resolved = told.read("“[content:Tom Lee is a hero,]” [source:Ana Reyes] [cue:said].")
    [event] = resolved.events
    assert event.statements == (resolved.statements[0].id,)
