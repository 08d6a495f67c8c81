"""An attribution's id is made of what is written, and of nothing that is understood."""

from dataclasses import replace

from onrecord.article import Span
from onrecord.attribution import Attribution, Kind, Medium, MediumType, Mode

SAID = Attribution(
    kind=Kind.DIRECT,
    content=(Span(1, 9),),
    cue=(Span(11, 15),),
    source=(Span(16, 19),),
    found_by="direct",
)


def test_a_better_reading_of_the_same_spans_keeps_the_id() -> None:
    better = replace(
        SAID,
        kind=Kind.MIXED,
        mode=Mode.WRITING,
        medium=Medium(MediumType.EMAIL),
        addressee=Span(20, 25),
        confidence=0.5,
        found_by="other",
    )
    assert better.id_in("article") == SAID.id_in("article")


def test_other_spans_make_another_id() -> None:
    others = [
        replace(SAID, content=(Span(1, 8),)),
        replace(SAID, cue=()),
        replace(SAID, source=(Span(16, 20),)),
        replace(SAID, cue=SAID.source, source=SAID.cue),
    ]
    ids = {other.id_in("article") for other in [SAID, *others]}
    assert len(ids) == 5


def test_the_same_spans_in_another_article_make_another_id() -> None:
    assert SAID.id_in("one") != SAID.id_in("two")
