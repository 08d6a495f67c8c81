from onrecord.article import Span
from onrecord.event import EventType
from onrecord.resolve.events.deed import Deed


def test_a_deed_may_lack_all_but_its_type_and_words() -> None:
    deed = Deed(type=EventType.RESIGN, plover=None, actor=None, target=None, evidence=Span(0, 3))
    assert (deed.date, deed.why, deed.statements, deed.told) == (None, None, (), False)
