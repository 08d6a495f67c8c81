"""A confidence is a share that somebody counted, or it is not given."""

from onrecord.article import Span
from onrecord.attribution import Attribution, Kind, Mode
from onrecord.extract.certainty import SHARE_RIGHT, with_confidence


def found(by: str, kind: Kind, mode: Mode) -> float | None:
    words = (Span(0, 3),)
    return with_confidence(Attribution(kind=kind, content=words, mode=mode, found_by=by)).confidence


def test_what_a_verb_of_speech_quotes_is_surer_than_what_one_of_thought_reports():
    direct = found("reported", Kind.DIRECT, Mode.SPEECH)
    thought = found("reported", Kind.INDIRECT, Mode.THOUGHT)
    assert direct is not None
    assert thought is not None
    assert direct > 0.9 > 0.6 > thought


def test_writing_counts_as_speech():
    assert (
        found("reported", Kind.DIRECT, Mode.WRITING)
        == SHARE_RIGHT["reported", Kind.DIRECT, "speech"]
    )


def test_what_nobody_counted_has_no_figure():
    assert found("posts", Kind.POST, Mode.WRITING) is None
    assert found("nested", Kind.DIRECT, Mode.SPEECH) is None
