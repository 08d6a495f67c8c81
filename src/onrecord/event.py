"""Something that was done: who did what to whom, when, why, and according to whom."""

from dataclasses import dataclass
from enum import StrEnum

from onrecord.article import Span
from onrecord.statement import When


class EventType(StrEnum):
    """What was done, in a plain word."""

    CALL_ON = "call_on"  # asked, urged or demanded that someone do something
    PROMISE = "promise"
    PLAN = "plan"  # is to do something, as others tell it: "will visit", "is ready to send"
    THREATEN = "threaten"
    WARN = "warn"
    PRAISE = "praise"
    SUPPORT = "support"
    WELCOME = "welcome"
    CONDEMN = "condemn"
    ACCUSE = "accuse"
    APOLOGISE = "apologise"
    REFUSE = "refuse"
    REJECT = "reject"
    AGREE = "agree"  # also: signed, made a deal
    MEET = "meet"
    TALK = "talk"  # also: negotiated, telephoned
    VISIT = "visit"
    HOST = "host"
    COOPERATE = "cooperate"
    AID = "aid"  # gave money, goods, shelter
    CONCEDE = "concede"  # gave in: lifted, eased, allowed
    RESIGN = "resign"
    APPOINT = "appoint"
    DISMISS = "dismiss"
    ELECT = "elect"
    WITHDRAW = "withdraw"  # troops; also: held fire, let inspectors in
    SURRENDER = "surrender"
    RELEASE = "release"
    PROTEST = "protest"  # also: went on strike, blocked a road, rioted
    SANCTION = "sanction"  # also: cut ties, expelled a diplomat, stopped aid
    RESTRICT = "restrict"  # banned, blocked, censored
    SEIZE = "seize"  # took what belongs to others
    DESTROY = "destroy"
    EXPEL = "expel"  # from a country
    DETAIN = "detain"  # arrested, jailed
    CHARGE = "charge"  # before a court
    SENTENCE = "sentence"  # also: fined, found guilty
    SUE = "sue"
    INVESTIGATE = "investigate"  # also: searched, questioned
    MOBILISE = "mobilise"  # sent or readied forces
    ATTACK = "attack"
    INVADE = "invade"
    KILL = "kill"
    ABDUCT = "abduct"


@dataclass(frozen=True, slots=True)
class Plover:
    """An event's root code and mode in PLOVER, the ontology of the Open Event Data Alliance."""

    code: str  # "ASSAULT"
    mode: str | None = None  # "explosives"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One happening that an article tells of, however often it speaks of it.

    Of actor and target one may be None, where the text leaves it out: "was arrested on Monday".
    """

    id: str
    type: EventType
    plover: Plover | None = None
    actor: str | None = None  # an entity's id
    target: str | None = None  # an entity's id
    date: When | None = None
    why: Span | None = None  # the words that give the reason: "over the war"
    according_to: str | None = None  # an entity's id; None where the outlet tells it on its own
    statements: tuple[str, ...] = ()  # the ids of those that do it, or that tell of it
    evidence: tuple[Span, ...] = ()  # the words that tell of it, one stretch a mention
