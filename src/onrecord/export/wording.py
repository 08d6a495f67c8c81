"""How a statement is worded for people, the same in the table, the CSV and on the page."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from onrecord.article import Article, Span
from onrecord.attribution import Kind, Mode
from onrecord.entity import Entity
from onrecord.statement import ActType, Statement
from onrecord.story import Story

# What would move a terminal's cursor or turn a line's direction round; an article may hold them.
_OBEYED = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

_NEGATED = {
    Mode.SPEECH: "did not say",
    Mode.WRITING: "did not write",
    Mode.THOUGHT: "did not think",
    Mode.INTENTION: "did not intend",
    Mode.ATTITUDE: "did not feel",
    Mode.DECREE: "did not order",
    Mode.SHOWING: "did not show",
}
# The words of such a line are what nobody said: "to comment", "to requests for comment".
_WITHHELD = {ActType.DECLINE_TO_COMMENT: "declined", ActType.NOT_REACHED: "no answer"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A statement in words: who, to whom, how, when, what. What is not told is ""."""

    number: int  # from 1, in the order of the story
    statement: Statement
    speaker: Entity | None
    addressee: Entity | None
    target: Entity | None  # of the act
    who: str  # "Ana Reyes"; "she (?)" where nobody can tell who she is; "nobody named"
    to: str  # "Reuters", "reporters"
    kind: str  # "mixed", "indirect, thought"
    unsaid: str  # "did not say", "only supposed": the words are no statement of the speaker's
    medium: str  # "email"; "" for a post, whose kind tells
    when: str  # EDTF: "2022-05-23"; "" where it is only known to be before publication
    act: str  # "call on Ann Lee"; "" for a plain assertion
    within: int | None  # the number of the line that this one is quoted in
    words: str  # "I will … resign"


def lines(story: Story) -> Iterator[Line]:
    """The statements of a story in words, in their order."""
    article = story.article
    if article is None:
        return
    entities = {entity.id: entity for entity in story.entities}
    numbers = {statement.id: number for number, statement in enumerate(story.statements, 1)}
    for statement in story.statements:
        yield _line(article, entities, numbers, statement)


def _line(
    article: Article, entities: dict[str, Entity], numbers: dict[str, int], statement: Statement
) -> Line:
    written, act = statement.attribution, statement.act
    speaker = entities.get(statement.speaker or "")
    addressee = entities.get(statement.addressee or "")
    target = entities.get((act and act.target) or "")
    heard = joined(article, (written.addressee,)) if written.addressee else ""
    return Line(
        number=numbers[statement.id],
        statement=statement,
        speaker=speaker,
        addressee=addressee,
        target=target,
        who=one_line(speaker.name) if speaker else _unresolved(article, written.source),
        to=one_line(addressee.name) if addressee else heard,
        kind=_kind(statement),
        unsaid=_unsaid(statement),
        medium=_medium(statement),
        when=_when(statement),
        act=_act(statement, target),
        within=numbers.get(statement.within or ""),
        words=joined(article, written.content),
    )


def one_line(text: str) -> str:
    """The text on one line, without what a terminal would obey: "two\\nlines" → "two lines"."""
    return " ".join(_OBEYED.sub(" ", text).split())


def trimmed(text: str, most: int) -> str:
    """At most so many characters of a text, cut at a word: "It is safe to…"."""
    if len(text) <= most:
        return text
    head = text[: most - 1]
    cut = head.rfind(" ", most // 2)
    return (head if cut < 0 else head[:cut]).rstrip(" ,;:—–-") + "…"


def joined(article: Article, spans: Iterable[Span]) -> str:
    """The words of a part in pieces: "I will … resign"."""
    return " … ".join(one_line(article[span]) for span in spans)


def moment(iso: str) -> str:
    """A time for people: "2024-03-14T08:30:00+01:00" → "2024-03-14 08:30 +01:00"."""
    return one_line(re.sub(r"^(\S{10})T(\d\d:\d\d)(?::[\d.]+)?", r"\1 \2 ", iso))


def days(edtf: str) -> str:
    """A time for people: "../2022-05" → "by 2022-05", "2019/.." → "since 2019"."""
    start, slash, end = edtf.partition("/")
    if not slash:
        return one_line(edtf)
    if start in ("..", ""):
        return one_line(f"by {end}")
    return one_line(f"since {start}" if end in ("..", "") else f"{start} to {end}")


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 statement", "2 statements"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _unresolved(article: Article, source: tuple[Span, ...]) -> str:
    return f"{joined(article, source)} (?)" if source else "nobody named"


def _kind(statement: Statement) -> str:
    written = statement.attribution
    mode = [] if written.mode in (Mode.SPEECH, Mode.WRITING) else [written.mode.value]
    return ", ".join([written.kind.value, *mode])


def _unsaid(statement: Statement) -> str:
    """What must stand before the words, so that nobody takes them for what was said."""
    written, act = statement.attribution, statement.act
    withheld = _WITHHELD.get(act.type, "") if act else ""
    negated = _NEGATED[written.mode] if written.negated and not withheld else ""
    supposed = "only supposed" if statement.hypothetical else ""
    return ", ".join(filter(None, (withheld, negated, supposed)))


def _medium(statement: Statement) -> str:
    if statement.medium is None or statement.attribution.kind is Kind.POST:
        return ""
    return statement.medium.type.value


def _when(statement: Statement) -> str:
    said = statement.said
    if said is None or (said.start is None and said.inferred and said.span is None):
        return ""
    return said.edtf


def _act(statement: Statement, target: Entity | None) -> str:
    if statement.act is None or statement.act.type is ActType.ASSERT:
        return ""
    words = statement.act.type.value.replace("_", " ")
    return f"{words} {one_line(target.name)}" if target else words
