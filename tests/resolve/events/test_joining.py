from onrecord.article import Span
from onrecord.event import EventType
from onrecord.resolve.cast import Figure
from onrecord.resolve.events.deed import Deed
from onrecord.resolve.events.joining import joined, whole
from onrecord.statement import When
from resolve.events.happened import events

LEE, POE = Figure("Tom Lee"), Figure("Ana Poe")
MONDAY = When("2022-05-23", "2022-05-23", "2022-05-23")
MARCH = When("2022-03", "2022-03-01", "2022-03-31")


def deed(at: int, actor: Figure | None = LEE, **more: object) -> Deed:
    parts = {"type": EventType.DETAIN, "plover": None, "target": None, **more}
    return Deed(actor=actor, evidence=Span(at, at + 5), **parts)  # type: ignore[arg-type]


def test_mentions_of_one_happening_are_one() -> None:
    [group] = joined([deed(20, date=MONDAY), deed(0), deed(40)])
    assert [one.evidence.start for one in group] == [0, 20, 40]
    assert whole(group).date == MONDAY


def test_other_days_parties_and_types_are_others() -> None:
    assert len(joined([deed(0, date=MONDAY), deed(20, date=MARCH)])) == 2
    assert len(joined([deed(0), deed(20, actor=POE)])) == 2
    assert len(joined([deed(0), deed(20, type=EventType.KILL)])) == 2


def test_who_did_it_may_be_told_elsewhere() -> None:
    [group] = joined([deed(0, actor=None, target=POE), deed(20, target=POE)])
    assert whole(group).actor is LEE


def test_what_the_outlet_tells_has_no_teller() -> None:
    [group] = joined([deed(0, teller=POE, told=True), deed(20)])
    assert whole(group).teller is None
    [group] = joined([deed(0, teller=POE, told=True)])
    assert whole(group).teller is POE


def test_in_a_story() -> None:
    text = "Tom Lee resigned over the bridge. Lee’s resignation on Monday was no surprise."
    assert events(text) == ["resign: Tom Lee, 2022-05-23"]
