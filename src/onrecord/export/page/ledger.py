"""The ledger beside a story: each statement with who, to whom, how, when and why, and the speakers.

3  Tom Hale    direct
   the bolts are <old>
   Within 2 · Characters 136–155
"""

from collections import defaultdict

from onrecord.entity import Entity, Role
from onrecord.export.page.markup import Html, tag, together
from onrecord.export.page.place import Place, to_card
from onrecord.export.page.reasons import fact, when, why
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
    refs = together(*(together(" ", to_card(line.number, place)) for line in own))
    return tag(
        "li",
        tag("b", one_line(entity.name), dir="auto"),
        tag("span", roles, class_="role", dir="auto"),
        tag("span", counted(len(own), "statement"), refs, class_="count"),
    )


def _role(role: Role) -> str:
    return one_line(", ".join(filter(None, (role.title, role.organisation))))


def _card(line: Line, place: Place) -> Html:
    inside = to_card(line.within, place) if line.within else None
    kind = f"{line.kind}, second-hand" if line.statement.second_hand else line.kind
    back = tag(
        "a",
        str(line.number),
        class_="number",
        href=f"#{place.key}m{line.number}",
        aria_label=f"Statement {line.number}: show it in the story",
    )
    return tag(
        "li",
        place.heading(2, back, " ", tag("bdi", line.who), tag("span", kind, class_="kind")),
        tag("p", _unsaid(line), trimmed(line.words, MAX_WORDS), class_="words", dir="auto"),
        _facts(line, inside),
        why(line, inside),
        class_=_classes(line),
        id=f"{place.key}s{line.number}",
    )


def _classes(line: Line) -> str:
    odd = ["unresolved"] * (line.speaker is None) + ["unsaid"] * bool(line.unsaid)
    return " ".join(["card", line.statement.attribution.kind.value, *odd])


def _unsaid(line: Line) -> Html | None:
    return together(tag("strong", line.unsaid), " ") if line.unsaid else None


def _facts(line: Line, inside: Html | None) -> Html | None:
    occasion = line.statement.occasion.name if line.statement.occasion else ""
    facts: tuple[tuple[str, str | None], ...] = (
        ("To", line.to),
        ("Medium", line.medium),
        ("Occasion", occasion),
        ("Said", when(line)),
        ("Act", line.act),
        ("Within", inside),
    )
    told = [fact(name, value) for name, value in facts if value]
    return tag("dl", *told) if told else None
