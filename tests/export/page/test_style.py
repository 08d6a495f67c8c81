"""A line and its marks light up together, and a page of thousands has no thousands of rules."""

from dataclasses import replace

from onrecord.export.page.place import Place
from onrecord.export.page.style import MOST_RULES, style
from stories import BRIDGE, SAFE


def rules(css: str) -> list[str]:
    return [line for line in css.splitlines() if line.startswith(":root:has([id=")]


def test_each_statement_has_a_rule_for_its_line_and_its_marks() -> None:
    [first, *others] = rules(style([(BRIDGE, Place("2-", 2))]))
    assert first == (
        ":root:has([id='2-s1']:target,[id='2-m1']:target) [class~='2-s1'],"
        ":root:has([id='2-m1']:target) [id='2-s1']{background:var(--glow)}"
    )
    assert len(others) == len(BRIDGE.statements) - 1


def test_there_are_never_more_than_so_many() -> None:
    long = replace(BRIDGE, statements=(SAFE,) * (MOST_RULES + 1))
    assert len(rules(style([(long, Place())]))) == MOST_RULES
