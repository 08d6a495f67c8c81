"""A line of the record: an attribution, and what a careful reader understands by it."""

from dataclasses import dataclass, field
from enum import StrEnum

from onrecord.article import Span
from onrecord.attribution import Attribution, Medium


class ActType(StrEnum):
    """What a speaker does by saying something."""

    ASSERT = "assert"
    CONFIRM = "confirm"
    DENY = "deny"
    ASK = "ask"
    CALL_ON = "call_on"
    PROMISE = "promise"
    THREATEN = "threaten"
    WARN = "warn"
    PRAISE = "praise"
    SUPPORT = "support"
    WELCOME = "welcome"
    CONDEMN = "condemn"
    ACCUSE = "accuse"
    ADMIT = "admit"
    APOLOGISE = "apologise"
    ANNOUNCE = "announce"
    REFUSE = "refuse"
    DECLINE_TO_COMMENT = "decline_to_comment"
    NOT_REACHED = "not_reached"


@dataclass(frozen=True, slots=True)
class Act:
    """An act of speech, whom it is aimed at, and the words that show it."""

    type: ActType
    target: str | None = None  # an entity's id
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class When:
    """A time as an interval of whole days, both ends included; None where it is open.

    `edtf` is the Extended Date/Time Format (ISO 8601-2:2019), as in "2022-03" or "2019/..".
    """

    edtf: str
    start: str | None  # "2022-03-01"
    end: str | None  # "2022-03-31"
    span: Span | None = None  # the words that tell it
    inferred: bool = False  # from the publication date or a post, not from the line's own words


@dataclass(frozen=True, slots=True)
class Occasion:
    """Where or when people gathered to speak: "a Human Rights Council debate"."""

    name: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Confidence:
    """How sure the reader is, from 0 to 1; None where it has no figure that means anything."""

    statement: float | None = None  # that this is an attribution with these parts
    source: float | None = None
    speaker: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Who said what, to whom, through what and when, with the reasons.

    Its content, cue and source are those of its attribution, which no later stage changes.
    """

    id: str
    attribution: Attribution
    speaker: str | None = None  # an entity's id; None where the resolver won't say
    addressee: str | None = None  # an entity's id
    medium: Medium | None = None  # as written beside the words, or carried from the line before
    occasion: Occasion | None = None
    said: When | None = None
    act: Act | None = None
    hypothetical: bool = False
    within: str | None = None  # the statement that this one is quoted in
    hops: int = 0  # how many statements it is within
    second_hand: bool = False  # known through another speaker's words alone
    post: str | None = None  # the id of the article's post that this is or stands in
    confidence: Confidence = Confidence()
    because: dict[str, tuple[str, ...]] = field(default_factory=dict)  # reasons, by field
