"""The page's style: page.css, and the rules by which a line and its marks light up together.

A browser follows "#s2" or "#m2" without a script; what both of them are about, one rule tells.
"""

from collections.abc import Iterable, Iterator
from importlib.resources import files

from onrecord.export.page.place import Place
from onrecord.story import Story

# A browser tries every rule on every element, so beyond so many only the line itself lights up.
MOST_RULES = 500


def style(told: Iterable[tuple[Story, Place]]) -> str:
    """The style of a page of these stories."""
    css = (files("onrecord.export.page") / "page.css").read_text("utf-8")
    rules = [rule for story, place in told for rule in _rules(story, place.key)]
    return css + "\n".join(rules[:MOST_RULES])


def _rules(story: Story, key: str) -> Iterator[str]:
    for number in range(1, len(story.statements) + 1):
        yield _statement(f"{key}s{number}", f"{key}m{number}")
    for number in range(1, len(story.events) + 1):
        yield _event(f"{key}e{number}")


def _statement(name: str, anchor: str) -> str:
    """Lights up all marks of a statement whose line or number was followed, and its line."""
    line, at = f"[id='{name}']", f"[id='{anchor}']"
    return (
        f":root:has({line}:target,{at}:target) [class~='{name}'],"
        f":root:has({at}:target) {line}{{background:var(--glow)}}"
    )


def _event(name: str) -> str:
    """Lights up all that tells of an event, and its line, when one of its places was followed."""
    followed = f":root:has([id='{name}']:target,[id^='{name}m']:target)"
    return f"{followed} :is([class~='{name}'],[id='{name}']){{background:var(--glow)}}"
