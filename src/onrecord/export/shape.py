"""The shape of the record in JSON, and where a value departs from it.

    statements[3].said.edtf: must be text, not 2022

A shape is a function: it takes a value and the path to it, and yields the faults. Fields that it
does not name are let be, since fields may be added.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

from onrecord.article import PartKind
from onrecord.attribution import Kind, MediumType, Mode
from onrecord.entity import EntityKind
from onrecord.event import EventType
from onrecord.statement import ActType

MAX_SHOWN = 40  # characters of a wrong value, so that a message stays a line


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with a record, and where: "statements[3].content[0]"."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}" if self.where else self.what


Shape: TypeAlias = Callable[[Any, str], Iterator[Fault]]


def shown(value: object) -> str:
    """A value as a message shows it: short, and on one line."""
    if isinstance(value, dict | list):
        return "a list" if isinstance(value, list) else "an object"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, str):
        short = value if len(value) <= MAX_SHOWN else value[: MAX_SHOWN - 1] + "…"
        return repr(short)
    # A whole number of five thousand digits may not be printed at all.
    return "a huge number" if isinstance(value, int) and abs(value) > 10**18 else repr(value)


def _text(value: Any, path: str) -> Iterator[Fault]:
    if not isinstance(value, str):
        yield Fault(path, f"must be text, not {shown(value)}")


def _flag(value: Any, path: str) -> Iterator[Fault]:
    if not isinstance(value, bool):
        yield Fault(path, f"must be true or false, not {shown(value)}")


def _count(value: Any, path: str) -> Iterator[Fault]:
    # In Python true is a whole number; in a record it is a mistake.
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        yield Fault(path, f"must be a whole number from 0 up, not {shown(value)}")


def _share(value: Any, path: str) -> Iterator[Fault]:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        yield Fault(path, f"must be a number from 0 to 1, not {shown(value)}")


def _hex(digits: int) -> Shape:
    def check(value: Any, path: str) -> Iterator[Fault]:
        right = isinstance(value, str) and len(value) == digits
        if not right or set(value) - set("0123456789abcdef"):
            yield Fault(path, f"must be {digits} hex digits, not {shown(value)}")

    return check


def _one_of(words: type[StrEnum]) -> Shape:
    allowed = [word.value for word in words]

    def check(value: Any, path: str) -> Iterator[Fault]:
        if value not in allowed:
            yield Fault(path, f"must be one of {', '.join(allowed)}, not {shown(value)}")

    return check


def _maybe(shape: Shape) -> Shape:
    def check(value: Any, path: str) -> Iterator[Fault]:
        if value is not None:
            yield from shape(value, path)

    return check


def _many(shape: Shape, at_least: int = 0) -> Shape:
    def check(value: Any, path: str) -> Iterator[Fault]:
        if not isinstance(value, list):
            yield Fault(path, f"must be a list, not {shown(value)}")
            return
        if len(value) < at_least:
            yield Fault(path, "must not be empty")
        for number, item in enumerate(value):
            yield from shape(item, f"{path}[{number}]")

    return check


def _fields(**shapes: Shape) -> Shape:
    def check(value: Any, path: str) -> Iterator[Fault]:
        if not isinstance(value, dict):
            yield Fault(path, f"must be an object, not {shown(value)}")
            return
        for name, shape in shapes.items():
            inner = f"{path}.{name}" if path else name
            if name in value:
                yield from shape(value[name], inner)
            else:
                yield Fault(inner, "is missing; what is absent must be null or []")

    return check


def _named(shape: Shape) -> Shape:
    """An object whose fields have names of its own, as in {"speaker": […], "said": […]}."""

    def check(value: Any, path: str) -> Iterator[Fault]:
        if not isinstance(value, dict):
            yield Fault(path, f"must be an object, not {shown(value)}")
            return
        for name, item in value.items():
            yield from shape(item, f"{path}.{name}")

    return check


def _anything(value: Any, path: str) -> Iterator[Fault]:  # noqa: ARG001  # a shape takes both
    return iter(())


SPAN = _fields(start=_count, end=_count, text=_text)
REF = _fields(id=_text, name=_text, kind=_one_of(EntityKind))
POST = _fields(
    id=_hex(20),
    author=_maybe(_text),
    handle=_maybe(_text),
    platform=_maybe(_text),
    posted=_maybe(_text),
    url=_maybe(_text),
    spans=_many(SPAN),
)
ARTICLE = _fields(
    id=_hex(20),
    text=_text,
    sha256=_hex(64),
    original=_fields(sha256=_hex(64), media_type=_text),
    title=_maybe(_text),
    outlet=_maybe(_fields(name=_maybe(_text), domain=_maybe(_text))),
    url=_maybe(_text),
    published=_maybe(_text),
    modified=_maybe(_text),
    language=_maybe(_text),
    byline=_many(_text),
    posts=_many(POST),
    parts=_many(_fields(kind=_one_of(PartKind), span=SPAN)),
)
SAID = _fields(
    edtf=_text, start=_maybe(_text), end=_maybe(_text), span=_maybe(SPAN), inferred=_flag
)
STATEMENT = _fields(
    id=_hex(20),
    kind=_one_of(Kind),
    mode=_one_of(Mode),
    content=_many(SPAN, at_least=1),
    cue=_many(SPAN),
    source=_many(SPAN),
    speaker=_maybe(REF),
    addressee=_maybe(REF),
    medium=_maybe(_fields(type=_one_of(MediumType), span=_maybe(SPAN))),
    occasion=_maybe(_fields(name=_text, span=_maybe(SPAN))),
    said=_maybe(SAID),
    act=_maybe(_fields(type=_one_of(ActType), target=_maybe(REF), span=_maybe(SPAN))),
    negated=_flag,
    hypothetical=_flag,
    within=_maybe(_text),
    hops=_count,
    post=_maybe(_text),
    confidence=_fields(statement=_maybe(_share), source=_maybe(_share), speaker=_maybe(_share)),
    because=_named(_many(_text)),
)
ROLE = _fields(
    title=_maybe(_text),
    organisation=_maybe(_text),
    since=_maybe(_text),
    until=_maybe(_text),
    span=_maybe(SPAN),
)
ENTITY = _fields(
    id=_text,
    kind=_one_of(EntityKind),
    name=_text,
    names=_many(_text),
    roles=_many(ROLE),
    mentions=_many(SPAN),
)
EVENT = _fields(
    id=_hex(20),
    type=_one_of(EventType),
    plover=_maybe(_fields(code=_text, mode=_maybe(_text))),
    actor=_maybe(REF),
    target=_maybe(REF),
    date=_maybe(SAID),
    why=_maybe(SPAN),
    according_to=_maybe(REF),
    statements=_many(_text),
    evidence=_many(SPAN, at_least=1),
)
RECORD = _fields(
    article=_maybe(ARTICLE),
    statements=_many(STATEMENT),
    entities=_many(ENTITY),
    events=_many(EVENT),
    problems=_many(_fields(stage=_text, message=_text)),
    made_by=_fields(
        onrecord=_text, model=_text, model_sha256=_maybe(_hex(64)), settings=_named(_anything)
    ),
)
