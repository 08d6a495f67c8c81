"""The events of a story as a list: who did what to whom and when, and the words that tell of it.

2022-05-23  Ana Reyes accused Tom Hale     In 2 · According to the Review
            “She wrote in an email that …”
"""

from collections.abc import Iterator

from onrecord.article import Article
from onrecord.event import EventType
from onrecord.export.events import EventLine, event_lines
from onrecord.export.page.markup import Html, tag, together
from onrecord.export.page.place import Place, to_card
from onrecord.export.page.reasons import fact
from onrecord.export.wording import Line, counted, days, one_line, trimmed
from onrecord.story import Story

MAX_WORDS = 140  # characters of a stretch of evidence; the whole of it stands in the story

# The others add "ed"; what follows the verb is left out where the text names nobody.
_PAST = {
    EventType.PLAN: "planned something for",
    EventType.CALL_ON: "called on",
    EventType.APOLOGISE: "apologised to",
    EventType.AGREE: "agreed with",
    EventType.MEET: "met",
    EventType.TALK: "talked with",
    EventType.COOPERATE: "cooperated with",
    EventType.CONCEDE: "conceded to",
    EventType.WITHDRAW: "withdrew from",
    EventType.SURRENDER: "surrendered to",
    EventType.PROTEST: "protested against",
    EventType.EXPEL: "expelled",
    EventType.MOBILISE: "mobilised against",
}


def event_list(story: Story, lines: list[Line], place: Place) -> Html | None:
    """The events in the order of the story."""
    if story.article is None or not story.events:
        return None
    numbers = {line.statement.id: line.number for line in lines}
    items = []
    for number, event in enumerate(event_lines(story), 1):
        told = [numbers[id] for id in event.event.statements if id in numbers]
        shown = (
            tag("p", *_deed(event), class_="deed"),
            _evidence(story.article, number, event, place),
            tag("dl", *facts) if (facts := list(_facts(event, told, place))) else None,
        )
        items.append(tag("li", *shown, id=f"{place.key}e{number}"))
    return tag("ol", *items, class_="events")


def did(type: EventType, *, to_someone: bool) -> str:
    """What was done, as past: "called on", and "talked" where nobody is named."""
    word = type.value
    past = _PAST.get(type, word + ("d" if word.endswith("e") else "ed"))
    if to_someone:
        return past
    return "called for action" if type is EventType.CALL_ON else past.partition(" ")[0]


def _deed(line: EventLine) -> Iterator[str]:
    """ "2022-05-23 Ana Reyes accused Tom Hale"."""
    if line.date:
        yield tag("span", days(line.date), class_="date")
        yield " "
    yield tag("b", line.actor, dir="auto") if line.actor else tag("i", "Someone not named")
    yield f" {did(line.event.type, to_someone=bool(line.target))}"
    if line.target:
        yield together(" ", tag("b", line.target, dir="auto"))


def _facts(line: EventLine, told: list[int], place: Place) -> Iterator[Html]:
    date = line.event.date
    if date and date.inferred:
        yield fact("Day", "worked out")
    if line.why:
        yield fact("Why", line.why)
    if line.according_to:
        yield fact("According to", line.according_to)
    if told:
        yield fact("Told in", together(*(together(to_card(n, place), " ") for n in told)))


def _evidence(article: Article, number: int, line: EventLine, place: Place) -> Html:
    """The first words that tell of it, and the others to be opened; each leads to its place."""
    links = [
        tag(
            "a",
            trimmed(one_line(article[span]), MAX_WORDS),
            href=f"#{place.key}e{number}m{index}",
            dir="auto",
        )
        for index, span in enumerate(line.event.evidence, 1)
    ]
    first = tag("p", *links[:1], class_="words")
    if len(links) < 2:
        return first
    title = f"told at {counted(len(links) - 1, 'more place')}"
    more = tag("ul", *(tag("li", words) for words in links[1:]))
    return together(first, tag("details", tag("summary", title), more))
