"""What an article says that someone said, in the article's own words."""

from dataclasses import dataclass
from enum import StrEnum

from onrecord.article import Span, digest


class Kind(StrEnum):
    """How the words are given."""

    DIRECT = "direct"  # in quotation marks, word for word
    INDIRECT = "indirect"  # in the writer's words
    MIXED = "mixed"  # in the writer's words, some of them quoted
    POST = "post"  # a post that stands in the article as itself


class Mode(StrEnum):
    """What the source did with the content, as the cue has it."""

    SPEECH = "speech"  # said, told
    WRITING = "writing"  # wrote, tweeted, the report states
    THOUGHT = "thought"  # thinks, believes
    INTENTION = "intention"  # plans to, wants
    ATTITUDE = "attitude"  # fears, supports
    DECREE = "decree"  # the law requires, the court ordered
    SHOWING = "showing"  # the poll shows, the study found


class MediumType(StrEnum):
    """Through what the words went."""

    INTERVIEW = "interview"
    EMAIL = "email"
    LETTER = "letter"
    STATEMENT = "statement"
    POST = "post"
    SPEECH = "speech"
    DEBATE = "debate"
    PRESS_CONFERENCE = "press conference"
    BROADCAST = "broadcast"
    TESTIMONY = "testimony"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Medium:
    """Through what something was said, and the words that tell so ("in his email")."""

    type: MediumType
    span: Span | None = None  # None where a post or a carried line tells it


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Something said, as the text marks it. A part that the text leaves out is empty or None.

    Source, cue and content are those of PARC 3.0 (Pareti, LREC 2016); the addressee is that
    of RiQuA (Papay and Padó, LREC 2020). Who a source such as "she" is, a Statement tells.
    """

    kind: Kind
    content: tuple[Span, ...]  # two where the cue splits the words: "I," she said, "resign."
    cue: tuple[Span, ...] = ()  # "said", "according to"; pieces where other words stand between
    source: tuple[Span, ...] = ()  # "Ms. Reyes", "she", "the report"
    addressee: Span | None = None  # "reporters"
    medium: Medium | None = None
    mode: Mode = Mode.SPEECH
    post: int | None = None  # which of the article's posts this is or stands in
    negated: bool = False  # "did not say that …"
    confidence: float | None = None  # that these parts are right; None where nobody knows
    source_confidence: float | None = None  # that the source is, given that the content is
    found_by: str  # the finder's name, as in "direct"

    def id_in(self, article_id: str) -> str:
        """The id of the line: the article's id and the spans as written, and nothing else.

        So a better resolver, or a correction of the speaker, leaves it as it is.
        """
        parts = {"content": self.content, "cue": self.cue, "source": self.source}
        spans = [f"{role}:{s.start}:{s.end}" for role, part in parts.items() for s in part]
        return digest(article_id, *spans)
