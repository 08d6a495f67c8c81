"""A person or a body that can speak, and the roles that a text gives it."""

from dataclasses import dataclass
from enum import StrEnum

from onrecord.article import Span


class EntityKind(StrEnum):
    """What sort of speaker it is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    GOVERNMENT = "government"  # "Ukraine had called on …", "the Kremlin"
    PLACE = "place"
    GROUP = "group"  # "several officials", "voters"
    DOCUMENT = "document"  # "the report", "the indictment"
    POLL = "poll"
    UNNAMED = "unnamed"  # "a source familiar with the matter"


@dataclass(frozen=True, slots=True)
class Named:
    """Words that name someone or something, as a learned reader sees them; titles stand apart."""

    span: Span
    kind: EntityKind
    sure: float = 1.0  # the reader's chance of these words and this kind, on average a piece


@dataclass(frozen=True, slots=True)
class Role:
    """What the text says that an entity is or was: "Russia's Counsellor to the UN in Geneva"."""

    title: str | None
    organisation: str | None = None
    since: str | None = None  # EDTF
    until: str | None = None  # EDTF
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """Who a source turned out to be, within one article."""

    id: str
    kind: EntityKind
    name: str  # the fullest form in the text, for people to read; never compared
    names: tuple[str, ...] = ()  # every form, the fullest first
    roles: tuple[Role, ...] = ()
    mentions: tuple[Span, ...] = ()
