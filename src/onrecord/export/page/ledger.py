"""The ledger beside a story: each statement with who, to whom, how, when and why, and the speakers.

3  Tom Hale    direct
   the bolts are <old>
   Within 2 · Characters 136–155
"""

from collections import defaultdict
from collections.abc import Iterator

from onrecord.entity import Entity, Role
from onrecord.export.page.markup import Html, tag, together
from onrecord.export.page.story import Place
from onrecord.export.wording import Line, counted, one_line, trimmed
from onrecord.problem import Problem

MAX_WORDS = 400  # characters; the whole of a long statement stands in the story


def ledger(lines: list[Line], place: Place) -> Html:
    """The statements in the order of the story."""
    if not lines:
        return tag("p", "Nobody is quoted or reported in this story, as far as could be told.")
    return tag("ol", *(_card(line, place) for line in lines), class_="ledger")


def speakers(lines: list[Line], place: Place) -> Html | None:
    """Who speaks, with their roles and where, those who say most first."""
    said: defaultdict[str, list[Line]] = defaultdict(list)
    for line in lines:
        if line.speaker:
            said[line.speaker.id].append(line)
    ranked = sorted(said.values(), key=lambda own: (-len(own), own[0].number))
    items = [_speaker(own[0].speaker, own, place) for own in ranked if own[0].speaker]
    return tag("ul", *items, class_="speakers") if items else None


def problem_list(problems: tuple[Problem, ...]) -> Html:
    """What could not be done."""
    items = (tag("li", tag("b", f"{p.stage}: "), one_line(p.message)) for p in problems)
    return tag("ul", *items, class_="problems")


def _speaker(entity: Entity, own: list[Line], place: Place) -> Html:
    roles = "; ".join(filter(None, map(_role, entity.roles))) or entity.kind.value
    refs = together(*(together(" ", _to_card(line.number, place)) for line in own))
    return tag(
        "li",
        tag("b", one_line(entity.name), dir="auto"),
        tag("span", roles, class_="role", dir="auto"),
        tag("span", counted(len(own), "statement"), refs, class_="count"),
    )


def _role(role: Role) -> str:
    return one_line(", ".join(filter(None, (role.title, role.organisation))))


def _to_card(number: int, place: Place) -> Html:
    return tag(
        "a",
        str(number),
        href=f"#{place.key}s{number}",
        class_="ref",
        aria_label=f"Statement {number}",
    )


def _card(line: Line, place: Place) -> Html:
    kind = line.statement.attribution.kind.value
    back = tag(
        "a",
        str(line.number),
        class_="number",
        href=f"#{place.key}m{line.number}",
        aria_label=f"Statement {line.number}: show it in the story",
    )
    return tag(
        "li",
        place.heading(2, back, " ", tag("bdi", line.who), tag("span", line.kind, class_="kind")),
        tag("p", trimmed(line.words, MAX_WORDS), class_="words", dir="auto"),
        tag("dl", *_facts(line, place)),
        _reasons(line),
        class_=f"card {kind}" + ("" if line.speaker else " unresolved"),
        id=f"{place.key}s{line.number}",
    )


def _facts(line: Line, place: Place) -> Iterator[Html]:
    statement = line.statement
    occasion = statement.occasion.name if statement.occasion else ""
    at = ", ".join(f"{s.start}–{s.end}" for s in statement.attribution.content)
    yield from _fact("To", line.to)
    yield from _fact("Medium", line.medium)
    yield from _fact("Occasion", occasion)
    yield from _fact("Said", _when(line))
    yield from _fact("Act", line.act)
    yield from _fact("Within", _to_card(line.within, place) if line.within else "")
    yield from _fact("Confidence", _sureness(line))
    yield from _fact("Characters", at)


def _fact(name: str, value: str) -> Iterator[Html]:
    if value:
        shown = value if isinstance(value, Html) else tag("bdi", one_line(value))
        yield tag("div", tag("dt", name), tag("dd", shown))


def _when(line: Line) -> str:
    said = line.statement.said
    return f"{line.when} (worked out)" if line.when and said and said.inferred else line.when


def _sureness(line: Line) -> str:
    sure = line.statement.confidence
    figures = (("statement", sure.statement), ("source", sure.source), ("speaker", sure.speaker))
    return ", ".join(f"{what} {figure:.0%}" for what, figure in figures if figure is not None)


def _reasons(line: Line) -> Html | None:
    because = line.statement.because
    items = [
        tag("li", tag("b", f"{field}: "), one_line(reason))
        for field, reasons in because.items()
        for reason in reasons
    ]
    if not items:
        return None
    return tag("details", tag("summary", "Why"), tag("ul", *items))
